/**
 * Rules about versions alone. In: operations. Out: what is broken: a number's
 * body that changes, a latest that goes back, gaps, versions that say nothing
 * new, versions that were seen and are gone, pins that do not hold.
 */
import type { Act, Listing, Op, Read, Seen } from './log.ts';
import type { Broken } from './rules.ts';

type Shown = Read & { readonly seen: Seen };

/** Reads that showed a version. */
export function shown(ops: readonly Op[]): Shown[] {
  return ops.filter(
    (op): op is Shown => (op.op === 'latest' || op.op === 'version') && op.seen !== undefined,
  );
}

/** A version is one body for ever, and its hash is that body's. */
export function bodiesFixed(ops: readonly Op[]): Broken[] {
  const broken: Broken[] = [];
  const hashes = new Map<string, string>();
  for (const { key, seen, asked, began } of shown(ops)) {
    const name = `${key} version ${seen.version}`;
    const before = hashes.get(name) ?? seen.hash;
    hashes.set(name, before);
    if (before !== seen.hash)
      broken.push({ rule: 'body', what: `${name} was ${before}, is ${seen.hash} at ${began}` });
    if (!seen.redacted && seen.body !== seen.hash)
      broken.push({ rule: 'body', what: `${name} says ${seen.hash}, its body has ${seen.body} at ${began}` });
    if (asked !== undefined && asked !== seen.version)
      broken.push({ rule: 'body', what: `${key}: version ${asked} was asked for, ${seen.version} came` });
  }
  return broken;
}

/** Who asks after somebody was told a latest version is told that one or a later one. */
export function neverBack(ops: readonly Op[]): Broken[] {
  const told = new Map<string, { version: number; began: number; ended: number }[]>();
  for (const op of ops) {
    const version =
      op.op === 'latest'
        ? op.seen?.version
        : op.op === 'pin' || op.op === 'rollback' || op.op === 'release'
          ? op.version
          : undefined;
    if (version === undefined || !('key' in op)) continue;
    const all = told.get(op.key) ?? [];
    told.set(op.key, all);
    all.push({ version, began: op.began, ended: op.ended });
  }
  const broken: Broken[] = [];
  for (const [key, all] of told) {
    const byEnd = [...all].sort((a, b) => a.ended - b.ended);
    let at = 0;
    let most = 0;
    for (const { version, began } of [...all].sort((a, b) => a.began - b.began)) {
      for (; (byEnd[at]?.ended ?? Infinity) < began; at++) most = Math.max(most, byEnd[at]?.version ?? 0);
      if (version < most)
        broken.push({ rule: 'back', what: `${key} went from ${most} back to ${version} at ${began}` });
    }
  }
  return broken;
}

const AGAIN = ['pinned', 'rolled-back'];

/** Numbers without gaps; no version that says what the one before said; nothing seen is gone but what is too old. */
export function listingsWhole(ops: readonly Op[], kept: number): Broken[] {
  const broken: Broken[] = [];
  const wrong = (rule: string, what: string) => broken.push({ rule, what });
  const lists = ops.filter((op): op is Listing => op.op === 'listing');
  for (const { key, versions } of lists) {
    if (versions === undefined) {
      if (shown(ops).some((read) => read.key === key))
        wrong('gone', `${key} has no list of versions any more`);
      continue;
    }
    const newest = versions[0]?.version ?? 0;
    const numbers = new Map(versions.map((one) => [one.version, one]));
    for (let number = Math.max(1, newest - kept + 1); number <= newest; number++) {
      const one = numbers.get(number);
      const before = numbers.get(number - 1);
      if (one === undefined) wrong('gap', `${key} has no version ${number} of ${newest}`);
      else if (before?.hash === one.hash && !AGAIN.includes(one.cause))
        wrong('idle', `${key} version ${number} says what ${number - 1} said (${one.cause})`);
      const from = numbers.get(one?.from ?? 0);
      if (from !== undefined && from.hash !== one?.hash)
        wrong('pin', `${key} version ${number} is not what ${from.version} was`);
    }
    for (const { seen, began } of shown(ops).filter((read) => read.key === key)) {
      const one = numbers.get(seen.version);
      if (one === undefined && seen.version > newest - kept)
        wrong('gone', `${key} version ${seen.version}, seen at ${began}, is gone`);
      if (one !== undefined && one.hash !== seen.hash)
        wrong('body', `${key} version ${seen.version} became ${one.hash}`);
    }
  }
  return broken;
}

/** What an admin was told is there, and a pin holds until it is released, moved or an article in it withdrawn. */
export function actsKept(ops: readonly Op[]): Broken[] {
  const broken: Broken[] = [];
  const acts = ops.filter((op): op is Act => op.op === 'pin' || op.op === 'rollback' || op.op === 'release');
  const retracts = ops.filter((op) => op.op === 'retract' && op.outcome !== 'refused');
  for (const list of ops.filter((op): op is Listing => op.op === 'listing')) {
    const numbers = new Map(list.versions?.map((one) => [one.version, one]));
    const mine = acts.filter((act) => act.key === list.key && act.outcome !== 'refused');
    for (const act of mine) {
      const one = act.version === undefined ? undefined : numbers.get(act.version);
      if (one !== undefined && one.hash !== act.hash)
        broken.push({ rule: 'pin', what: `${act.op} of ${act.key} promised ${act.hash} as ${act.version}` });
    }
    for (const one of numbers.values()) {
      const next = numbers.get(one.version + 1);
      if (one.cause !== 'pinned' || next === undefined || AGAIN.includes(next.cause)) continue;
      const first = Math.min(
        ...shown(ops)
          .filter(({ key, seen }) => key === list.key && seen.version >= next.version)
          .map((read) => read.ended),
        list.ended,
      );
      const freed =
        mine.some((act) => act.op === 'release' && act.began < first) ||
        retracts.some((op) => op.began < first);
      if (!freed)
        broken.push({
          rule: 'pin',
          what: `${list.key} version ${next.version} overtook the pinned ${one.version}`,
        });
    }
  }
  return broken;
}
