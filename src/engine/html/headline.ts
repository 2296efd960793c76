/**
 * Where on a page its headline stands, and which piece of the page is under it. In: a page's blocks, the headline, the tree. Out:
 * a block's number; an element. Pages of several stories, one after the other, are read as far as the one that was asked for.
 */
import { type Block, inkOf, unlinked } from './blocks.ts';
import { HEADING } from './elements.ts';
import { holds, shapeOf } from './kin.ts';
import { plainOf } from './plain.ts';
import { attribute, type Element } from './tree.ts';

/** So much of a page may stand above its headline. */
const ABOVE = 0.3;
/** What stands in one block with the headline, lines below it, is at most so long. */
const BESIDE = 120;
const TITLE: ReadonlySet<string> = new Set(['h1']);

/** Where the headline stands: the last heading that says it, else the last line; -1 where it stands nowhere, or below much of the page. */
export function headline(blocks: readonly Block[], title: string | null): number {
  if (title === null) return -1;
  const total = inkOf(blocks);
  const wanted = plainOf(title);
  const says = ({ text }: Block) => {
    const end = text.indexOf('\n');
    return plainOf(end < 0 || text.length - end > BESIDE ? text : text.slice(0, end)) === wanted;
  };
  let before = 0;
  let found = -1;
  for (const [i, block] of blocks.entries()) {
    if (before > ABOVE * total) break;
    if (
      says(block) &&
      (found < 0 || HEADING.has(block.element.name) || !HEADING.has((blocks[found] as Block).element.name))
    )
      found = i;
    before += unlinked(block);
  }
  return found;
}

/** The piece of the page that the headline's story is in: all of it where there is one story. */
export function storyUnder(
  block: Block | undefined,
  root: Element,
  prose: ReadonlyMap<Element, number>,
): Element {
  return (block && oneOfSeveral(block.element, prose)) ?? firstOfSeveral(root, prose);
}

/** Where the headline stands in one of several pieces that are made alike, each with a heading of that rank and prose: that piece. */
function oneOfSeveral(heading: Element, prose: ReadonlyMap<Element, number>): Element | null {
  if (!HEADING.has(heading.name)) return null;
  const rank = new Set([heading.name]);
  for (let at = heading; at.parent !== null; at = at.parent) {
    if (!prose.has(at)) continue;
    if (at.name !== 'article' && attribute(at, 'class') === '') continue;
    const shape = shapeOf(at);
    const alike = at.parent.children.some(
      (child) =>
        typeof child !== 'string' &&
        child !== at &&
        shapeOf(child) === shape &&
        prose.has(child) &&
        holds(child, rank),
    );
    if (alike) return at;
  }
  return null;
}

/** Where articles follow each other, each with a page's heading and prose, as endless scrolling leaves them: the first. */
function firstOfSeveral(root: Element, prose: ReadonlyMap<Element, number>): Element {
  const found: Element[] = [];
  const seek = (element: Element) => {
    if (!prose.has(element)) return;
    if (element.name === 'article' && holds(element, TITLE)) found.push(element);
    else for (const child of element.children) if (typeof child !== 'string') seek(child);
  };
  seek(root);
  return found.length > 1 ? (found[0] as Element) : root;
}
