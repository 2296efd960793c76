/**
 * Reading → extractive summary under a budget, and what the rooms above need:
 * summaries of a story, the readability guard, speakers of quotations.
 * In: Readings and options. Out: Summaries. Refuses nothing but an unknown
 * ranker; a budget that no sentence fits gives an empty summary.
 */
import type { Reading } from '../terms/reading.ts';
import { draft } from './draft.ts';
import { notesOf } from './notes.ts';
import { defaultBudget, type SummarizeOptions } from './options.ts';
import { rankerNamed } from './rankers.ts';
import { citeAll, refusals, type Summary } from './summary.ts';

export { type Reading, read } from '../terms/reading.ts';
export type { SummarizeOptions } from './options.ts';
export { rankerNames } from './rankers.ts';
export { type Speaker, speakerOf } from './speakers.ts';
export { reasons, standsAlone } from './standalone.ts';
export { summarizeStory } from './story.ts';
export type * from './summary.ts';
export { cite } from './summary.ts';
export type { Verdict } from './verdict.ts';

/** Chooses sentences of one article; never over the budget; in text order. @throws RangeError for an unknown ranker. */
export function summarize(reading: Reading, options: SummarizeOptions = {}): Summary {
  const budget = options.budget ?? defaultBudget;
  const made = draft([reading], rankerNamed(options.ranker ?? 'importance'), budget, options.focus ?? null);
  const order = made.selection.chosen.map(({ sentence }) => sentence).sort((a, b) => a - b);
  return {
    article: reading.article.id,
    revision: reading.article.revision,
    sentences: citeAll(made, order),
    words: order.reduce((sum, s) => sum + (made.words[s] as number), 0),
    budget,
    notes: notesOf([reading], made.selection, options.focus ?? null),
    ...(options.explain === true ? { refused: refusals(made) } : {}),
  };
}
