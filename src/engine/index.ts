/**
 * The engine's only door: pure functions from text to data.
 * In: articles as text. Out: documents, sentences, summaries, stories, digests.
 * Refuses nothing: it answers on any string (invariant 2) and throws only for
 * a programmer's misuse. Knows nothing of time, chance, storage or Workers.
 */
export type * from './article.ts';
export * from './clean/index.ts';
export * from './digest/index.ts';
export type * from './digest/model.ts';
export { extract, fragmentText } from './html/index.ts';
export { zoneMinutes } from './html/zones.ts';
export * from './sentences/index.ts';
export * from './stories/index.ts';
export * from './summarize/index.ts';
export * from './version.ts';
