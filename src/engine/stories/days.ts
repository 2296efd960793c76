/**
 * The days an article names, as terms: which weekday, month, date and year its
 * opening speaks of. Two reports of one event name the same day; two events of
 * one kind seldom do. In: a Reading. Out: day terms, sorted, each once. Refuses
 * what only might be a day: a small "may" or "march", short forms ("Sun", "Mar").
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS } from '../terms/tokens.ts';

/** Short forms of days and months are left out: "Sun" and "Mar" are names too. */
const shortestName = 4;
const keptDays = 24;

/** `w1`–`w7` weekday, `m1`–`m12` month, `d10-18` month and day, `y1900`–`y2099` year, within the first `limit` tokens. */
export function dayTerms(reading: Reading, limit: number): string[] {
  const { tokens, article, pack } = reading;
  const { months, weekdays } = pack.calendar;
  const found = new Set<string>();
  const word = (at: number) => article.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  const last = Math.min(limit, tokens.term.length);
  for (let at = 0; at < last && found.size < keptDays; at += 1) {
    const flags = tokens.flags[at] as number;
    if (flags & DIGITS) {
      const figure = word(at);
      if (/^(?:19|20)\d\d$/.test(figure)) found.add(`y${figure}`);
    } else if (flags & CAPITALISED) {
      const name = word(at);
      const weekday = name.length < shortestName ? undefined : weekdays.get(name);
      if (weekday !== undefined) found.add(`w${weekday}`);
      const month = name === 'may' || name.length >= shortestName ? months.get(name) : undefined;
      if (month === undefined) continue;
      const day = [at + 1, at - 1]
        .filter((near) => near >= 0 && near < last)
        .map((near) => dayOf(word(near)));
      const named = day.find((number) => number !== null);
      if (named !== undefined) found.add(`d${month}-${named}`);
      if (named !== undefined || name !== 'may') found.add(`m${month}`);
    }
  }
  return [...found].sort();
}

/** 1 to 31 of "18" or "18th"; null of anything else. */
function dayOf(word: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const number = match === null ? 0 : Number(match[1]);
  return number >= 1 && number <= 31 ? number : null;
}
