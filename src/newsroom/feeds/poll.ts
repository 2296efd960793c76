/**
 * One feed's poll. In: a feed that is due, ports, the run's budget. Out: a report; it never throws for what is expected.
 * New and changed items are taken in a group at a time, as long as the budget and the feed's time last. The feed's
 * validators are in the report, and kept only when nothing is left.
 */
import { brief } from '../../contract/index.ts';
import { ROUND_ITEMS } from '../filing.ts';
import { askFeed } from './ask.ts';
import type { Budget } from './budget.ts';
import { candidatesOf } from './items.ts';
import type { DueFeed, Known, Notice, PollReport } from './ports.ts';
import { type PollPorts, ROUND, takeRound } from './round.ts';

/** A feed has so long; then the rest waits for the next run. Shorter than its lease by more than one fetch. */
const LONGEST = 120_000;
/** Items taken in at once; fewer where each page is fetched first. */
const GROUP = { plain: ROUND_ITEMS, pages: 8 };

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
  const withheld: string[] = [];
  let more = false;
  const tired = new Set<string>();
  for (let at = 0; at < wanted.length && !more; ) {
    const size = affordable(budget, feed.fetchPages);
    if (size === 0 || now() - started > LONGEST) {
      more = true;
      break;
    }
    const round = await takeRound(ports, feed, wanted.slice(at, at + size), tired);
    taken += round.taken;
    refused += round.refused;
    why ??= round.why;
    withheld.push(...round.withheld);
    if (round.broken !== null) return notStored(round.broken, taken);
    more = round.left;
    at += size;
  }
  return {
    kind: 'read',
    ...{ etag: asked.etag, modified: asked.modified, moved: asked.moved },
    notice: unfit(refused, why, items.length - usable.length) ?? kept(withheld) ?? asked.notice ?? notice,
    ...{ seen: asked.feed.items.length, taken, more },
  };
}

function unfit(refused: number, why: string | null, wordless: number): Notice | null {
  if (refused > 0) return { reason: 'items-refused', detail: brief(`${refused} items: ${why}`) };
  return wordless > 0
    ? { reason: 'items-refused', detail: `${wordless} items have no text; see fetchPages` }
    : null;
}

/** What is said where pages were kept from us. */
function kept([first, ...more]: readonly string[]): Notice | null {
  if (first === undefined) return null;
  return {
    reason: 'pages-withheld',
    detail: brief(`${more.length + 1} items have their excerpt: ${first}`),
  };
}

function affordable(budget: Budget, pages: boolean): number {
  const room = Math.floor((budget.left - ROUND) / (pages ? 2 : 1));
  return Math.max(0, Math.min(room, pages ? GROUP.pages : GROUP.plain));
}

function notStored(detail: string, taken: number): PollReport {
  return { kind: 'failed', reason: 'not-stored', detail: brief(detail), retry: null, taken };
}
