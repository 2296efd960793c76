/**
 * Readings of one story → one extractive summary. In: Readings in any order,
 * options. Out: a StorySummary whose sentences stand in reading order: those
 * nearer the top of their article first, then by article id. Refuses nothing.
 */
import type { Reading } from '../terms/reading.ts';
import { draft } from './draft.ts';
import { notesOf } from './notes.ts';
import { defaultBudget, type SummarizeOptions } from './options.ts';
import { rankerNamed } from './rankers.ts';
import { citeAll, refusals, type StorySummary } from './summary.ts';

/** Chooses sentences over all articles, telling nothing twice; never over the budget. */
export function summarizeStory(readings: readonly Reading[], options: SummarizeOptions = {}): StorySummary {
  const sorted = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const budget = options.budget ?? defaultBudget;
  const made = draft(sorted, rankerNamed(options.ranker ?? 'importance'), budget, options.focus ?? null);
  const place = (s: number) => {
    const length = (made.reading[s] as Reading).sentences.length;
    return (made.index[s] as number) / Math.max(1, length);
  };
  const order = made.selection.chosen
    .map(({ sentence }) => sentence)
    .sort((a, b) => place(a) - place(b) || a - b);
  return {
    sentences: citeAll(made, order),
    words: order.reduce((sum, s) => sum + (made.words[s] as number), 0),
    budget,
    notes: notesOf(sorted, made.selection, options.focus ?? null),
    ...(options.explain === true ? { refused: refusals(made) } : {}),
  };
}
