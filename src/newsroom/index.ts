/**
 * The newsroom's door: use cases over ports. In: nothing. Out: what objects and
 * routes call. Knows no Hono and no itty.
 */
export { admit, type CatalogPorts, standings } from './admit.ts';
export { sha256 } from './canonical.ts';
export type { Condition } from './condition.ts';
export { daysAround } from './days.ts';
export { Budget } from './feeds/budget.ts';
export { Hosts } from './feeds/hosts.ts';
export { opmlOf } from './feeds/opml.ts';
export type { Feeds, ItemKey, PollReport, Registration, Taken } from './feeds/ports.ts';
export * as progress from './feeds/progress.ts';
export { importOpml, registerFeed } from './feeds/register.ts';
export * as registry from './feeds/registry.ts';
export type { PollPorts } from './feeds/round.ts';
export { pollDue } from './feeds/run.ts';
export { trialOf } from './feeds/trial.ts';
export { type IngestPorts, ROUND_ITEMS } from './filing.ts';
export { Neighbourhoods } from './grouping.ts';
export { ingestBatch, ingestOne } from './ingest.ts';
export { Keeper } from './keep.ts';
export * as lookUp from './look-up.ts';
export * as outletLists from './outlets/list.ts';
export { forgetOutlet, registerOutlet } from './outlets/register.ts';
export { allowed } from './outside/address.ts';
export type { Outside } from './outside/fetch.ts';
export { Robots } from './outside/robots.ts';
export type { Arrival, Catalog, Digest, Paging, Passed, Served } from './ports.ts';
export { type Answer, once } from './replay.ts';
export { shortHash } from './short-hash.ts';
export { sideBySide } from './side-by-side.ts';
export { type Sources, sourcesOf } from './sources.ts';
export { summaryOf } from './summary.ts';
export { tellAll } from './tell.ts';
export { admitDue, isOutdated, reindex } from './upkeep.ts';
export { usesOf } from './uses.ts';
export { setWithheld } from './withdraw.ts';
