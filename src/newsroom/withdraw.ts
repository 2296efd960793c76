/**
 * Articles withdrawn and taken back. In: an id, how and why. Out: whether
 * anything changed. An article leaves the groups, or comes back to them, in one
 * transaction; every digest that was ever offered it is told, and may serve
 * nothing that it made before.
 */
import { done, failed, type Result } from '../contract/index.ts';
import { articles, digests, embargoes } from '../storage/index.ts';
import { type CatalogPorts, written } from './admit.ts';
import { entryOf } from './entry.ts';
import { place } from './place.ts';

type Mode = 'withhold' | 'takedown' | null;

/** Withholds an article, also one that is under embargo; with `mode` null takes it back. */
export async function setWithheld(
  ports: CatalogPorts,
  id: string,
  mode: Mode,
  reason: string | null,
): Promise<Result<boolean>> {
  const { sql } = ports.storage;
  const row = articles.articleRow(sql, id);
  if (row === null) return done(hold(ports, id, mode, reason));
  if (row.withheld === mode) return done(false);
  const body = mode === null ? await ports.bodies.get([row]) : done([]);
  if (!body.ok) return body;
  const entry = body.value[0] === undefined ? null : entryOf(sql, body.value[0]);
  const changed = written(ports, () => {
    const current = articles.articleRow(sql, id);
    if (current === null || current.revision !== row.revision || current.withheld !== row.withheld)
      return false;
    const now = ports.now();
    place({ near: ports.near, sql, now }, id, entry, () => {
      articles.writeWithheld(sql, id, mode, reason, now);
      // What is said of its outlet may be other than when it was withdrawn.
      if (entry !== null) articles.writeRead(sql, entry.facts);
      const visible = Number(mode === null) - Number(current.withheld === null);
      if (visible !== 0) articles.countOutlet(sql, current.outlet, visible, now);
    });
    digests.markDirty(sql, digests.keysOfArticle(sql, id), true);
    hold(ports, id, mode, reason);
    return true;
  });
  // Somebody else changed the article while its body was read: nothing was written.
  return changed ? done(true) : failed('busy', `${id} is being changed`, { retryAfter: 1 });
}

/** What waits under the id waits no more, or again; says whether that is new. */
function hold({ storage, now, wake }: CatalogPorts, id: string, mode: Mode, reason: string | null): boolean {
  const held = embargoes.embargoOf(storage.sql, id);
  if (held === null || held.withheld === mode) return false;
  embargoes.withholdEmbargo(storage.sql, id, mode, reason, now());
  if (mode === null) wake(held.due);
  return true;
}
