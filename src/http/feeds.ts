/**
 * Rows of digests for feeds. In: digests by key. Out: each parsed, and one tag
 * for all. What was withdrawn or never came to be is left out; what does not
 * answer fails the whole, for a reader would take its absence for a deletion.
 */
import { type DigestOut, type DigestRef, done, type Result, DigestOut as Schema } from '../contract/index.ts';
import { type Digest, type Served, shortHash } from '../newsroom/index.ts';
import type { Edition } from '../render/feeds/entry.ts';
import { FEED_ITEMS } from '../render/feeds/index.ts';
import type { Context } from './context.ts';
import { digestFor } from './standing.ts';

export interface Row<T> {
  readonly items: readonly T[];
  /** Moves when any item does. */
  readonly tag: string;
  /** When the newest of them was made; null where there is none. */
  readonly modified: number | null;
}

/** A served version, parsed; only for one that was asked for without tags. */
export function digestOf(served: Served): DigestOut {
  return Schema.parse(JSON.parse(served.json ?? 'null'));
}

/** The newest versions of several days' digests. */
export async function editions(c: Context, refs: readonly DigestRef[]): Promise<Result<Row<Edition>>> {
  return rowOf(await Promise.all(refs.map((ref) => edition(c, ref))));
}

/** The newest version of one day's digest: no item where it was withdrawn, a failure where it never was. */
export async function onlyEdition(c: Context, ref: DigestRef): Promise<Result<Row<Edition>>> {
  const one = await edition(c, ref);
  return one.ok || one.failure.problem === 'withheld' ? rowOf([one]) : one;
}

async function edition(c: Context, ref: DigestRef): Promise<Result<{ value: Edition; tag: string }>> {
  const served = await digestFor(c, ref).read([]);
  if (!served.ok) return served;
  const value = digestOf(served.value);
  if (value.kind === 'story') throw new TypeError(`no day's digest: ${value.key}`);
  return done({ value, tag: served.value.tag });
}

/** The newest versions of one digest. */
export async function revisions(digest: Digest): Promise<Result<Row<DigestOut>>> {
  const versions = await digest.versions({ limit: FEED_ITEMS });
  if (!versions.ok) return versions;
  const all = await Promise.all(
    versions.value.items.map(async ({ version }) => {
      const served = await digest.version(version, []);
      return served.ok ? done({ value: digestOf(served.value), tag: served.value.tag }) : served;
    }),
  );
  return rowOf(all);
}

/** Failures that mean: there is nothing to show, now or ever. */
const GONE = ['withheld', 'unknown-digest', 'unknown-version', 'story-merged'];

function rowOf<T extends DigestOut>(
  all: readonly Result<{ readonly value: T; readonly tag: string }>[],
): Result<Row<T>> {
  const there = all.filter((one) => one.ok || !GONE.includes(one.failure.problem));
  const items: T[] = [];
  const tags: string[] = [];
  for (const one of there) {
    if (!one.ok) return one;
    items.push(one.value.value);
    tags.push(one.value.tag);
  }
  const made = items.map(({ created }) => Date.parse(created));
  return done({
    items,
    tag: `${items.length}-${shortHash(tags.join(' '))}`,
    modified: made.length === 0 ? null : Math.max(...made),
  });
}
