/**
 * Links → claims: what several outlets say, in whose words, how sure.
 * In: statements, links, who is independent of whom. Out: groups by average
 * link; a sentence that says two things may stand in a second group where its
 * mean likeness is high. Refuses groups of a single outlet.
 */
import type { Link } from './align.ts';
import { averageLink } from './groups.ts';
import type { Statements } from './statements.ts';

/** Mean likeness at which two groups become one, and at which a sentence joins a second group. */
const GROUP = 0.29;
const SECOND = 0.36;
/** Share of its article's best likeness to a group that a sentence needs to stay in it. */
const LESSER = 0.8;
/** Likeness from which two outlets are printed as reporting the same; by eye nine in ten of these do. */
const PRINTED = 0.46;
/** Likeness from which a link counts that no group took up. */
const LEFT_OVER = 0.44;

/** A group of statements that say the same, ascending. */
export interface Group {
  readonly members: readonly number[];
  /** Members that belong here first; the representative is one of them. */
  readonly own: readonly number[];
}

/** Groups of statements, wordings printed by several articles included. */
export function groupsOf(statements: Statements, links: readonly Link[], mute: ReadonlySet<number>): Group[] {
  const article = Int32Array.from(statements.list, (statement) => statement.article);
  const grouped = averageLink(article, links, GROUP).map((members) => withoutLesser(members, article, links));
  const home = new Int32Array(article.length).fill(-1);
  for (const [group, members] of grouped.entries()) for (const member of members) home[member] = group;
  for (const [number, { places }] of statements.list.entries()) {
    if (home[number] === -1 && places.length > 1 && !mute.has(number)) {
      home[number] = grouped.length;
      grouped.push([number]);
    }
  }
  const guests = guestsOf(grouped, article, home, links);
  const groups = grouped.map((own, group) => ({
    own,
    members: [...own, ...(guests[group] as number[])].sort((a, b) => a - b),
  }));
  return withoutParts([...groups, ...leftOver(groups, article, links)]);
}

/** Links of sentences that no group holds together, grouped in turn: a sentence that says two things has two places. */
function leftOver(groups: readonly Group[], article: Int32Array, links: readonly Link[]): Group[] {
  const of = new Map<number, Set<number>>();
  for (const [index, { members }] of groups.entries()) {
    for (const member of members) of.set(member, (of.get(member) ?? new Set()).add(index));
  }
  const apart = links.filter(({ a, b, score }) => {
    const mine = of.get(a);
    return score >= LEFT_OVER && ![...(of.get(b) ?? [])].some((group) => mine?.has(group));
  });
  return averageLink(article, apart, LEFT_OVER).map((members) => {
    const free = members.filter((member) => !of.has(member));
    return { own: free.length > 0 ? free : members, members };
  });
}

/**
 * A group without an article's lesser sentences: where one says it far better, another of the same article only shares a
 * figure or a name with it.
 */
function withoutLesser(members: readonly number[], article: Int32Array, links: readonly Link[]): number[] {
  const here = new Set(members);
  const sums = new Map<number, number>();
  for (const { a, b, score } of links) {
    if (!here.has(a) || !here.has(b)) continue;
    sums.set(a, (sums.get(a) ?? 0) + score);
    sums.set(b, (sums.get(b) ?? 0) + score);
  }
  const best = new Map<number, number>();
  for (const member of members) {
    const own = article[member] as number;
    best.set(own, Math.max(best.get(own) ?? 0, sums.get(member) ?? 0));
  }
  return members.filter(
    (member) => (sums.get(member) ?? 0) >= LESSER * (best.get(article[member] as number) ?? 0),
  );
}

/** Statements that join a group besides their own. */
function guestsOf(
  grouped: readonly (readonly number[])[],
  article: Int32Array,
  home: Int32Array,
  links: readonly Link[],
): number[][] {
  const sums = new Map<number, Map<number, number>>();
  const add = (statement: number, group: number, score: number): void => {
    if (group < 0 || group === home[statement]) return;
    const mine = sums.get(statement) ?? new Map<number, number>();
    mine.set(group, (mine.get(group) ?? 0) + score);
    sums.set(statement, mine);
  };
  for (const { a, b, score } of links) {
    add(a, home[b] as number, score);
    add(b, home[a] as number, score);
  }
  const guests: number[][] = grouped.map(() => []);
  for (const [statement, mine] of sums) {
    for (const [group, sum] of mine) {
      const others = (grouped[group] as readonly number[]).filter(
        (member) => article[member] !== article[statement],
      );
      if (sum / others.length >= SECOND) (guests[group] as number[]).push(statement);
    }
  }
  return guests;
}

/** Drops a group all of whose members stand in another group too. */
function withoutParts(groups: readonly Group[]): Group[] {
  const of = new Map<number, number[]>();
  for (const [index, { members }] of groups.entries()) {
    for (const member of members) of.set(member, [...(of.get(member) ?? []), index]);
  }
  return groups.filter(({ members }, index) => {
    const rivals = of.get(members[0] as number) ?? [];
    return !rivals.some((rival) => {
      const other = groups[rival] as Group;
      const larger =
        other.members.length > members.length || (other.members.length === members.length && rival < index);
      return rival !== index && larger && members.every((member) => other.members.includes(member));
    });
  });
}

/** Statement → its links, best first. */
export function linksByStatement(
  statements: Statements,
  links: readonly Link[],
): readonly (readonly Link[])[] {
  const lists: Link[][] = statements.list.map(() => []);
  for (const link of links) {
    lists[link.a]?.push(link);
    lists[link.b]?.push(link);
  }
  return lists;
}

/** Whether a link says surely enough to be printed that two sentences say the same. */
export function surely(link: Link): boolean {
  return link.score >= PRINTED && link.clean && !link.doubtful;
}
