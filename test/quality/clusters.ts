/**
 * Grouping, order and copies on the development sets, as a table.
 * In: ../shared/eval/clusters.jsonl. Out: rows of figures; run by itself it
 * prints them. `--pred FILE` writes predictions for score.mjs; `--shuffles N`
 * sets how many orders of arrival are tried.
 */
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { groupProfiles, Memory, type Profile, profile } from '../../src/engine/stories/index.ts';
import { origins } from '../../src/engine/stories/origins.ts';
import { tokenHashes } from '../../src/engine/stories/profile.ts';
import { containment, readSketch, shinglesOf } from '../../src/engine/stories/shingles.ts';
import { type Reading, read } from '../../src/engine/terms/reading.ts';
import { lines } from './development.ts';
import { type Labelled, type Sums, scoresOf, sumsOf } from './grouping.ts';

interface Line extends Labelled {
  readonly set: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly outlet?: string;
}

export interface Row {
  readonly set: string;
  readonly articles: number;
  readonly bcubed: number;
  readonly pairwise: number;
  /** Percent; null where the set has no near misses. */
  readonly nearMerged: number | null;
  /** Percent of linked pairs that differ from the batch after arrival one by one in some shuffle. */
  readonly orderDependent: number | null;
}

const readLine = ({ id, title, text, date, outlet }: Line): Reading =>
  read({
    id,
    revision: 'r',
    outlet: outlet ?? id,
    text,
    title: title || null,
    url: null,
    published: date,
    lang: 'en',
  });

/** The same numbers in every run. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list];
  let state = seed * 2654435761 + 1;
  for (let at = out.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}

const labelsOf = (groups: Iterable<readonly string[]>): Map<string, string> => {
  const labels = new Map<string, string>();
  for (const members of groups) for (const id of members) labels.set(id, [...members].sort()[0] as string);
  return labels;
};

/** The groups that come of taking the profiles in one by one. */
export function arriveAll(profiles: readonly Profile[]): Map<string, string> {
  const memory = new Memory();
  const groupOf = new Map<string, readonly string[]>();
  for (const one of profiles) {
    for (const { members } of memory.arrive(one)) for (const id of members) groupOf.set(id, members);
  }
  return labelsOf(groupOf.values());
}

const linkedPairs = (labels: ReadonlyMap<string, string>, ids: readonly string[]): Set<string> => {
  const pairs = new Set<string>();
  for (const [index, a] of ids.entries()) {
    for (const b of ids.slice(0, index)) if (labels.get(a) === labels.get(b)) pairs.add(`${a}\n${b}`);
  }
  return pairs;
};

function orderDependence(profiles: readonly Profile[], shuffles: number): number {
  const ids = profiles.map(({ id }) => id);
  const batch = linkedPairs(labelsOf(groupProfiles(profiles).map(({ members }) => members)), ids);
  const differing = new Set<string>();
  for (let seed = 1; seed <= shuffles; seed += 1) {
    const pairs = linkedPairs(arriveAll(shuffled(profiles, seed)), ids);
    for (const pair of pairs) if (!batch.has(pair)) differing.add(pair);
    for (const pair of batch) if (!pairs.has(pair)) differing.add(pair);
  }
  return batch.size === 0 ? 0 : (100 * differing.size) / batch.size;
}

/** The table; empty where the sets are missing. */
export function clusters(shuffles = 20): { rows: Row[]; labels: Map<string, string> } {
  const all = lines<Line>('clusters.jsonl') ?? [];
  const rows: Row[] = [];
  const sums: Sums[] = [];
  const labels = new Map<string, string>();
  for (const set of new Set(all.map((line) => line.set))) {
    const articles = all.filter((line) => line.set === set);
    const profiles = articles.map((line) => profile(readLine(line)));
    const found = labelsOf(groupProfiles(profiles).map(({ members }) => members));
    for (const [id, label] of found) labels.set(id, label);
    const own = sumsOf(articles, found);
    sums.push(own);
    rows.push({
      set,
      articles: articles.length,
      ...scoresOf([own]),
      nearMerged: own.nearPairs === 0 ? null : scoresOf([own]).nearMerged,
      orderDependent: shuffles === 0 ? null : orderDependence(profiles, shuffles),
    });
  }
  if (sums.length > 0) {
    const worst = Math.max(...rows.map((row) => row.orderDependent ?? 0));
    const orderDependent = shuffles === 0 ? null : worst;
    rows.push({ set: 'ALL', articles: all.length, ...scoresOf(sums), orderDependent });
  }
  return { rows, labels };
}

/** How well copies are found in ECB+: precision and recall × 100 against exact containment of all words ≥ .5. */
export function copies(): { sketch: [number, number]; origins: [number, number]; pairs: number } | null {
  const all = (lines<Line>('clusters.jsonl') ?? []).filter(({ set }) => set === 'ecb+');
  if (all.length === 0) return null;
  const readings = all.map(readLine);
  const whole = readings.map((reading) => shinglesOf(tokenHashes(reading)));
  const sketches = readings.map((reading) => readSketch(profile(reading).sketch));
  const originOf = new Map(origins(readings).map(({ article, origin }) => [article, origin]));
  const counts = { truth: 0, sketch: 0, sketchHit: 0, origin: 0, originHit: 0 };
  for (const [i, a] of whole.entries()) {
    for (const [j, b] of whole.slice(0, i).entries()) {
      const isCopy = Math.min(a.length, b.length) > 0 && exactContainment(a, b) >= 0.5;
      const bySketch = containment(sketches[i] as Int32Array, sketches[j] as Int32Array) >= 0.5;
      const byOrigin = originOf.get(all[i]?.id ?? '') === originOf.get(all[j]?.id ?? '');
      if (isCopy) counts.truth += 1;
      if (bySketch) counts.sketch += 1;
      if (byOrigin) counts.origin += 1;
      if (isCopy && bySketch) counts.sketchHit += 1;
      if (isCopy && byOrigin) counts.originHit += 1;
    }
  }
  const percent = (a: number, b: number) => (b === 0 ? 100 : (100 * a) / b);
  return {
    pairs: counts.truth,
    sketch: [percent(counts.sketchHit, counts.sketch), percent(counts.sketchHit, counts.truth)],
    origins: [percent(counts.originHit, counts.origin), percent(counts.originHit, counts.truth)],
  };
}

function exactContainment(a: Int32Array, b: Int32Array): number {
  const known = new Set(a);
  let shared = 0;
  for (const hash of b) if (known.has(hash)) shared += 1;
  return shared / Math.min(a.length, b.length);
}

function main(): void {
  const option = (name: string) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? null : (process.argv[at + 1] ?? null);
  };
  const { rows, labels } = clusters(Number(option('--shuffles') ?? 20));
  console.table(rows);
  console.log(copies());
  const file = option('--pred');
  if (file !== null) {
    fs.writeFileSync(file, [...labels].map(([id, cluster]) => JSON.stringify({ id, cluster })).join('\n'));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
