/**
 * Sums of likeness between groups of places, as average link adds them up. In:
 * symmetric likenesses of pairs, whole numbers. Out: those of one group to the
 * others, also after groups were joined. Refuses nothing. Few places, nearly all
 * alike, stand in one table of numbers: a Map and an object a pair took thirty
 * times as long. Many, each like a few, stand in Maps.
 */

/** A group goes by its first place; a pair that isn't alike has no sum. */
export interface Sums {
  readonly size: number;
  each(place: number, visit: (other: number, sum: number) => void): void;
  /** Adds the sums of `b` to those of `a`; `b` is no more. */
  join(a: number, b: number): void;
}

/** Places up to which a table is kept: 2 MB. */
const densest = 512;

/** Sums of `size` places; `fill` gives each pair, at least once and the same both ways. */
export function sumsOf(
  size: number,
  fill: (set: (a: number, b: number, value: number) => void) => void,
): Sums {
  return size <= densest ? new Dense(size, fill) : new Sparse(size, fill);
}

type Fill = Parameters<typeof sumsOf>[1];

class Dense implements Sums {
  readonly size: number;
  readonly #table: Float64Array;

  constructor(size: number, fill: Fill) {
    this.size = size;
    const table = new Float64Array(size * size);
    fill((a, b, value) => {
      table[a * size + b] = value;
      table[b * size + a] = value;
    });
    this.#table = table;
  }

  each(place: number, visit: (other: number, sum: number) => void): void {
    const from = place * this.size;
    for (let other = 0; other < this.size; other += 1) {
      const sum = this.#table[from + other] as number;
      if (sum > 0) visit(other, sum);
    }
  }

  join(a: number, b: number): void {
    const [size, table] = [this.size, this.#table];
    for (let other = 0; other < size; other += 1) {
      const sum = table[b * size + other] as number;
      if (sum === 0) continue;
      table[b * size + other] = 0;
      table[other * size + b] = 0;
      if (other === a) continue;
      const both = (table[a * size + other] as number) + sum;
      table[a * size + other] = both;
      table[other * size + a] = both;
    }
  }
}

class Sparse implements Sums {
  readonly #rows: Map<number, number>[];

  constructor(size: number, fill: Fill) {
    const rows = Array.from({ length: size }, () => new Map<number, number>());
    fill((a, b, value) => {
      (rows[a] as Map<number, number>).set(b, value);
      (rows[b] as Map<number, number>).set(a, value);
    });
    this.#rows = rows;
  }

  get size(): number {
    return this.#rows.length;
  }

  each(place: number, visit: (other: number, sum: number) => void): void {
    for (const [other, sum] of this.#row(place)) visit(other, sum);
  }

  join(a: number, b: number): void {
    const mine = this.#row(a);
    for (const [other, sum] of this.#row(b)) {
      const row = this.#row(other);
      row.delete(b);
      if (other === a) continue;
      const both = (mine.get(other) ?? 0) + sum;
      mine.set(other, both);
      row.set(a, both);
    }
    this.#row(b).clear();
  }

  #row(place: number): Map<number, number> {
    return this.#rows[place] as Map<number, number>;
  }
}
