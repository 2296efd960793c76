/**
 * Whom a shared term may bring together when too many share it. In: articles by
 * number, with a place each that a hash of their id gives them. Out: which of
 * them hold a seat. Refuses nothing.
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
import { hashTerm } from './packing.ts';

/** Seats of a cell. More than any term of one day has on the development sets whose days are known. */
export const seats = 64;

/** Where a hash of its id puts an article. */
export const seatOf = (id: string): number => hashTerm(id);

/** Whether the first of two articles has its place before the second. */
export type Before = (one: number, other: number) => boolean;

/** Stands for no article. */
export const nobody = -1;

/** The articles of one cell, in the order of their places; the first `seats` hold a seat. */
export class Cell {
  readonly articles: number[] = [];

  /** How many hold a seat. */
  get seated(): number {
    return Math.min(this.articles.length, seats);
  }

  holds(one: number, before: Before): boolean {
    return this.articles.length <= seats || !before(this.articles[seats - 1] as number, one);
  }

  /** Adds one; gives the one that lost its seat to it. */
  add(one: number, before: Before): number {
    const at = this.#find(one, before);
    this.articles.splice(at, 0, one);
    return at < seats ? (this.articles[seats] ?? nobody) : nobody;
  }

  /** Takes one out; gives the one that got its seat. */
  remove(one: number, before: Before): number {
    const at = this.#find(one, before);
    if (this.articles[at] !== one) return nobody;
    this.articles.splice(at, 1);
    return at < seats ? (this.articles[seats - 1] ?? nobody) : nobody;
  }

  #find(one: number, before: Before): number {
    let [low, high] = [0, this.articles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(this.articles[middle] as number, one)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
