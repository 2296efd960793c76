/**
 * Body paragraphs → sentences.
 * In: a text and the spans of it that are body. Out: sentence spans that tile the body: in order, disjoint, nothing but
 * white space between them. Refuses nothing.
 */
import type { Sentence, Span } from '../article.ts';

/**
 * Splits each span of `within` (default: the whole text) into sentences; `paragraph` is the span's index.
 */
export function splitSentences(text: string, within?: readonly Span[], _lang?: string | null): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of (within ?? [{ start: 0, end: text.length }]).entries()) {
    let start = span.start;
    const piece = text.slice(span.start, span.end);
    for (const stop of piece.matchAll(/[.!?]["'”’)]*\s+(?=["'“‘(]?[A-Z0-9])|$/g)) {
      const end = span.start + stop.index + stop[0].length;
      push(sentences, text, start, end, paragraph);
      start = end;
    }
  }
  return sentences;
}

function push(into: Sentence[], text: string, from: number, to: number, paragraph: number): void {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  if (end > start) into.push({ start, end, paragraph });
}
