/**
 * Operations that read articles, stories, outlets; pages, embeds and the
 * service's own. In: the contract's schemas. Out: rows of the table.
 */
import * as z from 'zod/mini';
import {
  ArticleOut,
  ArticlesQuery,
  AskedPair,
  AssetQuery,
  CompareQuery,
  ComparisonOut,
  DiffQuery,
  OembedQuery,
  OutletsQuery,
  type ProblemSlug,
  StoriesQuery,
  StoryOut,
  SummaryOut,
  SummaryQuery,
} from '../../contract/index.ts';
import {
  ArticleList,
  Health,
  Home,
  Oembed,
  type Operation,
  OutletList,
  StoryList,
  Uses,
} from './operation.ts';

const json = (schema: z.ZodMiniType) => ({ 200: { 'application/json': schema } });
const html = { 200: { 'text/html': 'text' } } as const;
const unknownArticle: ProblemSlug[] = ['unknown-article', 'withheld', 'unauthorized'];
const unknownStory: ProblemSlug[] = ['unknown-story', 'unknown-digest', 'withheld', 'story-merged'];

/** A page or an asset. */
function text(path: string, id: string, summary: string, more: Partial<Operation> = {}): Operation {
  const { fails = [] } = more;
  return {
    method: 'get',
    path,
    id,
    tag: 'Pages',
    summary,
    answers: html,
    moves: true,
    ...more,
    fails: ['no-route', 'bad-query', ...fails],
  };
}

export const READS: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/articles',
    id: 'listArticles',
    tag: 'Articles',
    summary: 'Articles, last change first',
    query: ArticlesQuery,
    answers: json(ArticleList),
    fails: ['bad-query', 'bad-cursor', 'unknown-outlet', 'unknown-story', 'story-merged'],
  },
  {
    method: 'get',
    path: '/v1/articles/{article}',
    id: 'getArticle',
    tag: 'Articles',
    summary: 'An article’s metadata and excerpt; its full text only to a token',
    answers: json(ArticleOut),
    fails: ['bad-query', ...unknownArticle],
    token: 'seen',
  },
  {
    method: 'get',
    path: '/v1/articles/{article}/summary',
    id: 'summarizeArticle',
    tag: 'Articles',
    summary: 'The article’s most important sentences, within every budget that is given',
    description: 'Three sentences where no budget is given. explain=1 wants a token.',
    query: SummaryQuery,
    answers: json(SummaryOut),
    fails: ['bad-query', ...unknownArticle, 'not-configured'],
    token: 'seen',
  },
  {
    method: 'get',
    path: '/v1/articles/{article}/uses',
    id: 'listUses',
    tag: 'Articles',
    summary: 'The digest versions that quote the article',
    answers: json(Uses),
    fails: ['bad-query', 'unknown-article'],
  },
  {
    method: 'get',
    path: '/v1/stories',
    id: 'listStories',
    tag: 'Stories and outlets',
    summary: 'Stories, last change first',
    query: StoriesQuery,
    answers: json(StoryList),
    fails: ['bad-query', 'bad-cursor', 'unknown-outlet'],
  },
  {
    method: 'get',
    path: '/v1/stories/{story}',
    id: 'getStory',
    tag: 'Stories and outlets',
    summary: 'A story: its articles, why they belong together, what became of it',
    answers: json(StoryOut),
    fails: ['bad-query', 'unknown-story', 'withheld', 'story-merged'],
  },
  {
    method: 'get',
    path: '/v1/stories/{story}/compare',
    id: 'compareOutlets',
    tag: 'Stories and outlets',
    summary: 'Two outlets on one story: what both say, what each says alone, where they differ',
    description: 'The same for either order of the two; they stand in the answer in the order of their ids.',
    query: CompareQuery,
    answers: json(ComparisonOut),
    fails: ['bad-query', 'no-pair', 'unknown-outlet', ...unknownStory],
  },
  {
    method: 'get',
    path: '/v1/outlets',
    id: 'listOutlets',
    tag: 'Stories and outlets',
    summary: 'Outlets that have articles, by id',
    query: OutletsQuery,
    answers: json(OutletList),
    fails: ['bad-query', 'bad-cursor'],
  },
  text('/', 'homePage', 'Today’s stories'),
  text('/stories/{story}', 'storyPage', 'A story’s newest digest', { fails: unknownStory }),
  text('/stories/{story}/versions/{version}', 'storyVersionPage', 'A story’s digest as it was', {
    fails: [...unknownStory, 'unknown-version'],
  }),
  text('/stories/{story}/versions/{version}/diff', 'storyDiffPage', 'What changed between two versions', {
    query: DiffQuery,
    fails: ['bad-query', ...unknownStory, 'unknown-version'],
  }),
  text('/stories/{story}/compare', 'comparePage', 'Two outlets on one story, side by side', {
    query: AskedPair,
    fails: ['bad-query', 'no-pair', 'unknown-outlet', ...unknownStory],
  }),
  text('/outlets', 'outletsPage', 'Outlets'),
  text('/outlets/{outlet}/{day}', 'briefingPage', 'An outlet’s briefing', {
    fails: ['bad-id', 'unknown-outlet', 'unknown-digest'],
  }),
  text('/days/{day}', 'dayPage', 'The stories of a day', { fails: ['bad-id', 'unknown-digest'] }),
  text('/feeds', 'feedsPage', 'Addresses for feed readers and newsletter tools'),
  text('/docs', 'docsPage', 'This document for people'),
  text('/style.css', 'pageStyle', 'The pages’ stylesheet', {
    query: AssetQuery,
    answers: { 200: { 'text/css': 'text' } },
  }),
  text('/icon.svg', 'pageIcon', 'The pages’ icon', { answers: { 200: { 'image/svg+xml': 'text' } } }),
  text('/robots.txt', 'robots', 'What crawlers may read', { answers: { 200: { 'text/plain': 'text' } } }),
  text('/embed.js', 'embedScript', 'The script that defines <standfirst-digest story="…">', {
    tag: 'Embeds',
    answers: { 200: { 'text/javascript': 'text' } },
  }),
  text('/embed.css', 'embedStyle', 'The stylesheet of the frame', {
    query: AssetQuery,
    tag: 'Embeds',
    answers: { 200: { 'text/css': 'text' } },
  }),
  text('/embed/stories/{story}', 'embedFrame', 'A story’s summary for an iframe', {
    tag: 'Embeds',
    fails: unknownStory,
  }),
  {
    method: 'get',
    path: '/oembed',
    id: 'oembed',
    tag: 'Embeds',
    summary: 'oEmbed of a story’s page',
    query: OembedQuery,
    answers: json(Oembed),
    fails: ['bad-query', 'unknown-story', 'withheld', 'not-implemented'],
  },
  {
    method: 'get',
    path: '/v1',
    id: 'home',
    tag: 'Service',
    summary: 'Where everything is',
    answers: json(Home),
    moves: true,
    fails: ['no-route', 'bad-query'],
  },
  {
    method: 'get',
    path: '/healthz',
    id: 'health',
    tag: 'Service',
    summary: 'Whether the service answers',
    answers: json(Health),
    moves: true,
    fails: ['no-route', 'bad-query'],
  },
  {
    method: 'get',
    path: '/openapi.json',
    id: 'description',
    tag: 'Service',
    summary: 'This document',
    answers: json(z.looseObject({ openapi: z.string() })),
    moves: true,
    fails: ['no-route', 'bad-query'],
  },
];
