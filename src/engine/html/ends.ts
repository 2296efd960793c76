/**
 * Where a story ends within its own element. In: blocks, a language's words of furniture. Out: the blocks before the readers'
 * comments, before what leads to other stories, before notes on how the story came about. Refuses nothing; in a language
 * without those words only what is made unlike the story ends it.
 */
import type { FurnitureWords } from '../terms/language.ts';
import { type Block, hasManyLinks, inkOf, isAllLinks, isProse, unlinked } from './blocks.ts';
import { HEADING } from './elements.ts';
import { shapeOf } from './kin.ts';
import { opening, plainOf } from './plain.ts';

/** A line of print or two, as teasers are at most. */
const SHORT = 200;
/** Notes are at most so much of the text, and their head so long. */
const NOTES = 0.2;
const HEAD = 60;
/** Teasers of other stories are at most so much of all that was found. */
export const OTHERS = 0.5;
/** So much text stands before comments: three or four sentences. */
const COMMENTED = 400;

/** The blocks before all that follows stories. */
export function beforeEnds(blocks: readonly Block[], words: FurnitureWords): readonly Block[] {
  return beforeNotes(beforeOthers(beforeComments(blocks, words), words), words);
}

/** Blocks up to the head of the readers' comments ("8 comments", "Leave a reply"), once there has been an article to comment on. */
function beforeComments(blocks: readonly Block[], words: FurnitureWords): readonly Block[] {
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (
      before > COMMENTED &&
      block.text.length < HEAD &&
      isCommentHead(block, words, blocks.slice(i + 1, i + 5))
    )
      return blocks.slice(0, i);
    before += block.ink;
  }
  return blocks;
}

/** One word alone may be a story's own heading ("Discussion") or a table's, unless names and remarks take turns below it. */
function isCommentHead({ text, element }: Block, words: FurnitureWords, next: readonly Block[]): boolean {
  const plain = plainOf(text.replace(/\(?\d{1,6}\)?/g, ''));
  if (opening(plain, words.commentStarts) !== null) return true;
  if (!words.commentHeads.has(plain)) return false;
  if (plain.includes(' ') || /\d/.test(text)) return true;
  const turns = next.filter((block, i) => isProse(block) !== (i % 2 === 0)).length;
  return HEADING.has(element.name) && next.length === 4 && turns === 4;
}

/**
 * Blocks up to what leads to other stories: their head ("More from Politics") where only teasers, made unlike the story's
 * paragraphs, come after it; or the first of two and more headings that are links, where no other headings follow.
 */
function beforeOthers(blocks: readonly Block[], words: FurnitureWords): readonly Block[] {
  const total = inkOf(blocks);
  const shapes = new Map<string, number>();
  for (const block of blocks)
    if (isProse(block)) shapes.set(made(block), (shapes.get(made(block)) ?? 0) + block.ink);
  let after = 0;
  let cut = blocks.length;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i] as Block;
    after += unlinked(block);
    if (after > OTHERS * total || (block.text.length > SHORT && !hasManyLinks(block))) break;
    if (isProse(block) && (shapes.get(made(block)) ?? 0) > OTHERS * total) break;
    if (HEADING.has(block.element.name) && block.text.length < HEAD && headsOthers(block, words)) cut = i;
  }
  return beforeCards(blocks.slice(0, cut), total);
}

function beforeCards(blocks: readonly Block[], total: number): readonly Block[] {
  let after = 0;
  let cards = 0;
  let cut = blocks.length;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i] as Block;
    after += unlinked(block);
    if (!HEADING.has(block.element.name)) continue;
    if (!isAllLinks(block)) break;
    cards++;
    // A list of things, each below its link, is the story itself: then it is most of it.
    if (after > OTHERS * total) return blocks;
    cut = i;
  }
  return cards > 1 ? blocks.slice(0, cut) : blocks;
}

/** How the block is made: its element, and the one around it. */
function made({ element }: Block): string {
  return element.parent === null ? shapeOf(element) : `${shapeOf(element)}<${shapeOf(element.parent)}`;
}

function headsOthers(block: Block, words: FurnitureWords): boolean {
  const plain = plainOf(block.text);
  return words.relatedHeads.has(plain) || opening(plain, words.relatedHeads) !== null;
}

/** Blocks up to a short line near the end that heads notes: "Correction", "Editor's note". */
function beforeNotes(blocks: readonly Block[], words: FurnitureWords): readonly Block[] {
  const total = inkOf(blocks);
  let after = 0;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i] as Block;
    after += unlinked(block);
    if (after > NOTES * total) break;
    if (block.text.length < HEAD && opening(plainOf(block.text), words.topics) !== null)
      return blocks.slice(0, i);
  }
  return blocks;
}
