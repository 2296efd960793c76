/**
 * Sentences that stand together in their article, joined. In: citations, the
 * weightiest first. Out: passages as citations, in the same order. Refused:
 * nothing; what overlaps or lies apart stays by itself.
 */
import type { Quotation } from './context.ts';

/**
 * Neighbours in one paragraph as one passage, however they were ranked, so that a quotation of several sentences is
 * read as one and a name as it was introduced. A passage stands where the first of its sentences stood.
 */
export function inRuns(cites: readonly Quotation[]): Quotation[] {
  const runs: { cite: Quotation; rank: number }[] = [];
  const ranked = cites.map((cite, rank) => ({ cite, rank }));
  for (const { cite, rank } of ranked.sort((a, b) => byPlace(a.cite, b.cite))) {
    const last = runs.at(-1);
    const gap =
      last?.cite.article === cite.article && last.cite.revision === cite.revision
        ? cite.start - last.cite.end
        : -1;
    if (last === undefined || gap < 0 || gap > 1) runs.push({ cite, rank });
    else {
      last.cite = { ...last.cite, end: cite.end, text: last.cite.text + ' '.repeat(gap) + cite.text };
      last.rank = Math.min(last.rank, rank);
    }
  }
  return runs.sort((a, b) => a.rank - b.rank).map(({ cite }) => cite);
}

/** Article by article, in text order. */
export function byPlace(a: Quotation, b: Quotation): number {
  return a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;
}
