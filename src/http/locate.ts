/**
 * Which digest an address names. In: the parts of a path. Out: its reference,
 * or a failure that says which part is wrong. `latest` stands for the newest
 * day that has articles, of one outlet or of all.
 */
import { Day, type DigestRef, done, failed, type Result, VersionNumber } from '../contract/index.ts';
import { catalogOf } from '../objects/facade.ts';
import { idToRead } from './asked.ts';
import type { Context } from './context.ts';
import type { Named } from './forms.ts';
import { digestFor } from './standing.ts';

/** Finds the digest that the path names; `leaf` is its last segment without a suffix. */
export type Locate = (c: Context, leaf: string) => Promise<Result<DigestRef>>;

/** `…/stories/{story}` */
export const story = async (c: Context): Promise<Result<DigestRef>> => {
  const id = idToRead(c, 'story');
  return id.ok ? done({ kind: 'story', story: id.value }) : id;
};

/** `…/outlets/{outlet}/…/{day|latest}` */
export const briefing: Locate = async (c, leaf) => {
  const outlet = idToRead(c, 'outlet');
  if (!outlet.ok) return outlet;
  const day = await dayOf(c, leaf, outlet.value);
  return day.ok ? done({ kind: 'briefing', outlet: outlet.value, day: day.value }) : day;
};

/** `…/{day|latest}` */
export const daily: Locate = async (c, leaf) => {
  const day = await dayOf(c, leaf, null);
  return day.ok ? done({ kind: 'daily', day: day.value }) : day;
};

async function dayOf(c: Context, leaf: string, outlet: string | null): Promise<Result<string>> {
  if (leaf === 'latest') return catalogOf(c.env).latestDay(outlet);
  const day = Day.safeParse(leaf);
  if (day.success) return done(day.data);
  return failed('bad-id', 'day: YYYY-MM-DD or latest', {
    errors: [{ path: 'day', detail: 'YYYY-MM-DD or latest' }],
  });
}

/** The digest of a reference, or one of its versions. */
export function named(c: Context, ref: Result<DigestRef>, version: number | null = null): Result<Named> {
  if (!ref.ok) return ref;
  return done({ ref: ref.value, digest: digestFor(c, ref.value), version });
}

/** A version's number as an address has it. */
export function versionNumber(text: string): Result<number> {
  const number = VersionNumber.safeParse(text);
  return number.success ? done(number.data) : failed('unknown-version', 'versions are numbered from 1 up');
}
