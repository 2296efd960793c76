/**
 * Days that sentences name. In: a reading. Out: for each sentence its day
 * expressions: weekday, month and day, year, or a word such as "today", with
 * the ISO day where it can be known: a full date by itself, everything else
 * only against the day the article was published (its own, or what its text
 * says of it, confidence ≥ .8). Refuses "may" and "march" in lower case, and to
 * guess a year from nothing.
 */
import { publishedDay } from '../stories/profile.ts';
import { dayNumber, daysFromCivil, isDay, isoFromDays, weekdayFromDays } from '../terms/calendar.ts';
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS } from '../terms/tokens.ts';
import { oncePerReading } from './once.ts';
import { DAY_WORD, FUTURE, PAST, traitsOf } from './traits.ts';

export interface DayName {
  readonly sentence: number;
  /** As written, from the first to the last word of it. */
  readonly text: string;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** Day number since 1970 where the expression and what is known settle it. */
  readonly resolved: number | null;
  readonly precision: 'day' | 'month' | 'year';
}

/** Day number on which the article came out, as far as it or its text says. */
export function publishedOn(reading: Reading): number | null {
  return dayNumber(publishedDay(reading) ?? '');
}

/** Every day expression of a reading, in text order. */
export const dayNames = oncePerReading((reading): readonly DayName[] => {
  const { tokens, article, pack } = reading;
  const { months, weekdays, relative } = pack.calendar;
  const { bits } = traitsOf(reading);
  const base = publishedOn(reading);
  const found: DayName[] = [];
  const word = (at: number): string => article.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  for (let sentence = 0; sentence < reading.sentences.length; sentence += 1) {
    const first = tokens.from[sentence] as number;
    const last = tokens.from[sentence + 1] as number;
    let ahead = false;
    let past = false;
    for (let at = first; at < last; at += 1) {
      const word = bits[tokens.term[at] as number] as number;
      if (word & FUTURE) ahead = true;
      if (word & PAST || (tokens.end[at] !== undefined && article.text.endsWith('ed', tokens.end[at])))
        past = true;
    }
    for (let at = first; at < last; at += 1) {
      const dayWord = ((bits[tokens.term[at] as number] as number) & DAY_WORD) !== 0;
      if (!dayWord && ((tokens.flags[at] as number) & DIGITS) === 0) continue;
      if (named(reading, at, first)) continue;
      const read = expression(at, last, word, (index) => gap(reading, index), months, weekdays, tokens.flags);
      const shift = read === null ? relative.get(word(at)) : undefined;
      if (read === null && shift === undefined) continue;
      if (read === null) {
        const day = base === null ? null : base + (shift as number);
        found.push({ ...NOTHING, sentence, text: word(at), resolved: day, precision: 'day' });
        continue;
      }
      const text = article.text.slice(tokens.start[at], tokens.end[read.to - 1]);
      found.push({ ...read.name, sentence, text, ...resolve(read.name, base, ahead, past) });
      at = read.to - 1;
    }
  }
  return found;
});

/**
 * Whether a day word names a thing and not a day: "Saturday's", "the Sunday hours", "Alderholt's Saturday market", "a
 * Monday", “Sunday”; a weekday that comes back ("on Saturdays") isn't listed in the calendar at all.
 */
function named(reading: Reading, at: number, first: number): boolean {
  const { tokens, article } = reading;
  if (/["“‘]/.test(article.text.charAt((tokens.start[at] as number) - 1))) return true;
  if (/['’]s$/.test(article.text.slice(tokens.start[at], tokens.end[at]))) return true;
  if (at === first) return false;
  const before = article.text.slice(tokens.start[at - 1], tokens.end[at - 1]).toLowerCase();
  return NOT_A_DAY.has(before) || /['’]s$/.test(before);
}

const NOT_A_DAY = new Set([
  'a',
  'an',
  'the',
  'every',
  'each',
  'most',
  'any',
  'about',
  'their',
  'its',
  'his',
  'her',
  'our',
  'no',
]);

type Parts = Pick<DayName, 'weekday' | 'month' | 'day' | 'year'>;
const NOTHING: Parts = { weekday: null, month: null, day: null, year: null };

function gap(reading: Reading, at: number): string {
  const { tokens, article } = reading;
  return article.text.slice(tokens.end[at], tokens.start[at + 1]);
}

/** Reads "Saturday", "Saturday, March 14, 2026", "14 March", "Friday (October 18)", "October 2025", "in 1974" at `at`; "since 1974" dates nothing. */
function expression(
  at: number,
  last: number,
  word: (at: number) => string,
  joint: (at: number) => string,
  months: ReadonlyMap<string, number>,
  weekdays: ReadonlyMap<string, number>,
  flags: Uint8Array,
): { name: Parts; to: number } | null {
  let to = at;
  let weekday: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  let year: number | null = null;
  const near = (index: number): boolean =>
    index < last && (index === at || /^(?:,? \(?|\. )$/.test(joint(index - 1)));
  const capital = (index: number): boolean => ((flags[index] as number) & CAPITALISED) !== 0;
  const named = (index: number, names: ReadonlyMap<string, number>): number | null =>
    index < last && capital(index) && word(index).length > 2 ? (names.get(word(index)) ?? null) : null;
  const dayAt = (index: number): number | null => {
    const match = index < last ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word(index)) : null;
    const number = match === null ? 0 : Number(match[1]);
    return number >= 1 && number <= 31 ? number : null;
  };
  const yearAt = (index: number): number | null =>
    index < last && /^(19|20)\d\d$/.test(word(index)) ? Number(word(index)) : null;
  weekday = named(to, weekdays);
  if (weekday !== null) to += 1;
  if (near(to) && named(to, months) !== null) {
    month = named(to, months);
    to += 1;
    if (near(to) && dayAt(to) !== null) {
      day = dayAt(to);
      to += 1;
    }
  } else if (near(to) && dayAt(to) !== null && near(to + 1) && named(to + 1, months) !== null) {
    day = dayAt(to);
    month = named(to + 1, months);
    to += 2;
  }
  if (month !== null && near(to) && yearAt(to) !== null) {
    year = yearAt(to);
    to += 1;
  } else if (
    month === null &&
    weekday === null &&
    yearAt(at) !== null &&
    at > 0 &&
    /^(in|of)$/.test(word(at - 1))
  ) {
    year = yearAt(at);
    to = at + 1;
  }
  if (to === at) return null;
  return { name: { weekday, month, day, year }, to };
}

function resolve(
  name: Parts,
  base: number | null,
  ahead: boolean,
  past: boolean,
): { resolved: number | null; precision: DayName['precision'] } {
  const { weekday, month, day, year } = name;
  if (month !== null && day !== null) {
    const years = year !== null ? [year] : base === null ? [] : nearYears(base);
    const days = years.filter((one) => isDay(one, month, day)).map((one) => daysFromCivil(one, month, day));
    const nearest = days.sort((a, b) => Math.abs(a - (base ?? a)) - Math.abs(b - (base ?? b)) || a - b)[0];
    return { resolved: nearest ?? null, precision: 'day' };
  }
  if (month !== null)
    return { resolved: year === null ? null : daysFromCivil(year, month, 1), precision: 'month' };
  if (year !== null) return { resolved: daysFromCivil(year, 1, 1), precision: 'year' };
  if (weekday === null || base === null) return { resolved: null, precision: 'day' };
  const back = (weekdayFromDays(base) - weekday + 7) % 7;
  if (back > 0 && ahead === past && !past) return { resolved: null, precision: 'day' };
  return { resolved: ahead && back > 0 ? base + 7 - back : base - back, precision: 'day' };
}

function nearYears(base: number): number[] {
  const year = Number((isoFromDays(base) ?? '1970').slice(0, 4));
  return [year - 1, year, year + 1];
}
