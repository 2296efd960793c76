/**
 * Rows → one page of a list. In: one row more than is shown, to know whether
 * there is a next page. Out: the page, with the cursor that goes on after it.
 */
import { encodeCursor, type Page, type Position } from '../contract/index.ts';

/** `filters` names the list; `position` is the sort key that the cursor carries. */
export function page<R extends { id: string }, T>(
  rows: readonly R[],
  limit: number,
  filters: string,
  position: (row: R) => Position,
  item: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(item), next: more ? encodeCursor(filters, position(last)) : null };
}
