/**
 * What a write wants to be so beforehand (RFC 9110 §13.1.1, §13.1.2). In: the
 * revisions that it names, the one that the article has. Out: whether it holds.
 * It is looked at where the write happens, so nothing comes between the two.
 */

/** Revisions; `*` stands for any. */
export interface Condition {
  /** The article has one of these. */
  readonly match?: readonly string[] | undefined;
  /** The article has none of these. */
  readonly noneMatch?: readonly string[] | undefined;
}

/** Whether an article whose newest revision is `current`, null where there is none, is as it should be. */
export function holds({ match, noneMatch }: Condition, current: string | null): boolean {
  const named = (list: readonly string[]) =>
    current !== null && (list.includes('*') || list.includes(current));
  return (match === undefined || named(match)) && (noneMatch === undefined || !named(noneMatch));
}
