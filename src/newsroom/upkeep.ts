/**
 * What the catalog does without being asked. In: its SQL, bodies, the clock.
 * Out: articles admitted whose embargo is over; articles indexed anew that
 * another engine read; whether there is more to do.
 */
import { done, type Result } from '../contract/index.ts';
import { ENGINE_VERSION } from '../engine/index.ts';
import { articles, candidates, embargoes } from '../storage/index.ts';
import { admitOne, type CatalogPorts, written } from './admit.ts';
import { entryOf } from './entry.ts';
import { place } from './place.ts';

/** Articles that one alarm admits, or indexes anew, so that requests come in between. */
const AT_ONCE = 20;

/** Admits articles whose embargo is over. What can't be is tried again later; says when there is one to look for. */
export async function admitDue(ports: CatalogPorts): Promise<number | null> {
  const { sql } = ports.storage;
  for (const { id, revision } of embargoes.dueEmbargoes(sql, ports.now(), AT_ONCE)) {
    const bodies = await ports.bodies.get([{ id, revision }]);
    const [article] = bodies.ok ? bodies.value : [];
    const entry = article === undefined ? null : entryOf(sql, article);
    written(ports, () => {
      const held = embargoes.embargoOf(sql, id);
      // Revised, withdrawn or put off while its body was read.
      if (held === null || held.revision !== revision || held.withheld || held.until > ports.now()) return;
      if (entry === null || admitOne(ports, entry, null).status === 'withheld')
        embargoes.postpone(sql, id, ports.now());
    });
  }
  return embargoes.nextEmbargo(sql);
}

/** Whether articles are indexed by another engine. */
export function isOutdated(sql: SqlStorage): boolean {
  return candidates.outdated(sql, ENGINE_VERSION, 1).length > 0;
}

/** Indexes some articles that another engine read; says whether there are more. */
export async function reindex(ports: CatalogPorts): Promise<Result<boolean>> {
  const { sql } = ports.storage;
  const ids = candidates.outdated(sql, ENGINE_VERSION, AT_ONCE);
  const refs = ids.flatMap((id) => articles.articleRow(sql, id) ?? []);
  const bodies = await ports.bodies.get(refs);
  if (!bodies.ok) return bodies;
  await ports.round(bodies.value, (article) => {
    const entry = entryOf(sql, article);
    written(ports, () => {
      const row = articles.articleRow(sql, article.id);
      if (row === null || row.withheld !== null || row.revision !== article.revision) return;
      place({ near: ports.near, sql, now: ports.now() }, article.id, entry, () =>
        articles.writeRead(sql, entry.facts),
      );
    });
  });
  return done(isOutdated(sql));
}
