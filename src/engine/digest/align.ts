/**
 * Which sentences of different outlets say the same.
 * In: the statements of a story. Out: links between statements of different
 * articles with a score 0–1 and whether it is sure. Similarity is ½ cosine +
 * ½ containment of idf-weighted terms (idf within the story), the best of
 * whole against whole and clause against clause; figures in common speak for a
 * link, and different people in the same part, killed against wounded, or
 * different counts of one noun against it. Candidates come from an inverted
 * index (Bayardo, Ma & Srikant, "Scaling up all pairs similarity search", WWW
 * 2007), so that only sentences sharing a rare term are compared.
 */
import { compatible, type Quantity } from './quantities.ts';
import type { Bag, Statement, Statements } from './statements.ts';

export interface Link {
  /** Statement numbers, a < b. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** No figure, person or role speaks against it. */
  readonly clean: boolean;
}

/** Below this two sentences are not said to say the same. */
export const LINK = 0.34;
/** From this on it is printed. */
export const SURE = 0.42;

const CANDIDATE = 0.08;
const WEAK = 0.12;
/** Share of cosine in the similarity; the rest is containment. */
const COSINE = 0.5;
/** Containment is taken in at least this share of a typical sentence's weight, so that two rare words are no proof. */
const SHORTNESS = 0.8;
const CLAUSE_TRUST = 0.85;
/** Distinct terms below which a clause says too little to be compared. */
const CLAUSE_FLOOR = 4;
/** What a figure in common adds: with words in common, and alone. */
const FIGURE = 0.33;
const BARE_FIGURE = 0.02;
const SOME_WORDS = 0.1;
/** What it adds that both sentences open their articles: news tells the event first. */
const LEADS = 0.14;
/** What is left of the likeness when two sentences speak of other fates, of other people, or through other mouths. */
const OTHER_SUMS = 0.75;
const OTHER_ROLE = 0.4;
const OTHER_PEOPLE = 0.5;
const OTHER_SPEAKER = 0.9;
/** Postings longer than this don't propose candidates; they still count in the score. */
const LONG_POSTING = 400;

/** All links of at least `LINK`, sorted by a, then b. */
export function align(statements: Statements): Link[] {
  const { list, idf } = statements;
  const norms = list.map(({ whole }) => measure(whole, idf));
  const clauses = list.map(({ clauses: parts }) => parts.map((part) => measure(part, idf)));
  const floor = shortness(norms);
  const postings = postingsOf(list, idf.length);
  const dot = new Float64Array(list.length);
  const touched = new Int32Array(list.length);
  const links: Link[] = [];
  for (let b = 0; b < list.length; b += 1) {
    const here = list[b] as Statement;
    let count = 0;
    for (let index = 0; index < here.whole.ids.length; index += 1) {
      const id = here.whole.ids[index] as number;
      const posting = postings[id] as Int32Array;
      if (posting.length > LONG_POSTING) continue;
      const weight = (here.whole.gain[index] as number) * (idf[id] as number) ** 2;
      for (const a of posting) {
        if (a >= b || (list[a] as Statement).article >= here.article) break;
        if (dot[a] === 0) {
          touched[count] = a;
          count += 1;
        }
        dot[a] = (dot[a] as number) + weight;
      }
    }
    const near = touched.subarray(0, count).sort();
    for (const a of near) {
      const rough = (dot[a] as number) / ((norms[a] as Size).norm * (norms[b] as Size).norm);
      dot[a] = 0;
      if (rough < CANDIDATE) continue;
      const link = compare(a, b, list, idf, norms, clauses, floor);
      if (link !== null) links.push(link);
    }
  }
  return links.sort((x, y) => x.a - y.a || x.b - y.b);
}

interface Size {
  /** Euclidean length and plain sum of idf · gain. */
  readonly norm: number;
  readonly sum: number;
}

function measure(bag: Bag, idf: Float64Array): Size {
  let squares = 0;
  let sum = 0;
  for (let index = 0; index < bag.ids.length; index += 1) {
    const weight = (bag.gain[index] as number) * (idf[bag.ids[index] as number] as number);
    squares += weight * weight;
    sum += weight;
  }
  return { norm: Math.sqrt(squares) || 1, sum };
}

/** The least weight that containment is taken in. */
function shortness(norms: readonly Size[]): number {
  const sums = norms.map(({ sum }) => sum).sort((a, b) => a - b);
  return SHORTNESS * (sums[sums.length >> 1] ?? 0) || 1;
}

function postingsOf(list: readonly Statement[], size: number): Int32Array[] {
  const lengths = new Int32Array(size);
  for (const { whole } of list) for (const id of whole.ids) lengths[id] = (lengths[id] as number) + 1;
  const postings = Array.from(lengths, (length) => new Int32Array(length));
  const filled = new Int32Array(size);
  for (const [number, { whole }] of list.entries()) {
    for (const id of whole.ids) {
      (postings[id] as Int32Array)[filled[id] as number] = number;
      filled[id] = (filled[id] as number) + 1;
    }
  }
  return postings;
}

function compare(
  a: number,
  b: number,
  list: readonly Statement[],
  idf: Float64Array,
  norms: readonly Size[],
  clauses: readonly (readonly Size[])[],
  floor: number,
): Link | null {
  const left = list[a] as Statement;
  const right = list[b] as Statement;
  let best = similarity(left.whole, right.whole, norms[a] as Size, norms[b] as Size, idf, floor);
  const lefts = left.clauses.length > 0 ? left.clauses : [left.whole];
  const rights = right.clauses.length > 0 ? right.clauses : [right.whole];
  if (lefts.length + rights.length > 2) {
    for (const [i, x] of lefts.entries()) {
      for (const [j, y] of rights.entries()) {
        const p = left.clauses.length > 0 ? (clauses[a]?.[i] as Size) : (norms[a] as Size);
        const q = right.clauses.length > 0 ? (clauses[b]?.[j] as Size) : (norms[b] as Size);
        if (x.ids.length < CLAUSE_FLOOR || y.ids.length < CLAUSE_FLOOR) continue;
        best = Math.max(best, CLAUSE_TRUST * similarity(x, y, p, q, idf, floor));
      }
    }
  }
  const { factor, bonus, clean } = evidence(left, right, best);
  const leads = bothOpen(left, right) && best > SOME_WORDS ? LEADS : 0;
  const lone = bonus === 0 && inCommon(left.whole, right.whole) < 2;
  const score = Math.min(lone ? LINK - 0.01 : 1, best * factor + bonus + leads);
  return score >= WEAK ? { a, b, score, clean } : null;
}

/** ½ cosine + ½ containment of two bags. */
function similarity(x: Bag, y: Bag, p: Size, q: Size, idf: Float64Array, floor: number): number {
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

/** Whether both sentences open their articles, and those are of one day as far as is known. */
function bothOpen(left: Statement, right: Statement): boolean {
  const sameDay = left.day === null || right.day === null || left.day === right.day;
  return sameDay && left.places[0]?.sentence === 0 && right.places[0]?.sentence === 0;
}

/** Terms in common that are more than attribution. */
function inCommon(x: Bag, y: Bag): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.ids.length && j < y.ids.length; ) {
    const [left, right] = [x.ids[i] as number, y.ids[j] as number];
    if (left === right && (x.gain[i] as number) + (y.gain[j] as number) > 1) count += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return count;
}

/** What speaks for and against beyond words. */
function evidence(
  left: Statement,
  right: Statement,
  words: number,
): { factor: number; bonus: number; clean: boolean } {
  let factor = 1;
  let bonus = 0;
  let clean = true;
  let agree = 0;
  let differ = 0;
  for (const x of left.quantities) {
    let best = 0;
    for (const y of right.quantities) {
      const weight = agreement(x, y);
      if (weight < 0) differ += 1;
      best = Math.max(best, weight);
    }
    agree += best / Math.max(1, likeIt(x, right.quantities), likeIt(x, left.quantities));
  }
  if (agree > 0) bonus += (words > SOME_WORDS ? FIGURE : BARE_FIGURE) * Math.min(2, agree);
  if (differ > 0) clean = false;
  if (differ > 1 && agree < 1) factor *= OTHER_SUMS;
  if (left.roles !== 0 && right.roles !== 0 && (left.roles & right.roles) === 0) {
    factor *= OTHER_ROLE;
    clean = false;
  }
  if (disjoint(left.people, right.people)) {
    factor *= words > 0.75 ? 0.9 : OTHER_PEOPLE;
    clean = false;
  }
  if (disjoint(left.speakers, right.speakers)) {
    factor *= words > 0.75 ? 0.95 : OTHER_SPEAKER;
    clean = false;
  }
  if (left.negated !== right.negated && words < 0.6) factor *= 0.95;
  return { factor, bonus, clean };
}

/** How many of these are of one kind and unit with `x`: in a list of sums any one fits by chance. */
function likeIt(x: Quantity, list: readonly Quantity[]): number {
  let count = 0;
  for (const y of list) if (y.kind === x.kind && y.unit === x.unit) count += 1;
  return count;
}

/** How much two quantities speak for one fact: 0 nothing, up to 1.5 a telling figure of one unit, -1 they differ. */
function agreement(x: Quantity, y: Quantity): number {
  const equal = x.lo === y.lo && x.hi === y.hi;
  const large = Math.abs(x.hi) > 12;
  if (comparable(x, y)) {
    if (!compatible(x, y)) return -1;
    if (!equal) return 1;
    if (x.kind === 'year') return 0.5;
    if (x.role !== '' && x.role === y.role) return 1.5;
    return Math.abs(x.hi) > 2 ? 1 : 0.3;
  }
  if (x.role !== y.role && x.role !== '' && y.role !== '') return 0;
  if (x.kind === 'time' || y.kind === 'time' || x.kind === 'year' || y.kind === 'year') return 0;
  return large && compatible(x, y) && x.kind !== 'percent' && y.kind !== 'percent' ? 0.5 : 0;
}

/** Whether two quantities count the same thing, so that their values may be held together. */
export function comparable(x: Quantity, y: Quantity): boolean {
  if (x.kind !== y.kind) return false;
  if (x.kind === 'bare' || x.kind === 'part' || x.kind === 'year') return x.kind === 'year' && x.lo === y.lo;
  if (x.role !== y.role && x.role !== '' && y.role !== '') return false;
  return x.unit === y.unit;
}

function disjoint(x: readonly number[], y: readonly number[]): boolean {
  return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
}
