/**
 * Which articles could possibly be linked to one: an inverted index over the
 * strongest terms. In: compiled profiles, one at a time. Out: those that hold a
 * seat at a term where it holds one (seats.ts), within the publication window, and
 * share enough with it (pool.ts); and whose seats another's coming or going
 * changes. Refuses nothing. An SQL table of (key, day, seat, article) answers the
 * same.
 * Inverted lists: J. Zobel and A. Moffat, "Inverted files for text search
 * engines" (2006).
 */
import { ascending } from './ascending.ts';
import type { Compiled } from './compiled.ts';
import { windowDays } from './likeness.ts';
import type { Links } from './links.ts';
import { Pool } from './pool.ts';
import { type Before, Cell, nobody } from './seats.ts';

/** Stands for "no day known", and for all days together: whoever has no day may be near any. */
const noDay = -1;
const anyDay = -2;
/** Copy hashes are keys too, beyond those of terms. */
const copyKeys = 2 ** 30;

/** The key of an article's near copies; null where it has none. */
export const copyKey = ({ copy }: Compiled): number | null => (copy === null ? null : copyKeys + copy);

/** An index that grows and shrinks, for a batch or for a warm object. */
export class Postings {
  readonly #numbers = new Map<string, number>();
  readonly #articles: Compiled[] = [];
  /** Numbers of those that went. */
  readonly #free: number[] = [];
  /** By number: at how many of its terms an article lacks a seat. */
  #unseated = new Int32Array(64);
  /** By number: in which look-up an article was found last. */
  #found = new Int32Array(64);
  #lookUps = 0;
  /** By key, then by day. */
  readonly #cells = new Map<number, Map<number, Cell>>();
  readonly #pool = new Pool();

  get size(): number {
    return this.#numbers.size;
  }

  get(id: string): Compiled | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#articles[number];
  }

  /** Adds an article that isn't known; gives the ids of those whose seats it took. */
  add(article: Compiled): Set<string> {
    const number = this.#free.pop() ?? this.#articles.length;
    this.#numbers.set(article.id, number);
    this.#articles[number] = article;
    if (number >= this.#found.length) {
      this.#found = larger(this.#found);
      this.#unseated = larger(this.#unseated);
    }
    this.#pool.set(number, article);
    this.#found[number] = 0;
    const others = this.#change(article, (cell) => cell.add(number, this.#before), 1);
    const day = article.day ?? noDay;
    let unseated = 0;
    for (const key of article.keys) if (!this.#cell(key, day).holds(number, this.#before)) unseated += 1;
    this.#unseated[number] = unseated;
    return others;
  }

  /** Takes an article out; gives the ids of those that got its seats. */
  remove(article: Compiled): Set<string> {
    const number = this.#numbers.get(article.id) as number;
    const others = this.#change(article, (cell) => cell.remove(number, this.#before), -1);
    this.#numbers.delete(article.id);
    this.#free.push(number);
    return others;
  }

  /** Order of articles in a cell. */
  readonly #before: Before = (one, other) => {
    const [a, b] = [this.#articles[one] as Compiled, this.#articles[other] as Compiled];
    return a.seat < b.seat || (a.seat === b.seat && ascending(a.id, b.id) < 0);
  };

  #change(article: Compiled, step: (cell: Cell) => number, lost: 1 | -1): Set<string> {
    const day = article.day ?? noDay;
    const others = new Set<string>();
    const moved = (number: number) => others.add((this.#articles[number] as Compiled).id);
    for (const key of article.keys) {
      const other = step(this.#cell(key, day));
      if (other !== nobody) {
        moved(other);
        this.#unseated[other] = (this.#unseated[other] as number) + lost;
      }
      const any = step(this.#cell(key, anyDay));
      // Among all days only those without one are looked for, or look.
      if (any !== nobody && this.#cells.get(key)?.get(noDay)?.seated) moved(any);
    }
    const copies = copyKey(article);
    if (copies !== null) step(this.#cell(copies, day));
    return others;
  }

  #cell(key: number, day: number): Cell {
    const days = this.#cells.get(key) ?? new Map<number, Cell>();
    const cell = days.get(day) ?? new Cell();
    if (cell.seated === 0) {
      days.set(day, cell);
      this.#cells.set(key, days);
    }
    return cell;
  }

  /** The numbers of those that hold a seat at a term where a known article holds one, within the window. */
  #met({ id, day, keys }: Compiled): number[] {
    const number = this.#numbers.get(id) as number;
    const met: number[] = [];
    const [found, lookUp] = [this.#found, ++this.#lookUps];
    found[number] = lookUp;
    const walk = (cell: Cell, isDated: boolean) => {
      const { articles, seated } = cell;
      for (let at = 0; at < seated; at += 1) {
        const other = articles[at] as number;
        if (found[other] === lookUp || (!isDated && (this.#articles[other] as Compiled).day !== null))
          continue;
        found[other] = lookUp;
        met.push(other);
      }
    };
    for (const key of keys) {
      const days = this.#cells.get(key);
      if (days === undefined) continue;
      const any = days.get(anyDay);
      if ((day === null || days.get(noDay)?.seated) && any?.holds(number, this.#before))
        walk(any, day === null);
      if (day === null || !days.get(day)?.holds(number, this.#before)) continue;
      for (let at = day - windowDays; at <= day + windowDays; at += 1) {
        const cell = days.get(at);
        if (cell !== undefined) walk(cell, true);
      }
    }
    return met;
  }

  /** Of some articles, those that hold a seat at a term where this one holds one, without those of a crowd. */
  meeting(article: Compiled, others: Links): string[] {
    this.#met(article);
    return [...others.keys()].filter((id) => {
      const other = this.#numbers.get(id);
      return other !== undefined && this.#found[other] === this.#lookUps && !this.#isCrowd(other);
    });
  }

  /** Those that could be linked to a known article, in no stated order, without those of a crowd. */
  near(article: Compiled): Compiled[] {
    const shares = this.#pool.sharing(article);
    const near: Compiled[] = [];
    for (const other of this.#met(article))
      if (shares(other) && !this.#isCrowd(other)) near.push(this.#articles[other] as Compiled);
    return near;
  }

  /** Whether an article lacks a seat, among those of its day, at most of its terms. */
  isCrowded(article: Compiled): boolean {
    const number = this.#numbers.get(article.id);
    return number !== undefined && this.#isCrowd(number);
  }

  #isCrowd(number: number): boolean {
    return isCrowd(this.#unseated[number] as number, this.#articles[number] as Compiled);
  }

  /** The first of an article's near copies of its day, itself perhaps; null where there is none. */
  firstCopy(article: Compiled): string | null {
    const key = copyKey(article);
    const first = key === null ? undefined : this.#cells.get(key)?.get(article.day ?? noDay)?.articles[0];
    return first === undefined ? null : (this.#articles[first] as Compiled).id;
  }
}

/** Whether an article that lacks a seat at so many of its terms is one of a crowd. */
export const isCrowd = (unseated: number, { keys }: Compiled): boolean => 2 * unseated > keys.length;

function larger(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * numbers.length);
  twice.set(numbers);
  return twice;
}
