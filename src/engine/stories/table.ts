/**
 * What the terms of one article weigh, laid out to be asked often. In: hashes of
 * 30 bits, each with a weight over 0. Out: the weight by hash, 0 for what isn't
 * there. Refuses nothing; each hash is given once.
 *
 * Open addressing behind one bit a hash (B. Bloom, "Space/time trade-offs in hash
 * coding with allowable errors", 1970): nearly all that is asked for isn't there,
 * and the bits, a kilobyte, say so without a jump that a processor mistakes.
 */
const bits = 8192;

export class Table {
  readonly #bits = new Int32Array(bits / 32);
  readonly #hashes: Int32Array;
  readonly #weights: Int16Array;
  readonly #mask: number;

  constructor(hashes: Int32Array, weights: Int16Array) {
    let slots = 64;
    while (slots < 2 * hashes.length) slots *= 2;
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#weights = new Int16Array(slots);
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] as number;
      let slot = hash & this.#mask;
      while (this.#weights[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#weights[slot] = weights[at] as number;
      const bit = hash & (bits - 1);
      this.#bits[bit >> 5] = (this.#bits[bit >> 5] as number) | (1 << bit);
    }
  }

  /** Sum over `count` hashes of what they weigh here times what they weigh there. */
  product(hashes: Int32Array, from: number, weights: Int16Array, weightsFrom: number, count: number): number {
    const [own, mask, there, its] = [this.#bits, this.#mask, this.#hashes, this.#weights];
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const hash = hashes[from + at] as number;
      if (((own[(hash & (bits - 1)) >> 5] as number) & (1 << hash)) === 0) continue;
      let slot = hash & mask;
      while (there[slot] !== hash && its[slot] !== 0) slot = (slot + 1) & mask;
      if (its[slot] !== 0) sum += (its[slot] as number) * (weights[weightsFrom + at] as number);
    }
    return sum;
  }
}
