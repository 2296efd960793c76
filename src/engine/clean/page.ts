/**
 * The page that the rules read: what of the text is still body, line by line.
 * In: a text. Out: parts (trimmed spans with their text), and the page that is left when spans are masked.
 * Refuses nothing. Every step is linear in the length of the text.
 */
import type { Dropped, Hint, Span } from '../article.ts';
import type { LanguagePack } from '../terms/language.ts';
import { isWhiteCode, opensLower } from './letters.ts';
import { Line } from './line.ts';
import type { Segment } from './meta.ts';
import type { Traits } from './traits.ts';

/** A line (or hard-wrapped paragraph) that is still body, or what masks left of it. */
export interface Part extends Span, Traits {
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
  /** Whether it is a whole line: nothing of its line was masked or lies in another part. */
  readonly whole: boolean;
  /** Lower case, straight quotes, single blanks, no marks around: what phrases are compared with. '' for a long line. */
  readonly plain: string;
  /** What its segments say of the article; null where any part of it could be story (meta.ts). */
  readonly meta: readonly Segment[] | null;
}

export interface Page {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly pack: LanguagePack;
  /** What earlier passes masked. */
  readonly dropped: readonly Dropped[];
  /** What the sender knows. */
  readonly title: string | null;
  readonly published: string | null;
}

/** What the rules may learn on the way. */
export type HintKind = 'title' | 'byline' | 'place' | 'published';

/** What a rule found: spans to mask, and hints that it read from them. */
export interface Finding {
  readonly mask?: Span;
  readonly hint?: { readonly kind: HintKind } & Hint<string>;
}

/** One pass. `find` must not look at anything but the page. */
export interface Rule {
  readonly name: string;
  readonly find: (page: Page) => readonly Finding[];
}

const endsLine = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

/** The parts of a text before any rule: its lines, hard-wrapped ones joined. */
export function linesOf(text: string, pack: LanguagePack): Part[] {
  const lines: { start: number; end: number; apart: boolean }[] = [];
  let last = 0;
  for (let at = 0; at < text.length; ) {
    if (isWhiteCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && !endsLine(text.charCodeAt(at))) at++;
    let end = at;
    while (isWhiteCode(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, apart: isBlankBetween(text, last, start) });
    last = at;
  }
  const parts: Part[] = [];
  for (let i = 0; i < lines.length; ) {
    let next = i + 1;
    while (next < lines.length && lines[next]?.apart === false) next++;
    const block = lines.slice(i, next);
    const first = block[0];
    const end = block.at(-1)?.end;
    if (first !== undefined && end !== undefined && isWrapped(text, block)) {
      parts.push(new Line(text, { start: first.start, end }, first.apart, true, pack));
    } else for (const line of block) parts.push(new Line(text, line, line.apart, true, pack));
    i = next;
  }
  return parts;
}

/** How far into white space between lines is looked for a blank one. */
const GAP = 1000;

/** Whether the white space between two lines holds two line ends, or the end of a paragraph. */
function isBlankBetween(text: string, from: number, to: number): boolean {
  if (from === 0) return true;
  let ended = false;
  for (let at = from, looked = 0; at < to && looked < GAP; at++, looked++) {
    const code = text.charCodeAt(at);
    if (code === 0x2029) return true;
    if (code !== 10 && code !== 13) continue;
    if (ended) return true;
    ended = true;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
  }
  return false;
}

/**
 * A block is hard-wrapped where its lines are about equally long and a third of them go on in lower case; in a list of
 * headlines hardly any line begins so.
 */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 3) return false;
  const inner = block.slice(0, -1);
  const lengths = inner.map((line) => line.end - line.start);
  if (lengths.some((length) => length < 45 || length > 100)) return false;
  const goesOn = block.slice(1).filter((line) => opensLower(text.charAt(line.start))).length;
  return goesOn * 3 >= inner.length;
}

/** Whether the text parts its paragraphs by blank lines, so that lines without one between them belong together. */
export function isSpaced({ parts }: Pick<Page, 'parts'>): boolean {
  const prose = parts.filter((part) => part.prose);
  return prose.length > 0 && prose.filter((part) => part.apart).length * 2 >= prose.length;
}

/** Whether the text ends its sentences with stops; Thai does not, and then a line without one says nothing. */
export function usesStops({ parts }: Pick<Page, 'parts'>): boolean {
  const long = parts.filter((part) => part.words > 15);
  return long.filter((part) => part.closed).length * 2 >= long.length;
}

/** The parts without the masked spans; masks are sorted and may cut a part in two. */
export function subtract(page: Page, masks: readonly Span[]): Part[] {
  const left: Part[] = [];
  let m = 0;
  for (const old of page.parts) {
    while (m < masks.length && (masks[m]?.end ?? 0) <= old.start) m++;
    if ((masks[m]?.start ?? Number.POSITIVE_INFINITY) >= old.end) {
      left.push(old);
      continue;
    }
    let from = old.start;
    const keep = (to: number): void => {
      const span = trim(page.text, from, to);
      if (span !== null) left.push(new Line(page.text, span, old.apart, false, page.pack));
    };
    for (let k = m; k < masks.length; k++) {
      const mask = masks[k];
      if (mask === undefined || mask.start >= old.end) break;
      keep(Math.min(mask.start, old.end));
      from = Math.max(from, mask.end);
    }
    if (from < old.end) keep(old.end);
  }
  return left;
}

/** The span without white space around it; null if nothing is left. */
export function trim(text: string, from: number, to: number): Span | null {
  if (to <= from) return null;
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  return end > start ? { start, end } : null;
}
