/**
 * The keys of many articles side by side, for asking hundreds of them at one
 * arrival what they share with it. In: articles by number. Out: whether one
 * shares enough with another. Refuses nothing.
 *
 * What is asked of an article lies in four lines of a processor's cache, one
 * after the other: fetched from where each article has them, keys took longer to
 * arrive than to compare.
 */
import { type Compiled, keyCount } from './compiled.ts';
import { Table } from './table.ts';

/** What the keys that two articles share must give of their cosine. */
const leastKeyShare = 0.03;

/** Whether two articles whose shared keys add up to this share enough for a link. */
const isEnough = (sum: number, length: number, other: number): boolean =>
  sum > 0 && sum >= leastKeyShare * length * other;

/** Whether an article shares enough with this one, from the articles themselves: for who has no pool. */
export function couldLinkTo(article: Compiled): (other: Compiled) => boolean {
  const table = new Table(article.keys, article.keyWeights);
  return ({ keys, keyWeights, length }) =>
    isEnough(table.product(keys, 0, keyWeights, 0, keys.length), article.length, length);
}

/** Where in a record, counted in their own widths, weights of 16 bits and the length of 64 follow the keys of 32. */
const weightsAt = 2 * keyCount;
const lengthAt = Math.ceil((keyCount + keyCount / 2) / 2);
/** Numbers of 32 bits in a line of cache, and in a record: whole lines. */
const line = 16;
const record = line * Math.ceil((2 * lengthAt + 2) / line);

export class Pool {
  #keys = new Int32Array(64 * record);
  #weights = new Int16Array(this.#keys.buffer);
  #lengths = new Float64Array(this.#keys.buffer);

  set(number: number, { keys, keyWeights, length }: Compiled): void {
    if (number * record >= this.#keys.length) {
      const larger = new Int32Array(2 * this.#keys.length);
      larger.set(this.#keys);
      this.#keys = larger;
      this.#weights = new Int16Array(larger.buffer);
      this.#lengths = new Float64Array(larger.buffer);
    }
    const from = number * record;
    this.#keys.fill(0, from, from + record).set(keys, from);
    this.#weights.set(keyWeights, 2 * from + weightsAt);
    this.#lengths[from / 2 + lengthAt] = length;
  }

  /** For asking of many whether they share enough with this one. */
  sharing(article: Compiled): (number: number) => boolean {
    const table = new Table(article.keys, article.keyWeights);
    const [keys, weights, lengths] = [this.#keys, this.#weights, this.#lengths];
    return (number) => {
      const from = number * record;
      const sum = table.product(keys, from, weights, 2 * from + weightsAt, keyCount);
      return isEnough(sum, article.length, lengths[from / 2 + lengthAt] as number);
    };
  }
}
