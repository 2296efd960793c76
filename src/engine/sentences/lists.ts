/**
 * Lists that run inside a paragraph: "1. The first 2. The second", "(a) … (b) …", "• … • …".
 * In: a text and a span. Out: where items begin, in order. A number or letter counts only as the successor of one that
 * opened the span or an item before it, so that "chapter 2. The" is never taken for an item.
 */
import type { Span } from '../article.ts';

const MARK =
  /(?<=^|\s)(?:([•⁃‣◦▪●])\s?(?:\d{1,3}[.)]\s?)?|(\(?)(\d{1,3}|[a-zA-Z]|[ivx]{2,4})(\.\)|\)|\.)\s)(?=\S)/gu;

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Start offsets of list items inside the span. */
export function listMarkers(text: string, span: Span): number[] {
  const piece = text.slice(span.start, span.end);
  const first = /^\s*(?:[•⁃‣◦▪●]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,4})(?:\.\)|\)|\.)\s)/u.exec(
    piece.slice(0, 40),
  );
  if (first === null && !/[•⁃‣◦▪●]/u.test(piece)) return [];
  const starts: number[] = [];
  let open: { style: string; value: string } | null = null;
  for (const match of piece.matchAll(MARK)) {
    const at = span.start + match.index;
    if (match[1] !== undefined) {
      starts.push(at);
      continue;
    }
    const value = match[3] ?? '';
    const style = `${match[2] ?? ''}${match[4] ?? ''}`;
    const opensSpan = match.index < 40 && piece.slice(0, match.index).trim() === '';
    // "A. Smith met B. Jones": a capital with a stop is an initial.
    if (style === '.' && /[A-Z]/u.test(value)) continue;
    if (opensSpan) open = { style, value };
    else if (open !== null && open.style === style && follows(open.value, value)) {
      open = { style, value };
      starts.push(at);
    }
  }
  return starts;
}

function follows(before: string, after: string): boolean {
  if (/^\d/u.test(before)) return Number(after) === Number(before) + 1;
  const roman = ROMAN.indexOf(before.toLowerCase());
  if (roman > 0 && ROMAN[roman + 1] === after.toLowerCase()) return true;
  return before.length === 1 && after.length === 1 && after.charCodeAt(0) === before.charCodeAt(0) + 1;
}
