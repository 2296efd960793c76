/**
 * Sentences that stand beside each other in their article, read as one. In: the
 * quotes of a block. Out: the same quotes in runs, none lost, none moved; a
 * quotation of several sentences isn't torn apart. A sentence that carries a
 * mark of its own (a value, a count of outlets) stays alone, for the mark is its.
 */
import type { Block, Quote } from './model.ts';

/** One or more quotes; each but the first goes on where the one before it ends. */
export type Passage = readonly [Quote, ...Quote[]];

/** A block's quotes as passages. A summary is chosen sentence by sentence, and read so. */
export function passages({ label, quotes }: Block): Passage[] {
  const found: [Quote, ...Quote[]][] = [];
  for (const quote of quotes) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (label !== null && run !== undefined && last !== undefined && goesOn(last, quote)) run.push(quote);
    else found.push([quote]);
  }
  return found;
}

/** The words of a passage. Between two sentences there was a space at most, or nothing, as in Chinese. */
export function wordsOf(passage: Passage): string {
  return passage
    .map((quote, i) => (i === 0 ? '' : ' '.repeat(gap(passage[i - 1] as Quote, quote))) + quote.text)
    .join('');
}

/** What a sentence's link says: the outlet for the first of a passage, its number for the others. */
export function sourceWords({ outlet }: Quote, index: number): string {
  return index === 0 ? outlet : `sentence ${index + 1}`;
}

function goesOn(last: Quote, next: Quote): boolean {
  const apart = gap(last, next);
  return (
    last.place.article === next.place.article &&
    (apart === 0 || apart === 1) &&
    !marked(last) &&
    !marked(next)
  );
}

function gap(last: Quote, next: Quote): number {
  return next.place.start - last.place.end;
}

function marked({ agreed, value }: Quote): boolean {
  return agreed !== null || value !== null;
}
