/**
 * The contract's door: schemas, types, limits and failures of the HTTP surface.
 * In: nothing. Out: what the floors above parse with. Knows no engine. Schemas
 * are written with zod/mini, functions instead of chains: the chains weigh 19 KiB
 * gzip in the Worker.
 */
export * from './article.ts';
export * from './batch.ts';
export * from './comparison.ts';
export * from './cursor.ts';
export * from './diff.ts';
export * from './digest.ts';
export * from './digest-body.ts';
export * from './digest-key.ts';
export * from './extracted.ts';
export * from './feeds.ts';
export * from './history.ts';
export * from './ids.ts';
export * from './instants.ts';
export * from './limits.ts';
export * from './lines.ts';
export * from './outlets.ts';
export * from './problem.ts';
export * from './query.ts';
export * from './result.ts';
export * from './stories.ts';
export * from './summary.ts';
export type * from './wire.ts';
export * from './wording.ts';
