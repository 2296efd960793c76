/**
 * One digest kept fresh: the rules of its object, without the object. In: its
 * storage, the catalog, the bodies. Out: versions. What is stale is served at
 * once and made anew by the alarm, but never what holds a withdrawn sentence.
 * Many callers share one build; a build is written in one synchronous
 * transaction and only if nothing newer was written meanwhile, so that a
 * version never changes or goes back.
 */
import {
  type AuditOut,
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
import { auditList, versionsList } from './annals.ts';
import { type Built, build } from './build.ts';
import { compareVersions, versionsQuoting } from './compare.ts';
import { type Clerk, publish, release, takeUp } from './history.ts';
import type { Catalog, Inputs, Paging, Served } from './ports.ts';
import { factsOf, matched, serveVersion } from './serve.ts';

export interface KeeperPorts {
  readonly storage: DurableObjectStorage;
  readonly bodies: Bodies;
  readonly catalog: Catalog;
  readonly now: () => number;
  /** Sets the object's alarm: at that time whatever was set, or at that time at the latest. */
  readonly alarm: { set(at: number): void; wake(at: number): void };
  /** Versions kept, and how many milliseconds. */
  readonly history: number;
  readonly age: number;
  /** A rebuild waits so long after the last change, and so long at most after the first; milliseconds. */
  readonly quiet: number;
  readonly latest: number;
}

/** Builds in a row for one caller, where inputs keep changing under it. */
const ROUNDS = 4;
/** Rebuilds by alarm that may fail in a row; the next read or change starts anew. */
const ATTEMPTS = 6;
const FIRST_RETRY = 5_000;

/** Keeps one digest. */
export class Keeper {
  readonly ports: KeeperPorts;
  #open: boolean;
  #building: Promise<Result<null>> | null = null;
  /** The newest generations told of, for changes that come while the very first build is under way. */
  #heard = 0;
  #must = 0;
  /** What `read` answered when nothing was stale. Nobody else writes here: each write below forgets it first. */
  #hot: Served | null = null;
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
    const { now, history, age } = this.ports;
    return { sql: this.#sql, now: now(), history, age };
  }

  /** The latest version. `fresh`: nothing stale will do. */
  async read(key: string, tags: readonly string[], fresh: boolean): Promise<Result<Served>> {
    if (this.#hot !== null) return done(matched(this.#hot, tags));
    const stale = await this.#served(key, fresh);
    if (!stale.ok) return stale;
    const successor = state.stateOf(this.#sql)?.successor ?? null;
    if (successor !== null) return failed('story-merged', `became part of ${successor}`, { successor });
    const latest = versions.latestVersion(this.#sql);
    if (stale.value !== null)
      return serveVersion(this.#sql, key, latest, 1, tags, { stale: stale.value, next: null });
    const whole = serveVersion(this.#sql, key, latest, 1, []);
    if (!whole.ok) return whole;
    this.#hot = whole.value;
    return done(matched(whole.value, tags));
  }

  /** One version, as it was made, less what was withheld since. */
  async version(key: string, version: number, tags: readonly string[]): Promise<Result<Served>> {
    const ready = await this.#served(key, false);
    if (!ready.ok) return ready;
    const next = versions.nextVersion(this.#sql, version);
    const row = versions.versionRow(this.#sql, version);
    return serveVersion(this.#sql, key, row, version, tags, { stale: null, next });
  }

  /** A page of versions' facts, newest first. */
  async versions(key: string, paging: Paging, fresh: boolean): Promise<Result<VersionsOut>> {
    const stale = await this.#served(key, fresh);
    return stale.ok ? versionsList(this.#sql, key, stale.value, paging) : stale;
  }

  /** A page of what admins did, newest first. */
  async audit(key: string, paging: Paging): Promise<Result<AuditOut>> {
    const ready = await this.#served(key, false);
    return ready.ok ? auditList(this.#sql, key, paging) : ready;
  }

  /** What changed from one version to another, either way. */
  async diff(key: string, from: number, to: number): Promise<Result<DiffOut>> {
    const ready = await this.#served(key, false);
    return ready.ok ? compareVersions(this.#sql, key, from, to) : ready;
  }

  /** The versions made from an article whose body quotes it. */
  quoting(article: string): number[] {
    return this.#open ? versionsQuoting(this.#sql, article) : [];
  }

  /** The inputs moved on: rebuilds when they have been quiet, or at once where what there is may not be served. */
  stale(generation: number, forced: boolean): void {
    this.#hot = null;
    this.#heard = Math.max(this.#heard, generation);
    if (forced) this.#must = Math.max(this.#must, generation);
    if (!this.#open) return;
    const { alarm, quiet, latest } = this.ports;
    const now = this.ports.now();
    state.markStale(this.#sql, generation, forced ? generation : 0, now);
    const since = state.stateOf(this.#sql)?.stale_since ?? now;
    alarm.set(forced ? now : Math.min(now + quiet, since + latest));
  }

  /**
   * Takes a version's body up again as the newest version: a pin where it is
   * held against later builds, a roll-back where it is not. History only grows.
   */
  async takeUp(key: string, source: number, hold: boolean): Promise<Result<VersionFacts>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    this.#hot = null;
    return this.ports.storage.transactionSync(() => {
      const row = versions.versionRow(this.#sql, source);
      const shown = serveVersion(this.#sql, key, row, source, []);
      return shown.ok ? takeUp(this.#clerk, row as VersionRow, hold) : shown;
    });
  }

  /** Lets builds through again, and makes what was held back. */
  async release(key: string, version: number): Promise<Result<VersionFacts>> {
    const fresh = await this.#fresh(key);
    if (!fresh.ok) return fresh;
    this.#hot = null;
    const released = this.ports.storage.transactionSync(() => release(this.#clerk, version));
    if (!released.ok) return released;
    const built = await this.#rebuilt(key);
    return built.ok ? done(factsOf(versions.latestVersion(this.#sql) as VersionRow)) : built;
  }

  /** Rebuilds where stale, as the alarm wants it; sets it again where that failed or was overtaken. */
  async refresh(): Promise<void> {
    const now = this.#open ? state.stateOf(this.#sql) : null;
    if (now === null || this.#isFresh()) return;
    const { alarm, quiet } = this.ports;
    const outcome = await this.#rebuilt(now.key);
    if (outcome.ok) {
      if (!this.#isFresh()) alarm.wake(this.ports.now() + quiet);
      return;
    }
    const attempts = state.markFailed(this.#sql);
    if (attempts < ATTEMPTS) alarm.wake(this.ports.now() + FIRST_RETRY * 2 ** attempts);
  }

  #isFresh(): boolean {
    const now = this.#open ? state.stateOf(this.#sql) : null;
    return now !== null && now.built >= Math.max(now.wanted, this.#heard) && now.engine === ENGINE_VERSION;
  }

  /** Whether there is a version, and nothing in it was withdrawn that it does not know of. */
  #isServable(): boolean {
    const now = this.#open ? state.stateOf(this.#sql) : null;
    return now !== null && now.built >= Math.max(now.must, this.#must);
  }

  /** Makes sure that something may be served; says since when it is stale, milliseconds, or null where it is not. */
  async #served(key: string, fresh: boolean): Promise<Result<number | null>> {
    if (this.#isFresh()) return done(null);
    if (fresh || !this.#isServable()) {
      const made = await this.#fresh(key);
      return made.ok ? done(null) : made;
    }
    const now = this.ports.now();
    this.ports.alarm.wake(now + this.ports.quiet);
    return done(state.staleSince(this.#sql, now));
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
    const made = inputs.value.successor === null ? await build(this.ports.bodies, ref, inputs.value) : null;
    if (made !== null && !made.ok) return made;
    this.#commit(key, inputs.value, made?.value ?? null);
    return done(null);
  }

  /** Writes a build unless a newer one is there. No await in here: nothing comes between. */
  #commit(key: string, inputs: Inputs, built: Built | null): void {
    const { storage } = this.ports;
    this.#hot = null;
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
        now: this.ports.now(),
      });
      // Told of while there were no tables to note it in.
      if (this.#heard > inputs.generation)
        state.markStale(this.#sql, this.#heard, this.#must, this.ports.now());
    });
    this.#open = true;
  }
}
