/**
 * More articles than a term has seats: templates, copies, and what is told among
 * them. The stories depend on the set alone, and an arrival's cost is bounded.
 */
import { describe, expect, it } from 'vitest';
import { groupProfiles, Memory, type Profile, seats } from '../../../src/engine/stories/index.ts';
import { article, profileOf, told } from './articles.ts';

const WORDS =
  'amber basin cedar delta ember fjord grove hedge islet jetty knoll lagoon marsh notch orchard pylon quarry ridge spire thicket';
const word = (n: number) => WORDS.split(' ')[n % 20] as string;

/** A quarter more than there are seats. */
const CROWD = 1.25 * seats;

/** A report that says what all others of its kind say, of another place. */
const templated = (n: number): Profile =>
  profileOf({
    ...article(
      `t${n}`,
      `The council of ${word(n)}${word(n / 20)}ford met on Monday and heard a report of the river board. Engineers said
       that the gates of the weir had been open since the spring. The mayor asked for an inquiry, and farmers want the
       harbour closed. The brewery lost ${n} crowns, and its owner blamed the flood, the wind and the tramway.`,
    ),
    // Some don't say when.
    published: n % 7 === 0 ? null : '2026-03-10T08:00:00Z',
  });

/** The same words with other figures. */
const copied = (n: number): Profile =>
  profileOf({
    ...article(
      `c${n}`,
      `Shares of the Kestrel shipyard rose by ${n} points on Tuesday. Dealers in Port Sable said that the order for
       ${n + 3} ferries had been expected for months. The yard's union wants a share of the gain, and its chairman has
       promised to speak with the workers before the summer. Nobody could say when the first ferry will sail.`,
    ),
    published: '2026-03-11T08:00:00Z',
  });

const events = Array.from({ length: 24 }, (_, n) => profileOf(told(`e${n}`, n % 8, n, n % 3)));
const all = [
  ...Array.from({ length: CROWD }, (_, n) => templated(n)),
  ...Array.from({ length: CROWD }, (_, n) => copied(n)),
  ...events,
];

const sorted = (groups: Iterable<{ readonly members: readonly string[] }>) =>
  [...groups].map(({ members }) => members.join()).sort();

/** Groups as they are after these arrive one by one, and some leave. */
function arrived(profiles: readonly Profile[], leaving: readonly string[] = []): string[] {
  const memory = new Memory();
  const groupOf = new Map<string, { members: readonly string[] }>();
  const take = (groups: readonly { members: readonly string[] }[]) => {
    for (const group of groups) for (const id of group.members) groupOf.set(id, group);
  };
  for (const one of profiles) take(memory.arrive(one));
  for (const id of leaving) {
    take(memory.leave(id));
    groupOf.delete(id);
  }
  return sorted(new Set(groupOf.values()));
}

/** Another order, always the same. */
const mixed = (list: readonly Profile[], by: number): Profile[] =>
  list
    .map((one, at) => ({ one, key: (at * by) % 257 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

describe('more than a term has seats for', () => {
  it('comes to the same stories in any order', () => {
    const batch = sorted(groupProfiles(all));
    expect(arrived(all)).toEqual(batch);
    expect(arrived(mixed(all, 101))).toEqual(batch);
  });

  it('keeps copies of one text in one story, and events as they would be without the crowd', () => {
    const groups = groupProfiles(all);
    const withCopies = groups.filter(({ members }) => members.some((id) => id.startsWith('c')));
    expect(withCopies.map(({ members }) => members.length)).toEqual([CROWD]);
    const ofEvents = groups.filter(({ members }) => members.some((id) => id.startsWith('e')));
    expect(sorted(ofEvents)).toEqual(sorted(groupProfiles(events)));
  });

  it('leaves the links that a batch has, and knows the strongest of each', () => {
    const [memory, batch] = [new Memory(), new Memory()];
    for (const one of mixed(all, 101)) memory.arrive(one);
    for (const { id } of all.filter((_, at) => at % 5 === 0)) memory.leave(id);
    const left = all.filter((_, at) => at % 5 !== 0);
    batch.fill(left);
    const linksIn = (one: Memory) => left.map(({ id }) => [id, ...[...one.links(id)].sort()]);
    expect(linksIn(memory)).toEqual(linksIn(batch));
    for (const { id } of left)
      expect(memory.strongest(id), id).toBe(Math.max(0, ...memory.links(id).values()));
  });

  it('gives free seats to those that come next when articles leave', () => {
    const leaving = all.filter((_, at) => at % 3 === 0).map(({ id }) => id);
    const left = all.filter((_, at) => at % 3 !== 0);
    expect(arrived(all, leaving)).toEqual(sorted(groupProfiles(left)));
  });
});
