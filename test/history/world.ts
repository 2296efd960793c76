/**
 * The small world that a run writes about. In: a seed. Out: random numbers that
 * are the same for it, and articles in our own words: some topics, told by
 * several outlets on two days, so that everything happens to a few digests.
 */
import { createHash } from 'node:crypto';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TOPICS = [
  ['lighthouse', 'Penmarrow', 'keeper', 'lamp', 'lens'],
  ['tramway', 'Oldbridge', 'conductor', 'depot', 'rails'],
  ['orchard', 'Vellingham', 'growers', 'frost', 'blossom'],
  ['museum', 'Kastelholm', 'curator', 'vault', 'paintings'],
  ['glacier', 'Norddal', 'guides', 'crevasse', 'huts'],
] as const;
const OUTLETS = ['tribune', 'gazette', 'herald', 'courier'];
export const DAYS = ['2026-03-14', '2026-03-15'] as const;

/** An article's place in the world; its words change from writing to writing. */
export interface Slot {
  readonly id: string;
  readonly outlet: string;
  readonly day: string;
  readonly topic: (typeof TOPICS)[number];
}

export const SLOTS: readonly Slot[] = TOPICS.flatMap((topic, t) =>
  OUTLETS.map((outlet, o) => ({
    id: `${topic[0]}-${outlet}`,
    outlet,
    day: DAYS[(t + (o === 3 ? 1 : 0)) % 2] as string,
    topic,
  })),
);

export interface Written {
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

/** What an article says at its `turn`th writing; every turn says something else. */
export function writing({ outlet, day, topic }: Slot, turn: number): Written {
  const [thing, place, people, part, more] = topic;
  return {
    outlet,
    title: `The ${thing} of ${place} closes after damage to its ${part}`,
    published: `${day}T0${outlet.length % 10}:00:00Z`,
    text: [
      `The ${thing} of ${place} was closed on Saturday after its ${part} was found damaged, the ${people} said.`,
      `Repairs of the ${part} will take ${(turn % 50) + 3} weeks and the ${more} are to be looked at as well, according to ${place}.`,
      `The council of ${place} has set aside ${turn} crowns for the ${thing}, and the ${people} will be paid meanwhile.`,
    ].join('\n\n'),
  };
}

/** The revision that the service gives a content: 80 bits of SHA-256 over its canonical JSON. */
export function revisionOf({ outlet, published, text, title }: Written): string {
  const canonical = JSON.stringify({ lang: null, outlet, published, text, title, url: null });
  return createHash('sha256').update(canonical).digest('hex').slice(0, 20);
}

/** SHA-256 of canonical JSON (RFC 8785 for strings, whole numbers and such). */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
