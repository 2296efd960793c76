/**
 * Task `clusters`: grouping into stories. In: clusters.jsonl and the corpus.
 * Out: a table of BCubed and pairwise F1, near misses merged and dependence on
 * the order of arrival; copies found; the figures in ../shared/eval/README.md
 * stand there for comparison.
 */
import { clusters, copies } from '../clusters.ts';

const SHUFFLES = 3;

const round = (figure: number | null): number | string => (figure === null ? '–' : figure.toFixed(1));

/** Prints the tables. */
export function run(): void {
  const { rows } = clusters(SHUFFLES);
  if (rows.length === 0) {
    console.error('NOT RUN: ../shared/eval/clusters.jsonl is not here');
    return;
  }
  console.log(`\nGrouping, percent; order: linked pairs that depend on it in ${SHUFFLES} shuffles`);
  console.table(
    rows.map(({ set, articles, bcubed, pairwise, nearMerged, orderDependent }) => ({
      set,
      articles,
      'BCubed F1': round(bcubed),
      'pairwise F1': round(pairwise),
      'near misses merged': round(nearMerged),
      'order-dependent': round(orderDependent),
    })),
  );
  const found = copies();
  if (found === null) return;
  const [precision, recall] = found.sketch;
  console.log(
    `copies (ecb+, containment of 5-grams >= .5, ${found.pairs} pairs): P ${round(precision)} R ${round(recall)}`,
  );
}
