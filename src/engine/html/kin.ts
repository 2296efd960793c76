/**
 * How elements stand to each other, and what is inside them. In: elements. Out: whether one is in the other, what it holds, its
 * text, how it is made. Refuses nothing; each is one walk, up or down.
 */
import { attribute, type Element } from './tree.ts';

/** Longer classes are told apart by their beginnings. */
const CLASS = 60;

/** Whether the element is the ancestor or stands inside it. */
export function within(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** Whether an element of one of these names is inside. */
export function holds(element: Element, names: ReadonlySet<string>): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (names.has(child.name) || holds(child, names)),
  );
}

/** All text in the element, as it stands in the markup. */
export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** How the element is made: its name and class. */
export function shapeOf(element: Element): string {
  return `${element.name}.${attribute(element, 'class').slice(0, CLASS)}`;
}
