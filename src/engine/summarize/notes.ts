/**
 * What was degraded, in plain words. In: Readings, the selection, the query.
 * Out: notes for people, each once, sorted.
 */
import type { Reading } from '../terms/reading.ts';
import { contentTerms } from '../terms/tokens.ts';
import type { Selection } from './select.ts';
import { knowsTies } from './ties.ts';

/** Notes for a summary of these readings. */
export function notesOf(readings: readonly Reading[], selection: Selection, focus: string | null): string[] {
  const notes = new Set<string>();
  for (const { pack } of readings) for (const note of packNotes(pack)) notes.add(note);
  if (selection.relaxed)
    notes.add('no sentence that fits can be read alone: the best of the others was taken');
  if (focus !== null) {
    const found = readings.some(({ pack, tokens }) => {
      const terms = new Set(contentTerms(focus, pack));
      return tokens.vocabulary.some((term) => terms.has(term));
    });
    if (!found) notes.add('no word of the focus occurs in the text');
  }
  return [...notes].sort();
}

function packNotes(pack: Reading['pack']): readonly string[] {
  if (pack.tag === 'en') return pack.missing;
  return [
    ...pack.missing,
    ...(pack.stemming === null ? [`words of ${pack.name} are not stemmed`] : []),
    knowsTies(pack.tag)
      ? `of ${pack.name} only openings and speakers are checked`
      : `of ${pack.name} only pronouns that open a sentence are checked`,
  ];
}
