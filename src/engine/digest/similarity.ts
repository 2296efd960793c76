/**
 * How alike two bags of terms are. In: bags, idf, their sizes. Out: ½ cosine +
 * ½ containment, 0–1, and how many terms they share.
 */
import { ATTRIBUTION, type Bag } from './bags.ts';

/** Share of cosine in the similarity; the rest is containment. */
const COSINE = 0.5;

/** A bag's weight. */
export interface Size {
  /** Euclidean length and plain sum of idf · gain. */
  readonly norm: number;
  readonly sum: number;
}

/** The size of a bag under an idf. */
export function measure(bag: Bag, idf: Float64Array): Size {
  let squares = 0;
  let sum = 0;
  for (let index = 0; index < bag.ids.length; index += 1) {
    const weight = (bag.gain[index] as number) * (idf[bag.ids[index] as number] as number);
    squares += weight * weight;
    sum += weight;
  }
  return { norm: Math.sqrt(squares) || 1, sum };
}

/** ½ cosine + ½ containment of two bags. */
export function similarity(x: Bag, y: Bag, p: Size, q: Size, idf: Float64Array, floor: number): number {
  let i = 0;
  let j = 0;
  let dot = 0;
  let shared = 0;
  while (i < x.ids.length && j < y.ids.length) {
    const left = x.ids[i] as number;
    const right = y.ids[j] as number;
    if (left === right) {
      const weight = idf[left] as number;
      const [g, h] = [x.gain[i] as number, y.gain[j] as number];
      dot += g * h * weight * weight;
      shared += Math.min(g, h) * weight;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  if (dot === 0) return 0;
  return (
    COSINE * (dot / (p.norm * q.norm)) + (1 - COSINE) * (shared / Math.max(floor, Math.min(p.sum, q.sum)))
  );
}

/** Terms in common that are no attribution on either side: who says a thing is not what is said. */
export function saidByBoth(x: Bag, y: Bag): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.ids.length && j < y.ids.length; ) {
    const [left, right] = [x.ids[i] as number, y.ids[j] as number];
    if (left === right && (x.gain[i] as number) > ATTRIBUTION && (y.gain[j] as number) > ATTRIBUTION)
      count += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return count;
}

/** Terms in common that are more than attribution. */
export function inCommon(x: Bag, y: Bag): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.ids.length && j < y.ids.length; ) {
    const [left, right] = [x.ids[i] as number, y.ids[j] as number];
    if (left === right && Math.max(x.gain[i] as number, y.gain[j] as number) > ATTRIBUTION) count += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return count;
}
