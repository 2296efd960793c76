/**
 * Small numbers, and pairs of them → numbers of their own, in order of appearance. In: how many of both there can be at most, and
 * how small the numbers are. Out: the table. Refuses nothing; more than said would not fit.
 */

/** Open addressing over pairs of small numbers; Fibonacci hashing (Knuth, TAOCP 3, 6.4). */
export class PairTable {
  readonly #mask: number;
  readonly #slots: Int32Array;
  /** Number that stands alone → its own number and one, 0 where it wasn't seen: no need to search. */
  readonly #alone: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  size = 0;

  /** `most` numbers and pairs; numbers below `terms`. */
  constructor(most: number, terms: number) {
    let capacity = 16;
    while (capacity < most * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity);
    this.#alone = new Int32Array(terms);
    this.first = new Int32Array(most);
    this.second = new Int32Array(most);
  }

  /** The number of `first` by itself; where it was not seen a new one, or −1 where none is to be made. */
  alone(first: number, make = true): number {
    const known = this.#alone[first] as number;
    if (known > 0 || !make) return known - 1;
    const number = this.#add(first, -1);
    this.#alone[first] = number + 1;
    return number;
  }

  #add(first: number, second: number): number {
    const number = this.size;
    this.first[number] = first;
    this.second[number] = second;
    this.size += 1;
    return number;
  }

  /** The number of the pair; where it was not seen a new one, or −1 where none is to be made. */
  number(first: number, second: number, make = true): number {
    let hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15), 0x85ebca6b);
    hash = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const slot = this.#slots[hash] as number;
      if (slot === 0) {
        if (!make) return -1;
        const number = this.#add(first, second);
        this.#slots[hash] = number + 1;
        return number;
      }
      if (this.first[slot - 1] === first && this.second[slot - 1] === second) return slot - 1;
      hash = (hash + 1) & this.#mask;
    }
  }
}
