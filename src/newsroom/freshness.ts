/**
 * One digest kept fresh: when it is stale, when it is built, what a build
 * writes. In: its storage, the catalog, the bodies. Out: versions. Many callers
 * share one build; a build is written in one synchronous transaction and only if
 * nothing newer was written meanwhile, so that a version never changes or goes
 * back. What is stale is made anew by the alarm, which gives up after some tries
 * in a row and starts again at the next read or change.
 */
import { done, failed, parseDigestKey, type Result } from '../contract/index.ts';
import { ENGINE_VERSION } from '../engine/index.ts';
import { type Bodies, openDigest, reopenDigest, state } from '../storage/index.ts';
import { type Built, build } from './build.ts';
import { type Clerk, publish } from './history.ts';
import type { Catalog, Inputs } from './ports.ts';

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

/** Keeps one digest fresh. */
export class Freshness {
  readonly ports: KeeperPorts;
  /** Called before anything is written. */
  readonly #writing: () => void;
  #open: boolean;
  #building: Promise<Result<null>> | null = null;
  /** The newest generations told of, for changes that come while the very first build is under way. */
  #heard = 0;
  #must = 0;
  /** Builds made by this instance, for tests and logs. */
  builds = 0;

  /** Brings the tables up to date where they exist; call while nothing else may run. */
  constructor(ports: KeeperPorts, writing: () => void) {
    this.ports = ports;
    this.#writing = writing;
    this.#open = reopenDigest(ports.storage);
  }

  /** Whether there are tables: whether there ever was a version. */
  get isOpen(): boolean {
    return this.#open;
  }

  get #sql(): SqlStorage {
    return this.ports.storage.sql;
  }

  get clerk(): Clerk {
    const { now, history, age } = this.ports;
    return { sql: this.#sql, now: now(), history, age };
  }

  /** The inputs moved on: rebuilds when they have been quiet, or at once where what there is may not be served. */
  stale(generation: number, forced: boolean): void {
    this.#writing();
    this.#heard = Math.max(this.#heard, generation);
    if (forced) this.#must = Math.max(this.#must, generation);
    if (!this.#open) return;
    const { alarm, quiet, latest } = this.ports;
    const now = this.ports.now();
    state.markStale(this.#sql, generation, forced ? generation : 0, now);
    const since = state.stateOf(this.#sql)?.stale_since ?? now;
    alarm.set(forced ? now : Math.min(now + quiet, since + latest));
  }

  /** Rebuilds where stale, as the alarm wants it; sets it again where that failed or was overtaken. */
  async refresh(): Promise<void> {
    const now = this.#open ? state.stateOf(this.#sql) : null;
    if (now === null || this.#isFresh()) return;
    const { alarm, quiet } = this.ports;
    const outcome = await this.rebuilt(now.key);
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
  async served(key: string, fresh: boolean): Promise<Result<number | null>> {
    if (this.#isFresh()) return done(null);
    if (fresh || !this.#isServable()) {
      const made = await this.fresh(key);
      return made.ok ? done(null) : made;
    }
    const now = this.ports.now();
    this.ports.alarm.wake(now + this.ports.quiet);
    return done(state.staleSince(this.#sql, now));
  }

  /** Waits for a build where one is needed; all who wait share it. */
  async fresh(key: string): Promise<Result<null>> {
    for (let round = 0; !this.#isFresh(); round++) {
      if (round === ROUNDS) return failed('busy', `${key} keeps changing`, { retryAfter: 1 });
      const outcome = await this.rebuilt(key);
      if (!outcome.ok) return outcome;
    }
    return done(null);
  }

  /** One build, shared by all who ask while it is under way. */
  rebuilt(key: string): Promise<Result<null>> {
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
    this.#writing();
    storage.transactionSync(() => {
      openDigest(storage);
      if ((state.stateOf(this.#sql)?.built ?? 0) > inputs.generation) return;
      if (built !== null) publish(this.clerk, inputs, built);
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
