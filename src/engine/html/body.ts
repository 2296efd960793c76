/**
 * Where on a page the article's text stands, and which blocks of it are that text. In: a tree. Out: blocks in order.
 * Two ways to the container: an element that says it is the body and holds half of the prose; else the subtree with the
 * greatest sum of prose less links and scraps, as in Pasternack & Roth, "Extracting article text from the web with
 * maximum subsequence segmentation", WWW 2009, on subtrees instead of token runs. Prose and scraps are told apart by length and
 * link density alone (Kohlschütter et al. 2010). Then its ends are trimmed to sentences, and what stands between the page's heading
 * and the container (the standfirst, often in a header of its own) is fetched.
 */
import {
  type Block,
  blocksOf,
  hasManyLinks,
  isAllLinks,
  isProse,
  isSentence,
  trimmed,
  unlinked,
} from './blocks.ts';
import { cardsIn } from './cards.ts';
import { HEADING } from './elements.ts';
import { furnitureIn, proseByElement } from './furniture.ts';
import { bodyMark } from './names.ts';
import { plainOf } from './prompts.ts';
import { attribute, type Element, textIn, within } from './tree.ts';

/** Blocks before and after the body's beginning that may hold the byline, and how long such a line is at most. */
const NEARBY = 12;
const LINE = 120;
/** Times of day, with a date, are at most so long. */
const MOMENT = 60;
/** So much of a page may stand above its headline. */
const ABOVE = 0.3;

/** What a page reads like. */
export interface Body {
  /** The article's blocks; empty where the page has no prose. */
  readonly blocks: readonly Block[];
  /** Short lines about the body's beginning, where a byline may stand. */
  readonly lines: readonly string[];
  /** Blocks anywhere on the page that lead to other stories. */
  readonly cards: ReadonlySet<Block>;
}

/** Finds the article in the page; `title`, where known, is its headline, before which nothing of it stands. */
export function bodyOf(root: Element, title: string | null): Body {
  const isFurniture = furnitureIn(
    root,
    blocksOf(root, () => false),
  );
  const page = blocksOf(root, isFurniture);
  const cards = cardsIn(page);
  const prose = proseByElement(page);
  const told = headline(page, title);
  const scope =
    told < 0
      ? firstOfSeveral(root, prose)
      : (oneOfSeveral((page[told] as Block).element, prose) ?? firstOfSeveral(root, prose));
  const container = markedBody(scope, prose) ?? densest(scope, page, cards);
  const textsIn = new Map<Element, number>();
  for (const { element } of page)
    for (let at: Element | null = element; at !== null; at = at.parent)
      textsIn.set(at, (textsIn.get(at) ?? 0) + 1);
  const titles = titleHeadings(page);
  const kept = page.filter(
    (block) => titles.has(block) || !(isNavigation(block) || isCaption(block, textsIn) || saysNothing(block)),
  );
  const inside = kept.map((block) => within(block.element, container));
  const from = inside.indexOf(true);
  if (from < 0) return { blocks: [], lines: [], cards };
  const heading = headline(kept, title);
  const body = trimmed(kept.filter((block, i) => inside[i] && i > heading && !titles.has(block)));
  const start = page.indexOf(kept[from] as Block);
  const lines = page
    .slice(Math.max(0, start - NEARBY), start + NEARBY)
    .filter(({ text }) => text.length < LINE);
  return {
    blocks: [...leadBefore(kept, from, heading), ...body],
    lines: lines.map(({ text }) => text),
    cards,
  };
}

/** Where the headline stands in one of several pieces that are made alike, each with a heading of that rank and prose: that piece. */
function oneOfSeveral(heading: Element, prose: ReadonlyMap<Element, number>): Element | null {
  if (!HEADING.has(heading.name)) return null;
  for (let at = heading; at.parent !== null; at = at.parent) {
    if (!prose.has(at)) continue;
    const { name, parent } = at;
    const names = attribute(at, 'class');
    if (name !== 'article' && names === '') continue;
    const alike = parent.children.some(
      (child) =>
        typeof child !== 'string' &&
        child !== at &&
        child.name === name &&
        attribute(child, 'class') === names &&
        prose.has(child) &&
        holds(child, heading.name),
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
    if (element.name === 'article' && holds(element, 'h1')) found.push(element);
    else for (const child of element.children) if (typeof child !== 'string') seek(child);
  };
  seek(root);
  return found.length > 1 ? (found[0] as Element) : root;
}

function holds(element: Element, name: string): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (child.name === name || holds(child, name)),
  );
}

/** The innermost element that says it is the body, of those with half of the page's prose or more. */
function markedBody(root: Element, prose: ReadonlyMap<Element, number>): Element | null {
  const whole = prose.get(root) ?? 0;
  let best: Element | null = null;
  let bestMark = 1;
  const seek = (element: Element) => {
    const own = prose.get(element) ?? 0;
    if (own < whole * 0.5) return;
    const mark = bodyMark(element);
    if (mark > 1 && (best === null || mark > bestMark || own >= 0.9 * (prose.get(best) ?? 0))) {
      best = element;
      bestMark = mark;
    }
    for (const child of element.children) if (typeof child !== 'string') seek(child);
  };
  seek(root);
  return best === null ? null : withItsLikes(best, prose);
}

/** Stories come in pieces, each a body by the same name; the least element around all of them within its article. */
function withItsLikes(piece: Element, prose: ReadonlyMap<Element, number>): Element {
  const likes = new Map<Element, number>();
  for (const element of prose.keys()) {
    if (element.name !== piece.name || attribute(element, 'class') !== attribute(piece, 'class')) continue;
    for (let at: Element | null = element; at !== null; at = at.parent)
      likes.set(at, (likes.get(at) ?? 0) + 1);
  }
  let best = piece;
  for (let at = piece; at.parent !== null && !FRAME.has(at.name); at = at.parent) {
    if ((likes.get(at) ?? 0) > (likes.get(best) ?? 0)) best = at;
    if (at.name === 'article') break;
  }
  return best;
}

/** The element with the greatest sum of prose less everything else; semantic elements count for a fifth more. */
function densest(root: Element, page: readonly Block[], cards: ReadonlySet<Block>): Element {
  const sum = new Map<Element, number>();
  for (const block of page) {
    if (!within(block.element, root)) continue;
    const worth =
      isProse(block) && !cards.has(block) ? unlinked(block) : isSentence(block) ? 0 : -block.text.length;
    for (let at: Element | null = block.element; at !== null; at = at.parent)
      sum.set(at, (sum.get(at) ?? 0) + worth);
  }
  let best = root;
  let most = Number.NEGATIVE_INFINITY;
  for (const [element, own] of sum) {
    if (TEXT.has(element.name)) continue;
    const weighed = own * (1 + 0.2 * bodyMark(element));
    if (weighed > most || (weighed === most && within(element, best))) {
      best = element;
      most = weighed;
    }
  }
  return best;
}

/** A clock, or a sign that stands for one: hours of a live report, ornaments, quotation marks drawn large. */
function saysNothing({ text, element }: Block): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return (
    text.length < MOMENT &&
    element.children.some(
      (child) => typeof child !== 'string' && child.name === 'time' && textIn(child).trim() === text,
    )
  );
}

/** Cards (a link around blocks), links in a row between bars, and lines that are links and nothing else. */
function isNavigation(block: Block): boolean {
  let listed = false;
  for (let at: Element | null = block.element; at !== null; at = at.parent) {
    if (at.name === 'a') return true;
    listed ||= at.name === 'li' || HEADING.has(at.name);
  }
  if (hasManyLinks(block) && block.text.split(/\s\|\s/).length > 2) return true;
  return !listed && isAllLinks(block);
}

/** Where the headline stands: the last heading that says it, else the last line; -1 where it stands nowhere, or below much of the page. */
function headline(blocks: readonly Block[], title: string | null): number {
  if (title === null) return -1;
  const total = blocks.reduce((sum, block) => sum + unlinked(block), 0);
  const wanted = plainOf(title);
  const says = ({ text }: Block) => {
    const end = text.indexOf('\n');
    return plainOf(end < 0 || text.length - end > LINE ? text : text.slice(0, end)) === wanted;
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

/** The page's own heading; where there are many of that rank they head the story's parts, but for the first. */
function titleHeadings(page: readonly Block[]): ReadonlySet<Block> {
  const all = page.filter((block) => block.element.name === 'h1');
  return new Set(all.length > MOST_TITLES ? all.slice(0, 1) : all);
}

function leadBefore(blocks: readonly Block[], from: number, headline: number): Block[] {
  const heading = blocks.findLastIndex((block, i) => i < from && block.element.name === 'h1');
  const start = Math.max(heading, headline);
  return start < 0 ? [] : blocks.slice(start + 1, from).filter(isSentence);
}

/** Elements that hold a piece of text and no article. */
const TEXT: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'pre', 'dd', 'dt', 'tr', 'ul', 'ol']);
/** What is around an article at most. */
const FRAME: ReadonlySet<string> = new Set(['main', 'body', 'html']);
/** A page with more headings of the first rank uses them for the story's parts. */
const MOST_TITLES = 3;
/** Captions are at most this long; a paragraph proper beside a picture is none. */
const CAPTION = 300;
const PICTURE: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'iframe']);

/** A short text that shares an element with a picture and with no other text. */
function isCaption(block: Block, textsIn: ReadonlyMap<Element, number>): boolean {
  const { name } = block.element;
  if (block.text.length > (name === 'p' ? LINE : CAPTION) || HEADING.has(name)) return false;
  let frame: Element = block.element;
  while (frame.parent !== null && textsIn.get(frame.parent) === 1) frame = frame.parent;
  if (frame.name === 'table') return shows(frame, null);
  return frame === block.element
    ? name === 'div' && textsIn.get(frame) === 1 && block.text.length < LINE && shows(frame, null)
    : shows(frame, block.element);
}

function shows(element: Element, but: Element | null): boolean {
  if (PICTURE.has(element.name)) return true;
  return element.children.some((child) => typeof child !== 'string' && child !== but && shows(child, but));
}
