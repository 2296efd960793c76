/**
 * Cards: small boxes that lead to other stories, each a link as its headline and a line or two below it. In: a page's blocks.
 * Out: those that stand in cards. A box is one where it begins with a heading that is a link, or where the page has two
 * and more made alike; lists, tables and paragraphs are none, and nothing that holds more than a teaser's text.
 */
import { type Block, isAllLinks, unlinked } from './blocks.ts';
import { HEADING } from './elements.ts';
import { shapeOf } from './kin.ts';
import type { Element } from './tree.ts';

/** Text beside the link that a teaser has at most, and so many texts with it. */
const DECK = 250;
const TEXTS = 5;
/** Shorter links are names of sections and authors. */
const HEADLINE = 15;
const BOX: ReadonlySet<string> = new Set(['div', 'article', 'section']);

interface Holding {
  texts: number;
  ink: number;
  head: Block | null;
}

/** The blocks that stand in cards. */
export function cardsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const holdings = new Map<Element, Holding>();
  for (const block of blocks) {
    for (let at: Element | null = block.element; at !== null; at = at.parent) {
      const own = holdings.get(at) ?? { texts: 0, ink: 0, head: null };
      // What holds too much is in nothing that holds less.
      if (own.texts > TEXTS) break;
      holdings.set(at, own);
      if (own.texts < 2 && isAllLinks(block) && block.text.length > HEADLINE) own.head ??= block;
      own.texts++;
      own.ink += unlinked(block);
    }
  }
  const boxes = new Map<Element, Block>();
  const alike = new Map<string, number>();
  for (const [element, { texts, ink, head }] of holdings) {
    if (head === null || texts < 2 || texts > TEXTS || ink > DECK) continue;
    if (!BOX.has(element.name) && !element.name.includes('-')) continue;
    boxes.set(element, head);
    alike.set(shapeOf(element), (alike.get(shapeOf(element)) ?? 0) + 1);
  }
  const isCard = (element: Element) => {
    const head = boxes.get(element);
    return head !== undefined && (HEADING.has(head.element.name) || (alike.get(shapeOf(element)) ?? 0) > 1);
  };
  return new Set(
    blocks.filter(({ element }) => {
      for (let at: Element | null = element; at !== null; at = at.parent) if (isCard(at)) return true;
      return false;
    }),
  );
}
