/**
 * What stands among an article's text and tells nothing of it: ways to other pages, captions, clocks and ornaments. In: a block.
 * Out: yes or no, by structure and length alone, whatever the language. Refuses nothing.
 */
import { type Block, hasManyLinks, isAllLinks } from './blocks.ts';
import { HEADING } from './elements.ts';
import { textIn } from './kin.ts';
import type { Element } from './tree.ts';

/** Times of day, with a date, are at most so long. */
const MOMENT = 60;
/** Captions in a paragraph, or in a box with their picture, are a line; others may be this long, and prose proper is none. */
const LINE = 120;
const CAPTION = 300;
const PICTURE: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'iframe']);

/** A short text that shares an element with a picture and with no other text. */
export function isCaption(block: Block, textsIn: ReadonlyMap<Element, number>): boolean {
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

/** A clock, or a sign that stands for one: hours of a live report, ornaments, quotation marks drawn large. */
export function saysNothing({ text, element }: Block): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return (
    text.length < MOMENT &&
    element.children.some(
      (child) => typeof child !== 'string' && child.name === 'time' && textIn(child).trim() === text,
    )
  );
}

/** Cards (a link around blocks), links in a row between bars, and lines that are links and nothing else. */
export function isNavigation(block: Block): boolean {
  let listed = false;
  for (let at: Element | null = block.element; at !== null; at = at.parent) {
    if (at.name === 'a') return true;
    listed ||= at.name === 'li' || HEADING.has(at.name);
  }
  if (hasManyLinks(block) && block.text.split(/\s\|\s/).length > 2) return true;
  return !listed && isAllLinks(block);
}
