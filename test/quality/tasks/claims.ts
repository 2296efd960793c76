/**
 * Task `claims`: what outlets of a story agree on. In: the corpus's stories and
 * their labels. Out: precision, recall and F1 of pairs of sentences that say
 * the same, how often "also reported by" and "only here" are right, conflicts
 * found and reported beyond the labels.
 */
import { aloneFigures } from '../alone.ts';
import {
  conflictFigures,
  corpusStories,
  differing,
  HELD_OUT,
  pairScore,
  printedLinks,
  type Score,
  type Story,
  told,
} from '../corpus.ts';

const percent = (share: number): string => (100 * share).toFixed(1);
const line = ({ precision, recall, f1 }: Score): string =>
  `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;

/** Of the stories held out, those that nobody looked into before the engine of 0.2.0 was done, by when they were labelled. */
const UNSEEN: readonly ReadonlySet<string>[] = [
  new Set(['orchestra-row', 'water-alarm']),
  new Set(['mayor-recount', 'vaccine-approval']),
];

/** Prints the figures of the corpus and of the stories held out. */
export function run(): void {
  print(corpusStories(), 'of the corpus');
  const held = corpusStories(HELD_OUT);
  const named = (names: ReadonlySet<string>): Story[] => held.filter(({ labels }) => names.has(labels.story));
  const unseen = UNSEEN.map(named);
  print(
    held.filter((one) => !unseen.flat().includes(one)),
    'held out, looked into since',
  );
  for (const stories of unseen) {
    print(stories, `held out and unseen (${stories.map(({ labels }) => labels.story).join(', ')})`);
  }
}

function print(stories: readonly Story[], which: string): void {
  const links = printedLinks(stories);
  const right = links.filter((link) => link.right).length;
  const { planted, found, extra } = conflictFigures(stories);
  console.log(`\nClaims, ${stories.length} stories ${which}, pairs of sentences of different articles`);
  console.log(`  aligned                        ${line(pairScore(stories, told))}`);
  console.log(
    `  with those in figure conflicts ${line(pairScore(stories, (digest) => [...told(digest), ...differing(digest)]))}`,
  );
  console.log(
    `  "also reported by" right       ${right} of ${links.length} (${percent(right / links.length)})`,
  );
  const { printed, untrue, ...only } = aloneFigures(stories);
  const trueOnes = printed - untrue.length;
  console.log(
    `  "only here" right              ${trueOnes} of ${printed} (${percent(trueOnes / printed)}), with ${only.found} of ${only.wanted} labelled so`,
  );
  console.log(
    `  figure and date conflicts      ${found} of ${planted} found, ${extra} reported beyond those`,
  );
}
