/**
 * Words spelt in two numbers (spelling.ts) → whatever is kept of them. In: the numbers. Out: what was set for them. Refuses
 * nothing; it grows as it fills. Open addressing (Knuth, TAOCP 3, 6.4): a look-up makes nothing and compares numbers alone;
 * what it compares stands side by side, for reaching into memory is most of its cost.
 */

const LEAST = 4096;
/** A slot: both numbers of the word, and where its value stands; the fourth is never used, so that no slot crosses a cache line. */
const WIDTH = 4;

export class SpelledTable<T> {
  #slots = new Int32Array(LEAST * WIDTH);
  #values: T[] = [];

  /** What was set for a word; `first` is not 0. */
  get(first: number, second: number): T | undefined {
    const slot = this.#slot(first, second);
    return this.#slots[slot] === 0 ? undefined : this.#values[this.#slots[slot + 2] as number];
  }

  /** Sets what wasn't set before. */
  add(first: number, second: number, value: T): void {
    if (this.#values.length * 2 * WIDTH >= this.#slots.length) this.#grow();
    this.#place(first, second, this.#values.length);
    this.#values.push(value);
  }

  clear(): void {
    this.#slots = new Int32Array(LEAST * WIDTH);
    this.#values = [];
  }

  /** Where a word's slot begins, or would begin. */
  #slot(first: number, second: number): number {
    const slots = this.#slots;
    const mask = slots.length / WIDTH - 1;
    let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
    hash = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const slot = hash * WIDTH;
      if (slots[slot] === 0 || (slots[slot] === first && slots[slot + 1] === second)) return slot;
      hash = (hash + 1) & mask;
    }
  }

  #place(first: number, second: number, at: number): void {
    const slot = this.#slot(first, second);
    this.#slots[slot] = first;
    this.#slots[slot + 1] = second;
    this.#slots[slot + 2] = at;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += WIDTH) {
      if (old[slot] !== 0) this.#place(old[slot] as number, old[slot + 1] as number, old[slot + 2] as number);
    }
  }
}
