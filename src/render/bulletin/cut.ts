/**
 * Cuts a bulletin to what mail programs show whole. In: a bulletin and the size
 * of each of its parts as the e-mail writes them. Out: the same bulletin, or one
 * without the sentences and stories that didn't fit, and their number. Gmail
 * clips a message at 102 KB; whole sentences go, summaries last of all.
 */
import type { Block, Bulletin, Quote, Section } from './model.ts';

/** Bytes of an e-mail's HTML, UTF-8, that its parts may fill together. */
export interface Sizes {
  readonly room: number;
  readonly section: (section: Section) => number;
  readonly block: (block: Block) => number;
  readonly quote: (quote: Quote) => number;
}

interface Place {
  readonly section: Section;
  readonly block: Block;
  readonly quote: Quote;
}

/**
 * The bulletin cut to `sizes.room`. Room is given to the stories' summaries in
 * order, then to the other blocks in order; what is too large is passed over
 * and the next is tried. The order of what stays is not changed.
 */
export function cutTo(bulletin: Bulletin, sizes: Sizes): Bulletin {
  const places = bulletin.sections.flatMap((section) =>
    section.blocks.flatMap((block) => block.quotes.map((quote): Place => ({ section, block, quote }))),
  );
  const wanted = [...places.filter(isSummary), ...places.filter((place) => !isSummary(place))];
  const kept = new Set<Section | Block | Quote>();
  let { room } = sizes;
  for (const { section, block, quote } of wanted) {
    const cost =
      sizes.quote(quote) +
      (kept.has(block) ? 0 : sizes.block(block)) +
      (kept.has(section) ? 0 : sizes.section(section));
    if (cost > room) continue;
    room -= cost;
    kept.add(section).add(block).add(quote);
  }
  const sections = bulletin.sections.filter((section) => kept.has(section));
  const sentences = places.filter(({ quote }) => !kept.has(quote)).length;
  if (sentences === 0) return bulletin;
  return {
    ...bulletin,
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks
        .filter((block) => kept.has(block))
        .map((block) => ({ ...block, quotes: block.quotes.filter((quote) => kept.has(quote)) })),
    })),
    leftOut: { stories: bulletin.sections.length - sections.length, sentences },
  };
}

function isSummary({ block }: Place): boolean {
  return block.label === null;
}
