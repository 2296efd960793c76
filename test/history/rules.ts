/**
 * The rules that a run must keep. In: its log. Out: what is broken, a line each,
 * and figures. It knows the promises of the service, and nothing of its code.
 */

import { articlesKept, digestsTrue, type Model, modelOf } from './articles.ts';
import type { Line, Op } from './log.ts';
import { actsKept, bodiesFixed, listingsWhole, neverBack } from './versions.ts';

export interface Broken {
  readonly rule: string;
  readonly what: string;
}

export interface Verdict {
  readonly broken: readonly Broken[];
  readonly figures: Readonly<Record<string, number>>;
}

/** Judges a log. */
export function check(lines: readonly Line[]): Verdict {
  const ops = lines.filter((line): line is Op => line.t === 'op');
  const model: Model = modelOf(lines, ops);
  const broken = [
    ...noFaults(ops),
    ...bodiesFixed(ops),
    ...neverBack(ops),
    ...listingsWhole(ops, model.kept),
    ...actsKept(ops),
    ...articlesKept(ops, model),
    ...digestsTrue(ops, model),
  ];
  return { broken, figures: figuresOf(lines, ops) };
}

/** No answer may say that the service is broken; that it is busy it may say. */
function noFaults(ops: readonly Op[]): Broken[] {
  return ops
    .filter((op) => op.status >= 500 && op.status !== 503)
    .map((op) => ({ rule: 'fault', what: `${op.op} at ${op.began} answered ${op.status}` }));
}

function figuresOf(lines: readonly Line[], ops: readonly Op[]): Record<string, number> {
  const figures: Record<string, number> = { operations: ops.length };
  const add = (name: string) => {
    figures[name] = (figures[name] ?? 0) + 1;
  };
  for (const line of lines) if (line.t === 'killed') add('kills');
  for (const op of ops) {
    add(op.op);
    add(op.outcome);
    if (op.status === 503) add('busy');
  }
  figures.versions = ops.reduce((sum, op) => sum + (op.op === 'listing' ? (op.versions?.length ?? 0) : 0), 0);
  return figures;
}
