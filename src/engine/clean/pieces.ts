/**
 * Rough sentences, for texts that lost their line breaks and carry furniture between their sentences.
 * In: a text. Out: spans that tile it. Cruder than engine/sentences on purpose: the rules only ask how a piece begins.
 */
import type { Span } from '../article.ts';

export interface Piece extends Span {
  readonly text: string;
}

const BREAK =
  /(?:[.!?…]["'’”)\]]*|\((?:left|right|pictured|above|below|file (?:photo|picture|image))\))\s+(?=["'“‘(]?[^\sa-z])/g;

/** The rough sentences of a text, in order. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const push = (to: number): void => {
    if (to > from) found.push({ start: from, end: to, text: text.slice(from, to) });
    from = to;
  };
  BREAK.lastIndex = 0;
  while (BREAK.test(text)) push(BREAK.lastIndex);
  push(text.length);
  return found;
}
