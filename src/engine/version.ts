/**
 * The engine's version. In: nothing. Out: a name that moves whenever the same
 * inputs may give other bytes, so that stored digests and profiles know that
 * they were made by another engine.
 */
export const ENGINE_VERSION = '2';
