/**
 * Articles that are grouped together, and every pair of them that is linked,
 * looked up once each: a region grows while its surroundings are found. In: ids,
 * one at a time, and their affinity. Out: their sums, by places in order of ids.
 * Refuses nothing; the order in which they were taken changes nothing.
 */
import type { Affinity } from './affinity.ts';
import { ascending } from './ascending.ts';
import { type Sums, sumsOf } from './sums.ts';

export class Region {
  readonly affinity: Affinity;
  readonly #taken = new Map<string, number>();
  readonly #scales: number[] = [];
  /** Two articles, by when they were taken, and their scaled likeness in millionths. */
  readonly #pairs: number[] = [];

  constructor(affinity: Affinity, ids: Iterable<string> = []) {
    this.affinity = affinity;
    for (const id of ids) this.take(id);
  }

  get size(): number {
    return this.#taken.size;
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  take(id: string): void {
    if (this.#taken.has(id)) return;
    const own = this.#taken.size;
    const scale = this.affinity.scale(id);
    this.#scales.push(scale);
    this.affinity.each(id, (other, likeness) => {
      const at = this.#taken.get(other);
      if (at === undefined) return;
      this.#pairs.push(own, at, Math.round(likeness / (scale * (this.#scales[at] as number))));
    });
    this.#taken.set(id, own);
  }

  /** All ids, ascending. */
  ids(): string[] {
    return [...this.#taken.keys()].sort(ascending);
  }

  /** Scaled likenesses by places in `ids`. */
  sums(ids: readonly string[]): Sums {
    const places = new Int32Array(ids.length);
    for (const [place, id] of ids.entries()) places[this.#taken.get(id) as number] = place;
    const pairs = this.#pairs;
    return sumsOf(ids.length, (set) => {
      for (let at = 0; at < pairs.length; at += 3)
        set(
          places[pairs[at] as number] as number,
          places[pairs[at + 1] as number] as number,
          pairs[at + 2] as number,
        );
    });
  }
}
