/**
 * What the readability guard says of a sentence. In: nothing. Out: the type.
 */

export interface Verdict {
  /** Can it be read without the rest of the article? */
  readonly ok: boolean;
  /** Why not, or what it needs, as one word of `reasons` in standalone.ts; null where `ok`. */
  readonly reason: string | null;
  /** The earlier sentence with which it can be read; null where there is none, or none is needed. */
  readonly needs: number | null;
}
