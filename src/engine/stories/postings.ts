/**
 * Which articles could possibly be linked to one: an inverted index over the
 * strongest terms. In: compiled profiles, one at a time. Out: those that hold a
 * seat at a term where it holds one (seats.ts), whose shared keys give enough of
 * their cosine, and that lie within the publication window; and whose seats
 * another's coming or going changes. Refuses nothing. An SQL table of (key, day,
 * seat, article) answers the same.
 * Inverted lists: J. Zobel and A. Moffat, "Inverted files for text search
 * engines" (2006).
 */
import type { Compiled } from './compiled.ts';
import { daysApart, windowDays } from './likeness.ts';
import { Cell } from './seats.ts';

/** What the keys that two articles share must give of their cosine. */
const leastKeyShare = 0.03;
/** Stands for "no day known", and for all days together: whoever has no day may be near any. */
const noDay = -1;
const anyDay = -2;
/** Copy hashes are keys too, beyond those of terms. */
const copyKeys = 2 ** 30;

/** The key of an article's near copies; null where it has none. */
export const copyKey = ({ copy }: Compiled): number | null => (copy === null ? null : copyKeys + copy);

/** An index that grows and shrinks, for a batch or for a warm object. */
export class Postings {
  readonly #known = new Map<string, Compiled>();
  /** At how many of its terms an article lacks a seat. */
  readonly #unseated = new Map<string, number>();
  /** By key, then by day. */
  readonly #cells = new Map<number, Map<number, Cell<Compiled>>>();

  get size(): number {
    return this.#known.size;
  }

  get(id: string): Compiled | undefined {
    return this.#known.get(id);
  }

  /** Adds an article that isn't known; gives the ids of those whose seats it took. */
  add(article: Compiled): Set<string> {
    this.#known.set(article.id, article);
    return this.#change(article, (cell) => cell.add(article), 1);
  }

  /** Takes an article out; gives the ids of those that got its seats. */
  remove(article: Compiled): Set<string> {
    this.#known.delete(article.id);
    return this.#change(article, (cell) => cell.remove(article), -1);
  }

  #change(article: Compiled, step: (cell: Cell<Compiled>) => Compiled | null, lost: 1 | -1): Set<string> {
    const day = article.day ?? noDay;
    const copies = copyKey(article);
    const others = new Set<string>();
    for (const key of article.keys) {
      const other = step(this.#cell(key, day));
      if (other !== null) {
        others.add(other.id);
        this.#unseated.set(other.id, (this.#unseated.get(other.id) ?? 0) + lost);
      }
      const any = step(this.#cell(key, anyDay));
      // Among all days only those without one are looked for, or look.
      if (any !== null && this.#undated(key)) others.add(any.id);
    }
    const own = article.keys.filter((key) => !this.#cell(key, day).holds(article)).length;
    if (lost > 0) this.#unseated.set(article.id, own);
    else this.#unseated.delete(article.id);
    if (copies !== null) step(this.#cell(copies, day));
    return others;
  }

  #undated(key: number): boolean {
    return !this.#cell(key, noDay).isEmpty;
  }

  #cell(key: number, day: number): Cell<Compiled> {
    const days = this.#cells.get(key) ?? new Map<number, Cell<Compiled>>();
    const cell = days.get(day) ?? new Cell<Compiled>();
    days.set(day, cell);
    this.#cells.set(key, days);
    return cell;
  }

  /** Those that could be linked to a known article, in no stated order. */
  near(article: Compiled): Compiled[] {
    const { day } = article;
    const found = new Set<Compiled>();
    for (const key of article.keys) {
      const days = this.#cells.get(key);
      if (days === undefined) continue;
      const undated = days.get(noDay);
      const any = days.get(anyDay);
      if ((day === null || (undated && !undated.isEmpty)) && any?.holds(article)) {
        for (const other of any.seated()) if (day === null || other.day === null) found.add(other);
      }
      if (day === null || !days.get(day)?.holds(article)) continue;
      for (let at = day - windowDays; at <= day + windowDays; at += 1) {
        for (const other of days.get(at)?.seated() ?? []) found.add(other);
      }
    }
    found.delete(article);
    const could = couldLinkTo(article);
    return [...found].filter((other) => could(other) && !this.isCrowded(other));
  }

  /** Whether an article lacks a seat, among those of its day, at most of its terms. */
  isCrowded(article: Compiled): boolean {
    return isCrowd(this.#unseated.get(article.id) ?? 0, article);
  }

  /** The first of an article's near copies of its day, itself perhaps; null where there is none. */
  firstCopy(article: Compiled): string | null {
    const key = copyKey(article);
    return key === null ? null : (this.#cell(key, article.day ?? noDay).seated()[0]?.id ?? null);
  }
}

/** Whether an article that lacks a seat at so many of its terms is one of a crowd. */
export const isCrowd = (unseated: number, { keys }: Compiled): boolean => 2 * unseated > keys.length;

/** Slots of a table of one article's keys: a power of two, several times as many as it has keys. */
const slots = 256;

/** Whether an article could be linked to this one at all, by what the two share. */
export function couldLinkTo(a: Compiled): (b: Compiled) => boolean {
  // Open addressing, not a Map: a thousand candidates are asked for their 48 keys at one arrival.
  const keys = new Int32Array(slots).fill(-1);
  const weights = new Int32Array(slots);
  const slotOf = (key: number): number => {
    let slot = key & (slots - 1);
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (let place = 0; place < a.keys.length; place += 1) {
    const slot = slotOf(a.keys[place] as number);
    keys[slot] = a.keys[place] as number;
    weights[slot] = a.keyWeights[place] as number;
  }
  return (b) => {
    if (daysApart(a, b) > windowDays) return false;
    let sum = 0;
    for (let place = 0; place < b.keys.length; place += 1) {
      sum += (weights[slotOf(b.keys[place] as number)] as number) * (b.keyWeights[place] as number);
    }
    return sum > 0 && sum >= leastKeyShare * a.length * b.length;
  };
}
