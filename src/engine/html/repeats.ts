/**
 * Text that a page shows twice. In: blocks in order. Out: the blocks without what repeats others: a quotation pulled out
 * of its paragraph, a standfirst that the story begins with, a paragraph for narrow screens and one for wide ones.
 * Short lines may well stand twice ("Makes 8 servings") and stay. Refuses nothing; near linear, for what is sought as
 * a part of other blocks is bounded in number.
 */
import type { Block } from './blocks.ts';

/** Shorter text repeats itself by chance. */
const LEAST = 50;
/** Pulled quotations are at most so long, and a page has at most so many of them. */
const PULLED = 400;
const MOST = 40;
const QUOTED: ReadonlySet<string> = new Set(['blockquote', 'figure', 'aside', 'q']);

/** Every text once: the first of those that are the same, and the paragraph where a part of it is pulled out. */
export function withoutRepeats(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  const once = blocks.filter((block) => {
    if (block.ink < LEAST) return true;
    const text = bare(block.text);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  const quotes = once.filter((block) => block.ink >= LEAST && block.text.length <= PULLED && isQuoted(block));
  if (quotes.length === 0) return once;
  const whole = once.filter((block) => !isQuoted(block)).map(({ text }) => bare(text));
  const pulled = new Set(
    quotes.slice(0, MOST).filter((block) => {
      const text = bare(block.text);
      return whole.some((other) => other.includes(text));
    }),
  );
  return pulled.size === 0 ? once : once.filter((block) => !pulled.has(block));
}

function isQuoted(block: Block): boolean {
  for (let at: Block['element'] | null = block.element; at !== null; at = at.parent)
    if (QUOTED.has(at.name)) return true;
  return false;
}

/** Without quotation marks and stops at the ends, which change as a text is pulled out. */
function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/^["“”„«‹'.… ]+/, '')
    .replace(/["“”»›'.,… ]{1,9}$/, '');
}
