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
import { evidence } from './evidence.ts';
import { raiseMutual } from './mutual.ts';
import { inCommon, measure, type Size, saidByBoth, similarity } from './similarity.ts';
import type { Statement } from './statement.ts';
import type { Statements } from './statements.ts';

export interface Link {
  /** Statement numbers, a < b. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** The score before mutual.ts raised it: how like they are whatever else there is. */
  readonly plain: number;
  /** No figure, person or role speaks against it. */
  readonly clean: boolean;
  /** They share too little but names to be more than a lead. */
  readonly doubtful: boolean;
  /** They share nothing but who says it, nothing but one name, or one tells what came of the other's plan. */
  readonly apart: boolean;
}

/** Below this two sentences are not said to say the same. */
export const LINK = 0.34;
/** From this on a claim may stand on it. */
export const SURE = 0.39;

/** The likeness of two sentences of which it is known that they give one thing different figures. */
const DISPUTED = 0.6;

const CANDIDATE = 0.08;
const WEAK = 0.12;
/** Containment is taken in at least this share of a typical sentence's weight, so that two rare words are no proof. */
const SHORTNESS = 0.8;
const CLAUSE_TRUST = 0.75;
/** Distinct terms below which a clause says too little to be compared. */
const CLAUSE_FLOOR = 4;
/** Words in common that are no names, below which two sentences may merely be about the same people. */
const THIN = 2;
/** A plan and what came of it are two things; so are a thing stopped and one that goes on. */
const OUTCOME = 0.7;
/** As much as a pair comes to that shares nothing but who says it. */
const BARE = 0.25;
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
  return raiseMutual(links, list).sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Whether two sentences share nothing but one name: people and towns do and see many things. */
function oneName(x: Statement, y: Statement): boolean {
  const shared = x.whole.ids.filter((id) => y.whole.ids.includes(id));
  const named = (one: Statement): number => {
    const runs = one.called.filter((run) => run.some((id) => shared.includes(id)));
    return shared.every((id) => runs.some((run) => run.includes(id)))
      ? runs.length
      : Number.POSITIVE_INFINITY;
  };
  return named(x) === 1 && named(y) === 1;
}

function namesInCommon(x: readonly number[], y: readonly number[]): number {
  return x.filter((id) => y.includes(id)).length;
}

/**
 * Links in which two statements that give one thing different figures speak of one thing: they belong to one claim, and
 * the figures are its conflict. None of them is clean: neither is printed as reporting the other.
 */
export function withDisputes(
  links: readonly Link[],
  disputed: readonly (readonly [number, number])[],
): Link[] {
  if (disputed.length === 0) return [...links];
  const left = new Map(disputed.map(([a, b]) => [`${a} ${b}`, { a, b }]));
  const known = links.map((link) => {
    if (!left.delete(`${link.a} ${link.b}`)) return link;
    return {
      ...link,
      score: Math.max(link.score, DISPUTED),
      plain: Math.max(link.plain, DISPUTED),
      clean: false,
    };
  });
  const added = [...left.values()].map((pair) => ({
    ...pair,
    score: DISPUTED,
    plain: DISPUTED,
    clean: false,
    doubtful: false,
    apart: false,
  }));
  return [...known, ...added].sort((x, y) => x.a - y.a || x.b - y.b);
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
  const { factor, figures, leads, clean, outcome } = evidence(left, right, best);
  const shared = inCommon(left.whole, right.whole);
  const lone = figures === 0 && shared < 2;
  const thin = figures === 0 && shared - namesInCommon(left.names, right.names) < THIN;
  const bare = figures === 0 && saidByBoth(left.whole, right.whole) === 0;
  const named = figures === 0 && shared > 0 && oneName(left, right);
  const most = bare ? BARE : lone || named ? LINK - 0.01 : outcome ? SURE - 0.01 : 1;
  const score = Math.min(most, (best * factor + figures + leads) * (outcome ? OUTCOME : 1));
  const apart = bare || outcome || named;
  return score >= WEAK ? { a, b, score, plain: score, clean, doubtful: lone || thin || apart, apart } : null;
}
