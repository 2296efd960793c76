/**
 * Items → rows for the regression. In: an item (articles, reference). Out: for
 * each n-gram of its articles the features, and whether the reference has it.
 */

import { FeatureRow, featureNames } from '../../src/engine/summarize/features.ts';
import { countGrams } from '../../src/engine/summarize/grams.ts';
import type { Model } from '../../src/engine/summarize/model.ts';
import { languagePack } from '../../src/engine/terms/language.ts';
import { read } from '../../src/engine/terms/reading.ts';
import { tokenise } from '../../src/engine/terms/tokens.ts';
import type { Item } from './development.ts';
import { type Rows, regress } from './regression.ts';

const width = featureNames.length;

interface Kind {
  values: Float64Array;
  labels: Uint8Array;
}

/** An item's rows, words and pairs apart. */
export interface ItemRows {
  readonly words: Kind;
  readonly pairs: Kind;
}

function referenceGrams(reference: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (const sentence of reference) {
    const { vocabulary, term } = tokenise(sentence, [{ start: 0, end: sentence.length }], languagePack('en'));
    let previous = '';
    for (const number of term) {
      const word = vocabulary[number] as string;
      grams.add(word);
      grams.add(`${previous} ${word}`);
      previous = word;
    }
  }
  return grams;
}

/** Features and labels of every n-gram of an item. */
export function trainingRows(item: Item): ItemRows {
  const readings = item.articles.map((one) => read(one));
  const grams = countGrams(readings);
  const features = new FeatureRow(grams, readings);
  const said = referenceGrams(item.reference);
  const values = { words: [] as number[], pairs: [] as number[] };
  const labels = { words: [] as number[], pairs: [] as number[] };
  for (let g = 0; g < grams.size; g += 1) {
    const first = grams.vocabulary[grams.first[g] as number] as string;
    const second = grams.second[g] as number;
    const kind = second < 0 ? 'words' : 'pairs';
    for (const value of features.of(g)) values[kind].push(value);
    labels[kind].push(said.has(second < 0 ? first : `${first} ${grams.vocabulary[second]}`) ? 1 : 0);
  }
  const pack = (kind: 'words' | 'pairs') => ({
    values: Float64Array.from(values[kind]),
    labels: Uint8Array.from(labels[kind]),
  });
  return { words: pack('words'), pairs: pack('pairs') };
}

/** Fits both sets of weights; every source weighs the same, and every item within its source. */
export function fitModel(
  train: readonly Item[],
  rows: ReadonlyMap<Item, ItemRows>,
  ridge: number,
): Pick<Model, 'words' | 'pairs'> {
  const sources = [...new Set(train.map(({ source }) => source))];
  const sizes = sources.map((source) => train.filter((item) => item.source === source).length);
  const learn = (kind: 'words' | 'pairs') => {
    const data: Rows[] = train.map((item) => {
      const own = rows.get(item) as ItemRows;
      const source = sources.indexOf(item.source);
      const size = own.words.labels.length + own.pairs.labels.length;
      // Each source counts like 20,000 n-grams.
      return { ...own[kind], weight: 20_000 / (sizes[source] as number) / Math.max(1, size) };
    });
    return [...regress(data, width, ridge)];
  };
  return { words: learn('words'), pairs: learn('pairs') };
}
