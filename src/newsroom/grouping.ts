/**
 * Where the catalog's rows meet the engine's grouping. In: an article that came,
 * changed or goes. Out: what becomes of it and of those that it touches, as
 * grouping everything anew would give it. Links between articles are stored, so
 * that a newcomer is compared with those that could be near it and nobody else.
 */
import {
  type Compiled,
  compile,
  couldLinkTo,
  ENGINE_VERSION,
  type Index,
  isCrowd,
  LinkBook,
  type Links,
  type Profile,
  type Step,
  settle,
} from '../engine/index.ts';
import { articles, blocks, candidates, stories } from '../storage/index.ts';
import type { Entry } from './entry.ts';
import { Seating } from './seating.ts';

/** Writes what a step does to stories; `keep` writes what it does to grouping, and says who is followed otherwise than before. */
type Placing = (step: Step, keep: () => readonly string[]) => void;

/** Compiled profiles kept warm, some 4 KB each. */
const WARM = 4000;

/** The neighbourhoods of one catalog. */
export class Neighbourhoods implements Index {
  readonly #sql: SqlStorage;
  readonly #seating: Seating;
  readonly #warm = new Map<string, Compiled>();
  readonly #links: LinkBook;
  /** The article of the change under way, which is not stored yet. */
  #coming: Compiled | null = null;
  /** Copies that were first, and those that are instead. */
  readonly #firsts: [string, string][] = [];

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.#seating = new Seating(sql);
    this.#links = new LinkBook((id) => candidates.linksOf(sql, id), WARM);
  }

  /** Brings grouping from what it knew of the article `id` to `entry`; null: it goes. */
  change(id: string, entry: Entry | null, placed: Placing): void {
    this.#firsts.length = 0;
    this.#coming = entry === null ? null : compile(entry.profile);
    settle(this, id, this.#coming, (step) => {
      const own = step.id === id;
      // Nobody's story is another for it.
      if (!own && step.leader === null && step.groups.length === 0) return this.#link(step.id, step.links);
      placed(step, () => {
        this.#link(step.id, step.links);
        if (!own) return [];
        this.#keep(id, entry);
        for (const [from, to] of this.#firsts) articles.followInstead(this.#sql, from, to);
        return this.#firsts.map(([, to]) => to);
      });
    });
    this.#coming = null;
  }

  /** Forgets what is warm: after a transaction that failed it may not be what is stored. */
  cool(): void {
    this.#warm.clear();
    this.#links.clear();
    this.#seating.cool();
    this.#coming = null;
  }

  has(id: string): boolean {
    return articles.articleRow(this.#sql, id) !== null;
  }

  article(id: string): Compiled {
    const known = this.#coming?.id === id ? this.#coming : this.#warm.get(id);
    if (known !== undefined) return known;
    this.#warmUp([id]);
    return this.#warm.get(id) as Compiled;
  }

  links(id: string): Links {
    return this.#links.of(id);
  }

  strongest(id: string): number {
    return this.#links.strongest(id);
  }

  seat(id: string, article: Compiled | null): Set<string> {
    const moved = new Set<string>();
    const stored = candidates.profileOf(this.#sql, id);
    if (stored !== null) {
      const before = this.#warm.get(id) ?? compile(JSON.parse(stored.profile) as Profile);
      const [first, next] = this.#seating.cells(before).copies;
      for (const other of this.#seating.leave(before)) moved.add(other);
      if (first === id && next !== undefined) this.#instead(id, next, moved);
    }
    if (article !== null) {
      for (const other of this.#seating.enter(article)) moved.add(other);
      const [first, next] = this.#seating.cells(article).copies;
      if (first === id && next !== undefined) this.#instead(next, id, moved);
    }
    return moved;
  }

  near(article: Compiled): Compiled[] {
    const ids = articles.withoutCrowd(this.#sql, [...this.#seating.cells(article).near]);
    this.#warmUp(ids.filter((id) => !this.#warm.has(id)));
    return ids.map((id) => this.article(id)).filter(couldLinkTo(article));
  }

  meeting(article: Compiled, others: Links): string[] {
    const { near } = this.#seating.cells(article);
    return [...others.keys()].filter((id) => near.has(id));
  }

  isCrowded(article: Compiled): boolean {
    return isCrowd(this.#seating.cells(article).unseated, article);
  }

  firstCopy(article: Compiled): string | null {
    return this.#seating.cells(article).copies[0] ?? null;
  }

  leaderOf(id: string): string | null {
    return articles.articleRow(this.#sql, id)?.follows ?? null;
  }

  /** The visible members of an article's story so far, without those that follow. */
  readonly groupOf = (id: string): string[] => {
    const row = articles.articleRow(this.#sql, id);
    return row === null || row.story === null || row.follows !== null
      ? [id]
      : stories.standing(this.#sql, row.story);
  };

  #link(id: string, links: Map<string, number>): void {
    candidates.writeLinks(this.#sql, id, [...this.#links.of(id).keys()], links);
    this.#links.replace(id, links);
  }

  #instead(from: string, to: string, moved: Set<string>): void {
    this.#firsts.push([from, to]);
    moved.add(from).add(to);
  }

  #keep(id: string, entry: Entry | null): void {
    this.#warm.delete(id);
    if (entry === null) {
      candidates.dropProfile(this.#sql, id);
      blocks.dropBlocks(this.#sql, id);
    } else {
      blocks.writeBlocks(this.#sql, entry.facts.outlet, id, entry.edges);
      const profile = JSON.stringify(entry.profile);
      candidates.writeProfile(this.#sql, { article: id, engine: ENGINE_VERSION, profile });
    }
  }

  #warmUp(ids: readonly string[]): void {
    if (ids.length === 0) return;
    for (const oldest of this.#warm.keys()) {
      if (this.#warm.size + ids.length <= WARM) break;
      this.#warm.delete(oldest);
    }
    for (const text of candidates.profilesOf(this.#sql, ids)) {
      const made = compile(JSON.parse(text) as Profile);
      this.#warm.set(made.id, made);
    }
  }
}
