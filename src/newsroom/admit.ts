/**
 * The catalog's one writer: an article whose body is stored gets its row, its
 * story and, where it withdraws, loses them. In: references to stored bodies.
 * Out: what changed. Each article is one synchronous transaction: row, story,
 * lineage and the outbox of digests to tell change together or not at all.
 */
import { done, failed, type Result } from '../contract/index.ts';
import { ENGINE_VERSION } from '../engine/index.ts';
import { articles, type Bodies, candidates, digests, type RevisionRef, stories } from '../storage/index.ts';
import { assign, mintStoryId } from './assign.ts';
import { type Entry, entryOf, groupNear, type Neighbour, nearTo } from './grouping.ts';
import type { Admitted, Standing } from './ports.ts';

export interface CatalogPorts {
  readonly storage: DurableObjectStorage;
  readonly bodies: Bodies;
  readonly now: () => number;
}

/** By when the alarm looks at the outbox, should this object die between a write and the telling. */
const SAFETY = 10_000;
/** Profiles made by an older engine are made again before grouping; this often, at most, for one article. */
const REFRESHES = 5;

/** Where each revision stands before anything is written. */
export function standings(sql: SqlStorage, refs: readonly RevisionRef[]): Standing[] {
  return refs.map(({ id, revision }) => {
    const row = articles.articleRow(sql, id);
    if (row === null) return 'new';
    if (row.withheld !== null) return 'withheld';
    if (row.revision === revision) return 'current';
    return articles.hasRevision(sql, id, revision) ? 'stored' : 'new';
  });
}

/** Admits revisions whose bodies are stored, in order. A body that can't be seen fails the call before anything is written. */
export async function admit(ports: CatalogPorts, refs: readonly RevisionRef[]): Promise<Result<Admitted[]>> {
  const bodies = await ports.bodies.get(refs);
  if (!bodies.ok) return bodies;
  const admitted: Admitted[] = [];
  for (const article of bodies.value) {
    const entry = entryOf(article);
    const outcome = await settled(ports, () => admitOne(ports, entry));
    if (!outcome.ok) return outcome;
    admitted.push({ id: article.id, status: outcome.value, revision: article.revision });
  }
  return done(admitted);
}

/** A step that can't be taken before these articles' profiles are made again; none: not in this call. */
interface Outdated {
  readonly outdated: readonly string[];
}

/** Repeats a step until no profile it needs is outdated. */
async function settled<T>(ports: CatalogPorts, step: () => T | Outdated): Promise<Result<T>> {
  for (let round = 0; ; round++) {
    const outcome = ports.storage.transactionSync(step);
    if (!isOutdated(outcome)) {
      // No await since the transaction: the alarm is written with it or not at all.
      if (digests.outbox(ports.storage.sql, 1).length > 0) void ports.storage.setAlarm(ports.now() + SAFETY);
      return done(outcome);
    }
    if (round === REFRESHES) {
      return failed('busy', 'articles nearby keep changing; nothing was written', { retryAfter: 1 });
    }
    const { sql } = ports.storage;
    const refs = outcome.outdated.flatMap((id) => articles.articleRow(sql, id) ?? []);
    const bodies = await ports.bodies.get(refs);
    if (!bodies.ok) return bodies;
    for (const article of bodies.value) {
      if (articles.articleRow(sql, article.id)?.revision === article.revision) index(sql, entryOf(article));
    }
  }
}

function isOutdated<T>(outcome: T | Outdated): outcome is Outdated {
  return typeof outcome === 'object' && outcome !== null && 'outdated' in outcome;
}

function index(sql: SqlStorage, { facts, profile, terms }: Entry): void {
  candidates.writeProfile(sql, { article: facts.id, engine: ENGINE_VERSION, profile }, terms);
}

function admitOne(ports: CatalogPorts, entry: Entry): Admitted['status'] | Outdated {
  const { sql } = ports.storage;
  const { facts } = entry;
  const row = articles.articleRow(sql, facts.id);
  if (row?.withheld) return 'withheld';
  if (row?.revision === facts.revision) return 'unchanged';
  const plan = planFor(sql, facts.id, row?.story ?? null, entry);
  if ('outdated' in plan) return plan;
  const now = ports.now();
  articles.writeArticle(sql, facts, now);
  if (row?.outlet !== facts.outlet) {
    articles.countOutlet(sql, facts.outlet, 1, now);
    if (row) articles.countOutlet(sql, row.outlet, -1, now);
  }
  index(sql, entry);
  apply(sql, plan, facts.id, now);
  return row === null ? 'created' : 'revised';
}

/**
 * Withholds an article, or with `mode` null takes it back into its stories.
 * Says whether anything changed; every digest that was ever offered it is told.
 */
export async function setWithheld(
  ports: CatalogPorts,
  id: string,
  mode: 'withhold' | 'takedown' | null,
  reason: string | null,
): Promise<Result<boolean>> {
  const { sql } = ports.storage;
  const row = articles.articleRow(sql, id);
  if (row === null || row.withheld === mode) return done(false);
  const body = await ports.bodies.get([row]);
  if (!body.ok && mode === null) return body;
  const entry = body.ok && mode === null && body.value[0] ? entryOf(body.value[0]) : null;
  return settled(ports, () => {
    const current = articles.articleRow(sql, id);
    if (current === null || current.withheld === mode) return false;
    // A revision came in between and another body was read: the caller has to ask again.
    if (entry !== null && entry.facts.revision !== current.revision) return { outdated: [] };
    const plan = planFor(sql, id, current.story, entry);
    if ('outdated' in plan) return plan;
    const now = ports.now();
    articles.writeWithheld(sql, id, mode, reason, now);
    const visible = Number(mode === null) - Number(current.withheld === null);
    if (visible !== 0) articles.countOutlet(sql, current.outlet, visible, now);
    if (entry === null) candidates.dropProfile(sql, id);
    else index(sql, entry);
    apply(sql, plan, id, now);
    digests.markDirty(sql, digests.keysOfArticle(sql, id));
    return true;
  });
}

/** What a change of one article does to the stories near it. */
interface Plan {
  readonly near: readonly Neighbour[];
  readonly groups: ReturnType<typeof groupNear>;
  readonly touched: ReadonlySet<string>;
}

/** Groups the neighbourhood of an article anew; `entry` null means that the article leaves. */
function planFor(sql: SqlStorage, id: string, story: string | null, entry: Entry | null): Plan | Outdated {
  const near = nearTo(sql, id, story, entry);
  const outdated = near.filter((one) => one.engine !== ENGINE_VERSION).map((one) => one.id);
  if (outdated.length > 0) return { outdated };
  const touched = new Set(near.map((one) => one.story));
  if (story !== null) touched.add(story);
  return { near, groups: groupNear(near, entry), touched };
}

/** Writes a plan: stories made, kept, merged; members moved; the digests of both before and after told. */
function apply(sql: SqlStorage, plan: Plan, id: string, now: number): void {
  const was = new Map(plan.near.map((one) => [one.id, one.story]));
  const own = articles.articleRow(sql, id)?.story ?? null;
  const present = plan.groups.some((group) => group.members.includes(id));
  if (own !== null && present) was.set(id, own);
  const outcome = assign(
    plan.groups.map((group) => group.members),
    was,
    (story) => stories.storyRow(sql, story)?.created ?? 0,
  );
  const dirty = new Set<string>();
  const changed = new Map<string, string | null>();
  const ids = outcome.groups.map((group) => group.story ?? found(sql, group.members, id, now));
  for (const [at, group] of outcome.groups.entries()) {
    const story = ids[at] as string;
    const moved = group.members.filter((member) => was.get(member) !== story);
    if (moved.length === 0 && !group.members.includes(id)) continue;
    changed.set(story, JSON.stringify(plan.groups[at]?.why ?? null));
    for (const member of moved) {
      const from = was.get(member);
      if (from !== undefined && !changed.has(from)) changed.set(from, null);
    }
  }
  if (own !== null && !changed.has(own)) changed.set(own, null);
  for (const story of changed.keys()) for (const key of digests.keysOfStory(sql, story)) dirty.add(key);
  for (const [at, group] of outcome.groups.entries()) {
    for (const member of group.members) {
      if (was.get(member) !== ids[at]) stories.moveArticle(sql, member, ids[at] as string);
    }
  }
  for (const { story, into } of outcome.merged) stories.mergeStory(sql, story, ids[into] as string, now);
  for (const { group, from } of outcome.split) stories.splitStory(sql, ids[group] as string, from, now);
  for (const [story, why] of changed) stories.recountStory(sql, story, why, now);
  for (const story of changed.keys()) for (const key of digests.keysOfStory(sql, story)) dirty.add(key);
  digests.markDirty(sql, dirty);
}

/** Makes a story, named after the newcomer where it is in it, else after its first member. */
function found(sql: SqlStorage, members: readonly string[], newcomer: string, now: number): string {
  const founder = members.includes(newcomer) ? newcomer : (members[0] as string);
  for (let attempt = 0; ; attempt++) {
    const id = mintStoryId(founder, attempt);
    if (stories.storyRow(sql, id) !== null) continue;
    stories.createStory(sql, id, now);
    return id;
  }
}
