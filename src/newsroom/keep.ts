/**
 * One digest kept fresh: the rules of its object, without the object. In: its
 * storage, the catalog, the bodies. Out: versions. Many callers share one
 * build; a build is written in one synchronous transaction and only if nothing
 * newer was written meanwhile, so that a version never changes or goes back.
 */
import {
  type DiffOut,
  done,
  failed,
  parseDigestKey,
  type Result,
  type VersionsOut,
} from '../contract/index.ts';
import { ENGINE_VERSION } from '../engine/index.ts';
import { type Bodies, openDigest, reopenDigest, state, type VersionRow, versions } from '../storage/index.ts';
import { type Built, build } from './build.ts';
import { changesOf, patch } from './diff.ts';
import type { Catalog, Inputs, Served } from './ports.ts';
import { causeOf } from './publish.ts';
import { redact } from './redact.ts';
import { factsOf, serve } from './serve.ts';

export interface KeeperPorts {
  readonly storage: DurableObjectStorage;
  readonly bodies: Bodies;
  readonly catalog: Catalog;
  readonly now: () => number;
}

/** Builds in a row for one caller, where inputs keep changing under it. */
const ROUNDS = 4;
/** A stale digest that nobody reads is rebuilt this long after the last change but one: a burst makes one version. */
const DEBOUNCE = 5_000;
/** Rebuilds by alarm that may fail in a row; the next read or change starts anew. */
const ATTEMPTS = 6;

/** Keeps one digest. */
export class Keeper {
  readonly #ports: KeeperPorts;
  #open: boolean;
  #building: Promise<Result<null>> | null = null;
  /** The newest generation told of, for changes that come while the very first build is under way. */
  #heard = 0;
  /** Builds made by this instance, for tests and logs. */
  builds = 0;

  /** Brings the tables up to date where they exist; call while nothing else may run. */
  constructor(ports: KeeperPorts) {
    this.#ports = ports;
    this.#open = reopenDigest(ports.storage);
  }

  get #sql(): SqlStorage {
    return this.#ports.storage.sql;
  }

  /** The latest version, built first where it is stale. */
  async read(key: string, tags: readonly string[]): Promise<Result<Served>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    const successor = state.stateOf(this.#sql)?.successor ?? null;
    if (successor !== null) return failed('story-merged', `became part of ${successor}`, { successor });
    return this.#serve(key, versions.latestVersion(this.#sql), tags);
  }

  /** One version, as it was made, less what was withheld since. */
  async version(key: string, version: number, tags: readonly string[]): Promise<Result<Served>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    return this.#serve(key, versions.versionRow(this.#sql, version), tags, version);
  }

  /** Every version's facts, newest first. */
  async versions(key: string): Promise<Result<VersionsOut>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    const items = versions.versionRows(this.#sql).map(factsOf);
    return done({ key, latest: items[0]?.version ?? 0, items });
  }

  /** What changed from one version to another, either way. */
  async diff(key: string, from: number, to: number): Promise<Result<DiffOut>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    const [before, after] = [this.#shown(key, from), this.#shown(key, to)];
    if (!before.ok) return before;
    if (!after.ok) return after;
    const [low, high] = from < to ? [from, to] : [to, from];
    const causes = versions
      .versionRows(this.#sql)
      .filter((row) => row.version > low && row.version <= high)
      .map(({ version, cause, engine }) => ({ version, cause, engine }))
      .reverse();
    const ops = patch(before.value, after.value);
    return done({ key, from, to, causes, changes: changesOf(before.value, after.value), ops });
  }

  /** The versions made from an article whose body quotes it. */
  quoting(article: string): number[] {
    if (!this.#open) return [];
    const quoted = `"article":${JSON.stringify(article)}`;
    return versions
      .versionRows(this.#sql)
      .filter((row) => row.inputs.some((input) => input.id === article))
      .filter((row) => versions.bodyOf(this.#sql, row.version).includes(quoted))
      .map((row) => row.version);
  }

  /** The inputs moved on; says when to rebuild, or null where there is nothing to keep fresh. */
  stale(generation: number): number | null {
    this.#heard = Math.max(this.#heard, generation);
    if (!this.#open) return null;
    state.markStale(this.#sql, generation, this.#ports.now());
    return this.#ports.now() + DEBOUNCE;
  }

  /** Rebuilds where stale; says when to try again, or null when there is no need. */
  async refresh(): Promise<number | null> {
    const now = this.#open ? state.stateOf(this.#sql) : null;
    if (now === null) return null;
    const fresh = await this.#fresh(now.key);
    if (fresh.ok) return null;
    const attempts = state.markFailed(this.#sql);
    return attempts >= ATTEMPTS ? null : this.#ports.now() + DEBOUNCE * 2 ** attempts;
  }

  #isFresh(): boolean {
    const now = this.#open ? state.stateOf(this.#sql) : null;
    return now !== null && now.built >= Math.max(now.wanted, this.#heard) && now.engine === ENGINE_VERSION;
  }

  /** Waits for a build where one is needed; all who wait share it. */
  async #fresh(key: string): Promise<Result<null>> {
    for (let round = 0; !this.#isFresh(); round++) {
      if (round === ROUNDS) return failed('busy', `${key} keeps changing`, { retryAfter: 1 });
      this.#building ??= this.#build(key).finally(() => {
        this.#building = null;
      });
      const outcome = await this.#building;
      if (!outcome.ok) return outcome;
    }
    return done(null);
  }

  async #build(key: string): Promise<Result<null>> {
    const ref = parseDigestKey(key);
    if (ref === null) return failed('unknown-digest', `${key} is no digest's key`);
    const inputs = await this.#ports.catalog.inputs(key);
    if (!inputs.ok) return inputs;
    this.builds++;
    const made =
      inputs.value.successor === null ? await build(this.#ports.bodies, ref, inputs.value.parts) : null;
    if (made !== null && !made.ok) return made;
    this.#commit(key, inputs.value, made?.value ?? null);
    return done(null);
  }

  /** Writes a build unless a newer one is there. No await in here: nothing comes between. */
  #commit(key: string, inputs: Inputs, built: Built | null): void {
    const { storage, now } = this.#ports;
    storage.transactionSync(() => {
      openDigest(storage);
      if ((state.stateOf(this.#sql)?.built ?? 0) > inputs.generation) return;
      if (built !== null) this.#publish(inputs, built, now());
      state.writeWithheldOf(this.#sql, inputs.withheld);
      state.markBuilt(this.#sql, {
        key,
        engine: ENGINE_VERSION,
        generation: inputs.generation,
        successor: inputs.successor,
      });
    });
    this.#open = true;
  }

  #publish(inputs: Inputs, built: Built, created: number): void {
    const latest = versions.latestVersion(this.#sql);
    const withheld = inputs.withheld.map((one) => one.article);
    const cause = causeOf(latest, { ...built, engine: ENGINE_VERSION, withheld });
    if (cause === null) return;
    const row: VersionRow = {
      version: (latest?.version ?? 0) + 1,
      created,
      cause,
      engine: ENGINE_VERSION,
      hash: built.hash,
      inputs: built.inputs,
      generation: inputs.generation,
    };
    versions.writeVersion(this.#sql, row, built.body);
  }

  #serve(key: string, row: VersionRow | null, tags: readonly string[], asked?: number): Result<Served> {
    if (row === null) return failed('unknown-version', `${key} has no version ${asked ?? 1}`);
    const withheld = state.withheldOf(this.#sql);
    return serve(key, row, withheld, tags, () => versions.bodyOf(this.#sql, row.version));
  }

  /** A version's body for comparing; fails where it may not be shown. */
  #shown(key: string, version: number): Result<unknown> {
    const served = this.#serve(key, versions.versionRow(this.#sql, version), [], version);
    if (!served.ok) return served;
    const withheld = new Set(state.withheldOf(this.#sql).map((one) => one.article));
    return done(redact(JSON.parse(versions.bodyOf(this.#sql, version)) as unknown, withheld));
  }
}
