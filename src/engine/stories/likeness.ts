/**
 * How alike two articles are, from their profiles alone. In: two compiled
 * profiles. Out: a whole number of millionths, the same whichever comes first
 * and whatever else is known. Refuses articles published too far apart: 0.
 *
 * Cosine of the weighted terms (Salton & Buckley 1988), a little more for naming
 * the same days and figures, less for each day between publication (the time
 * decay of topic tracking: J. Allan, R. Papka, V. Lavrenko, "On-line new event
 * detection and tracking", 1998).
 */
import type { Compiled } from './compiled.ts';
import { LEAD } from './profile.ts';
import { Table } from './table.ts';

/** Likeness is counted in millionths. */
export const unit = 1_000_000;
const dayShare = 0.1;
const figureShare = 0.08;
/** Below this cosine, a shared day or figure is chance. */
const leastCosine = 0.02;
/** By days between publication; e^(−days / 2.5). Further apart nothing is one story by likeness alone. */
const fading: readonly number[] = [1, 0.67, 0.45, 0.3, 0.2];
export const windowDays = fading.length - 1;

/** Days between publication; 0 where one of the dates isn't known, for then they say nothing. */
export function daysApart(a: Compiled, b: Compiled): number {
  return a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
}

/**
 * Likeness to one article in millionths, 0 to 1 150 000, for being asked of many others; what can't come to `least` may
 * be given as 0.
 */
export function likenessTo(a: Compiled, least: number): (b: Compiled) => number {
  // Its terms laid out once, so that each other article is one walk over its own.
  const table = new Table(a.terms, a.weights);
  return (b) => {
    const gap = daysApart(a, b);
    if (gap > windowDays || a.length === 0 || b.length === 0) return 0;
    const cosine = table.product(b.terms, 0, b.weights, 0, b.terms.length) / (a.length * b.length);
    const fade = (fading[gap] as number) * unit;
    if (cosine < leastCosine || Math.round((cosine + dayShare + figureShare) * fade) < least) return 0;
    const days = dayShare * overlap(a.days, b.days);
    const figures = figureShare * overlap(a.figures, b.figures);
    return Math.round((cosine + days + figures) * fade);
  };
}

/** Cosine of the terms that stand in the lead of both, 0 to 1. */
export function leadLikeness(a: Compiled, b: Compiled): number {
  if (a.leadLength === 0 || b.leadLength === 0) return 0;
  const [terms, others] = [a.terms, b.terms];
  let i = 0;
  let j = 0;
  let sum = 0;
  while (i < terms.length && j < others.length) {
    const x = terms[i] as number;
    const y = others[j] as number;
    if (x === y) {
      if (((a.marks[i] as number) & (b.marks[j] as number) & LEAD) === LEAD) {
        sum += (a.weights[i] as number) * (b.weights[j] as number);
      }
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return sum / (a.leadLength * b.leadLength);
}

/** Cosine of two sets, both sorted: |a ∩ b| / √(|a|·|b|). */
function overlap(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared / Math.sqrt(a.length * b.length);
}
