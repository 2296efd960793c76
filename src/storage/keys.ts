/**
 * Every key of the KV namespace, built and parsed here only: `article/ID/REVISION`.
 * In: ids that the contract has accepted. Out: keys of at most 157 bytes (KV: 512).
 * Content-addressed, so a key is written with one value for ever and never
 * looked up before it is written: KV may keep a negative answer for a minute.
 */
export interface RevisionRef {
  readonly id: string;
  readonly revision: string;
}

/** The key of one article revision's body. */
export function bodyKey(ref: RevisionRef): string {
  return `article/${ref.id}/${ref.revision}`;
}

/** The revision a key names; null for a key that is no body's. */
export function parseBodyKey(key: string): RevisionRef | null {
  const parts = /^article\/([a-z0-9][a-z0-9._-]{0,127})\/([0-9a-f]{20})$/.exec(key);
  return parts === null ? null : { id: parts[1] as string, revision: parts[2] as string };
}
