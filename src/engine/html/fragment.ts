/**
 * A piece of HTML that is all article: a feed's item, the body that JSON-LD holds. In: markup, or text whose lines are its
 * paragraphs. Out: paragraphs joined by a blank line. Nothing is judged, for there is no page around it; only captions go.
 * Refuses nothing. Time is near linear in length.
 */
import { blocksOf } from './blocks.ts';
import { parse } from './tree.ts';

/** Its text; empty where there is none. */
export function fragmentText(html: string): string {
  const marked = html.includes('<') ? html : html.replace(/\n+/g, '<p>');
  return blocksOf(parse(marked), ({ name }) => name === 'figcaption')
    .map(({ text }) => text)
    .join('\n\n');
}
