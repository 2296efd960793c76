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
  type VersionFacts,
  type VersionsOut,
} from '../contract/index.ts';
import { ENGINE_VERSION } from '../engine/index.ts';
import { type Bodies, openDigest, reopenDigest, state, type VersionRow, versions } from '../storage/index.ts';
import { type Built, build } from './build.ts';
import { compareVersions, versionsQuoting } from './compare.ts';
import { type Clerk, publish, release, takeUp } from './history.ts';
import type { Catalog, Inputs, Served } from './ports.ts';
import { factsOf, serveVersion } from './serve.ts';

export interface KeeperPorts {
  readonly storage: DurableObjectStorage;
  readonly bodies: Bodies;
  readonly catalog: Catalog;
  readonly now: () => number;
  /** Versions kept. */
  readonly history: number;
}

/** Builds in a row for one caller, where inputs keep changing under it. */
const ROUNDS = 4;
/** A stale digest that nobody reads is rebuilt this long after the last change but one: a burst makes one version. */
const DEBOUNCE = 5_000;
/** Rebuilds by alarm that may fail in a row; the next read or change starts anew. */
const ATTEMPTS = 6;

/** Keeps one digest. */
export class Keeper {
  readonly ports: KeeperPorts;
  #open: boolean;
  #building: Promise<Result<null>> | null = null;
  /** The newest generation told of, for changes that come while the very first build is under way. */
  #heard = 0;
  /** Builds made by this instance, for tests and logs. */
  builds = 0;

  /** Brings the tables up to date where they exist; call while nothing else may run. */
  constructor(ports: KeeperPorts) {
    this.ports = ports;
    this.#open = reopenDigest(ports.storage);
  }

  get #sql(): SqlStorage {
    return this.ports.storage.sql;
  }

  get #clerk(): Clerk {
    const { now, history } = this.ports;
    return { sql: this.#sql, now: now(), history };
  }

  /** The latest version, built first where it is stale. */
  async read(key: string, tags: readonly string[]): Promise<Result<Served>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    const successor = state.stateOf(this.#sql)?.successor ?? null;
    if (successor !== null) return failed('story-merged', `became part of ${successor}`, { successor });
    return serveVersion(this.#sql, key, versions.latestVersion(this.#sql), 1, tags);
  }

  /** One version, as it was made, less what was withheld since. */
  async version(key: string, version: number, tags: readonly string[]): Promise<Result<Served>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    return serveVersion(this.#sql, key, versions.versionRow(this.#sql, version), version, tags);
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
    return compareVersions(this.#sql, key, from, to);
  }

  /** The versions made from an article whose body quotes it. */
  quoting(article: string): number[] {
    return this.#open ? versionsQuoting(this.#sql, article) : [];
  }

  /** The inputs moved on; says when to rebuild, or null where there is nothing to keep fresh. */
  stale(generation: number): number | null {
    this.#heard = Math.max(this.#heard, generation);
    if (!this.#open) return null;
    state.markStale(this.#sql, generation, this.ports.now());
    return this.ports.now() + DEBOUNCE;
  }

  /**
   * Takes a version's body up again as the newest version: a pin where it is
   * held against later builds, a roll-back where it is not. History only grows.
   */
  async takeUp(key: string, source: number, hold: boolean): Promise<Result<VersionFacts>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    return this.ports.storage.transactionSync(() => {
      const row = versions.versionRow(this.#sql, source);
      const shown = serveVersion(this.#sql, key, row, source, []);
      return shown.ok ? takeUp(this.#clerk, row as VersionRow, hold) : shown;
    });
  }

  /** Lets builds through again, and makes what was held back. */
  async release(key: string): Promise<Result<VersionFacts>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    this.ports.storage.transactionSync(() => release(this.#clerk));
    const built = await this.#rebuilt(key);
    return built.ok ? done(factsOf(versions.latestVersion(this.#sql) as VersionRow)) : built;
  }

  /** Rebuilds where stale; says when to try again, or null when there is no need. */
  async refresh(): Promise<number | null> {
    const now = this.#open ? state.stateOf(this.#sql) : null;
    if (now === null) return null;
    const fresh = await this.#fresh(now.key);
    if (fresh.ok) return null;
    const attempts = state.markFailed(this.#sql);
    return attempts >= ATTEMPTS ? null : this.ports.now() + DEBOUNCE * 2 ** attempts;
  }

  #isFresh(): boolean {
    const now = this.#open ? state.stateOf(this.#sql) : null;
    return now !== null && now.built >= Math.max(now.wanted, this.#heard) && now.engine === ENGINE_VERSION;
  }

  /** Waits for a build where one is needed; all who wait share it. */
  async #fresh(key: string): Promise<Result<null>> {
    for (let round = 0; !this.#isFresh(); round++) {
      if (round === ROUNDS) return failed('busy', `${key} keeps changing`, { retryAfter: 1 });
      const outcome = await this.#rebuilt(key);
      if (!outcome.ok) return outcome;
    }
    return done(null);
  }

  /** One build, shared by all who ask while it is under way. */
  #rebuilt(key: string): Promise<Result<null>> {
    this.#building ??= this.#build(key).finally(() => {
      this.#building = null;
    });
    return this.#building;
  }

  async #build(key: string): Promise<Result<null>> {
    const ref = parseDigestKey(key);
    if (ref === null) return failed('unknown-digest', `${key} is no digest's key`);
    const inputs = await this.ports.catalog.inputs(key);
    if (!inputs.ok) return inputs;
    this.builds++;
    const made =
      inputs.value.successor === null ? await build(this.ports.bodies, ref, inputs.value.parts) : null;
    if (made !== null && !made.ok) return made;
    this.#commit(key, inputs.value, made?.value ?? null);
    return done(null);
  }

  /** Writes a build unless a newer one is there. No await in here: nothing comes between. */
  #commit(key: string, inputs: Inputs, built: Built | null): void {
    const { storage } = this.ports;
    storage.transactionSync(() => {
      openDigest(storage);
      if ((state.stateOf(this.#sql)?.built ?? 0) > inputs.generation) return;
      if (built !== null) publish(this.#clerk, inputs, built);
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
}
