/**
 * The cells of `engine/stories/seats.ts` in the catalog's tables: who holds a
 * seat where, and whom that brings together. In: an article that is seated or
 * leaves. Out: whose seats that changes; the ids of those that could be near it.
 * Where an article's terms have few postings they are read at once, else cell by
 * cell, and kept warm: what it costs is bounded.
 */
import { type Compiled, copyKey, seats, windowDays } from '../engine/index.ts';
import { postings } from '../storage/index.ts';
import { WarmCells } from './warm-cells.ts';

/** Postings read at once; more are read cell by cell. */
const AT_ONCE = 2000;

/** What an article meets at its terms. */
interface Cells {
  /** At how many of them it holds none, among those of its day. */
  readonly unseated: number;
  /** Those that hold a seat where it does, within the window. */
  readonly near: ReadonlySet<string>;
  /** Those just behind the last seat where it holds one. */
  readonly behind: ReadonlySet<string>;
  /** The first two of its near copies. */
  readonly copies: readonly string[];
}

/** The seats of one catalog. */
export class Seating {
  readonly #sql: SqlStorage;
  readonly #warm: WarmCells;
  /** What was asked for since the table changed last. */
  readonly #read = new Map<Compiled, Cells>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.#warm = new WarmCells(sql);
  }

  /** Forgets what is warm: after a transaction that failed it may not be what is stored. */
  cool(): void {
    this.#read.clear();
    this.#warm.cool();
  }

  /** Gives an article its seats, and says who lost one by it. */
  enter(article: Compiled): ReadonlySet<string> {
    const [keys, place] = [keysOf(article), placeOf(article)];
    this.#read.clear();
    postings.enter(this.#sql, keys, place);
    this.#warm.enter(keys, place);
    return this.cells(article).behind;
  }

  /** Takes an article's seats, and says who got one by it. */
  leave(article: Compiled): ReadonlySet<string> {
    const { behind } = this.cells(article);
    const [keys, place] = [keysOf(article), placeOf(article)];
    this.#read.clear();
    postings.leave(this.#sql, keys, place);
    this.#warm.leave(keys, place);
    return behind;
  }

  /** What a seated article meets. */
  cells(article: Compiled): Cells {
    const known = this.#read.get(article) ?? this.#cells(article);
    this.#read.set(article, known);
    return known;
  }

  #cells(article: Compiled): Cells {
    const found = { unseated: 0, near: new Set<string>(), behind: new Set<string>() };
    this.#ofItsDays(article, found);
    this.#withoutDay(article, found);
    found.near.delete(article.id);
    const key = copyKey(article);
    const copies = key === null ? [] : postings.cell(this.#sql, key, article.day, 2);
    return { ...found, copies: copies.map((one) => one.article) };
  }

  #ofItsDays({ id, day, keys }: Compiled, found: Found): void {
    const [from, to] = day === null ? [-1, -1] : [Math.max(0, day - windowDays), day + windowDays];
    const few = [...keys].filter((key) => !this.#warm.has(key));
    const rows = postings.between(this.#sql, few, from, to, AT_ONCE);
    const cells = rows.length < AT_ONCE ? cellsIn(rows) : null;
    for (const key of keys) {
      const days = this.#warm.has(key) ? undefined : cells?.get(key);
      const own = days?.get(day ?? -1) ?? this.#first(key, day);
      if (!own.slice(0, seats).includes(id)) {
        found.unseated += 1;
        continue;
      }
      if (own.length > seats) found.behind.add(own[seats] as string);
      if (day === null) continue;
      for (let other = from; other <= to; other += 1) {
        const cell = days === undefined ? this.#first(key, other) : (days.get(other) ?? []);
        for (const one of cell.slice(0, seats)) found.near.add(one);
      }
    }
  }

  #first(key: number, day: number | null): string[] {
    return this.#warm.ofDay(key, day).map(({ article }) => article);
  }

  /** Whoever has no day may be near any day's: of all days together as many as of one. */
  #withoutDay({ id, day, keys }: Compiled, found: Found): void {
    for (const key of postings.undated(this.#sql, [...keys])) {
      const all = this.#warm.has(key)
        ? this.#warm.ofAllDays(key)
        : postings.ofAllDays(this.#sql, key, seats + 1);
      const seated = all.slice(0, seats);
      if (!seated.some(({ article }) => article === id)) continue;
      for (const { article, dated } of seated) if (day === null || !dated) found.near.add(article);
      if (all.length > seats) found.behind.add((all[seats] as { article: string }).article);
    }
  }
}

interface Found {
  unseated: number;
  readonly near: Set<string>;
  readonly behind: Set<string>;
}

const keysOf = (article: Compiled): number[] => {
  const copies = copyKey(article);
  return copies === null ? [...article.keys] : [...article.keys, copies];
};

const placeOf = ({ id, seat, day }: Compiled): postings.Placed => ({ article: id, seat, day });

/** Ids by key and day, in the order of their places. */
function cellsIn(rows: readonly postings.Posting[]): Map<number, Map<number, string[]>> {
  const cells = new Map<number, Map<number, string[]>>();
  for (const { key, day, article } of rows) {
    const days = cells.get(key) ?? new Map<number, string[]>();
    cells.set(key, days);
    const cell = days.get(day);
    if (cell === undefined) days.set(day, [article]);
    else cell.push(article);
  }
  return cells;
}
