/**
 * The catalog's one writer: an article whose body is stored gets its row and its
 * story, or waits for the end of its embargo. In: references to stored bodies.
 * Out: what changed. Each article is one synchronous transaction: row, story,
 * lineage and the outbox of digests to tell change together or not at all.
 */
import { done, type Result } from '../contract/index.ts';
import { articles, type Bodies, blocks, digests, embargoes, outlets } from '../storage/index.ts';
import { type Condition, holds } from './condition.ts';
import { type Entry, entryOf } from './entry.ts';
import type { Neighbourhoods } from './grouping.ts';
import { LOOKED_AT, MOST_DIGESTS } from './outlets/bounds.ts';
import { place } from './place.ts';
import type { Admitted, Arrival, Standing } from './ports.ts';

export interface CatalogPorts {
  readonly storage: DurableObjectStorage;
  readonly bodies: Bodies;
  readonly near: Neighbourhoods;
  readonly now: () => number;
  /** Sets the alarm, unless an earlier one is set. */
  readonly wake: (at: number) => void;
  /** Does a step an item, in order, and lets others in between. */
  readonly round: <T, R>(items: readonly T[], step: (item: T, at: number) => R) => Promise<R[]>;
}

/** By when the alarm looks at the outbox, should this object die between a write and the telling. */
const SAFETY = 10_000;

/** Where each revision stands before anything is written; `current`: there is nothing to do. */
export function standings(sql: SqlStorage, arrivals: readonly Arrival[]): Standing[] {
  return arrivals.map(({ id, revision, embargo, condition }) => {
    const row = articles.articleRow(sql, id);
    const held = embargoes.embargoOf(sql, id);
    if (row?.withheld || held?.withheld) return 'withheld';
    if (isOtherwise(condition, revision, held?.revision ?? row?.revision)) return 'otherwise';
    if (held !== null || (row === null && embargo != null)) return 'new';
    if (row?.revision === revision) return 'current';
    return articles.hasRevision(sql, id, revision) ? 'stored' : 'new';
  });
}

/** Whether a condition fails; what is there already was written by this very write, sent twice, where it wants a match. */
function isOtherwise(
  condition: Condition | undefined,
  revision: string,
  current: string | undefined,
): boolean {
  if (condition === undefined || holds(condition, current ?? null)) return false;
  return condition.noneMatch !== undefined || revision !== current;
}

/** Admits revisions whose bodies are stored, in order. A body that can't be seen fails the call before anything is written. */
export async function admit(ports: CatalogPorts, arrivals: readonly Arrival[]): Promise<Result<Admitted[]>> {
  const bodies = await ports.bodies.get(arrivals);
  if (!bodies.ok) return bodies;
  const admitted = await ports.round(bodies.value, (article, at) => {
    const entry = entryOf(ports.storage.sql, article);
    const outcome = written(ports, () =>
      admitOne(ports, entry, arrivals[at]?.embargo, arrivals[at]?.condition),
    );
    return { id: article.id, revision: article.revision, ...outcome };
  });
  return done(admitted);
}

/** One transaction; the alarm that makes up for a lost telling is set in the same turn, so with it or not at all. */
export function written<T>({ storage, near, now, wake }: CatalogPorts, step: () => T): T {
  try {
    const [outcome, waiting] = storage.transactionSync(() => {
      const outcome = step();
      tellOfLearned(storage.sql);
      return [outcome, digests.outbox(storage.sql, 1).length > 0] as const;
    });
    if (waiting) wake(now() + SAFETY);
    return outcome;
  } catch (error) {
    near.cool();
    throw error;
  }
}

/** What was learned of an outlet by this change, or unlearned, concerns digests of articles that hold it. */
function tellOfLearned(sql: SqlStorage): void {
  const concerned = blocks.recount(sql, LOOKED_AT);
  if (concerned.length > 0)
    digests.markDirty(sql, outlets.keysOfArticles(sql, concerned).slice(0, MOST_DIGESTS));
}

type Outcome = Pick<Admitted, 'status' | 'embargo'>;

/** Gives an article its row and its place, or its time to wait. Runs inside the caller's transaction. */
export function admitOne(
  ports: CatalogPorts,
  entry: Entry,
  embargo: Arrival['embargo'],
  condition?: Condition,
): Outcome {
  const { sql } = ports.storage;
  const { facts } = entry;
  const row = articles.articleRow(sql, facts.id);
  const held = embargoes.embargoOf(sql, facts.id);
  if (row?.withheld || held?.withheld) return { status: 'withheld', embargo: null };
  if (isOtherwise(condition, facts.revision, held?.revision ?? row?.revision))
    return { status: 'otherwise', embargo: null };
  const now = ports.now();
  const until = embargo === undefined ? (held?.until ?? null) : embargo;
  if (until !== null && until > now && row?.revision !== facts.revision) {
    if (held?.revision === facts.revision && held.until === until)
      return { status: 'unchanged', embargo: until };
    embargoes.writeEmbargo(sql, facts, until, now);
    ports.wake(until);
    return { status: row === null && held === null ? 'created' : 'revised', embargo: until };
  }
  // What waited is overtaken: by itself, by another text, or by the one that everybody sees.
  if (held !== null) embargoes.dropEmbargo(sql, facts.id);
  if (row?.revision === facts.revision) return { status: 'unchanged', embargo: null };
  place({ near: ports.near, sql, now }, facts.id, entry, () => {
    articles.writeArticle(sql, facts, now);
    if (row?.outlet !== facts.outlet) {
      articles.countOutlet(sql, facts.outlet, 1, now);
      if (row) articles.countOutlet(sql, row.outlet, -1, now);
    }
  });
  return { status: row === null ? 'created' : 'revised', embargo: null };
}
