/**
 * Body paragraphs → sentences.
 * In: a text, the spans of it that are body, its language. Out: sentence spans that tile the body: in order, disjoint,
 * nothing but white space between them. Refuses nothing; time is linear in the length of the spans.
 * Method: every stop, line end and list mark is a candidate; a table of rules decides (rules.ts).
 */
import type { Sentence, Span } from '../article.ts';
import { isWhiteCode } from '../clean/letters.ts';
import { type LanguagePack, languagePack } from '../terms/language.ts';
import { lineEndsSentence } from './breaks.ts';
import { listMarkers } from './lists.ts';
import { endsSentence } from './rules.ts';
import { allStops, isStop, Stop, skipWhite } from './stops.ts';

/** A bracket longer than this is a slip, not an aside. */
const ASIDE = 300;
/** What keeps its sentences together: brackets inside a sentence, and the quotations of Japanese. */
const ASIDES = new Map([
  ['(', ')'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
]);
const LINE_ENDS = '\n\r\u2028\u2029';

/** Code unit → 1 where it can end a sentence or keep one together; all others decide nothing. */
const decides = new Uint8Array(0x10000);
for (const mark of [allStops, LINE_ENDS, ...[...ASIDES].flat()].join('')) decides[mark.charCodeAt(0)] = 1;

/**
 * Splits each span of `within` (default: the whole text) into sentences; `paragraph` is the span's index.
 * `lang` is a BCP 47 tag; null lets the script decide.
 */
export function splitSentences(text: string, within?: readonly Span[], lang?: string | null): Sentence[] {
  const pack = languagePack(lang, text);
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of (within ?? [{ start: 0, end: text.length }]).entries()) {
    splitSpan(text, span, pack, paragraph, sentences);
  }
  return sentences;
}

function splitSpan(text: string, span: Span, pack: LanguagePack, paragraph: number, into: Sentence[]): void {
  const marks = listMarkers(text, span);
  let mark = 0;
  let from = skipWhite(text, span.start, span.end);
  let aside: { at: number; close: string } | null = null;
  let i = from;
  const cut = (end: number, next: number): void => {
    push(into, text, from, end, paragraph);
    from = next;
    aside = null;
  };
  while (i < span.end) {
    while (mark < marks.length && (marks[mark] as number) < i) mark++;
    if (mark < marks.length && marks[mark] === i) {
      if (i > from) cut(i, i);
      mark++;
    }
    const until = mark < marks.length ? (marks[mark] as number) : span.end;
    while (i < until && decides[text.charCodeAt(i)] === 0) i++;
    if (i >= until) continue;
    const char = text.charAt(i);
    const close = ASIDES.get(char);
    if (close !== undefined) aside = { at: i, close };
    else if (char === aside?.close) aside = null;
    if (LINE_ENDS.includes(char)) {
      const next = skipWhite(text, i, span.end);
      if (lineEndsSentence(text, from, i, next, span.end)) cut(i, next);
      i = next;
    } else if (isStop(char)) {
      const stop = new Stop(text, i, from, span.end, pack);
      const inAside = aside !== null && closesSoon(text, aside, from, stop.end, span.end);
      if (!inAside && endsSentence(stop)) {
        cut(stop.end, stop.next);
        i = Math.max(stop.end, i + 1);
      } else i = Math.max(stop.runEnd, i + 1);
      if (aside !== null && text.slice(stop.runEnd, stop.end).includes(aside.close)) aside = null;
    } else i++;
  }
  push(into, text, from, span.end, paragraph);
}

/** Whether the aside, opened inside the sentence that began at `from`, closes behind `end`, within the span and bounds. */
function closesSoon(
  text: string,
  aside: { at: number; close: string },
  from: number,
  end: number,
  limit: number,
): boolean {
  if (aside.at < from || (aside.at === from && aside.close === ')')) return false;
  return text.slice(end, Math.min(limit, aside.at + ASIDE)).includes(aside.close);
}

function push(into: Sentence[], text: string, from: number, to: number, paragraph: number): void {
  const start = skipWhite(text, from, to);
  let end = to;
  while (end > start && isWhiteCode(text.charCodeAt(end - 1))) end--;
  if (end > start) into.push({ start, end, paragraph });
}
