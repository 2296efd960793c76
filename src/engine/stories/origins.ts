/**
 * Which articles are copies of one text: wire copy and near copies share an
 * origin. In: Readings, and which outlets belong to one publisher. Out: for each
 * article its origin, how much of it is copied, and why; in the order given. Titles
 * of one publisher are one origin, whatever they write.
 * Refuses to call a common quotation a copy: words outside quotation marks must be
 * shared too.
 *
 * Containment of five-word shingles (Broder 1997), on whole sets: articles of
 * one story are few enough to need no sample. An inverted list a shingle keeps
 * it from comparing all pairs.
 */

import { epochMinutes } from '../terms/calendar.ts';
import type { Reading } from '../terms/reading.ts';
import { agenciesOf } from './agencies.ts';
import { ascending } from './ascending.ts';
import { averageLink } from './linkage.ts';
import { publishedDay, tokenHashes } from './profile.ts';
import { unquoted } from './quoted.ts';
import { shinglesOf, shingleWords } from './shingles.ts';
import { sumsOf } from './sums.ts';

export interface Origin {
  readonly article: string;
  /** The article that was first with this text, by time of publication, then id; its own id where it copies nobody. */
  readonly origin: string;
  /** Share of its words that stand in an earlier article of its origin, 0 to 1; 0 for the origin itself. */
  readonly copied: number;
  /** What made it a copy: an agency that both name, one publisher, or the text alone. Null where it copies nobody. */
  readonly mark: { readonly kind: 'text' | 'agency' | 'publisher'; readonly name: string | null } | null;
}

/** Outlet → its publisher's name, where several belong to one. */
export type Families = ReadonlyMap<string, string>;

/** Share of the shorter text in the other, from which one is a copy; a group of copies shares this much on average. */
const copyFrom = 0.5;
/** Where an agency is named by both, or both belong to one publisher, a heavier edit is still a copy. */
const markedCopyFrom = 0.35;
/** Share of the shorter text's own words, quotations left out, that must stand in the other too. */
const ownFrom = 0.2;
/** With fewer runs of its own words than this, an article can't be told from a chance match. */
const leastShingles = 8;

interface Text {
  readonly reading: Reading;
  readonly id: string;
  /** Epoch minutes; undated articles come last. */
  readonly time: number;
  readonly hashes: Int32Array;
  readonly all: Int32Array;
  /** Of what isn't quoted. */
  readonly own: Int32Array;
  readonly agencies: ReadonlySet<string>;
}

/** The origin of each article, in the order given. The same set gives the same origins in any order. */
export function origins(readings: readonly Reading[], families: Families = new Map()): Origin[] {
  const texts = readings.map(textOf).sort((a, b) => a.time - b.time || ascending(a.id, b.id));
  const found = new Map<string, Origin>();
  for (const group of ofOnePublisher(groupsOf(texts, families), texts, families)) {
    const members = group.map((place) => texts[place] as Text);
    const [first] = members as [Text];
    for (const [place, text] of members.entries()) {
      found.set(text.id, {
        article: text.id,
        origin: first.id,
        copied: place === 0 ? 0 : copiedShare(text, members.slice(0, place)),
        mark: place === 0 ? null : markOf(text, first, families),
      });
    }
  }
  return readings.map(({ article }) => found.get(article.id) as Origin);
}

function textOf(reading: Reading): Text {
  const { article } = reading;
  const hashes = tokenHashes(reading);
  const minutes = epochMinutes(article.published ?? publishedDay(reading) ?? '');
  return {
    reading,
    id: article.id,
    time: minutes ?? Number.MAX_SAFE_INTEGER,
    hashes,
    all: shinglesOf(hashes),
    own: shinglesOf(unquoted(reading, hashes)),
    agencies: agenciesOf(reading),
  };
}

/** Places of copies of one text, earliest first; a text without copies is alone. Average link over containment. */
function groupsOf(texts: readonly Text[], families: Families): readonly (readonly number[])[] {
  const count = texts.length;
  const ownShared = sharedRuns(
    texts.map(({ own }) => (own.length < leastShingles ? new Int32Array(0) : own)),
  );
  const allShared = sharedRuns(texts.map(({ all }) => all));
  const shares = sumsOf(count, (set) => {
    for (const [pair, ownRuns] of ownShared) {
      const [i, j] = [Math.floor(pair / count), pair % count];
      const [a, b] = [texts[i] as Text, texts[j] as Text];
      if (ownRuns < ownFrom * Math.min(a.own.length, b.own.length)) continue;
      const share = (allShared.get(pair) ?? 0) / Math.min(a.all.length, b.all.length);
      const scale = markOf(a, b, families).kind === 'text' ? 1 : copyFrom / markedCopyFrom;
      set(i, j, Math.round(1e6 * Math.min(1, share * scale)));
    }
  });
  return averageLink(shares, copyFrom * 1e6, () => null).groups;
}

/** Groups that hold titles of one publisher are one: its newsrooms share what they know, if not their words. */
function ofOnePublisher(
  groups: readonly (readonly number[])[],
  texts: readonly Text[],
  families: Families,
): (readonly number[])[] {
  if (families.size === 0) return [...groups];
  const merged: number[][] = [];
  const homes = new Map<string, number[]>();
  for (const group of groups) {
    const names = new Set(
      group.flatMap((place) => families.get((texts[place] as Text).reading.article.outlet) ?? []),
    );
    const found = [
      ...new Set([...names].flatMap((name) => (homes.has(name) ? [homes.get(name) as number[]] : []))),
    ];
    const home = found[0] ?? [];
    if (found.length === 0) merged.push(home);
    home.push(...group);
    for (const other of found.slice(1)) {
      home.push(...other);
      merged.splice(merged.indexOf(other), 1);
      for (const [name, list] of homes) if (list === other) homes.set(name, home);
    }
    for (const name of names) homes.set(name, home);
  }
  return merged.map((places) => places.sort((a, b) => a - b));
}

/** How many shingles each pair shares, by `lower × n + higher` place. */
function sharedRuns(sets: readonly Int32Array[]): Map<number, number> {
  const holders = new Map<number, number[]>();
  const shared = new Map<number, number>();
  for (const [place, shingles] of sets.entries()) {
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (!list) {
        holders.set(shingle, [place]);
        continue;
      }
      for (const earlier of list) {
        const pair = earlier * sets.length + place;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
      list.push(place);
    }
  }
  return shared;
}

function markOf(a: Text, b: Text, families: Families): NonNullable<Origin['mark']> {
  const family = families.get(a.reading.article.outlet);
  if (family !== undefined && family === families.get(b.reading.article.outlet)) {
    return { kind: 'publisher', name: family };
  }
  const agency = [...a.agencies].filter((name) => b.agencies.has(name)).sort()[0];
  return agency === undefined ? { kind: 'text', name: null } : { kind: 'agency', name: agency };
}

/** Share of a text's tokens that lie in a run of five which one of the others has too, quotations included. */
function copiedShare(text: Text, others: readonly Text[]): number {
  const known = new Set<number>();
  for (const { hashes } of others) for (const shingle of shinglesOf(hashes)) known.add(shingle);
  const { hashes } = text;
  let covered = 0;
  let upTo = 0;
  for (let at = 0; at + shingleWords <= hashes.length; at += 1) {
    const [run] = shinglesOf(hashes.subarray(at, at + shingleWords));
    if (!known.has(run as number)) continue;
    covered += at + shingleWords - Math.max(upTo, at);
    upTo = at + shingleWords;
  }
  return hashes.length === 0 ? 0 : Math.round((1000 * covered) / hashes.length) / 1000;
}
