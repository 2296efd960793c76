/**
 * What is said of an outlet changes. In: an admin's words, or none. Out: what changed, and how many digests are made anew for it:
 * those that were ever offered one of the outlet's newest articles. Grouping reads those articles again, a few at a time, where
 * their words change. Runs inside one transaction; the digests are told as after any other change.
 */
import { done, failed, type OutletBody, type OutletWritten, type Result } from '../../contract/index.ts';
import { digests, type OutletFacts, outlets } from '../../storage/index.ts';
import { type CatalogPorts, written } from '../admit.ts';
import { normaliseLine } from '../normalise.ts';
import { LOOKED_AT, MOST_DIGESTS } from './bounds.ts';

/** Registers an outlet, or says other things of it. */
export function registerOutlet(ports: CatalogPorts, outlet: string, body: OutletBody): Result<OutletWritten> {
  const { home, lang, rules, keep } = body;
  const name = normaliseLine(body.name) ?? outlet;
  return write(ports, outlet, {
    name,
    home: home ?? null,
    lang: lang ?? null,
    family: normaliseLine(body.family),
    rules,
    keep: [...new Set(keep)].sort(),
  });
}

/** Forgets what was said of an outlet; its articles stay. */
export function forgetOutlet(ports: CatalogPorts, outlet: string): Result<OutletWritten> {
  if (outlets.factsOf(ports.storage.sql, outlet) === null)
    return failed('unknown-outlet', `${outlet} is not registered`);
  return write(ports, outlet, null);
}

function write(ports: CatalogPorts, outlet: string, facts: OutletFacts | null): Result<OutletWritten> {
  const { sql } = ports.storage;
  const before = outlets.factsOf(sql, outlet);
  if (JSON.stringify(before) === JSON.stringify(facts))
    return done({ id: outlet, status: 'unchanged', stale: 0 });
  const stale = written(ports, () => {
    outlets.writeFacts(sql, outlet, facts, ports.now());
    if (!concernsDigests(before, facts)) return 0;
    const newest = outlets.newestOf(sql, outlet, LOOKED_AT);
    if (wording(before) !== wording(facts)) {
      outlets.readAgain(sql, newest);
      ports.wake(ports.now());
    }
    return digests.markDirty(sql, outlets.keysOfArticles(sql, newest).slice(0, MOST_DIGESTS));
  });
  const status = facts === null ? 'deleted' : before === null ? 'created' : 'changed';
  return done({ id: outlet, status, stale });
}

/** What of the facts changes how an article is read. */
const wording = (facts: OutletFacts | null): string =>
  JSON.stringify([facts?.lang ?? null, facts?.rules ?? []]);

/** Whether digests can tell the difference: a home page is in none. */
function concernsDigests(before: OutletFacts | null, after: OutletFacts | null): boolean {
  const told = (facts: OutletFacts | null) =>
    [facts?.name ?? null, facts?.family ?? null, facts?.keep ?? [], wording(facts)].join('\n');
  return told(before) !== told(after);
}
