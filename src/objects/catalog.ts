/**
 * The catalog's object: one by that name, the only writer of the index. In:
 * calls of the facade, alarms. Out: Results. Holds no rule of its own: newsroom
 * and storage do. After every write it tells the digests concerned before it
 * answers; the alarm makes up for those that could not be told.
 */
import { done, failed, type OutletBody, type Result } from '../contract/index.ts';
import {
  type Arrival,
  admit,
  admitDue,
  type CatalogPorts,
  daysAround,
  forgetOutlet,
  isOutdated,
  lookUp,
  Neighbourhoods,
  outletLists,
  registerOutlet,
  reindex,
  setWithheld,
  standings,
  tellAll,
} from '../newsroom/index.ts';
import { answers, type Bindings, bodiesIn, digests, embargoes, openCatalog } from '../storage/index.ts';
import { Alarm } from './alarm.ts';
import { fromAscii } from './ascii.ts';
import { digestAt } from './facade.ts';
import { DurableShell } from './shell.ts';
import { Turns } from './turns.ts';

/** Between two rounds of indexing anew, so that requests come in between. */
const REINDEX_PAUSE = 500;
const REINDEX_RETRY = 30_000;
const RETELL = 1_000;
/** Articles that may wait at once: some seconds' work. */
const MOST_WAITING = 1_000;

export class Catalog extends DurableShell {
  private readonly bindings: Bindings;
  private readonly ports: CatalogPorts;
  private readonly clock: Alarm;
  private readonly turns = new Turns();
  /** Articles whose admission was begun and is not done. */
  private waiting = 0;

  constructor(state: DurableObjectState, env: Bindings) {
    super(state, env);
    this.bindings = env;
    const { storage } = state;
    this.clock = new Alarm(storage);
    this.ports = {
      storage,
      bodies: bodiesIn(env.ARTICLES),
      near: new Neighbourhoods(storage.sql),
      now: () => Date.now(),
      wake: (at) => this.clock.wake(at),
      round: (items, step) => this.turns.round(items, step),
    };
    state.blockConcurrencyWhile(async () => {
      openCatalog(storage);
      await this.clock.open();
      const due = embargoes.nextEmbargo(storage.sql);
      if (due !== null) this.clock.wake(due);
      // An alarm that failed too often is gone; what was still to be told is not.
      if (digests.outbox(storage.sql, 1).length > 0) this.clock.wake(Date.now() + RETELL);
      // After a deploy with another engine the alarm indexes everything anew, a little at a time.
      if (isOutdated(storage.sql)) this.clock.wake(Date.now() + REINDEX_PAUSE);
    });
  }

  override fetch(request: Request): Promise<Response> {
    this.turns.called();
    return super.fetch(request);
  }

  standings(refs: Arrival[]) {
    return done(standings(this.ports.storage.sql, refs));
  }

  /** Refuses what would wait too long behind others: a 503 now is better than a time-out for all who wait. */
  async admit(refs: Arrival[]) {
    if (this.waiting + refs.length > MOST_WAITING)
      return failed('busy', `${this.waiting} articles wait to be taken in`, { retryAfter: 5 });
    this.waiting += refs.length;
    const admitted = await admit(this.ports, refs).finally(() => {
      this.waiting -= refs.length;
    });
    await this.tell();
    return admitted;
  }

  article(id: string, seen: boolean) {
    return lookUp.article(this.ports.storage.sql, id, seen);
  }

  articles(...[filter, paging]: Tail<typeof lookUp.articleList>) {
    return lookUp.articleList(this.ports.storage.sql, filter, paging);
  }

  story(id: string) {
    return lookUp.story(this.ports.storage.sql, id);
  }

  stories(...[filter, paging]: Tail<typeof lookUp.storyList>) {
    return lookUp.storyList(this.ports.storage.sql, filter, paging);
  }

  outlets(...[paging]: Tail<typeof outletLists.outletList>) {
    return outletLists.outletList(this.ports.storage.sql, paging);
  }

  outlet(id: string) {
    return outletLists.outletOne(this.ports.storage.sql, id);
  }

  /** The body comes as ASCII. */
  async registerOutlet(id: string, body: string) {
    const outcome = registerOutlet(this.ports, id, fromAscii<OutletBody>(body));
    await this.tell();
    return outcome;
  }

  async forgetOutlet(id: string) {
    const outcome = forgetOutlet(this.ports, id);
    await this.tell();
    return outcome;
  }

  toRead(id: string) {
    return lookUp.toRead(this.ports.storage.sql, id);
  }

  latestDay(outlet: string | null) {
    return lookUp.latestDay(this.ports.storage.sql, outlet, Date.now());
  }

  claim(key: string, request: string) {
    return done(answers.claim(this.ports.storage.sql, key, request, Date.now()));
  }

  keep(key: string, part: string, first: boolean, status: number) {
    answers.keep(this.ports.storage.sql, key, part, first, status);
    return done(null);
  }

  days(outlet: string | null, day: string, count: number) {
    return done(daysAround(this.ports.storage.sql, outlet, day, count));
  }

  inputs(key: string) {
    return this.ports.storage.transactionSync(() => lookUp.inputs(this.ports.storage.sql, key));
  }

  appearances(id: string) {
    return lookUp.appearances(this.ports.storage.sql, id);
  }

  /** The reason, a text or null, comes as ASCII. */
  async retract(id: string, mode: 'withhold' | 'takedown', reason: string) {
    return this.withheld(id, mode, fromAscii<string | null>(reason));
  }

  async restore(id: string) {
    return this.withheld(id, null, null);
  }

  async alarm(): Promise<void> {
    this.clock.rang();
    const due = await admitDue(this.ports);
    if (due !== null) this.clock.wake(due);
    await this.tell();
    const more = await reindex(this.ports);
    if (!more.ok) this.clock.wake(Date.now() + REINDEX_RETRY);
    else if (more.value) this.clock.wake(Date.now() + REINDEX_PAUSE);
  }

  private async withheld(id: string, mode: 'withhold' | 'takedown' | null, reason: string | null) {
    const changed = await setWithheld(this.ports, id, mode, reason);
    await this.tell();
    if (!changed.ok) return changed;
    const { sql } = this.ports.storage;
    const untold = digests.untold(sql, id);
    // It is written; but whoever withdraws an article wants to hear that it is gone.
    if (untold > 0)
      return failed('busy', `${id}: noted, but ${untold} digests have not heard of it`, { retryAfter: 2 });
    return lookUp.retraction(sql, id, changed.value);
  }

  /**
   * Empties the outbox as far as it will go. The alarm is left standing where all went well: another
   * call may be between its write and its telling, and an alarm that finds nothing costs nothing.
   */
  private async tell(): Promise<void> {
    const { storage } = this.ports;
    const wait = await tellAll(
      storage.sql,
      (key, generation, forced): Promise<Result<null>> =>
        digestAt(this.bindings, key).stale(generation, forced),
    );
    if (wait !== null) this.clock.wake(Date.now() + wait);
  }
}

/** A look-up's parameters after the SQL storage. */
type Tail<F extends (sql: SqlStorage, ...rest: never[]) => unknown> = F extends (
  sql: SqlStorage,
  ...rest: infer Rest
) => unknown
  ? Rest
  : never;
