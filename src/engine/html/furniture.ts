/**
 * Which elements of a page stand beside the article. In: the tree and its blocks. Out: a judgement an element, remembered.
 * By tag (nav, footer, figcaption …) and by name, but never when the element holds most of the page's prose: a body
 * class like `has-sidebar`, or an `article` tagged with its topics, must not cost the article. On the 127 development
 * pages every wrapper misnamed so held 65 % of the prose or more and no furniture more than 51 %.
 * Selecting by tag and name after Barbaresi, "Trafilatura", ACL 2021 (demos); the guard by share is ours.
 */
import { type Block, isProse, unlinked } from './blocks.ts';
import { holds, within } from './kin.ts';
import { namedRole } from './names.ts';
import { attribute, type Element } from './tree.ts';

const FURNITURE: ReadonlySet<string> = new Set(
  'nav footer aside form menu dialog fieldset label figcaption'.split(' '),
);
/** A page's frame, whatever its classes say; and links, whose names tell of their target. */
const NEVER: ReadonlySet<string> = new Set(['html', 'body', 'main', 'a']);
/** What makes a figure part of the story: it shows no picture. */
const READABLE: ReadonlySet<string> = new Set(['table', 'pre', 'blockquote', 'ul', 'ol']);

/** No display, no ink, no size, or far outside the page; what is only transparent is often faded in. */
const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|(?:left|right|top|text-indent)\s*:\s*-\d{3,})/i;

const MOST = 0.6;
/** So much is said around a field for an address. */
const ASKING = 400;
/** Comments and galleries may outweigh the article itself. */
const NEARLY_ALL = 0.8;

/** Characters of prose under each element that has any. */
export function proseByElement(blocks: readonly Block[]): Map<Element, number> {
  const mass = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const worth = unlinked(block);
    for (let at: Element | null = block.element; at !== null; at = at.parent)
      mass.set(at, (mass.get(at) ?? 0) + worth);
  }
  return mass;
}

/** A function that tells whether an element is furniture, given all the page's blocks. */
export function furnitureIn(root: Element, blocks: readonly Block[]): (element: Element) => boolean {
  const mass = proseByElement(blocks);
  const total = Math.max(1, mass.get(root) ?? 0);
  const signups = signupsIn(root, blocks);
  const known = new Map<Element, boolean>();
  /** Words that turned out to name the article: inside it they still do, as in `slideshow-intro` of a `slideshow`. */
  const misled: { readonly word: string; readonly element: Element }[] = [];
  const judge = (element: Element): boolean => {
    if (NEVER.has(element.name)) return false;
    const share = (mass.get(element) ?? 0) / total;
    if (FURNITURE.has(element.name) || isHidden(element)) return share < MOST;
    if (signups.has(element)) return true;
    if (element.name === 'figure' && !holds(element, READABLE)) return true;
    const misleads = (word: string) =>
      misled.some((one) => one.word === word && within(element, one.element));
    const role = namedRole(element, misleads);
    if (role === null || (role.kind === 'furniture' && element.name === 'article')) return false;
    if (share < (role.kind === 'apart' ? NEARLY_ALL : MOST)) return true;
    misled.push({ word: role.word, element });
    return false;
  };
  return (element) => {
    let verdict = known.get(element);
    if (verdict === undefined) {
      verdict = judge(element);
      known.set(element, verdict);
    }
    return verdict;
  };
}

/** Boxes around a field for an e-mail address that hold no more than what asks for it, and no headline. */
function signupsIn(root: Element, blocks: readonly Block[]): ReadonlySet<Element> {
  const ink = new Map<Element, number>();
  const titled = new Set<Element>();
  for (const block of blocks)
    for (let at: Element | null = block.element; at !== null; at = at.parent) {
      ink.set(at, (ink.get(at) ?? 0) + block.ink);
      if (block.element.name === 'h1') titled.add(at);
    }
  const boxes = new Set<Element>();
  const seek = (element: Element) => {
    if (element.name === 'input' && /^email$/i.test(attribute(element, 'type'))) {
      let box = element;
      for (
        let at = box.parent;
        at !== null && (ink.get(at) ?? 0) <= ASKING && !titled.has(at);
        at = at.parent
      )
        box = at;
      boxes.add(box);
    }
    for (const child of element.children) if (typeof child !== 'string') seek(child);
  };
  seek(root);
  return boxes;
}

/** Whether the markup hides the element; pages also hide all of themselves, to show it when scripts have run. */
function isHidden(element: Element): boolean {
  if (element.attributes.has('hidden')) return true;
  const style = attribute(element, 'style');
  return style !== '' && HIDING.test(style);
}
