/**
 * Dates as newspapers write them.
 * In: a short text and a language pack. Out: the days named with their year, as ISO days; whether a line is nothing but a
 * date. A date without a year, or with an order of day and month that could be read two ways, is left alone.
 */
import { isoDay } from '../terms/calendar.ts';
import type { LanguagePack } from '../terms/language.ts';

const ISO = /(?<!\d)(\d{4})([-/])(\d{2})\2(\d{2})(?!\d)/u;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?\s+(?:of\s+|de\s+)?([^\s\d.,;:()|·•/–—-]+)\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /([^\s\d.,;:()|·•/–—-]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u;

/** The first day that the text names with its year, `2026-03-14`; null if it names none. */
export function statedDay(text: string, pack: LanguagePack): string | null {
  const head = text.slice(0, 300);
  if (!/\d{4}/.test(head)) return null;
  const iso = ISO.exec(head);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const eastAsian = /[年년]/.test(head) ? EAST_ASIAN.exec(head) : null;
  if (eastAsian !== null) return isoDay(Number(eastAsian[1]), Number(eastAsian[2]), Number(eastAsian[3]));
  const { months } = pack.calendar;
  const dayFirst = DAY_FIRST.exec(head);
  const monthA = months.get(dayFirst?.[2]?.toLowerCase() ?? '');
  if (dayFirst !== null && monthA !== undefined)
    return isoDay(Number(dayFirst[3]), monthA, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(head);
  const monthB = months.get(monthFirst?.[1]?.toLowerCase() ?? '');
  if (monthFirst !== null && monthB !== undefined)
    return isoDay(Number(monthFirst[3]), monthB, Number(monthFirst[2]));
  const numeric = NUMERIC.exec(head);
  return numeric === null ? null : fromNumeric(numeric);
}

/** 18/10/2025 can be read in one way only; 10/11/2025 can't, unless its stops say that the day comes first. */
function fromNumeric(match: RegExpExecArray): string | null {
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (a > 12 || match[2] === '.') return isoDay(year, b, a);
  return b > 12 || a === b ? isoDay(year, a, b) : null;
}

const NUMBER =
  /^(?:\d{1,2}(?:st|nd|rd|th|\.)?|\d{4}|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m\.?|h|z)?|\d{1,2}[ap]\.?m\.?|\d{1,2}[hmdw]|\d{4}[-/]\d{2}[-/]\d{2}(?:t[\d:.]{4,12}z?)?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[+-]\d{2}:?\d{2}|\d{1,4}[年月日]\S{0,9})$/u;

/** Whether a line, or a segment of one, holds a date or time and nothing else. */
export function isDateLine(line: string, pack: LanguagePack): boolean {
  if (line.length > 120 || !/\d/u.test(line)) return false;
  const low = line.toLowerCase();
  // Most lines begin with a word that no date has.
  const opening = low.split(' ', 1)[0] as string;
  if (/^[a-z]+$/.test(opening) && !isNamed(opening, pack)) return false;
  const tokens = low.split(/[\s,;()|·•]+|[:–—-](?=\s|$)|(?<=[^\d\s]):/u).filter(Boolean);
  let numbers = 0;
  let named = 0;
  for (const token of tokens) {
    const bare = token.replace(/[.,:]+$/u, '');
    if (NUMBER.test(token) || NUMBER.test(bare)) {
      numbers++;
      if (/[:年]|\d{4}-\d{2}|[./-]\d{1,2}[./-]|[ap]\.?m/u.test(token)) named++;
    } else if (isCalendar(bare, pack)) named++;
    else if (pack.furniture.dateWords.has(bare) || pack.furniture.dateWords.has(token)) {
      if (bare.length > 2) named++;
    } else return false;
  }
  return numbers > 0 && named > 0;
}

const isCalendar = (word: string, { calendar }: LanguagePack): boolean =>
  calendar.months.has(word) || calendar.weekdays.has(word);

const isNamed = (word: string, pack: LanguagePack): boolean =>
  isCalendar(word, pack) || pack.furniture.dateWords.has(word);
