/**
 * The catalog's one writer: an article whose body is stored gets its row and its
 * story, or, where it is withdrawn, loses its place. In: references to stored
 * bodies. Out: what changed. Each article is one synchronous transaction: row,
 * story, lineage and the outbox of digests to tell change together or not at all.
 */
import { done, failed, type Result } from '../contract/index.ts';
import { ENGINE_VERSION } from '../engine/index.ts';
import { articles, type Bodies, candidates, digests, type RevisionRef } from '../storage/index.ts';
import { type Entry, entryOf, type Neighbourhoods } from './grouping.ts';
import { place } from './place.ts';
import type { Admitted, Standing } from './ports.ts';

export interface CatalogPorts {
  readonly storage: DurableObjectStorage;
  readonly bodies: Bodies;
  readonly near: Neighbourhoods;
  readonly now: () => number;
}

/** By when the alarm looks at the outbox, should this object die between a write and the telling. */
const SAFETY = 10_000;

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
  return done(
    bodies.value.map((article) => {
      const entry = entryOf(article);
      const status = written(ports, () => admitOne(ports, entry));
      return { id: article.id, status, revision: article.revision };
    }),
  );
}

/** One transaction; the alarm that makes up for a lost telling is set in the same turn, so with it or not at all. */
function written<T>(ports: CatalogPorts, step: () => T): T {
  const { storage, near } = ports;
  try {
    const outcome = storage.transactionSync(step);
    if (digests.outbox(storage.sql, 1).length > 0) void storage.setAlarm(ports.now() + SAFETY);
    return outcome;
  } catch (error) {
    near.cool();
    throw error;
  }
}

function admitOne(ports: CatalogPorts, entry: Entry): Admitted['status'] {
  const { sql } = ports.storage;
  const { facts } = entry;
  const row = articles.articleRow(sql, facts.id);
  if (row?.withheld) return 'withheld';
  if (row?.revision === facts.revision) return 'unchanged';
  const now = ports.now();
  const change = ports.near.regroup(facts.id, entry);
  place(sql, facts.id, change.groups, now, () => {
    articles.writeArticle(sql, facts, now);
    if (row?.outlet !== facts.outlet) {
      articles.countOutlet(sql, facts.outlet, 1, now);
      if (row) articles.countOutlet(sql, row.outlet, -1, now);
    }
    ports.near.write(facts.id, entry, change);
  });
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
  const body = mode === null ? await ports.bodies.get([row]) : done([]);
  if (!body.ok) return body;
  const entry = body.value[0] === undefined ? null : entryOf(body.value[0]);
  const changed = written(ports, () => {
    const current = articles.articleRow(sql, id);
    if (current === null || current.revision !== row.revision || current.withheld !== row.withheld)
      return false;
    const now = ports.now();
    const change = ports.near.regroup(id, entry);
    place(sql, id, change.groups, now, () => {
      articles.writeWithheld(sql, id, mode, reason, now);
      const visible = Number(mode === null) - Number(current.withheld === null);
      if (visible !== 0) articles.countOutlet(sql, current.outlet, visible, now);
      ports.near.write(id, entry, change);
    });
    digests.markDirty(sql, digests.keysOfArticle(sql, id));
    return true;
  });
  // Somebody else changed the article while its body was read: nothing was written.
  return changed ? done(true) : failed('busy', `${id} is being changed`, { retryAfter: 1 });
}

/** Articles that one alarm indexes anew after the engine changed. */
const REINDEX = 20;

/** Whether articles are indexed by another engine. */
export function isOutdated(sql: SqlStorage): boolean {
  return candidates.outdated(sql, ENGINE_VERSION, 1).length > 0;
}

/** Indexes some articles that another engine read; says whether there are more. */
export async function reindex(ports: CatalogPorts): Promise<Result<boolean>> {
  const { sql } = ports.storage;
  const ids = candidates.outdated(sql, ENGINE_VERSION, REINDEX);
  const refs = ids.flatMap((id) => articles.articleRow(sql, id) ?? []);
  const bodies = await ports.bodies.get(refs);
  if (!bodies.ok) return bodies;
  for (const article of bodies.value) {
    const entry = entryOf(article);
    written(ports, () => {
      const row = articles.articleRow(sql, article.id);
      if (row === null || row.withheld !== null || row.revision !== article.revision) return;
      const change = ports.near.regroup(article.id, entry);
      place(sql, article.id, change.groups, ports.now(), () => {
        articles.writeRead(sql, entry.facts);
        ports.near.write(article.id, entry, change);
      });
    });
  }
  return done(isOutdated(sql));
}
