/**
 * The crowded cells of `engine/stories/seats.ts`, kept between arrivals: texts of
 * one template ask for the same few hundred again and again. In: keys whose cells
 * are many, days, and each article that enters or leaves the table. Out: the first
 * of a cell, one more than it has seats, as the table has them. Refuses nothing.
 */
import { seats } from '../engine/index.ts';
import { postings } from '../storage/index.ts';

/** One of a cell, as far as its order and its day matter. */
export interface Holder {
  readonly article: string;
  readonly seat: number;
  readonly dated: boolean;
}

/** Keys kept, those asked for last, and cells of each: 20 MB if all are full. */
const KEYS = 128;
const CELLS = 24;

/** Stand for "no day known" and for all days together. */
const NONE = -1;
const ALL = -2;

/** The warm cells of one catalog. */
export class WarmCells {
  readonly #sql: SqlStorage;
  /** By key, then by day. */
  readonly #kept = new Map<number, Map<number, Holder[]>>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Whether a key's cells are kept. */
  has(key: number): boolean {
    return this.#kept.has(key);
  }

  /** The first of a cell; its key is kept from now on. */
  ofDay(key: number, day: number | null): readonly Holder[] {
    return this.#cell(key, day ?? NONE, () => {
      const rows = postings.cell(this.#sql, key, day, seats + 1);
      return rows.map((one) => ({ ...one, dated: day !== null }));
    });
  }

  /** The first of a key's articles of all days, with or without one; its key is kept from now on. */
  ofAllDays(key: number): readonly Holder[] {
    return this.#cell(key, ALL, () => postings.ofAllDays(this.#sql, key, seats + 1));
  }

  /** An article has been entered under keys. Who has the place of another is put in order by the table. */
  enter(keys: readonly number[], { article, seat, day }: postings.Placed): void {
    for (const [days, at] of this.#cellsOf(keys, day)) {
      const cell = days.get(at);
      if (cell === undefined) continue;
      if (cell.some((other) => other.seat === seat)) days.delete(at);
      else {
        const behind = cell.findIndex((other) => other.seat > seat);
        cell.splice(behind < 0 ? cell.length : behind, 0, { article, seat, dated: day !== null });
        cell.splice(seats + 1);
      }
    }
  }

  /** An article has been taken from under keys: what it stood in is read anew. */
  leave(keys: readonly number[], { day }: postings.Placed): void {
    for (const [days, at] of this.#cellsOf(keys, day)) days.delete(at);
  }

  /** Forgets all: after a transaction that failed it may not be what is stored. */
  cool(): void {
    this.#kept.clear();
  }

  /** The cells an article of a day stands in. */
  *#cellsOf(keys: readonly number[], day: number | null): Iterable<[Map<number, Holder[]>, number]> {
    for (const key of keys) {
      const days = this.#kept.get(key);
      if (days !== undefined) yield* [[days, day ?? NONE] as [typeof days, number], [days, ALL]];
    }
  }

  #cell(key: number, day: number, read: () => Holder[]): Holder[] {
    const days = this.#kept.get(key) ?? new Map<number, Holder[]>();
    this.#kept.delete(key);
    this.#kept.set(key, days);
    if (this.#kept.size > KEYS) this.#kept.delete(this.#kept.keys().next().value as number);
    const known = days.get(day);
    if (known !== undefined) return known;
    if (days.size >= CELLS) days.clear();
    const found = read();
    days.set(day, found);
    return found;
  }
}
