/**
 * One digest's versions: the rules of its object, without the object. In: what
 * is asked of it. Out: versions, their list and differences, what admins did.
 * What is stale is served at once and made anew by the alarm, but never what
 * holds a withdrawn sentence (freshness.ts).
 */
import {
  type AuditOut,
  type DiffOut,
  done,
  failed,
  type Result,
  type VersionFacts,
  type VersionsOut,
} from '../contract/index.ts';
import { state, type VersionRow, versions } from '../storage/index.ts';
import { auditList, versionsList } from './annals.ts';
import { compareVersions, versionsQuoting } from './compare.ts';
import { Freshness, type KeeperPorts } from './freshness.ts';
import { release, takeUp } from './history.ts';
import type { Paging, Served } from './ports.ts';
import { factsOf, matched, serveVersion } from './serve.ts';

/** Keeps one digest. */
export class Keeper {
  readonly ports: KeeperPorts;
  readonly #freshness: Freshness;
  /** What `read` answered when nothing was stale. Nobody else writes here: each write forgets it first. */
  #hot: Served | null = null;

  /** Brings the tables up to date where they exist; call while nothing else may run. */
  constructor(ports: KeeperPorts) {
    this.ports = ports;
    this.#freshness = new Freshness(ports, () => {
      this.#hot = null;
    });
  }

  get #sql(): SqlStorage {
    return this.ports.storage.sql;
  }

  /** Builds made by this instance. */
  get builds(): number {
    return this.#freshness.builds;
  }

  /** The inputs moved on. */
  stale(generation: number, forced: boolean): void {
    this.#freshness.stale(generation, forced);
  }

  /** The alarm rang. */
  refresh(): Promise<void> {
    return this.#freshness.refresh();
  }

  /** The latest version. `fresh`: nothing stale will do. */
  async read(key: string, tags: readonly string[], fresh: boolean): Promise<Result<Served>> {
    if (this.#hot !== null) return done(matched(this.#hot, tags));
    const stale = await this.#freshness.served(key, fresh);
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
    const ready = await this.#freshness.served(key, false);
    if (!ready.ok) return ready;
    const next = versions.nextVersion(this.#sql, version);
    const row = versions.versionRow(this.#sql, version);
    return serveVersion(this.#sql, key, row, version, tags, { stale: null, next });
  }

  /** A page of versions' facts, newest first. */
  async versions(key: string, paging: Paging, fresh: boolean): Promise<Result<VersionsOut>> {
    const stale = await this.#freshness.served(key, fresh);
    return stale.ok ? versionsList(this.#sql, key, stale.value, paging) : stale;
  }

  /** A page of what admins did, newest first. */
  async audit(key: string, paging: Paging): Promise<Result<AuditOut>> {
    const ready = await this.#freshness.served(key, false);
    return ready.ok ? auditList(this.#sql, key, paging) : ready;
  }

  /** What changed from one version to another, either way. */
  async diff(key: string, from: number, to: number): Promise<Result<DiffOut>> {
    const ready = await this.#freshness.served(key, false);
    return ready.ok ? compareVersions(this.#sql, key, from, to) : ready;
  }

  /** The versions made from an article whose body quotes it. */
  quoting(article: string): number[] {
    return this.#freshness.isOpen ? versionsQuoting(this.#sql, article) : [];
  }

  /**
   * Takes a version's body up again as the newest version: a pin where it is
   * held against later builds, a roll-back where it is not. History only grows.
   */
  async takeUp(key: string, source: number, hold: boolean, token: string): Promise<Result<VersionFacts>> {
    const fresh = await this.#freshness.fresh(key);
    if (!fresh.ok) return fresh;
    this.#hot = null;
    return this.ports.storage.transactionSync(() => {
      const row = versions.versionRow(this.#sql, source);
      const shown = serveVersion(this.#sql, key, row, source, []);
      return shown.ok ? takeUp(this.#freshness.clerk, row as VersionRow, hold, token) : shown;
    });
  }

  /** Lets builds through again, and makes what was held back. */
  async release(key: string, version: number, token: string): Promise<Result<VersionFacts>> {
    const fresh = await this.#freshness.fresh(key);
    if (!fresh.ok) return fresh;
    this.#hot = null;
    const released = this.ports.storage.transactionSync(() => release(this.#freshness.clerk, version, token));
    if (!released.ok) return released;
    const built = await this.#freshness.rebuilt(key);
    return built.ok ? done(factsOf(versions.latestVersion(this.#sql) as VersionRow)) : built;
  }
}
