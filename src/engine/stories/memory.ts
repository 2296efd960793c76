/**
 * Articles and their links in memory: what a batch fills once, and what a warm
 * object keeps between arrivals. In: profiles, and articles that go. Out:
 * surroundings for grouping. Refuses nothing. A new article is compared with
 * those that could be near it, and with no others.
 */
import { type Links, linksOf, type Surroundings } from './affinity.ts';
import { type Compiled, compile } from './compiled.ts';
import { Postings } from './postings.ts';
import type { Profile } from './profile.ts';
import { type Change, type GroupOf, regroup } from './regroup.ts';
import type { StoryGroup } from './why.ts';

export class Memory implements Surroundings {
  readonly #postings = new Postings();
  readonly #links = new Map<string, Map<string, number>>();
  readonly #groups = new Map<string, readonly string[]>();

  get size(): number {
    return this.#postings.size;
  }

  has(id: string): boolean {
    return this.#links.has(id);
  }

  article(id: string): Compiled {
    const article = this.#postings.get(id);
    if (!article) throw new RangeError(`no article ${id} in memory`);
    return article;
  }

  links(id: string): Links {
    return this.#links.get(id) ?? new Map();
  }

  /** Adds an article, in place of one with the same id. Gives its links. */
  add(profile: Profile): Links {
    this.remove(profile.id);
    const article = compile(profile);
    const links = linksOf(article, this.#postings.near(article));
    this.#keep(article, links);
    return links;
  }

  #keep(article: Compiled, links: Map<string, number>): void {
    for (const [id, value] of links) this.#links.get(id)?.set(article.id, value);
    this.#links.set(article.id, links);
    this.#postings.add(article);
  }

  /** Adds an article and gives the groups that it made or changed. */
  arrive(profile: Profile): StoryGroup[] {
    const went = this.#went(profile.id);
    this.remove(profile.id);
    const article = compile(profile);
    const links = linksOf(article, this.#postings.near(article));
    const groups = regroup({ came: { article, links }, went }, this, this.group);
    this.#keep(article, links);
    this.#regrouped(groups);
    return groups;
  }

  /** Takes an article out and gives the groups that changed by it. */
  leave(id: string): StoryGroup[] {
    const went = this.#went(id);
    this.remove(id);
    const groups = regroup({ came: null, went }, this, this.group);
    this.#regrouped(groups);
    this.#groups.delete(id);
    return groups;
  }

  /** The group an article is in, by what has arrived one by one. */
  readonly group: GroupOf = (id) => this.#groups.get(id) ?? [id];

  #went(id: string): Change['went'] {
    const links = this.#links.get(id);
    return links === undefined ? null : { id, links };
  }

  #regrouped(groups: readonly StoryGroup[]): void {
    for (const { members } of groups) for (const id of members) this.#groups.set(id, members);
  }

  remove(id: string): void {
    for (const other of this.#links.get(id)?.keys() ?? []) this.#links.get(other)?.delete(id);
    this.#links.delete(id);
    this.#postings.remove(id);
  }
}
