/**
 * Readings for the digest's tests: short ones written here, and generated
 * stories whose outlets draw on one stock of facts, each worded in several ways.
 */
import fc from 'fast-check';
import { type Reading, read } from '../../../src/engine/index.ts';

interface Told {
  readonly id?: string;
  readonly outlet: string;
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
}

/** A reading of a text written in a test. */
export function reading({ id, outlet, text, title = null, published = null }: Told): Reading {
  return read({ id: id ?? outlet, revision: 'r1', outlet, text, title, url: null, published, lang: 'en' });
}

/** The same event in several wordings; facts of one row say the same. */
export const FACTS: readonly (readonly string[])[] = [
  [
    'A barge loaded with gravel sank in the Tarn Canal at Wexby on Monday morning.',
    'On Monday morning a gravel barge went down in the Tarn Canal near Wexby.',
  ],
  [
    'Three members of the crew were rescued by firefighters.',
    'Firefighters rescued a crew of three from the water.',
  ],
  [
    'The canal will stay closed for two weeks, the waterways office said.',
    'It will take two weeks to open the canal again.',
  ],
  ['About 40 boats are waiting at the lock.', 'Some 40 boats lie waiting above the lock at Wexby.'],
  [
    '“I heard the hull crack like a plate,” said Nora Vance, the skipper.',
    'Nora Vance, the skipper, said she had heard the hull crack.',
  ],
  [
    'A crane from the port of Holm is to lift the wreck on Thursday.',
    'The wreck will be lifted on Thursday by a crane from Holm.',
  ],
  [
    'Divers found a tear of three metres in the hull.',
    'There is a three-metre tear in the hull, divers found.',
  ],
  ['The barge was built in 1961.', 'Built in 1961, the barge was one of the oldest on the canal.'],
];

const article = fc.record({
  outlet: fc.constantFrom('Alpha', 'Beta', 'Gamma', 'Delta'),
  published: fc.constantFrom(null, '2026-03-09T08:00:00Z', '2026-03-09', '2026-03-10T12:00:00Z'),
  title: fc.constantFrom(null, '', 'Barge sinks in Tarn Canal', 'Canal closed'),
  facts: fc.array(fc.tuple(fc.nat(FACTS.length - 1), fc.nat(1)), { maxLength: 9 }),
});

/** What a generated article is made of; small, so that a counterexample can be read. */
export interface Recipe {
  readonly outlet: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly facts: readonly (readonly [number, number])[];
}

/** Stories of up to seven articles, some of them empty, some alike. */
export const story: fc.Arbitrary<Recipe[]> = fc.array(article, { maxLength: 7 });

/** The readings of a generated story. */
export function readingsOf(recipes: readonly Recipe[]): Reading[] {
  return recipes.map(({ outlet, published, title, facts }, index) =>
    reading({
      id: `article-${index}`,
      outlet,
      published,
      title,
      text: facts.map(([fact, wording]) => FACTS[fact]?.[wording]).join('\n\n'),
    }),
  );
}
