/**
 * What pages of lists are tested with: outlets, a diff, an API description.
 * In: nothing. Out: contract shapes, made by hand.
 */
import { DiffOut, type OutletItem } from '../../../src/contract/index.ts';
import type { DiffModel, OpenApi } from '../../../src/render/pages/index.ts';
import { storyDigest } from './fixture.ts';

const outlet = (id: string, articles: number): OutletItem => ({
  id,
  name: null,
  home: null,
  lang: null,
  family: null,
  articles,
  first: '2026-03-01',
  last: '2026-03-14',
  updated: '2026-03-14T18:20:00Z',
});

export const OUTLETS: OutletItem[] = [
  { ...outlet('sample-courier', 9), name: 'The Sample Courier', home: 'https://courier.example/' },
  outlet('sample-dial', 5),
  outlet('sample-gazette', 1204),
  { ...outlet('sample-herald', 1), first: null, last: null },
];

const story = storyDigest('carrow-ferry');
const change = (kind: 'added' | 'removed' | 'moved' | 'corroboration', at: number) => {
  const claim = story.claims[at] as (typeof story.claims)[number];
  const { text, article, outlet: by } = claim.citation;
  return {
    kind,
    what: kind === 'corroboration' ? ('claim' as const) : ('sentence' as const),
    text,
    article,
    outlet: by,
  };
};

export const DIFF: DiffModel = {
  diff: DiffOut.parse({
    key: story.key,
    from: 3,
    to: 4,
    causes: [{ version: 4, cause: story.cause, engine: '0.1.0' }],
    changes: [
      change('added', 2),
      change('removed', 7),
      { ...change('moved', 0), before: 1, after: 0 },
      {
        ...change('corroboration', 3),
        before: { outlets: 3, origins: 1 },
        after: { outlets: 4, origins: 2 },
      },
    ],
    ops: [],
  }),
  headline: story.headline?.text ?? '',
  outletOf: (article) => story.inputs.find((input) => input.article === article)?.outlet ?? null,
  langOf: () => 'en',
};

export const API: OpenApi = {
  info: {
    title: 'Standfirst',
    version: '0.1.0',
    description: 'Digests of what outlets report, word for word.',
  },
  paths: {
    '/v1/stories/{story}/digest': {
      get: {
        tags: ['Digests'],
        summary: 'The newest digest of a story',
        parameters: [
          { name: 'story', in: 'path', required: true, schema: { type: 'string' } },
          { $ref: '#/components/parameters/since' },
        ],
        responses: {
          200: {
            description: 'The digest',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/StoryDigest' } } },
          },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
    },
    '/v1/articles/{article}': {
      put: {
        tags: ['Articles'],
        summary: 'Store an article',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ArticleBody' } } },
        },
        responses: { 201: { description: 'Stored' } },
      },
    },
  },
  components: {
    parameters: { since: { name: 'since', in: 'query', schema: { type: 'string', format: 'date' } } },
    responses: { NotFound: { description: 'There is no such digest' } },
    schemas: {
      StoryDigest: {
        type: 'object',
        description: 'What outlets report of one story',
        required: ['key'],
        properties: {
          key: { type: 'string', description: 'Names the digest' },
          withheld: { type: 'array', items: { $ref: '#/components/schemas/ArticleBody' } },
          url: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        },
      },
      ArticleBody: { type: 'string', enum: ['a', 'b'] },
    },
  },
};
