/**
 * Each other's likest. In: links between statements. Out: the same links, of which those between two sentences that are
 * each other's likest in the other's article count more, the more the less any other comes near: two reports tell an
 * event once each, so that what one tells in its own words is sought among what is left of the other. Refuses to raise
 * links too faint or too bare to be more than a lead, and little what long articles share by chance.
 */
import type { Link } from './align.ts';
import type { Statement } from './statement.ts';

/** What it adds at most, and the likeness from which on: who shares few words has fewer to be mistaken by. */
const MUTUAL = 0.15;
const FAINT = 0.2;
const FAINT_FEW = 0.1;
/** Pairs of sentences of two articles among which one word in common is no chance; among more it is the likelier one. */
const FEW_PAIRS = 300;

interface Top {
  first: number;
  second: number;
}

/** Raises the scores of mutual best links; the order stays. */
export function raiseMutual(links: readonly Link[], list: readonly Statement[]): Link[] {
  const articles = 1 + (list[list.length - 1]?.article ?? 0);
  const tops = new Map<number, Top>();
  const key = (statement: number, other: number): number =>
    statement * articles + (list[other] as Statement).article;
  const sentences = new Int32Array(articles);
  for (const { article } of list) sentences[article] = (sentences[article] as number) + 1;
  const count = (statement: number): number => sentences[(list[statement] as Statement).article] as number;
  const note = (at: number, score: number): void => {
    const top = tops.get(at);
    if (top === undefined) tops.set(at, { first: score, second: 0 });
    else if (score > top.first) {
      top.second = top.first;
      top.first = score;
    } else if (score > top.second) top.second = score;
  };
  for (const { a, b, score } of links) {
    note(key(a, b), score);
    note(key(b, a), score);
  }
  return links.map((link) => {
    const { a, b, score, clean, doubtful } = link;
    if (
      link.apart ||
      !clean ||
      score < (doubtful ? FAINT_FEW : FAINT) ||
      turned(list[a] as Statement, list[b] as Statement)
    )
      return link;
    const x = tops.get(key(a, b)) as Top;
    const y = tops.get(key(b, a)) as Top;
    if (score < x.first || score < y.first) return link;
    const rival = Math.max(x.second, y.second) / score;
    const chance = doubtful ? Math.min(1, FEW_PAIRS / (count(a) * count(b))) : 1;
    return { ...link, score: Math.min(1, score + MUTUAL * chance * (1 - rival)) };
  });
}

/** Whether a thing goes on one day and is over on another: "drivers walked out", "the strike ended". */
function turned(x: Statement, y: Statement): boolean {
  return x.day !== null && y.day !== null && x.day !== y.day && x.tense.over !== y.tense.over;
}
