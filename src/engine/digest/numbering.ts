/**
 * Numbers for the classes of words of one story. In: class names, figures. Out:
 * numbers from 0 in order of appearance, and how rare each class is in news.
 */
import type { Reading } from '../terms/reading.ts';
import type { Traits } from './traits.ts';

/** Numbers the classes of a story in order of appearance, and keeps how rare each is. */
export class Numbering {
  readonly rarity: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #figures = new Map<number, number>();

  number(name: string, rare: number): number {
    let id = this.#numbers.get(name);
    if (id === undefined) {
      id = this.rarity.push(rare) - 1;
      this.#numbers.set(name, id);
    }
    return id;
  }

  /** The class of a figure, whatever words it was written in. */
  figure(value: number): number {
    let id = this.#figures.get(value);
    if (id === undefined) {
      id = this.rarity.push(1) - 1;
      this.#figures.set(value, id);
    }
    return id;
  }
}

/** Term number of the reading → class number of the story; -1 for stop words. */
export function classesOf(reading: Reading, traits: Traits, numbering: Numbering): Int32Array {
  const { vocabulary, stop } = reading.tokens;
  const classes = new Int32Array(vocabulary.length);
  for (let term = 0; term < vocabulary.length; term += 1) {
    classes[term] =
      stop[term] === 1 ? -1 : numbering.number(traits.classes[term] as string, traits.rarity[term] as number);
  }
  return classes;
}
