/**
 * Which articles could possibly be linked to one: an inverted index over the
 * strongest terms. In: compiled profiles, one at a time; out: those that share
 * at least two keys and lie within the publication window. The rule looks at two
 * profiles only, so what else is indexed never changes an answer. An SQL table
 * of (key, article, day) answers the same question the same way.
 * Inverted lists with an accumulator an article: J. Zobel and A. Moffat,
 * "Inverted files for text search engines" (2006).
 */
import type { Compiled } from './compiled.ts';
import { daysApart, windowDays } from './likeness.ts';

/** Keys that two articles must share to be compared. */
export const sharedKeys = 2;

/** Answers which known articles could be linked to this one; the article itself may be among them or not. */
export type Near = (article: Compiled) => Compiled[];

/** An index that grows and shrinks, for a batch or for a warm object. */
export class Postings {
  readonly #slots: (Compiled | null)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #lists = new Map<number, number[]>();
  readonly #free: number[] = [];
  #counts = new Uint8Array(1024);

  get size(): number {
    return this.#slotOf.size;
  }

  get(id: string): Compiled | undefined {
    const slot = this.#slotOf.get(id);
    return slot === undefined ? undefined : (this.#slots[slot] ?? undefined);
  }

  /** Adds an article; one of the same id is replaced. */
  add(article: Compiled): void {
    this.remove(article.id);
    const slot = this.#free.pop() ?? this.#slots.length;
    this.#slots[slot] = article;
    this.#slotOf.set(article.id, slot);
    for (const key of article.keys) {
      const list = this.#lists.get(key);
      if (list) list.push(slot);
      else this.#lists.set(key, [slot]);
    }
    if (this.#counts.length <= slot) this.#counts = new Uint8Array(2 * this.#counts.length);
  }

  /** Takes an article out; nothing happens where it isn't known. */
  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    const article = slot === undefined ? null : this.#slots[slot];
    if (slot === undefined || !article) return;
    for (const key of article.keys) {
      const list = this.#lists.get(key) as number[];
      list.splice(list.indexOf(slot), 1);
      if (list.length === 0) this.#lists.delete(key);
    }
    this.#slots[slot] = null;
    this.#slotOf.delete(id);
    this.#free.push(slot);
  }

  /** Those that share `sharedKeys` keys with the article within the window, in no stated order. */
  readonly near: Near = (article) => {
    const touched: number[] = [];
    const found: Compiled[] = [];
    for (const key of article.keys) {
      for (const slot of this.#lists.get(key) ?? []) {
        const count = (this.#counts[slot] as number) + 1;
        this.#counts[slot] = count;
        if (count === 1) touched.push(slot);
        else if (count === sharedKeys) {
          const other = this.#slots[slot] as Compiled;
          if (other.id !== article.id && daysApart(article, other) <= windowDays) found.push(other);
        }
      }
    }
    for (const slot of touched) this.#counts[slot] = 0;
    return found;
  };
}
