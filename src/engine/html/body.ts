/**
 * Where on a page the article's text stands, and which blocks of it are that text. In: a tree. Out: blocks in order.
 * Two ways to the container: an element that says it is the body and holds half of the prose; else the subtree with the
 * greatest sum of prose less links and scraps, as in Pasternack & Roth, "Extracting article text from the web with
 * maximum subsequence segmentation", WWW 2009, on subtrees instead of token runs. Prose and scraps are told apart by length and
 * link density alone (Kohlschütter et al. 2010). Then its ends are trimmed to sentences, and what stands between the page's heading
 * and the container (the standfirst, often in a header of its own) is fetched.
 */
import { type Block, blocksOf, isProse, isSentence, trimmed, unlinked } from './blocks.ts';
import { cardsIn } from './cards.ts';
import { furnitureIn, proseByElement } from './furniture.ts';
import { headline, storyUnder } from './headline.ts';
import { shapeOf, within } from './kin.ts';
import { bodyMark } from './names.ts';
import { isCaption, isNavigation, saysNothing } from './scraps.ts';
import type { Element } from './tree.ts';

/** Blocks before and after the body's beginning that may hold the byline, and how long such a line is at most. */
const NEARBY = 12;
const LINE = 120;

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
  const scope = storyUnder(page[headline(page, title)], root, prose);
  const container = markedBody(scope, prose) ?? densest(scope, page);
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
  const shape = shapeOf(piece);
  const likes = new Map<Element, number>();
  for (const element of prose.keys()) {
    if (shapeOf(element) !== shape) continue;
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

/** The element with the greatest sum of prose less everything else, semantic elements a fifth more; all where no sum is above none. */
function densest(root: Element, page: readonly Block[]): Element {
  const sum = new Map<Element, number>();
  for (const block of page) {
    if (!within(block.element, root)) continue;
    const worth = isProse(block) ? unlinked(block) : isSentence(block) ? 0 : -block.text.length;
    for (let at: Element | null = block.element; at !== null; at = at.parent)
      sum.set(at, (sum.get(at) ?? 0) + worth);
  }
  let best = root;
  let most = 0;
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
