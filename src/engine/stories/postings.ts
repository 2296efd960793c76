/**
 * Which articles could possibly be linked to one: an inverted index over the
 * strongest terms. In: compiled profiles, one at a time; out: those whose shared
 * keys give enough of their cosine, and that lie within the publication window.
 * The rule looks at two profiles only, so what else is indexed never changes an
 * answer. An SQL table of (key, article, day) finds those that share a key, and
 * `couldLink` answers the same for each.
 * Inverted lists with an accumulator an article: J. Zobel and A. Moffat,
 * "Inverted files for text search engines" (2006).
 */
import type { Compiled } from './compiled.ts';
import { daysApart, windowDays } from './likeness.ts';

/** What the keys that two articles share must give of their cosine. */
const leastKeyShare = 0.03;

/** Articles that have a key, and beside each its weight there. */
interface Posting {
  readonly slots: number[];
  readonly weights: number[];
}

/** Answers which known articles could be linked to this one; the article itself may be among them or not. */
export type Near = (article: Compiled) => Compiled[];

/** An index that grows and shrinks, for a batch or for a warm object. */
export class Postings {
  readonly #slots: (Compiled | null)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #lists = new Map<number, Posting>();
  readonly #free: number[] = [];
  #sums = new Float64Array(1024);

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
    for (const [place, key] of article.keys.entries()) {
      const weight = article.keyWeights[place] as number;
      const list = this.#lists.get(key);
      if (list) {
        list.slots.push(slot);
        list.weights.push(weight);
      } else this.#lists.set(key, { slots: [slot], weights: [weight] });
    }
    if (this.#sums.length <= slot) this.#sums = new Float64Array(2 * this.#sums.length);
  }

  /** Takes an article out; nothing happens where it isn't known. */
  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    const article = slot === undefined ? null : this.#slots[slot];
    if (slot === undefined || !article) return;
    for (const key of article.keys) {
      const { slots, weights } = this.#lists.get(key) as Posting;
      const at = slots.indexOf(slot);
      slots.splice(at, 1);
      weights.splice(at, 1);
      if (slots.length === 0) this.#lists.delete(key);
    }
    this.#slots[slot] = null;
    this.#slotOf.delete(id);
    this.#free.push(slot);
  }

  /** Those that could be linked to the article, in no stated order. */
  readonly near: Near = (article) => {
    const sums = this.#sums;
    const touched: number[] = [];
    for (const [place, key] of article.keys.entries()) {
      const weight = article.keyWeights[place] as number;
      const list = this.#lists.get(key);
      if (!list) continue;
      const { slots, weights } = list;
      for (let at = 0; at < slots.length; at += 1) {
        const slot = slots[at] as number;
        const sum = sums[slot] as number;
        if (sum === 0) touched.push(slot);
        sums[slot] = sum + weight * (weights[at] as number);
      }
    }
    const found: Compiled[] = [];
    for (const slot of touched) {
      const other = this.#slots[slot] as Compiled;
      const sum = sums[slot] as number;
      sums[slot] = 0;
      if (other.id !== article.id && closeEnough(article, other, sum)) found.push(other);
    }
    return found;
  };
}

/** Whether two articles could be linked at all: what `Postings.near` answers, for one pair. */
export function couldLink(a: Compiled, b: Compiled): boolean {
  const weights = new Map(Array.from(a.keys, (key, place) => [key, a.keyWeights[place] as number]));
  let sum = 0;
  for (const [place, key] of b.keys.entries()) {
    sum += (weights.get(key) ?? 0) * (b.keyWeights[place] as number);
  }
  return closeEnough(a, b, sum);
}

const closeEnough = (a: Compiled, b: Compiled, sum: number): boolean =>
  sum >= leastKeyShare * a.length * b.length && daysApart(a, b) <= windowDays && sum > 0;
