/**
 * The service's own words in a bulletin, the same in every format. In: parts of
 * a bulletin. Out: short English lines. Nothing here is said of the news.
 */
import type { Bulletin, Quote } from './model.ts';

/** Over what a day adds to a story; the day is the edition's, which may be read long after. */
export const NEW_WORDS = 'New since the day before';

/** `agreed by 3 of 4`; empty where agreement was not counted. */
export function agreedWords({ agreed }: Quote): string {
  return agreed === null ? '' : `agreed by ${agreed.outlets} of ${agreed.of}`;
}

/** What was left out, and where it is; null where nothing was. The address follows. */
export function leftOutWords({ leftOut }: Bulletin): string | null {
  if (leftOut.sentences === 0) return null;
  const stories =
    leftOut.stories === 0 ? '' : ` and ${count(leftOut.stories, 'whole story', 'whole stories')}`;
  return `Left out to keep this short: ${count(leftOut.sentences, 'sentence')}${stories}. Everything is at`;
}

/** How the text came to be, what a count of outlets means where there is one, and the version. */
export function madeWords({ sections, version }: Bulletin): string {
  const counted = sections.some(({ blocks }) =>
    blocks.some(({ quotes }) => quotes.some(({ agreed }) => agreed !== null)),
  );
  return [
    'Every sentence is quoted word for word; none was written for this.',
    ...(counted
      ? [
          '“Agreed by” counts outlets that say the same in the main, not in every detail; copies of one text alone don’t agree.',
        ]
      : []),
    `Version ${version}.`,
  ].join(' ');
}

/** `1 outlet`, `4 outlets`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
