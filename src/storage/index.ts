/**
 * Storage's door: KV bodies, the tables of the catalog, a digest and the feeds, bindings.
 * In: nothing. Out: functions over `SqlStorage` and KV. Knows no Hono, no itty.
 */
export { type Bindings, setting } from './bindings.ts';
export { type Bodies, bodiesIn, type Stored } from './bodies.ts';
export * as answers from './catalog/answers.ts';
export * as articles from './catalog/articles.ts';
export * as blocks from './catalog/blocks.ts';
export * as candidates from './catalog/candidates.ts';
export * as counts from './catalog/counts.ts';
export * as days from './catalog/days.ts';
export * as digests from './catalog/digests.ts';
export * as embargoes from './catalog/embargoes.ts';
export type { OutletFacts } from './catalog/outlets.ts';
export * as outlets from './catalog/outlets.ts';
export { type Left, type Part, partsOf } from './catalog/parts.ts';
export * as postings from './catalog/postings.ts';
export * as stories from './catalog/stories.ts';
export { openCatalog } from './catalog/tables.ts';
export type { Withheld } from './digest/state.ts';
export * as state from './digest/state.ts';
export { openDigest, reopenDigest } from './digest/tables.ts';
export type { VersionRow } from './digest/versions.ts';
export * as versions from './digest/versions.ts';
export type { FeedRow } from './feeds/feeds.ts';
export * as feeds from './feeds/feeds.ts';
export * as feedItems from './feeds/items.ts';
export { openFeeds } from './feeds/tables.ts';
export { bodyKey, parseBodyKey, type RevisionRef } from './keys.ts';
