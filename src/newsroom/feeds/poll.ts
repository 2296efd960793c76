/**
 * One feed's poll. In: a feed that is due, ports, the run's budget. Out: a report; it never throws for what is expected.
 * New and changed items go to the same ingest as a PUT, a group at a time: articles first, then their rows, and the
 * feed's validators (in the report) only when nothing is left, so that whatever breaks off is done again to no effect.
 */
import { type ArticleIn, type BatchOut, done } from '../../contract/index.ts';
import { type IngestPorts, ingestBatch } from '../ingest.ts';
import type { Outside } from '../outside/fetch.ts';
import { askFeed } from './ask.ts';
import type { Budget } from './budget.ts';
import type { Hosts } from './hosts.ts';
import { type Candidate, candidatesOf } from './items.ts';
import { fromLink } from './linked-page.ts';
import type { DueFeed, Feeds, Known, Notice, PollReport, Taken } from './ports.ts';

export interface PollPorts extends IngestPorts {
  readonly feeds: Feeds;
  readonly outside: Outside;
  readonly hosts: Hosts;
  readonly budget: Budget;
  readonly now: () => number;
}

/** A feed has so long; then the rest waits for the next run. Shorter than its lease by more than one fetch. */
const LONGEST = 120_000;
/** Items in one round of ingest; fewer where each page is fetched first. */
const GROUP = { plain: 40, pages: 8 };
/** Subrequests of a round beside those of its items: what stands, admit, remember. */
const ROUND = 3;

/** What a round made of some items. */
interface Round {
  readonly taken: number;
  /** Items that may not be taken, and what was said of the first. */
  readonly refused: number;
  readonly why: string | null;
  /** A failure of ours: try again later. */
  readonly broken: string | null;
  /** Whether some items have to wait for the next run. */
  readonly left: boolean;
}

/** Polls one feed. The budget of its report's call is set aside already. */
export async function pollFeed(ports: PollPorts, feed: DueFeed): Promise<PollReport> {
  const { feeds, hosts, outside, budget, now } = ports;
  const started = now();
  const asked = await hosts.alone(feed.url, () => askFeed(outside, feed, now));
  if (asked.kind === 'failed') return { ...asked, taken: 0 };
  if (asked.kind !== 'read') return asked;
  const { items, notice } = await candidatesOf(asked.feed, feed.id);
  const usable = items.filter(({ text, url }) => /\S/.test(text) || (feed.fetchPages && url !== null));
  let known: Known[] = [];
  if (usable.length > 0) {
    if (!budget.take(1)) return { kind: 'put-off' };
    const answer = await feeds.known(
      feed.id,
      usable.map(({ key }) => key),
      true,
    );
    if (!answer.ok) return notStored(answer.failure.detail, 0);
    known = answer.value;
  }
  const wanted = usable.filter((_, at) => known[at] !== 'same' && known[at] !== 'elsewhere');
  let taken = 0;
  let refused = 0;
  let why: string | null = null;
  let more = false;
  for (let at = 0; at < wanted.length && !more; ) {
    const size = affordable(budget, feed.fetchPages);
    if (size === 0 || now() - started > LONGEST) {
      more = true;
      break;
    }
    const round = await takeRound(ports, feed, wanted.slice(at, at + size));
    taken += round.taken;
    refused += round.refused;
    why ??= round.why;
    if (round.broken !== null) return notStored(round.broken, taken);
    more = round.left;
    at += size;
  }
  return {
    kind: 'read',
    ...{ etag: asked.etag, modified: asked.modified, moved: asked.moved },
    notice: unfit(refused, why, items.length - usable.length) ?? asked.notice ?? notice,
    ...{ seen: asked.feed.items.length, taken, more },
  };
}

function unfit(refused: number, why: string | null, wordless: number): Notice | null {
  if (refused > 0) return { reason: 'items-refused', detail: `${refused} items: ${why}`.slice(0, 120) };
  return wordless > 0
    ? { reason: 'items-refused', detail: `${wordless} items have no text; see fetchPages` }
    : null;
}

function affordable(budget: Budget, pages: boolean): number {
  const room = Math.floor((budget.left - ROUND) / (pages ? 2 : 1));
  return Math.max(0, Math.min(room, pages ? GROUP.pages : GROUP.plain));
}

/** Takes some items in and notes them. */
async function takeRound(ports: PollPorts, feed: DueFeed, wanted: readonly Candidate[]): Promise<Round> {
  const { budget, feeds } = ports;
  const aside = wanted.length + ROUND;
  budget.take(aside);
  const ready: { article: ArticleIn; row: Taken }[] = [];
  const settled: Taken[] = [];
  let left = false;
  for (const one of wanted) {
    const made = await articleOf(ports, feed, one);
    if (made === 'put-off') left = true;
    else if (made.article === null) settled.push(made.row);
    else ready.push({ article: made.article, row: made.row });
  }
  const { results } = await ingestBatch(
    ports,
    ready.map(({ article }) => done(article)),
  );
  const broken = results.find(({ problem }) => problem !== undefined && problem.status >= 500);
  const refused = results.filter(({ problem }) => problem !== undefined && problem.status < 500);
  for (const [at, { row }] of ready.entries()) {
    if ((results[at]?.problem?.status ?? 0) < 500) settled.push(row);
  }
  const noted = settled.length === 0 ? done(null) : await feeds.remember(feed.id, settled);
  // A round that wrote fewer bodies than it might have gives the rest back.
  budget.giveBack(wanted.length - results.filter(isNew).length);
  return {
    taken: results.filter(isNew).length,
    refused: refused.length,
    why: refused[0]?.problem?.detail ?? null,
    broken: broken?.problem?.detail ?? (noted.ok ? null : noted.failure.detail),
    left,
  };
}

function isNew({ status }: BatchOut['results'][number]): boolean {
  return status === 'created' || status === 'revised';
}

/** An item as an article, its page fetched where that is wanted; without an article where there are no words. */
async function articleOf(
  { outside, hosts }: PollPorts,
  feed: DueFeed,
  item: Candidate,
): Promise<'put-off' | { article: ArticleIn | null; row: Taken }> {
  let made = item;
  let published = item.published?.value ?? null;
  let failed = false;
  if (feed.fetchPages && !item.whole && item.url !== null) {
    const page = await hosts.alone(item.url, () => fromLink(outside, item, feed.outlet));
    if (page.kind === 'put-off') return 'put-off';
    if (page.kind === 'whole') ({ item: made, published } = page);
    failed = page.kind === 'failed';
  }
  const { article: id, title, url, lang, text } = made;
  const article = /\S/.test(text) ? { id, outlet: feed.outlet, text, title, url, published, lang } : null;
  return { article, row: [...item.key, failed] };
}

function notStored(detail: string, taken: number): PollReport {
  return { kind: 'failed', reason: 'not-stored', detail: detail.slice(0, 120), retry: null, taken };
}
