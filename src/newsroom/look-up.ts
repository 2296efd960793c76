/**
 * What the catalog answers to readers. In: its SQL, ids, filters, cursors.
 * Out: documents and pages as the contract has them, or a failure that says
 * which thing is unknown. Withheld articles are in none of them.
 */
import {
  type ArticleItem,
  type ArticleOut,
  decodeCursor,
  digestKey,
  done,
  failed,
  isoSeconds,
  type Page,
  type Position,
  parseDigestKey,
  type Result,
  type Retraction,
  type StoryItem,
  type StoryOut,
} from '../contract/index.ts';
import { articles, digests, embargoes, partsOf, stories } from '../storage/index.ts';
import { deskOf, desksOf, languageIn } from './outlets/desk.ts';
import { page } from './page.ts';
import type { Inputs, Paging, ToRead } from './ports.ts';
import { embargoIn, waiting } from './waiting.ts';

function itemOf(row: articles.ArticleRow): ArticleItem {
  const { id, outlet, revision, title, url, published, day, story, excerpt } = row;
  const received = isoSeconds(row.received);
  const updated = isoSeconds(row.updated);
  return {
    ...{ id, outlet, revision, title, url, published, ...languageIn(row) },
    ...{ day, story, excerpt, received, updated },
  };
}

/** A failure for an id that names no visible article. */
function noArticle(id: string, row: articles.ArticleRow | null): Result<never> {
  return row === null
    ? failed('unknown-article', `there is no article ${id}`)
    : failed('withheld', `article ${id} was withdrawn`);
}

/** One article with its revisions; what is under embargo only where `seen`. */
export function article(sql: SqlStorage, id: string, seen: boolean): Result<ArticleOut> {
  const row = articles.articleRow(sql, id);
  const held = seen ? embargoes.embargoOf(sql, id) : null;
  if (row === null && held !== null) return waiting(held);
  if (row === null || row.withheld !== null) return noArticle(id, row);
  const revisions = articles.revisionsOf(sql, id).map((one) => ({
    revision: one.revision,
    received: isoSeconds(one.received),
  }));
  return done({ ...itemOf(row), revisions, ...(held === null ? {} : { embargo: embargoIn(held) }) });
}

/** An article as it is to be read: its current revision, and what is said of its outlet. */
export function toRead(sql: SqlStorage, id: string): Result<ToRead> {
  const row = articles.articleRow(sql, id);
  if (row === null || row.withheld !== null) return noArticle(id, row);
  return done({ id, revision: row.revision, desk: deskOf(sql, row.outlet) ?? null });
}

const byUpdate = (row: { updated: number; id: string }): Position => ({ key: row.updated, id: row.id });

/** A page of articles; an unknown outlet or story is a failure, not an empty list. */
export function articleList(
  sql: SqlStorage,
  filter: { outlet?: string | undefined; story?: string | undefined; since?: number | undefined },
  paging: Paging,
): Result<Page<ArticleItem>> {
  const filters = `articles ${filter.outlet ?? ''} ${filter.story ?? ''} ${filter.since ?? ''}`;
  const after = decodeCursor(filters, paging.cursor);
  if (!after.ok) return after;
  const unknown = unknownOutlet(sql, filter.outlet) ?? unknownStory(sql, filter.story);
  if (unknown !== null) return unknown;
  const rows = articles.articlePage(sql, filter, after.value, paging.limit + 1);
  return done(page(rows, paging.limit, filters, byUpdate, itemOf));
}

function unknownOutlet(sql: SqlStorage, outlet: string | undefined): Result<never> | null {
  if (outlet === undefined || articles.hasOutlet(sql, outlet)) return null;
  return failed('unknown-outlet', `there is no outlet ${outlet}`);
}

function unknownStory(sql: SqlStorage, id: string | undefined): Result<never> | null {
  if (id === undefined) return null;
  const row = stories.storyRow(sql, id);
  if (row === null) return failed('unknown-story', `there is no story ${id}`);
  if (row.successor === null) return null;
  return failed('story-merged', `story ${id} became part of ${row.successor}`, { successor: row.successor });
}

function storyItem(sql: SqlStorage, row: stories.StoryRow): StoryItem {
  return {
    id: row.id,
    title: row.title,
    articles: row.articles,
    outlets: stories.outletsOf(sql, row.id),
    first: row.first,
    last: row.last,
    created: isoSeconds(row.created),
    updated: isoSeconds(row.updated),
  };
}

/** Members that a story's own document names, the earliest; the list of articles has all. */
const MEMBERS = 500;

/** One story with its members; a merged one names its successor. */
export function story(sql: SqlStorage, id: string): Result<StoryOut> {
  const unknown = unknownStory(sql, id);
  if (unknown !== null) return unknown;
  const row = stories.storyRow(sql, id) as stories.StoryRow;
  if (row.articles === 0) return failed('withheld', `every article of story ${id} was withdrawn`);
  return done({
    ...storyItem(sql, row),
    members: stories.membersOf(sql, id, MEMBERS).map(itemOf),
    why: JSON.parse(row.why) as unknown,
    lineage: stories.lineageOf(sql, id).map((one) => ({
      kind: one.kind,
      story: one.other,
      at: isoSeconds(one.at),
    })),
  });
}

/** A page of stories. */
export function storyList(
  sql: SqlStorage,
  filter: { outlet?: string | undefined; since?: number | undefined },
  paging: Paging,
): Result<Page<StoryItem>> {
  const filters = `stories ${filter.outlet ?? ''} ${filter.since ?? ''}`;
  const after = decodeCursor(filters, paging.cursor);
  if (!after.ok) return after;
  const unknown = unknownOutlet(sql, filter.outlet);
  if (unknown !== null) return unknown;
  const rows = stories.storyPage(sql, filter, after.value, paging.limit + 1);
  return done(page(rows, paging.limit, filters, byUpdate, (row) => storyItem(sql, row)));
}

/** The newest edition day, of one outlet or of all. */
export function latestDay(sql: SqlStorage, outlet: string | null, now: number): Result<string> {
  const unknown = unknownOutlet(sql, outlet ?? undefined);
  if (unknown !== null) return unknown;
  const day = articles.latestDay(sql, outlet, isoSeconds(now).slice(0, 10));
  return day === null ? failed('unknown-digest', 'no article has an edition day yet') : done(day);
}

/**
 * What a digest is to be built from, noted as asked for. Unknown keys leave
 * nothing behind.
 */
export function inputs(sql: SqlStorage, key: string): Result<Inputs> {
  const ref = parseDigestKey(key);
  if (ref === null) return failed('unknown-digest', `${key} is no digest's key`);
  const known = digests.generationOf(sql, key);
  const merged = ref.kind === 'story' ? unknownStory(sql, ref.story) : null;
  if (merged !== null && known === null) return merged;
  const { parts, left } = partsOf(sql, ref);
  if (parts.length === 0 && known === null) {
    const outlet = ref.kind === 'briefing' ? unknownOutlet(sql, ref.outlet) : null;
    if (outlet !== null) return outlet;
    return failed('unknown-digest', `there are no articles for ${digestKey(ref)}`);
  }
  digests.recordInputs(sql, key, parts);
  return done({
    generation: digests.generationOf(sql, key) ?? 1,
    parts,
    left,
    desks: desksOf(sql, parts),
    withheld: digests.withheldIn(sql, key),
    successor: merged !== null && !merged.ok ? (merged.failure.successor ?? null) : null,
  });
}

/** An article's standing after a retraction or a restoration. */
export function retraction(sql: SqlStorage, id: string, changed: boolean): Result<Retraction> {
  const row = articles.articleRow(sql, id) ?? embargoes.embargoOf(sql, id);
  if (row === null) return noArticle(id, null);
  return done({
    id,
    status: !changed ? 'unchanged' : row.withheld === null ? 'restored' : 'withheld',
    mode: row.withheld,
    reason: row.reason,
    since: row.withheld_at === null ? null : isoSeconds(row.withheld_at),
  });
}

/** Keys of the digests that were ever offered the article. */
export function appearances(sql: SqlStorage, id: string): Result<string[]> {
  if (articles.articleRow(sql, id) === null) return noArticle(id, null);
  return done(digests.keysOfArticle(sql, id));
}
