/**
 * A group of a feed's items taken in. In: items that are new or changed, ports, the run's budget. Out: what became of them.
 * Articles first, by the same ingest as a PUT, then their rows: what breaks off between is done again to no effect. A
 * linked page is fetched where the feed has only an excerpt; where it can't be had the excerpt is taken, and the page
 * tried again at later polls.
 */
import { type ArticleIn, type BatchOut, done } from '../../contract/index.ts';
import type { IngestPorts } from '../filing.ts';
import { ingestBatch } from '../ingest.ts';
import type { Outside } from '../outside/fetch.ts';
import type { Robots } from '../outside/robots.ts';
import type { Budget } from './budget.ts';
import type { Hosts } from './hosts.ts';
import type { Candidate } from './items.ts';
import { fromLink } from './linked-page.ts';
import type { DueFeed, Feeds, Taken } from './ports.ts';

export interface PollPorts extends IngestPorts {
  readonly feeds: Feeds;
  readonly outside: Outside;
  readonly hosts: Hosts;
  readonly robots: Robots;
  readonly budget: Budget;
  readonly now: () => number;
}

/** Subrequests of a round beside those of its items: what stands, admit, remember. */
export const ROUND = 3;

/** What a round made of some items. */
interface Round {
  readonly taken: number;
  /** Items that may not be taken, and what was said of the first. */
  readonly refused: number;
  readonly why: string | null;
  /** What was said of pages that robots.txt kept from us, one a page. */
  readonly withheld: readonly string[];
  /** A failure of ours: try again later. */
  readonly broken: string | null;
  /** Whether some items have to wait for the next run. */
  readonly left: boolean;
}

/** Takes some items in and notes them. */
export async function takeRound(
  ports: PollPorts,
  feed: DueFeed,
  wanted: readonly Candidate[],
  tired: Set<string>,
): Promise<Round> {
  const { budget, feeds } = ports;
  const aside = wanted.length + ROUND;
  budget.take(aside);
  const ready: { article: ArticleIn; row: Taken }[] = [];
  const settled: Taken[] = [];
  const withheld: string[] = [];
  let left = false;
  for (const one of wanted) {
    const made = await articleOf(ports, feed, one, tired);
    if (made !== 'put-off' && made.withheld !== null) withheld.push(made.withheld);
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
    withheld,
    broken: broken?.problem?.detail ?? (noted.ok ? null : noted.failure.detail),
    left,
  };
}

function isNew({ status }: BatchOut['results'][number]): boolean {
  return status === 'created' || status === 'revised';
}

/** An item as an article, its page fetched where that is wanted; without an article where there are no words. */
async function articleOf(
  { outside, hosts, robots }: PollPorts,
  feed: DueFeed,
  item: Candidate,
  tired: Set<string>,
): Promise<'put-off' | { article: ArticleIn | null; row: Taken; withheld: string | null }> {
  let made = item;
  let published = item.published?.value ?? null;
  let failed = false;
  let withheld: string | null = null;
  if (feed.fetchPages && !item.whole && item.url !== null) {
    const { host } = new URL(item.url);
    const page = tired.has(host)
      ? ({ kind: 'tired' } as const)
      : await hosts.alone(item.url, () => fromLink(outside, robots, item, feed.outlet));
    if (page.kind === 'put-off') return 'put-off';
    if (page.kind === 'tired') tired.add(host);
    if (page.kind === 'whole') ({ item: made, published } = page);
    if (page.kind === 'withheld') withheld = page.detail;
    failed = page.kind === 'failed' || page.kind === 'tired' || (page.kind === 'withheld' && page.again);
  }
  const { article: id, title, url, lang, text } = made;
  const article = /\S/.test(text) ? { id, outlet: feed.outlet, text, title, url, published, lang } : null;
  return { article, row: [...item.key, failed], withheld };
}
