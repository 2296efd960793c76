/**
 * A digest's history: what is added to it, what is held, what is let go. In: the
 * object's SQL, builds, an admin's wishes. Out: versions. Only ever called
 * inside the caller's transaction, so that nothing comes between reading the
 * latest version and writing the next.
 */
import { type Cause, done, failed, type Result, type VersionFacts } from '../contract/index.ts';
import { ENGINE_VERSION } from '../engine/index.ts';
import { state, type VersionRow, versions } from '../storage/index.ts';
import type { Built } from './build.ts';
import type { Inputs } from './ports.ts';
import { causeOf } from './publish.ts';
import { factsOf } from './serve.ts';

export interface Clerk {
  readonly sql: SqlStorage;
  readonly now: number;
  /** Versions kept, and how many milliseconds. */
  readonly history: number;
  readonly age: number;
}

/** Adds a build to the history, unless it says what the latest version says or an admin holds that one. */
export function publish(clerk: Clerk, inputs: Inputs, built: Built): void {
  const latest = versions.latestVersion(clerk.sql);
  if (latest !== null && isHeld(clerk.sql, latest, inputs)) return;
  const withheld = inputs.withheld.map((one) => one.article);
  const cause = causeOf(latest, { ...built, engine: ENGINE_VERSION, withheld });
  if (cause === null) return;
  const row: VersionRow = {
    version: (latest?.version ?? 0) + 1,
    created: instant(latest, clerk.now),
    cause,
    engine: ENGINE_VERSION,
    hash: built.hash,
    inputs: built.inputs,
    generation: inputs.generation,
  };
  versions.writeVersion(clerk.sql, row, built.body);
  prune(clerk);
}

/**
 * When a version was made: at least a second after the one before, whatever the
 * clock did. `Last-Modified` counts seconds, and has to move with every version.
 */
function instant(latest: VersionRow | null, now: number): number {
  return latest === null ? now : Math.max(now, (Math.floor(latest.created / 1000) + 1) * 1000);
}

/** Whether an admin holds the latest version; a pin does not outlive the withdrawal of an article in it. */
function isHeld(sql: SqlStorage, latest: VersionRow, inputs: Inputs): boolean {
  if ((state.stateOf(sql)?.pinned ?? null) === null) return false;
  const withheld = new Set(inputs.withheld.map((one) => one.article));
  if (!latest.inputs.some((input) => withheld.has(input.id))) return true;
  state.writePin(sql, null);
  return false;
}

/**
 * Takes a version's body up again as the newest version: a pin where it is held
 * against later builds, a roll-back where it is not. History only grows.
 */
export function takeUp(clerk: Clerk, source: VersionRow, hold: boolean, token: string): Result<VersionFacts> {
  const { sql, now } = clerk;
  const kind = hold ? 'pinned' : 'rolled-back';
  const cause: Cause = { kind, added: [], revised: [], removed: [], from: source.version };
  const latest = versions.latestVersion(sql);
  const version = (latest?.version ?? 0) + 1;
  const next = { ...source, cause, version, created: instant(latest, now) };
  versions.writeVersion(sql, next, versions.bodyOf(sql, source.version));
  state.writePin(sql, hold ? version : null);
  state.audit(sql, { at: now, action: kind, version, source: source.version, token });
  prune(clerk);
  return done(factsOf(next));
}

/**
 * Lets builds through again. A pin goes by two numbers: its own, and that of the version whose body it
 * took up. Where nothing is held there is nothing to do, so that a release may be sent twice.
 */
export function release({ sql, now }: Clerk, version: number, token: string): Result<null> {
  const asked = versions.versionRow(sql, version);
  if (asked === null) return failed('unknown-version', `there is no version ${version}`);
  const pinned = state.stateOf(sql)?.pinned ?? null;
  if (pinned === null) return done(null);
  const source = versions.versionRow(sql, pinned)?.cause.from;
  if (version !== pinned && version !== source) {
    return failed('not-pinned', `version ${pinned} is held, not ${version}`);
  }
  state.writePin(sql, null);
  state.audit(sql, { at: now, action: 'released', version: pinned, source: null, token });
  return done(null);
}

/** Keeps history within its bounds, and what is newest or pinned whatever its age. */
function prune({ sql, now, history, age }: Clerk): void {
  const newest = versions.latestVersion(sql)?.version ?? 0;
  const held = state.stateOf(sql)?.pinned ?? null;
  versions.prune(sql, newest, { count: history, since: now - age, held });
}
