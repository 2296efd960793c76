/**
 * How exactly a number is meant. In: a sentence's words, a number in it. Out:
 * the least and the most it can be ("about 60", "more than 40", "up to 90"),
 * and whether it is somebody's age. Refuses to widen what is said plainly.
 */
import { CAPITALISED } from '../terms/tokens.ts';
import { stems } from './units.ts';
import type { Words } from './words.ts';

/** Words before a number that is near the mark. */
export const APPROXIMATE = stems('about around some nearly almost roughly approximately estimated close');
/** "About ten" is not seven. */
export const LOOSE = 0.25;
const OLDEST = 120;

/** Bounds of a number or range at `at`. */
export function bounds(words: Words, at: number, lo: number, hi: number): { lo: number; hi: number } {
  const one = words.term(at - 1);
  const two = words.term(at - 2);
  if (
    one === 'over' ||
    (one === 'than' && two === 'more') ||
    (one === 'least' && two === 'at') ||
    one === 'above' ||
    (one === 'of' && two === 'upward')
  ) {
    return { lo, hi: hi * 2 };
  }
  if (
    (one === 'to' && two === 'up') ||
    (one === 'than' && (two === 'less' || two === 'fewer')) ||
    one === 'under'
  ) {
    return { lo: lo / 2, hi };
  }
  if (APPROXIMATE.has(one)) {
    const slack = Math.min(Math.max(0.45 * roundness(lo), 0.02 * lo), LOOSE * lo);
    return { lo: lo - slack, hi: hi + slack };
  }
  // A large figure of one digit is a rounded one, whatever stands before it.
  if (lo === hi && lo >= 1000 && roundness(lo) * 10 > lo) return { lo: lo * 0.95, hi: hi * 1.05 };
  return { lo, hi };
}

/** Whether a number is somebody's age: "58-year-old", "aged 58", "Ann Holt, 58,", "a driver of 58"; null where it is no such phrase. */
export function ageAt(words: Words, at: number, to: number, unit: string): boolean | null {
  const one = to === at + 1 && (words.number(at)?.value ?? 0) <= OLDEST;
  if (words.term(to) === 'year' && words.term(to + 1) === 'old') return one;
  if (/^,/.test(words.gap(at - 1)) && /^,/.test(words.gap(to - 1)))
    return one && words.flag(at - 1, CAPITALISED);
  if (unit !== '' || !one) return null;
  if (words.surface(at - 1) === 'aged') return true;
  const article = words.term(at - 1) === 'of' ? words.term(at - 3) : '';
  return article === 'a' || article === 'an' ? true : null;
}

/** The unit to which a figure is rounded: 10 for 230, 1000 for 4,000; 0 for what isn't whole. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let unit = 1;
  while (unit < 1e12 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
