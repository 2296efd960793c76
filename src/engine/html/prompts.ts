/**
 * What pages say to their readers inside the article's own element. In: blocks, a language pack, the authors' names.
 * Out: the blocks that tell the story. Dropped are: whole lines that label, share or ask ("Read more", "Sign up for …"),
 * lists of links under a head such as "Related", pointers to other stories ("Also read: …" as a link), and, from the end
 * backwards, headings, credits, notes and the lines that introduce the author. Refuses nothing; in a
 * language without a pack only the rules without words act. The phrases are the language packs', shared with engine/clean.
 */
import type { FurnitureWords, LanguagePack } from '../terms/language.ts';
import { type Block, hasManyLinks, isAllLinks, isProse, trimmed, unlinked } from './blocks.ts';
import { HEADING } from './elements.ts';
import { shapeOf } from './kin.ts';

/** A line of print or two: what asks the reader is short, and a paragraph that opens alike is left alone. */
const SHORT = 200;
const MOST_WORDS = 9;
/** Notes are at most so much of the text, and their head so long. */
const NOTES = 0.2;
const HEAD = 60;
/** Teasers of other stories are at most so much of all that was found. */
const OTHERS = 0.5;
/** What stands below the pictures of a gallery: "[1/2] The bridge …", "1 of 7 | The bridge …". */
const IN_GALLERY = /^(?:\[\d{1,3}\s?\/\s?\d{1,3}\]|\d{1,3} of \d{1,3} \|)/;
/** What a report on research cites below it. */
const DOI = /\bdoi(?:\.org\/|:?\s?)10\.\d{4}/i;
const REFERENCE = 500;
/** Whose the page is, by its sign in place of the word. */
const OWNED = /^(?:©|\(c\)\s?\d{4})/i;
/** So much text stands before comments: three or four sentences. */
const COMMENTED = 400;

/** The blocks that are the story's. */
export function withoutPrompts(
  blocks: readonly Block[],
  cards: ReadonlySet<Block>,
  pack: LanguagePack,
  authors: readonly string[],
): Block[] {
  const { furniture } = pack;
  const kept: Block[] = [];
  let listing = false;
  const story = beforeNotes(beforeOthers(beforeComments(blocks, furniture), furniture), furniture);
  const inCards = inkOf(story.filter((block) => cards.has(block)));
  // A list of things, each below its link, is the story itself: then it is most of it.
  const listed = inCards > OTHERS * inkOf(story);
  for (const block of story) {
    const plain = plainOf(block.text);
    if (hasManyLinks(block) && listing) continue;
    listing = furniture.relatedHeads.has(plain);
    if (
      !listing &&
      (listed || !cards.has(block)) &&
      !isPrompt(block, plain, furniture) &&
      !IN_GALLERY.test(block.text)
    )
      kept.push(block);
  }
  while (kept.length > 1 && isTail(kept, furniture, authors)) kept.pop();
  return trimmed(kept);
}

function isPrompt(block: Block, plain: string, words: FurnitureWords): boolean {
  if (words.labels.has(plain) || words.promptLines.has(plain) || words.commentHeads.has(plain)) return true;
  if (block.text.length > SHORT) return false;
  const pointer = opening(plain, words.readOn);
  if (pointer !== null && (pointer === plain || (hasManyLinks(block) && block.text.includes(':'))))
    return true;
  if (opening(plain, words.promptStarts) !== null) return true;
  return words.promptVerbs.has(plain.split(' ', 1)[0] as string) && holdsOne(plain, words.promptSigns);
}

/** Whether the last block is none of the story's. */
function isTail(kept: readonly Block[], words: FurnitureWords, authors: readonly string[]): boolean {
  const block = kept[kept.length - 1] as Block;
  const plain = plainOf(block.text);
  if (hasManyLinks(block) && block.text.length < SHORT && !/[.!?]$/.test(block.text)) return true;
  if (OWNED.test(block.text) || isAllLinks(block)) return true;
  if (authors.some((name) => plain.startsWith(`${name} `))) return true;
  if (HEADING.has(block.element.name) || (block.text.length < REFERENCE && DOI.test(block.text))) return true;
  for (const set of [words.tails, words.topics, words.promptStarts, words.copyright])
    if (opening(plain, set) !== null) return true;
  return [words.reachPhrases, words.contributed, words.reserved].some((set) => holdsOne(plain, set));
}

function holdsOne(plain: string, phrases: ReadonlySet<string>): boolean {
  for (const phrase of phrases) if (plain.includes(phrase)) return true;
  return false;
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

/** What is outside links of all the blocks. */
function inkOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + unlinked(block), 0);
}

/** Lower case, straight quotes, without brackets before and stops after. */
export function plainOf(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[[(*•–—\s-]+/, '')
    .replace(/[\s:!.›»>\])]{1,9}$/, '');
}

/** The longest listed phrase that the line begins with; null if none. */
function opening(plain: string, set: ReadonlySet<string>): string | null {
  let found: string | null = null;
  let end = 0;
  for (let n = 0; n < MOST_WORDS && end < plain.length; n++) {
    const blank = plain.indexOf(' ', end);
    const stop = blank < 0 ? plain.length : blank;
    const phrase = plain.slice(0, stop).replace(/[:|,!–—-]$/, '');
    if (set.has(phrase)) found = phrase;
    end = stop + 1;
  }
  return found;
}
