/**
 * Which words of a sentence only say who says it. In: a reading, a verb of
 * saying. Out: the stretch that belongs to it, subject and apposition included,
 * before the verb ("the ministry said") or after it ("said Lena Marsh, the fire
 * chief"), and where a sentence breaks. Refuses to look past a quotation mark.
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, STOP } from '../terms/tokens.ts';
import type { Mention } from './mentions.ts';

/** A verb of saying with at most this many words behind it is the sentence's tail: "said Lena Marsh, the fire chief". */
const TAIL = 22;
const SHORT_TAIL = 7;

/** A mention of a person of the story. */
export interface Named {
  readonly mention: Mention;
  readonly person: number;
}

/** Whether a comma, semicolon, colon, dash or quotation mark stands between token `at` and the next. */
export function breaks(reading: Reading, at: number): boolean {
  const { tokens, article } = reading;
  const from = tokens.end[at] as number;
  const to = tokens.start[at + 1] as number;
  if (to - from < 2 && to - from > 0) {
    const code = article.text.charCodeAt(from);
    return code === 0x2014 || code === 0x2013;
  }
  for (let index = from; index < to; index += 1) {
    if (',;:—–"“”'.includes(article.text.charAt(index))) return true;
  }
  return false;
}

/** Tokens [low, high) of the attribution around the verb at `verb`, in a sentence of tokens [first, last). */
export function attribution(
  reading: Reading,
  first: number,
  last: number,
  verb: number,
  named: readonly Named[],
): { low: number; high: number } {
  let low = verb;
  let high = verb + 1;
  if (tail(reading, verb, first, last, named)) {
    const limit = last - verb < TAIL ? TAIL : 7;
    while (
      high < last &&
      high - verb < limit &&
      (limit === TAIL || !breaks(reading, high - 1)) &&
      !opens(reading, high - 1)
    ) {
      high += 1;
    }
  } else {
    while (low > first && verb - low < 6 && !breaks(reading, low - 1)) low -= 1;
    if (low === verb && verb - first < 13) while (low > first && !closes(reading, low - 1)) low -= 1;
    else if (verb - low > 5) low = verb;
  }
  return { low, high };
}

const AUXILIARY = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are', 'got']);

/** Whether the verb of saying at `verb` says that its subject says something: not "was told", not "said nothing". */
export function says({ tokens }: Reading, first: number, last: number, verb: number): boolean {
  if (verb + 1 < last && tokens.word[verb + 1] === 'nothing') return false;
  const told = tokens.word[verb] === 'told';
  return !(told && verb > first && AUXILIARY.has(tokens.word[verb - 1] as string));
}

/** Whether a name is part of what somebody else is called: "the Biden administration said". */
export function lends({ tokens, article }: Reading, { to }: Mention, verb: number): boolean {
  if (to >= verb || ((tokens.flags[to] as number) & (CAPITALISED | STOP)) !== 0) return false;
  return (
    article.text.slice(tokens.end[to - 1], tokens.start[to]) === ' ' &&
    !(tokens.word[to] as string).endsWith('ly')
  );
}

/** Whether a name is a possessive: "Mrs. Holt's son said" is not Mrs. Holt. */
export function owns({ tokens, article }: Reading, { to }: Mention): boolean {
  return /['’]s?$/.test(article.text.slice(tokens.start[to - 1], tokens.end[to - 1]));
}

/** Whether a quotation ends between token `at` and the next. */
function closes(reading: Reading, at: number): boolean {
  return /["”]\s/.test(between(reading, at));
}

/** Whether a quotation begins between token `at` and the next. */
function opens(reading: Reading, at: number): boolean {
  return /\s["“]/.test(between(reading, at));
}

function between(reading: Reading, at: number): string {
  const { tokens, article } = reading;
  return article.text.slice(tokens.end[at], tokens.start[at + 1]);
}

/** Whether a verb of saying is followed by its speaker: "said Lena Marsh", "according to the ministry". */
function tail(reading: Reading, verb: number, first: number, last: number, named: readonly Named[]): boolean {
  const { tokens } = reading;
  if (verb + 1 >= last) return false;
  const term = tokens.vocabulary[tokens.term[verb] as number] as string;
  if (term.startsWith('accord')) return true;
  if (verb === first || !/[,"”]/.test(between(reading, verb - 1)) || /,/.test(between(reading, verb)))
    return false;
  if (closes(reading, verb - 1) || last - verb < SHORT_TAIL) return true;
  return named.some(({ mention }) => mention.from > verb) && !named.some(({ mention }) => mention.to <= verb);
}
