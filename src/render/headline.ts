/**
 * What a story is called. In: the headline that the engine chose, or null. Out: its words, or what stands in their place,
 * the same on pages, in letters and in frames.
 */

/** The words; never empty. */
export function headlineWords(headline: { readonly text: string } | null | undefined): string {
  return headline?.text || 'A story without a headline';
}
