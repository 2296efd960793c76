/**
 * A partition → its stories, each with why. In: the groups that were found and
 * the merges that were refused. Out: StoryGroups, bounded: one join a member,
 * five refusals a story. Refuses nothing.
 */
import { type Affinity, threshold } from './affinity.ts';
import { ascending } from './ascending.ts';
import { dayInWords, type Evidence, fraction, grounds } from './evidence.ts';
import type { KeptApart, Partition } from './partition.ts';

/** Articles that tell one story. */
export interface StoryGroup {
  /** Article ids, ascending. */
  readonly members: readonly string[];
  readonly why: {
    /** Each member and the one it is nearest to; empty where it is alone. */
    readonly joins: readonly Evidence[];
    /** The nearest other stories, one article each, and how near story is to story. */
    readonly refusals: readonly Evidence[];
  };
}

const keptRefusals = 5;
/** An outsider below this share of the threshold isn't near enough to speak of. */
const worthSaying = 0.4;

/** The groups with their evidence, in the partition's order; `groupOf` gives the group of an article that is in none of them. */
export function explained(
  { groups, keptApart }: Partition,
  affinity: Affinity,
  groupOf: (id: string) => readonly string[],
): StoryGroup[] {
  const own = new Map(groups.flatMap((members) => members.map((id) => [id, members])));
  const find = (id: string) => own.get(id) ?? groupOf(id);
  return groups.map((members) => ({
    members,
    why: { joins: joinsOf(members, affinity), refusals: refusalsOf(members, keptApart, affinity, find) },
  }));
}

function joinsOf(members: readonly string[], affinity: Affinity): Evidence[] {
  if (members.length < 2) return [];
  const inside = new Set(members);
  return members.map((id) => {
    let best = '';
    let value = -1;
    affinity.each(id, (other, likeness) => {
      if (!inside.has(other)) return;
      const scaled = affinity.scaled(likeness, id, other);
      if (scaled < value || (scaled === value && other > best)) return;
      best = other;
      value = scaled;
    });
    // None has a link to it: they are as far as one another, so the first is named.
    if (value < 0) [best, value] = [members.find((one) => one !== id) as string, 0];
    return evidence(id, best, 'joined', 'likeness', value, affinity);
  });
}

function refusalsOf(
  members: readonly string[],
  apart: readonly KeptApart[],
  affinity: Affinity,
  groupOf: (id: string) => readonly string[],
): Evidence[] {
  const inside = new Set(members);
  const found: Evidence[] = [];
  const named = new Set<string>();
  for (const { a, b, mean, refusal } of apart) {
    const mine = a.every((id) => inside.has(id)) ? a : b;
    const theirs = mine === a ? b : a;
    if (!mine.every((id) => inside.has(id))) continue;
    const [other, , id] = nearest(mine, theirs, affinity);
    for (const one of theirs) named.add(one);
    const plain = evidence(id, other, 'apart', 'near-miss guard', mean, affinity);
    const share = (value: number) => `${Math.round(1000 * value) / 10} %`;
    found.push({
      ...plain,
      against: [
        { kind: 'days', items: refusal.days.map((day) => `only one side names ${dayInWords(day)}`) },
        {
          kind: 'wording',
          items: [
            `${share(refusal.wording.within)} of runs shared inside, ${share(refusal.wording.across)} across`,
          ],
        },
        {
          kind: 'lead',
          items: [
            `leads alike ${fraction(refusal.lead.within * 1e6)} inside, ${fraction(refusal.lead.across * 1e6)} across`,
          ],
        },
        ...plain.against.filter(({ kind }) => kind === 'names' || kind === 'published'),
      ],
    });
  }
  const outside = new Map<string, { id: string; value: number }>();
  for (const id of members) {
    affinity.eachScaled(id, worthSaying * threshold, (other, value) => {
      if (inside.has(other) || named.has(other)) return;
      if (value > (outside.get(other)?.value ?? 0)) outside.set(other, { id, value });
    });
  }
  const near = [...outside].sort(([a, x], [b, y]) => y.value - x.value || ascending(a, b));
  for (const [other, { id }] of near) {
    if (found.length >= keptRefusals) break;
    if (named.has(other)) continue;
    const theirs = groupOf(other);
    for (const one of theirs) named.add(one);
    found.push(evidence(id, other, 'apart', 'likeness', meanBetween(members, theirs, affinity), affinity));
  }
  return found.slice(0, keptRefusals);
}

/** Mean scaled likeness of two groups: what decides whether they are one. */
function meanBetween(a: readonly string[], b: readonly string[], affinity: Affinity): number {
  let sum = 0;
  for (const one of a) for (const other of b) sum += affinity.between(one, other);
  return Math.round(sum / (a.length * b.length));
}

/** The other article nearest to any of these, how near, and to which of them. */
function nearest(
  ids: readonly string[],
  others: readonly string[],
  affinity: Affinity,
): [other: string, value: number, id: string] {
  let [best, value, from] = [others[0] as string, -1, ids[0] as string];
  for (const id of ids) {
    for (const other of others) {
      const likeness = affinity.between(id, other);
      if (likeness > value) [best, value, from] = [other, likeness, id];
    }
  }
  return [best, value, from];
}

function evidence(
  article: string,
  other: string,
  verdict: Evidence['verdict'],
  rule: Evidence['rule'],
  value: number,
  affinity: Affinity,
): Evidence {
  return {
    article,
    other,
    verdict,
    rule,
    value: fraction(value),
    threshold: fraction(threshold),
    ...grounds(affinity.article(article), affinity.article(other)),
  };
}
