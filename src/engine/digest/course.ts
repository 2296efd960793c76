/**
 * Whether a thing goes on or is stopped. In: a sentence's words. Out: that it
 * tells of something stopped ("cancelled", "closed"), of something that goes on
 * or goes on again ("sails every night", "may use the road again"), of both or
 * of neither. Refuses what is denied: "has not been cancelled" stops nothing.
 */
import { stem } from '../terms/porter.ts';
import type { Reading } from '../terms/reading.ts';
import { familyOf } from './families.ts';
import { classOf } from './synonyms.ts';
import { NEGATION, traitsOf } from './traits.ts';

export interface Course {
  readonly stops: boolean;
  readonly goesOn: boolean;
}

const STOPS = new Set(
  'cancel close halt suspend ban end strike'.split(' ').map((word) => familyOf(classOf(stem(word)))),
);
const AGAIN = new Set('again resumed resumes resume reopened reopens reopen'.split(' '));
/** "Every night", "daily": as it is on all days. */
const HABIT = new Set('every each daily usually normally'.split(' '));
const TIMES = new Set('day night morning evening hour week weekday sunday saturday month year'.split(' '));
const REACH = 3;

/** The course of the sentence of tokens [first, last). */
export function courseOf(reading: Reading, first: number, last: number): Course {
  const { word, term } = reading.tokens;
  const { bits, classes } = traitsOf(reading);
  let [stops, goesOn] = [false, false];
  for (let at = first; at < last; at += 1) {
    const here = word[at] as string;
    const behind = at + 1 < last ? (word[at + 1] as string) : '';
    if (STOPS.has(classes[term[at] as number] as string) && !denied(at)) stops = true;
    if (AGAIN.has(here)) goesOn = true;
    if (HABIT.has(here) && (here.length > 5 || here === 'daily' || TIMES.has(behind))) goesOn = true;
  }
  return { stops, goesOn };

  function denied(at: number): boolean {
    for (let step = Math.max(first, at - REACH); step < at; step += 1) {
      if ((bits[term[step] as number] as number) & NEGATION) return true;
    }
    return false;
  }
}

/** Whether one of two sentences tells that a thing is stopped and the other that it goes on. */
export function crossed(x: Course, y: Course): boolean {
  return (x.stops && !x.goesOn && y.goesOn && !y.stops) || (y.stops && !y.goesOn && x.goesOn && !x.stops);
}
