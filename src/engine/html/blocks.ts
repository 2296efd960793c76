/**
 * A tree as the lines a reader sees. In: an element. Out: blocks in order, each the text between two edges of block
 * elements, white space collapsed as CSS does (kept in `pre`), `<br>` a line break and two of them an edge, with how
 * much of it is link text. Refuses nothing. Elements nobody reads (scripts, controls) are passed over.
 * Blocks and their link density as the units of judgement: Kohlschütter, Fankhauser & Nejdl, "Boilerplate detection
 * using shallow text features", WSDM 2010.
 */
import { BLOCK, UNREAD } from './elements.ts';
import type { Element } from './tree.ts';

/** One block of text; `element` is the innermost block element around it. */
export interface Block {
  readonly text: string;
  /** Characters of `text`, white space aside; ideographs and syllables count twice, for they say twice as much. */
  readonly ink: number;
  /** What of `ink` is inside links. */
  readonly linked: number;
  readonly element: Element;
}

/** From here to the surrogates stand the scripts of China, Japan and Korea. */
const WIDE = 0x2e80;
const SPACE = /[ \t\r\n\f]+/g;

/** So much text outside links makes a block prose: a line of print, shorter than nearly any sentence of news. */
const PROSE = 45;

/** Whether the block reads as prose: long enough, and not mostly links. */
export function isProse(block: Block): boolean {
  return unlinked(block) >= PROSE && !hasManyLinks(block);
}

/** Whether links are a good part of the block: what lists and points has as much, what tells has not. */
export function hasManyLinks(block: Block): boolean {
  return block.linked > 0.4 * block.ink;
}

/** Whether the block is links and next to nothing else. */
export function isAllLinks(block: Block): boolean {
  return block.linked > 0.8 * block.ink;
}

/** Whether the block ends as sentences do, or is long enough for one. */
export function isSentence(block: Block): boolean {
  return isProse(block) || (block.ink > 10 && /[.!?…。！？।؟"”’»」)]$/.test(block.text));
}

/** From the first sentence to the last: bylines, dates, tags, buttons and links stand before and after. */
export function trimmed(blocks: readonly Block[]): Block[] {
  const own = (block: Block) => isSentence(block) && !isAllLinks(block);
  const first = blocks.findIndex(own);
  return first < 0 ? [] : blocks.slice(first, blocks.findLastIndex(own) + 1);
}

/** What of the block is outside links, as `ink` counts. */
export function unlinked(block: Block): number {
  return block.ink - block.linked;
}

/** What is outside links of all the blocks. */
export function inkOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + unlinked(block), 0);
}

/** The blocks under `root`, without the subtrees that `skip` names. */
export function blocksOf(root: Element, skip: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let ink = 0;
  let linked = 0;
  let owner = root;
  /** What the block ends with as yet: nothing, a word, a space or a line break. */
  let end: '' | 'word' | ' ' | '\n' = '';

  const edge = (next: Element) => {
    const text = ink > 0 ? pieces.join('').trim() : '';
    if (text !== '') blocks.push({ text, ink, linked, element: owner });
    pieces = [];
    ink = 0;
    linked = 0;
    end = '';
    owner = next;
  };
  const say = (piece: string, inLink: boolean, kept: boolean) => {
    let shown = kept ? piece : piece.replace(SPACE, ' ');
    if (!kept && end !== 'word' && shown.startsWith(' ')) shown = shown.slice(1);
    if (shown === '') return;
    pieces.push(shown);
    end = shown.endsWith(' ') ? ' ' : kept && shown.endsWith('\n') ? '\n' : 'word';
    const own = inkIn(shown);
    ink += own;
    if (inLink) linked += own;
  };
  /** Puts a break of the given kind after the last word. */
  const after = (mark: ' ' | '\n') => {
    if (end === '') return;
    if (end === ' ') pieces.push((pieces.pop() as string).trimEnd());
    if (end !== '\n') pieces.push(mark);
    end = mark;
  };
  const walk = (element: Element, inLink: boolean, kept: boolean) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        say(child, inLink, kept);
      } else if (child.name === 'br') {
        if (end === '\n') edge(owner);
        else after('\n');
      } else if (UNREAD.has(child.name) || skip(child)) {
        if (BLOCK.has(child.name)) edge(owner);
      } else if ((child.name === 'td' || child.name === 'th') && !isColumn(child)) {
        after(' ');
        walk(child, inLink, kept);
      } else if (BLOCK.has(child.name)) {
        const outer = element;
        edge(child);
        walk(child, inLink, kept || child.name === 'pre');
        edge(nearestBlock(outer, root));
      } else {
        walk(child, inLink || child.name === 'a', kept);
      }
    }
  };
  walk(root, false, false);
  edge(root);
  return blocks;
}

/** Whether a table's cell holds lines and blocks, as columns of pages do; a cell of facts stays on its row's line. */
function isColumn(cell: Element): boolean {
  return cell.children.some(
    (child) => typeof child !== 'string' && (child.name === 'br' || BLOCK.has(child.name)),
  );
}

function nearestBlock(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && !BLOCK.has(at.name) && at.parent !== null) at = at.parent;
  return at;
}

function inkIn(text: string): number {
  let ink = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0) ink += code >= WIDE && code < 0xd800 ? 2 : 1;
  }
  return ink;
}
