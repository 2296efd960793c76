/**
 * Operations on registered feeds. In: the contract's schemas. Out: rows of the table.
 */
import * as z from 'zod/mini';
import {
  FeedBody,
  FeedChange,
  FeedDeleted,
  FeedImport,
  FeedOut,
  FeedsQuery,
  FeedTrial,
  listOf,
  type ProblemSlug,
} from '../../contract/index.ts';
import { BODY_FAILS, type Operation } from './operation.ts';

const token: ProblemSlug[] = ['bad-query', 'unauthorized', 'forbidden', 'not-configured'];

const FeedList = listOf(FeedOut).register(z.globalRegistry, { id: 'FeedList' });
const Opml = z.string().register(z.globalRegistry, { description: 'OPML 2.0' });

const shared = { tag: 'Feeds', token: 'admin' } as const;

export const FEED_REGISTRY: readonly Operation[] = [
  {
    ...shared,
    method: 'get',
    path: '/v1/feeds',
    id: 'listFeeds',
    summary: 'Registered feeds with their health, by id',
    query: FeedsQuery,
    answers: { 200: { 'application/json': FeedList } },
    fails: [...token, 'bad-cursor'],
  },
  {
    ...shared,
    method: 'post',
    path: '/v1/feeds',
    id: 'addFeed',
    summary: 'Registers an RSS, Atom or JSON feed; it is polled within a minute or two',
    description:
      'Its items become articles of the outlet. With fetchPages the page of an item that has only an excerpt is fetched.',
    body: { 'application/json': FeedBody },
    answers: { 201: { 'application/json': FeedOut } },
    fails: [...token, ...BODY_FAILS, 'feed-exists', 'no-room', 'unknown-feed'],
  },
  {
    ...shared,
    method: 'get',
    path: '/v1/feeds/{feed}',
    id: 'getFeed',
    summary: 'A feed’s health: last success, last error, items, next poll',
    answers: { 200: { 'application/json': FeedOut } },
    fails: [...token, 'unknown-feed'],
  },
  {
    ...shared,
    method: 'patch',
    path: '/v1/feeds/{feed}',
    id: 'changeFeed',
    summary: 'Pauses a feed, takes it up again, changes its outlet, name or interval',
    description: 'Another outlet holds for what is taken from then on.',
    body: { 'application/json': FeedChange },
    answers: { 200: { 'application/json': FeedOut } },
    fails: [...token, ...BODY_FAILS, 'unknown-feed'],
  },
  {
    ...shared,
    method: 'delete',
    path: '/v1/feeds/{feed}',
    id: 'deleteFeed',
    summary: 'Forgets a feed; its articles stay',
    answers: { 200: { 'application/json': FeedDeleted } },
    fails: [...token, 'unknown-feed'],
  },
  {
    ...shared,
    method: 'post',
    path: '/v1/feeds/{feed}/test',
    id: 'testFeed',
    summary: 'Fetches a feed once and shows what would be taken; stores nothing',
    answers: { 200: { 'application/json': FeedTrial } },
    fails: [...token, 'unknown-feed'],
  },
  {
    ...shared,
    method: 'post',
    path: '/v1/feeds/import',
    id: 'importFeeds',
    summary: 'Registers the feeds of an OPML file; one that is refused costs only itself',
    description: 'An outline’s outlet is its attribute outlet, else its title as an id, else its host.',
    body: { 'text/x-opml': Opml, 'application/xml': Opml, 'text/xml': Opml },
    answers: { 200: { 'application/json': FeedImport } },
    fails: [...token, ...BODY_FAILS],
  },
  {
    ...shared,
    method: 'get',
    path: '/v1/feeds.opml',
    id: 'exportFeeds',
    summary: 'All registered feeds as OPML',
    answers: { 200: { 'text/x-opml': 'text' } },
    fails: token,
  },
];
