/**
 * What pages say to their readers inside the article's own element. In: blocks, a language pack, the authors' names.
 * Out: the blocks that tell the story. Dropped are: whole lines that label, share or ask ("Read more", "Sign up for …"),
 * lists of links under a head such as "Related", pointers to other stories ("Also read: …" as a link), and, from the end
 * backwards, headings, credits, notes and the lines that introduce the author. Refuses nothing; in a
 * language without a pack only the rules without words act. The phrases are the language packs', shared with engine/clean.
 */
import type { FurnitureWords, LanguagePack } from '../terms/language.ts';
import { type Block, hasManyLinks, inkOf, isAllLinks, trimmed } from './blocks.ts';
import { HEADING } from './elements.ts';
import { beforeEnds, OTHERS } from './ends.ts';
import { opening, plainOf } from './plain.ts';

/** A line of print or two: what asks the reader is short, and a paragraph that opens alike is left alone. */
const SHORT = 200;
/** What stands below the pictures of a gallery: "[1/2] The bridge …", "1 of 7 | The bridge …". */
const IN_GALLERY = /^(?:\[\d{1,3}\s?\/\s?\d{1,3}\]|\d{1,3} of \d{1,3} \|)/;
/** What a report on research cites below it. */
const DOI = /\bdoi(?:\.org\/|:?\s?)10\.\d{4}/i;
const REFERENCE = 500;
/** Whose the page is, by its sign in place of the word. */
const OWNED = /^(?:©|\(c\)\s?\d{4})/i;

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
  const story = beforeEnds(blocks, furniture);
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
