/**
 * The measure of grouping: BCubed and pairwise F1, and near misses merged, as
 * the development sets' scorer has them. In: articles with their true story and
 * a label for each. Out: sums that add up over sets, and scores of sums.
 * BCubed: A. Bagga and B. Baldwin, "Entity-based cross-document coreferencing"
 * (1998); E. Amigó et al. (2009).
 */

export interface Labelled {
  readonly id: string;
  readonly story: string;
  /** A topic in which different events stand side by side. */
  readonly near?: string;
}

export interface Sums {
  readonly articles: number;
  readonly precision: number;
  readonly recall: number;
  readonly truePairs: number;
  readonly labelPairs: number;
  readonly storyPairs: number;
  readonly nearPairs: number;
  readonly nearMerged: number;
}

export interface Scores {
  readonly bcubed: number;
  readonly pairwise: number;
  readonly nearMerged: number;
}

const tally = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Sums over one set; `labels` maps each id to its group. */
export function sumsOf(articles: readonly Labelled[], labels: ReadonlyMap<string, string>): Sums {
  const label = ({ id }: Labelled) => labels.get(id) ?? `alone ${id}`;
  const groups = tally(articles.map(label));
  const stories = tally(articles.map(({ story }) => story));
  const both = tally(articles.map((one) => `${label(one)}\n${one.story}`));
  let [precision, recall, truePairs, labelPairs, storyPairs, nearPairs, nearMerged] = [0, 0, 0, 0, 0, 0, 0];
  for (const one of articles) {
    const hit = both.get(`${label(one)}\n${one.story}`) as number;
    const group = groups.get(label(one)) as number;
    const story = stories.get(one.story) as number;
    precision += hit / group;
    recall += hit / story;
    truePairs += hit - 1;
    labelPairs += group - 1;
    storyPairs += story - 1;
  }
  for (const [index, a] of articles.entries()) {
    if (a.near === undefined) continue;
    for (const b of articles.slice(0, index)) {
      if (a.near !== b.near || a.story === b.story) continue;
      nearPairs += 1;
      if (label(a) === label(b)) nearMerged += 1;
    }
  }
  const sums = { precision, recall, truePairs, labelPairs, storyPairs, nearPairs, nearMerged };
  return { articles: articles.length, ...sums };
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Scores × 100 of several sets taken together. */
export function scoresOf(list: readonly Sums[]): Scores {
  const total = (key: keyof Sums) => list.reduce((sum, one) => sum + one[key], 0);
  const share = (a: number, b: number) => (b === 0 ? 1 : a / b);
  const articles = total('articles');
  return {
    bcubed: 100 * harmonic(share(total('precision'), articles), share(total('recall'), articles)),
    pairwise:
      100 *
      harmonic(
        share(total('truePairs'), total('labelPairs')),
        share(total('truePairs'), total('storyPairs')),
      ),
    nearMerged: total('nearPairs') === 0 ? 0 : (100 * total('nearMerged')) / total('nearPairs'),
  };
}
