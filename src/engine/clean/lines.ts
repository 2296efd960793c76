/**
 * Text → its lines, trimmed: the units that cleaning keeps or masks.
 * In: any string. Out: spans in order. Refuses nothing; one linear walk.
 */
import type { Span } from '../article.ts';

/** Every line that is not blank, without the white space around it. */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/\S[^\n\r\u2028\u2029]*/g)) {
    spans.push({ start: line.index, end: line.index + line[0].trimEnd().length });
  }
  return spans;
}
