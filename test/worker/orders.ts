/**
 * Orders of arrival, and everything that may not depend on them. In: seeds; a
 * Worker with articles in it. Out: shuffled items; every digest as one text,
 * without versions, times and causes, its stories named by their first members.
 */
import type { Result, StoryOut } from '../../src/contract/index.ts';
import { catalogOf, digestAt } from '../../src/objects/facade.ts';
import { bindings } from './client.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same shuffle for the same seed (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomly(seed);
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Every digest there is: each story's, each outlet's and everyone's of each day; asked for without HTTP, for speed. */
export async function everything(): Promise<string> {
  const catalog = catalogOf(bindings);
  const list = value(await catalog.stories({}, { limit: 100 })).items;
  const stories = await Promise.all(list.map(async (one) => value(await catalog.story(one.id))));
  const first = (story: StoryOut) => story.members[0]?.id ?? '';
  stories.sort((a, b) => (first(a) < first(b) ? -1 : 1));
  const members = stories.flatMap((story) => story.members).filter((one) => one.day !== null);
  const keys = [
    ...stories.map((one) => `story:${one.id}`),
    ...[...new Set(members.map((one) => `briefing:${one.outlet}:${one.day}`))].sort(),
    ...[...new Set(members.map((one) => `daily:${one.day}`))].sort(),
  ];
  const texts: string[] = [];
  for (const key of keys) {
    const served = value(await digestAt(bindings, key, true).read([]));
    const {
      version: _,
      created: __,
      cause: ___,
      key: ____,
      hash: _____,
      ...body
    } = JSON.parse(served.json ?? '');
    texts.push(JSON.stringify(body));
  }
  return stories.reduce((text, one) => text.replaceAll(one.id, `story-of-${first(one)}`), texts.join('\n'));
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}
