/**
 * Captions run into a text without lines: "Relief: The captain leaves the ship", "Jane Doe (left) and her brother".
 * Fires only in a long text of one or two paragraphs that shows the habit several times.
 * Never fires on a label that announces speech ("He added: …"), on a quotation, or on the speakers of a transcript.
 */
import type { Finding, Page, Rule } from '../page.ts';
import { type Piece, pieces } from '../pieces.ts';

const LEAST_WORDS = 150;

/** A text shows the habit by this many captions; by one less where a byline or a prompt was run into it too. */
const HABIT = 3;

export const runInCaption: Rule = {
  name: 'run-in caption',
  find: (page) => {
    const findings: Finding[] = [];
    if (hasThreeLines(page.text.trim())) return [];
    const scraped = page.dropped.some(({ rule }) => rule === 'scraped byline' || rule === 'prompt');
    for (const part of page.parts) {
      if (part.words < LEAST_WORDS) continue;
      const found = pieces(part.text).filter(
        (piece) => labelOf(piece, page) !== null || isPointing(piece, page),
      );
      const speakers = repeatedLabels(found, page);
      const captions = found.filter((piece) => !speakers.has(labelOf(piece, page) ?? ''));
      if (captions.length < HABIT - (scraped ? 1 : 0)) continue;
      for (const { start, end } of captions)
        findings.push({ mask: { start: part.start + start, end: part.start + end } });
    }
    return findings;
  },
};

function hasThreeLines(text: string): boolean {
  const first = text.indexOf('\n');
  return first >= 0 && text.slice(first).trimStart().includes('\n');
}

/** "Stunned" of "Stunned: Patrick with his car"; null where what stands before the colon is no label. */
function labelOf(piece: Piece, { pack }: Page): string | null {
  const label = /^(['‘]?\p{Lu}[^:.!?"“”()]{0,40}):\s+\p{Lu}/u.exec(piece.text.slice(0, 60))?.[1];
  if (label === undefined || piece.text.length > 400) return null;
  const tokens = label
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(Boolean);
  if (tokens.length > 5 || tokens.some((token) => pack.saidVerbs.has(token))) return null;
  // Nobody in a caption says "I" or "we".
  return /(?<!\p{L})(?:I|[Ww]e|[Oo]ur|[Mm]y)(?!\p{L})/u.test(piece.text) ? null : label;
}

/** Labels that come back are speakers of a transcript. */
function repeatedLabels(found: readonly Piece[], page: Page): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const piece of found) {
    const label = labelOf(piece, page);
    if (label !== null) (once.has(label) ? again : once).add(label);
  }
  return again;
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
