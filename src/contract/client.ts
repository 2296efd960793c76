/**
 * A typed client of the API, for sites and tools: `import { standfirst } from
 * 'standfirst/client'`. In: a service's address, perhaps a token. Out: calls
 * whose answers have the contract's types. Nothing is loaded but this file.
 * Whatever is not a 2xx is thrown as a `StandfirstProblem`.
 */
import type * as z from 'zod/mini';
import type { ArticleBody, ArticleIn, ArticleItem, ArticleOut, Retraction, Written } from './article.ts';
import type { BatchOut } from './batch.ts';
import type { ComparisonOut } from './comparison.ts';
import type { DiffOut } from './diff.ts';
import type { BriefingOut, DailyOut, StoryDigestOut } from './digest.ts';
import type { FeedBody, FeedChange, FeedDeleted, FeedOut, FeedTrial } from './feeds.ts';
import type { VersionsOut } from './history.ts';
import type { OutletBody, OutletOut, OutletWritten } from './outlets.ts';
import type { Problem } from './problem.ts';
import type { OutletItem, Page, StoryItem, StoryOut } from './stories.ts';
import type { SummaryOut } from './summary.ts';

export type StoryDigest = z.infer<typeof StoryDigestOut>;
export type Briefing = z.infer<typeof BriefingOut>;
export type Daily = z.infer<typeof DailyOut>;

/** An answer that is no success; `problem` is null where it was no problem document. */
export class StandfirstProblem extends Error {
  readonly status: number;
  readonly problem: Problem | null;

  constructor(status: number, problem: Problem | null) {
    super(problem === null ? `status ${status}` : `${problem.title}: ${problem.detail}`);
    this.name = 'StandfirstProblem';
    this.status = status;
    this.problem = problem;
  }
}

type Send = (url: string, init: RequestInit) => Promise<Response>;
type Query = Readonly<Record<string, string | number | undefined>>;

/** Versions of one digest. */
interface Digest<T> {
  /** The newest version. */
  latest(): Promise<T>;
  version(version: number): Promise<T>;
  /** A page of versions, newest first; `cursor` is `next` of the page before. */
  versions(cursor?: string): Promise<VersionsOut>;
  diff(from: number, to: number): Promise<DiffOut>;
}

/** The client. `fetch` is the platform's where none is given. */
export function standfirst(origin: string, options: { token?: string; fetch?: Send } = {}) {
  const { token, fetch: send = (url, init) => fetch(url, init) } = options;

  async function ask<T>(
    method: string,
    path: string,
    query: Query = {},
    body?: unknown,
    more: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const url = new URL(path, origin);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const response = await send(url.href, {
      method,
      headers: {
        Accept: 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...more,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return (await response.json()) as T;
    throw new StandfirstProblem(response.status, (await response.json().catch(() => null)) as Problem | null);
  }

  const get = <T>(path: string, query: Query = {}) => ask<T>('GET', path, query);

  /** Every item of a list, page by page, as far as the caller goes on. */
  async function* all<T>(path: string, query: Query): AsyncGenerator<T> {
    for (let cursor: string | undefined; ; ) {
      const page: Page<T> = await get(path, { limit: 100, ...query, cursor });
      yield* page.items;
      if (page.next === null) return;
      cursor = page.next;
    }
  }

  const digest = <T>(path: string): Digest<T> => ({
    latest: () => get(path),
    version: (version) => get(`${path}/versions/${version}`),
    versions: (cursor) => get(`${path}/versions`, cursor === undefined ? {} : { cursor }),
    diff: (from, to) => get(`${path}/versions/${to}/diff`, { from }),
  });

  return {
    articles: (filter: { outlet?: string; story?: string; since?: string } = {}) =>
      all<ArticleItem>('/v1/articles', filter),
    article: (id: string) => get<ArticleOut>(`/v1/articles/${id}`),
    summary: (
      id: string,
      wish: { sentences?: number; words?: number; chars?: number; focus?: string } = {},
    ) => get<SummaryOut>(`/v1/articles/${id}/summary`, wish),
    stories: (filter: { outlet?: string; since?: string } = {}) => all<StoryItem>('/v1/stories', filter),
    story: (id: string) => get<StoryOut>(`/v1/stories/${id}`),
    compare: (story: string, a: string, b: string) =>
      get<ComparisonOut>(`/v1/stories/${story}/compare`, { a, b }),
    outlets: () => all<OutletItem>('/v1/outlets', {}),
    outlet: (id: string) => get<OutletOut>(`/v1/outlets/${id}`),
    registerOutlet: (id: string, outlet: z.input<typeof OutletBody>) =>
      ask<OutletWritten>('PUT', `/v1/outlets/${id}`, {}, outlet),
    forgetOutlet: (id: string) => ask<OutletWritten>('DELETE', `/v1/outlets/${id}`),
    storyDigest: (story: string) => digest<StoryDigest>(`/v1/stories/${story}/digest`),
    briefing: (outlet: string, day = 'latest') => digest<Briefing>(`/v1/outlets/${outlet}/briefings/${day}`),
    daily: (day = 'latest') => digest<Daily>(`/v1/digests/${day}`),
    /** `only`: to be written only if it is not there yet, or only over this revision. */
    put: (id: string, article: z.input<typeof ArticleBody>, only?: 'new' | { over: string }) =>
      ask<Written>('PUT', `/v1/articles/${id}`, {}, article, conditionFor(only)),
    add: (articles: readonly z.input<typeof ArticleIn>[]) =>
      ask<BatchOut>('POST', '/v1/articles', {}, articles),
    retract: (id: string, how: { mode?: 'withhold' | 'takedown'; reason?: string } = {}) =>
      ask<Retraction>('POST', `/v1/articles/${id}/retraction`, {}, how),
    restore: (id: string) => ask<Retraction>('DELETE', `/v1/articles/${id}/retraction`),
    feeds: (filter: { state?: FeedOut['state'] } = {}) => all<FeedOut>('/v1/feeds', filter),
    feed: (id: string) => get<FeedOut>(`/v1/feeds/${id}`),
    addFeed: (feed: z.input<typeof FeedBody>) => ask<FeedOut>('POST', '/v1/feeds', {}, feed),
    changeFeed: (id: string, change: z.input<typeof FeedChange>) =>
      ask<FeedOut>('PATCH', `/v1/feeds/${id}`, {}, change),
    deleteFeed: (id: string) => ask<FeedDeleted>('DELETE', `/v1/feeds/${id}`),
    testFeed: (id: string) => ask<FeedTrial>('POST', `/v1/feeds/${id}/test`),
  };
}

/** The header that makes a write conditional (RFC 9110 §13.1). */
function conditionFor(only: 'new' | { over: string } | undefined): Readonly<Record<string, string>> {
  if (only === undefined) return {};
  return only === 'new' ? { 'If-None-Match': '*' } : { 'If-Match': `"${only.over}"` };
}
