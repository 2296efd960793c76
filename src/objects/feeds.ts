/**
 * The feeds' object: one by that name. In: calls of the facade, words of the world outside in them as ASCII. Out: Results. Holds no
 * rule of its own: newsroom/feeds does. It has no alarm: the Worker's cron asks for what is due.
 */
import { done, type FeedChange } from '../contract/index.ts';
import {
  type ItemKey,
  type Paging,
  type PollReport,
  progress,
  type Registration,
  registry,
  type Taken,
} from '../newsroom/index.ts';
import { type Bindings, openFeeds } from '../storage/index.ts';
import { fromAscii } from './ascii.ts';
import { DurableShell } from './shell.ts';

export class Feeds extends DurableShell {
  private readonly storage: DurableObjectStorage;

  constructor(state: DurableObjectState, env: Bindings) {
    super(state, env);
    this.storage = state.storage;
    state.blockConcurrencyWhile(async () => openFeeds(state.storage));
  }

  add(entries: string) {
    return done(this.once((sql) => registry.addFeeds(sql, fromAscii<Registration[]>(entries), Date.now())));
  }

  feed(id: string) {
    return registry.feedOut(this.storage.sql, id);
  }

  list(state: string | null, paging: Paging) {
    return registry.feedList(this.storage.sql, state ?? undefined, paging);
  }

  change(id: string, change: string) {
    return this.once((sql) => registry.changeFeed(sql, id, fromAscii<FeedChange>(change), Date.now()));
  }

  remove(id: string) {
    return this.once((sql) => registry.removeFeed(sql, id));
  }

  next(last: string, take: boolean) {
    const ended = fromAscii<{ id: string; report: PollReport } | null>(last);
    const due = this.once((sql) => {
      if (ended !== null) progress.settle(sql, ended.id, ended.report, Date.now());
      return take ? progress.takeDue(sql, Date.now()) : null;
    });
    return done(due);
  }

  known(id: string, items: ItemKey[], polling: boolean) {
    return done(this.once((sql) => progress.knownItems(sql, id, items, polling, Date.now())));
  }

  remember(id: string, items: Taken[]) {
    this.once((sql) => progress.rememberItems(sql, id, items, Date.now()));
    return done(null);
  }

  private once<T>(step: (sql: SqlStorage) => T): T {
    return this.storage.transactionSync(() => step(this.storage.sql));
  }
}
