/**
 * Whom a shared term may bring together when too many share it. In: articles
 * with the day they were published and a place that a hash of their id gives
 * them. Out: which of them hold a seat. Refuses nothing.
 *
 * A cell is the articles of one day that have one term among their strongest;
 * it has `seats` seats, which go to its lowest hashes. Two articles are compared
 * where both hold a seat at a term that they share. So what one arrival costs is
 * bounded whatever was sent, and still depends on the set of articles only: who
 * comes takes at most one seat away in each of its cells, who goes frees one. A
 * term that more articles of a day share says little of which event they tell;
 * those without a seat there are found by their rarer terms.
 *
 * Bottom-k sampling: E. Cohen and H. Kaplan, "Summarizing data using bottom-k
 * sketches" (2007); leaving out terms that are too common: stop posting lists,
 * J. Zobel and A. Moffat, "Inverted files for text search engines" (2006).
 */
import { ascending } from './ascending.ts';
import { hashTerm } from './packing.ts';

/** Seats of a cell. More than any term of one day has on the development sets whose days are known. */
export const seats = 64;

/** What gives an article its place: the hash of its id, then the id. */
export interface Placed {
  readonly id: string;
  readonly seat: number;
}

/** Where a hash of its id puts an article. */
export const seatOf = (id: string): number => hashTerm(id);

/** Order of articles in a cell. */
const bySeat = (a: Placed, b: Placed): number => a.seat - b.seat || ascending(a.id, b.id);

/** Those of one cell, in order, the first `seats` of which hold a seat. */
export class Cell<T extends Placed> {
  readonly #all: T[] = [];

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** Those that hold a seat. */
  seated(): readonly T[] {
    return this.#all.length <= seats ? this.#all : this.#all.slice(0, seats);
  }

  holds(one: Placed): boolean {
    return this.#all.length <= seats || bySeat(one, this.#all[seats - 1] as T) <= 0;
  }

  /** Adds one; gives the one that lost its seat to it. */
  add(one: T): T | null {
    this.#all.splice(this.#find(one), 0, one);
    const [lost] = this.#all.slice(seats, seats + 1);
    return lost !== undefined && lost !== one && this.holds(one) ? lost : null;
  }

  /** Takes one out; gives the one that got its seat. */
  remove(one: T): T | null {
    const at = this.#find(one);
    if (this.#all[at]?.id !== one.id) return null;
    this.#all.splice(at, 1);
    return at < seats ? (this.#all[seats - 1] ?? null) : null;
  }

  #find(one: Placed): number {
    let [low, high] = [0, this.#all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bySeat(this.#all[middle] as T, one) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
