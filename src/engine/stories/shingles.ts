/**
 * Wording as numbers: hashed runs of five words, and a small sample of them.
 * In: hashed terms in text order. Out: shingle sets and bottom-k sketches whose
 * overlap estimates how much of one text stands in another.
 *
 * Shingles and containment: A. Broder, "On the resemblance and containment of
 * documents" (1997). The k smallest hashes as a coordinated sample: E. Cohen and
 * H. Kaplan, "Summarizing data using bottom-k sketches" (2007). Refuses nothing:
 * a text under five words has no shingles, and overlaps with nothing.
 */
import { hashWidth, pack, scatter, unpack } from './packing.ts';

/** Words in a shingle: shorter runs are shared by chance, longer ones miss an edited copy. */
export const shingleWords = 5;
/** Hashes that a sketch keeps. */
export const sketchSize = 128;
/** Two texts that share nine tenths of their shingles have these smallest in common two times in three, half: once in 16. */
const copyShingles = 4;

/** The distinct shingles of a run of term hashes, ascending. A negative hash parts runs: no shingle holds one. */
export function shinglesOf(terms: ArrayLike<number>): Int32Array {
  const found = new Set<number>();
  let run = 0;
  for (let at = 0; at < terms.length; at += 1) {
    if ((terms[at] as number) < 0) {
      run = 0;
      continue;
    }
    run += 1;
    if (run < shingleWords) continue;
    let hash = 0;
    for (let back = shingleWords - 1; back >= 0; back -= 1) {
      hash = Math.imul(hash ^ (terms[at - back] as number), 0x9e3779b1) + 0x7f4a7c15;
    }
    found.add(scatter(hash));
  }
  return Int32Array.from(found).sort();
}

/** One hash for all texts whose smallest shingles are these; null where there are too few. */
export function copyOf(terms: ArrayLike<number>): number | null {
  const shingles = shinglesOf(terms);
  if (shingles.length < copyShingles) return null;
  return shingles.subarray(0, copyShingles).reduce((hash, shingle) => scatter(hash * 31 + shingle), 1);
}

/** The sketch of an ascending shingle set: its smallest hashes, packed. */
export function sketchOf(shingles: Int32Array): string {
  let text = '';
  for (let at = 0; at < Math.min(sketchSize, shingles.length); at += 1) {
    text += pack(shingles[at] as number, hashWidth);
  }
  return text;
}

/** A sketch's hashes, ascending. */
export function readSketch(text: string): Int32Array {
  const hashes = new Int32Array(Math.floor(text.length / hashWidth));
  for (let at = 0; at < hashes.length; at += 1) hashes[at] = unpack(text, at * hashWidth, hashWidth);
  return hashes;
}

/**
 * How much of the text with fewer shingles stands in the other: 0 to 1. `a` and `b` ascend; each is a whole set, or
 * a sketch of one where it holds `sketchSize` hashes. Below the smaller of the two largest sampled hashes both samples
 * are whole, so membership there is known exactly and the share of members is unbiased.
 */
export function containment(a: Int32Array, b: Int32Array): number {
  const limit = Math.min(horizon(a), horizon(b));
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length && (a[i] as number) <= limit && (b[j] as number) <= limit) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const smaller = Math.min(below(a, limit), below(b, limit));
  return smaller === 0 ? 0 : shared / smaller;
}

/** Up to which hash the sample is the whole set. */
function horizon(sample: Int32Array): number {
  return sample.length === sketchSize ? (sample[sketchSize - 1] as number) : 0x3fffffff;
}

function below(sample: Int32Array, limit: number): number {
  let low = 0;
  let high = sample.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sample[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
