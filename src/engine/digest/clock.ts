/**
 * Clock times. In: a sentence's words and a number in it. Out: minutes of the
 * day where the number is a time ("4 a.m.", "9.30 a.m.", "half past nine", "four
 * in the morning"), null otherwise. Refuses bare hours: "at four".
 */
import type { PlainNumber, Words } from './words.ts';

const MORNING = new Set(['am', 'a.m']);
const EVENING = new Set(['pm', 'p.m']);

/** "4 a.m.", "9.30 a.m.", "6.42 on Friday morning", "half past nine", "four in the morning". */
export function clock(words: Words, at: number, here: PlainNumber): { minutes: number; to: number } | null {
  let { value, to } = here;
  if (value >= 25) return null;
  if (words.gap(to - 1) === ':' && /^[0-5]\d$/.test(words.surface(to))) {
    value += Number(words.surface(to)) / 100;
    to += 1;
  }
  const hour = Math.trunc(value);
  const half = words.term(at - 1) === 'past' && words.term(at - 2) === 'half';
  const mark = words.term(to);
  const morning = MORNING.has(mark) || within(words, to, 'morn', 4);
  const evening = EVENING.has(mark) || within(words, to, 'even', 4) || within(words, to, 'afternoon', 4);
  const marked = MORNING.has(mark) || EVENING.has(mark) || mark === "o'clock" || half;
  const exact = to > here.to || /^\d{1,2}\.\d\d$/.test(words.surface(at));
  const dotted =
    exact && (words.term(at - 1) === 'at' || to > here.to) && (morning || evening || to > here.to);
  const spoken = words.term(to) === 'in' && (morning || evening) && words.term(to + 1) === 'the';
  if (!marked && !dotted && !spoken) return null;
  const minutes = half ? 30 : Math.round((value - hour) * 100);
  const total = (hour % 12) * 60 + minutes + (evening && !morning ? 720 : 0);
  return { minutes: total, to };
}

function within(words: Words, at: number, term: string, reach: number): boolean {
  for (let step = 0; step < reach; step += 1) if (words.term(at + step) === term) return true;
  return false;
}
