/**
 * The feeds' object: one by that name. In: calls of the facade. Out: Results. Holds no rule of its own: newsroom/feeds does.
 * It has no alarm: the Worker's cron asks for what is due.
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
import { DurableShell } from './shell.ts';

export class Feeds extends DurableShell {
  private readonly storage: DurableObjectStorage;

  constructor(state: DurableObjectState, env: Bindings) {
    super(state, env);
    this.storage = state.storage;
    state.blockConcurrencyWhile(async () => openFeeds(state.storage));
  }

  add(entries: Registration[]) {
    const told = entries.map((entry) => ({ ...entry, name: plain(entry.name) }));
    return done(this.once((sql) => registry.addFeeds(sql, told, Date.now())));
  }

  feed(id: string) {
    return registry.feedOut(this.storage.sql, id);
  }

  list(state: string | null, paging: Paging) {
    return registry.feedList(this.storage.sql, state ?? undefined, paging);
  }

  change(id: string, change: FeedChange) {
    const told = change.name === undefined ? change : { ...change, name: plain(change.name) };
    return this.once((sql) => registry.changeFeed(sql, id, told, Date.now()));
  }

  remove(id: string) {
    return this.once((sql) => registry.removeFeed(sql, id));
  }

  next(id: string | null, report: PollReport | null, take: boolean) {
    const due = this.once((sql) => {
      if (id !== null && report !== null) progress.settle(sql, id, told(report), Date.now());
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

/** Words come percent-encoded: arguments travel in a header. */
function plain(text: string | null): string | null {
  return text === null ? null : decodeURIComponent(text);
}

function told(report: PollReport): PollReport {
  if (report.kind === 'failed') return { ...report, detail: decodeURIComponent(report.detail) };
  if (report.kind !== 'read' || report.notice === null) return report;
  return { ...report, notice: { ...report.notice, detail: decodeURIComponent(report.notice.detail) } };
}
