/**
 * Units that a caller gave and that cleaning would have masked. In: a Reading and a span of its text. Out: whether more than
 * half of the span is furniture of the page. Several dropped spans may lie in one unit (a byline and its date).
 */
import type { Dropped, Span } from '../article.ts';
import type { Reading } from '../terms/reading.ts';

/** Dropped spans in text order; kept so that asking for each unit stays near linear. */
const memory = new WeakMap<Reading, readonly Dropped[]>();

function droppedIn(reading: Reading): readonly Dropped[] {
  let dropped = memory.get(reading);
  if (dropped === undefined) {
    dropped = [...reading.document.dropped].sort((a, b) => a.start - b.start || a.end - b.end);
    memory.set(reading, dropped);
  }
  return dropped;
}

/** Is more than half of the span masked? */
export function isFurniture(reading: Reading, { start, end }: Span): boolean {
  const dropped = droppedIn(reading);
  let low = 0;
  let high = dropped.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dropped[middle] as Dropped).end <= start) low = middle + 1;
    else high = middle;
  }
  let masked = 0;
  for (let k = low; k < dropped.length && (dropped[k] as Dropped).start < end; k += 1) {
    const span = dropped[k] as Dropped;
    masked += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return masked * 2 > end - start;
}
