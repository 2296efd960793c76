/**
 * Articles and their links in memory: what a batch fills once, and what a warm
 * object keeps between arrivals. In: profiles, and articles that go. Out:
 * surroundings for grouping, groups. Refuses nothing. A new article is compared
 * with those that could be near it, and with no others.
 */
import { Affinity } from './affinity.ts';
import { ascending } from './ascending.ts';
import { type Compiled, compile } from './compiled.ts';
import { LinkBook, type Links } from './links.ts';
import { partition } from './partition.ts';
import { Postings } from './postings.ts';
import type { Profile } from './profile.ts';
import { Region } from './region.ts';
import type { GroupOf } from './regroup.ts';
import { type Index, type Step, settle, standing } from './settle.ts';
import { explained, type StoryGroup } from './why.ts';

export class Memory implements Index {
  readonly #postings = new Postings();
  readonly #known = new Set<string>();
  readonly #links = new LinkBook(() => new Map());
  readonly #groups = new Map<string, StoryGroup>();
  readonly #following = new Following();
  /** The article that leaves, which is found under no term any more. */
  #going: Compiled | null = null;
  /** Copies that were first, and those that are instead, since the last change began. */
  readonly #firsts: [string, string][] = [];

  get size(): number {
    return this.#postings.size;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  article(id: string): Compiled {
    const article = this.#going?.id === id ? this.#going : this.#postings.get(id);
    if (!article) throw new RangeError(`no article ${id} in memory`);
    return article;
  }

  links(id: string): Links {
    return this.#links.of(id);
  }

  strongest(id: string): number {
    return this.#links.strongest(id);
  }

  seat(id: string, article: Compiled | null): Set<string> {
    const before = this.#postings.get(id);
    this.#going = article === null ? (before ?? null) : null;
    const moved = new Set<string>();
    for (const [one, change] of [
      [before ?? null, 'remove'],
      [article, 'add'],
    ] as const) {
      if (one === null) continue;
      const first = this.firstCopy(one);
      for (const other of this.#postings[change](one)) moved.add(other);
      const next = this.firstCopy(one);
      if (first === null || next === null || first === next) continue;
      this.#firsts.push([first, next]);
      moved.add(first).add(next);
    }
    moved.delete(id);
    return moved;
  }

  near(article: Compiled): Compiled[] {
    return this.#postings.near(article);
  }

  meeting(article: Compiled, others: Links): string[] {
    return this.#postings.meeting(article, others);
  }

  isCrowded(article: Compiled): boolean {
    return this.#postings.isCrowded(article);
  }

  firstCopy(article: Compiled): string | null {
    return this.#postings.firstCopy(article);
  }

  leaderOf(id: string): string | null {
    return this.#following.leader(id);
  }

  readonly groupOf: GroupOf = (id) => this.#groups.get(id)?.members ?? [id];

  /** Takes in many at once, into a memory without any, and gives their groups. */
  fill(profiles: Iterable<Profile>): StoryGroup[] {
    const known = new Map([...profiles].map((one) => [one.id, compile(one)]));
    for (const article of known.values()) this.seat(article.id, article);
    for (const [id, article] of known) {
      const { leader, links } = standing(this, article);
      this.#known.add(id);
      this.#links.replace(id, links);
      this.#following.set(id, leader);
    }
    const grouped = [...known.keys()].filter((id) => [null, id].includes(this.leaderOf(id)));
    this.#firsts.length = 0;
    const affinity = new Affinity(this);
    const groups = explained(partition(new Region(affinity, grouped)), affinity, (id) => [id]);
    this.#regrouped(groups);
    return groups.map((group) => this.#whole(group));
  }

  /** Adds an article, in place of one with the same id, and gives the groups that it made or changed. */
  arrive(profile: Profile): StoryGroup[] {
    return this.#settle(profile.id, compile(profile));
  }

  /** Takes an article out and gives the groups that changed by it. */
  leave(id: string): StoryGroup[] {
    return this.#settle(id, null);
  }

  #settle(id: string, article: Compiled | null): StoryGroup[] {
    const touched = new Set<string>();
    const before = this.leaderOf(id);
    settle(this, id, article, (step) => {
      for (const one of this.#take(step)) touched.add(one);
    });
    for (const [from, to] of this.#firsts.splice(0)) this.#following.instead(from, to);
    const roots = [...touched, before].flatMap((one) => (one === null ? [] : (this.leaderOf(one) ?? one)));
    const groups = new Set(roots.flatMap((root) => this.#groups.get(root) ?? []));
    return [...groups].map((group) => this.#whole(group));
  }

  /** Keeps what a step says; gives the articles whose groups are new or changed. */
  #take({ id, article, links, groups, leader }: Step): string[] {
    this.#links.replace(id, links);
    this.#regrouped(groups);
    if (article === null || (leader !== null && leader !== id)) this.#groups.delete(id);
    if (article === null) {
      this.#known.delete(id);
      this.#links.drop(id);
    } else this.#known.add(id);
    this.#following.set(id, leader);
    return [id, ...groups.flatMap(({ members }) => members)];
  }

  #regrouped(groups: readonly StoryGroup[]): void {
    for (const group of groups) for (const id of group.members) this.#groups.set(id, group);
  }

  /** A group with those that follow its members. */
  #whole({ members, why }: StoryGroup): StoryGroup {
    const following = members.flatMap((id) => this.#following.followers(id));
    return { members: [...new Set([...members, ...following])].sort(ascending), why };
  }
}

/** Who follows whom. */
class Following {
  readonly #leaders = new Map<string, string>();
  readonly #followers = new Map<string, Set<string>>();

  leader(id: string): string | null {
    return this.#leaders.get(id) ?? null;
  }

  followers(id: string): string[] {
    return [...(this.#followers.get(id) ?? [])];
  }

  set(id: string, leader: string | null): void {
    this.#followers.get(this.#leaders.get(id) ?? '')?.delete(id);
    this.#leaders.delete(id);
    if (leader === null) return;
    this.#leaders.set(id, leader);
    this.#followers.set(leader, (this.#followers.get(leader) ?? new Set()).add(id));
  }

  instead(from: string, to: string): void {
    for (const id of this.followers(from)) if (id !== to) this.set(id, to);
  }
}
