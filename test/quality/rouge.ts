/**
 * The scorer of ../shared/eval, typed. In: sentences. Out: F1 of ROUGE-1 and 2.
 * Predicted and reference sentences are joined before counting, as score.mjs does.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { evalFolder } from './development.ts';

interface Scorer {
  tok(text: string): string[];
  rougeN(pred: string[], ref: string[], n: number): { f: number };
  boot(
    units: readonly number[],
    stat: (units: number[]) => number,
    rounds?: number,
  ): { v: number; lo: number; hi: number };
}

const scorer = (await import(pathToFileURL(path.join(evalFolder, 'score.mjs')).href)) as Scorer;

/** F1 of a summary. */
export function rouge(summary: readonly string[], reference: readonly string[]): { r1: number; r2: number } {
  const pred = summary.flatMap((sentence) => scorer.tok(sentence));
  const ref = reference.flatMap((sentence) => scorer.tok(sentence));
  return { r1: scorer.rougeN(pred, ref, 1).f, r2: scorer.rougeN(pred, ref, 2).f };
}

/** A mean with its 95 % bootstrap interval. */
export function interval(values: readonly number[]): { v: number; lo: number; hi: number } {
  return scorer.boot(values, (units) => units.reduce((a, b) => a + b, 0) / Math.max(1, units.length));
}
