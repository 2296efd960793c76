/**
 * Words spelt in two numbers (spelling.ts) → whatever is kept of them. In: the numbers. Out: what was set for them. Refuses
 * nothing; it grows as it fills. Open addressing (Knuth, TAOCP 3, 6.4): a look-up makes nothing and compares numbers alone.
 */

const LEAST = 4096;

export class SpelledTable<T> {
  #first = new Int32Array(LEAST);
  #second = new Int32Array(LEAST);
  #values: (T | undefined)[] = new Array(LEAST);
  #size = 0;

  /** What was set for a word; `first` is not 0. */
  get(first: number, second: number): T | undefined {
    return this.#values[this.#slot(first, second)];
  }

  set(first: number, second: number, value: T): void {
    if (this.#size * 2 >= this.#first.length) this.#grow();
    const slot = this.#slot(first, second);
    if (this.#first[slot] === 0) this.#size += 1;
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.#values[slot] = value;
  }

  clear(): void {
    this.#make(LEAST);
  }

  /** Where a word stands, or would stand. */
  #slot(first: number, second: number): number {
    const mask = this.#first.length - 1;
    let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
    hash = (hash ^ (hash >>> 15)) & mask;
    while (this.#first[hash] !== 0 && (this.#first[hash] !== first || this.#second[hash] !== second))
      hash = (hash + 1) & mask;
    return hash;
  }

  #make(capacity: number): void {
    this.#first = new Int32Array(capacity);
    this.#second = new Int32Array(capacity);
    this.#values = new Array(capacity);
    this.#size = 0;
  }

  #grow(): void {
    const [first, second, values] = [this.#first, this.#second, this.#values];
    this.#make(first.length * 2);
    for (let slot = 0; slot < first.length; slot += 1) {
      if (first[slot] !== 0) this.set(first[slot] as number, second[slot] as number, values[slot] as T);
    }
  }
}
