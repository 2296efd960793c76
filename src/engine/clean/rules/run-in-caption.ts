/**
 * Captions run into a text without lines: "Relief: The captain leaves the ship", "Jane Doe (left) and her brother".
 * Fires only in a long text of one or two paragraphs that shows the habit more than once.
 * Never fires on a label that announces speech ("He added: …") or on a quotation.
 */
import type { Finding, Page, Rule } from '../page.ts';
import { type Piece, pieces } from '../pieces.ts';

const LEAST_WORDS = 150;

export const runInCaption: Rule = {
  name: 'run-in caption',
  find: (page) => {
    const findings: Finding[] = [];
    if (page.text.trim().split(/\n\s*/u, 4).length > 2) return [];
    for (const part of page.parts) {
      if (part.words < LEAST_WORDS) continue;
      const captions = pieces(part.text).filter(
        (piece) => isLabelled(piece, page) || isPointing(piece, page),
      );
      if (captions.length > 1)
        for (const { start, end } of captions)
          findings.push({ mask: { start: part.start + start, end: part.start + end } });
    }
    return findings;
  },
};

/** "Stunned: Patrick with his car". */
function isLabelled(piece: Piece, { pack }: Page): boolean {
  const label = /^(['‘]?\p{Lu}[^:.!?"“”()]{0,40}):\s+\p{Lu}/u.exec(piece.text.slice(0, 60))?.[1];
  if (label === undefined || piece.text.length > 400) return false;
  const tokens = label
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(Boolean);
  return tokens.length <= 5 && !tokens.some((token) => pack.saidVerbs.has(token));
}

/** "(left)", "(right)": the sentence points into a picture. */
function isPointing(piece: Piece, { pack }: Page): boolean {
  if (piece.text.length > 300) return false;
  for (const match of piece.text.matchAll(/\(([^()]{3,40})\)/gu)) {
    const tokens = (match[1] ?? '').toLowerCase().split(/\s+/u);
    if (tokens.some((token) => pack.furniture.pointers.has(token)) && !tokens.includes('pictured'))
      return true;
  }
  return false;
}
