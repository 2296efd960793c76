/**
 * The whole way of `standfirst ingest`, used by the command and by `npm start` alike.
 * In: a path, where to and with which token. Out: how many articles were created, revised, unchanged, rejected.
 * Batches keep the contract's limits. What was rejected is told as it happens, and costs nobody else.
 */
import { LIMITS } from '../../contract/index.ts';
import { type Progress, showProgress, silent } from '../progress.ts';
import { type Outgoing, readArticles } from './articles.ts';
import { forgetful, hashOf, type Journal, openJournal } from './journal.ts';
import { type Patience, Sender } from './sender.ts';
import { listSources } from './sources.ts';

/** Items in one request: a Worker on the free plan has 50 subrequests for it, and little is sent again when it breaks. */
const BATCH_ITEMS = 25;

export interface Errand {
  readonly path: string;
  readonly to: URL;
  readonly token: string;
  readonly outlet?: string | undefined;
  /** Send pages of HTML as they are, for the Worker to read; otherwise they are read here. */
  readonly asHtml?: boolean | undefined;
  /** Whether to keep a journal and continue from it; `fresh` keeps one and begins anew. */
  readonly resume: boolean | 'fresh';
  readonly quiet?: boolean;
  readonly patience?: Patience;
}

/** How many articles met which end; `skipped` were acknowledged to an earlier, broken run. */
export interface Tally {
  created: number;
  revised: number;
  unchanged: number;
  rejected: number;
  skipped: number;
}

/** Whether any of the path's files are pages of HTML. */
export async function holdsPages(path: string): Promise<boolean> {
  return (await listSources(path)).some(({ kind }) => kind === 'page' || kind === 'warc');
}

interface Parcel {
  readonly from: string;
  readonly article: Readonly<Record<string, unknown>>;
  readonly hash: string;
  readonly size: number;
}

/** Sends everything that `path` holds. Throws `Failure` where it can't go on; what was acknowledged till then is kept. */
export async function ingest(errand: Errand): Promise<Tally> {
  const sources = await listSources(errand.path);
  const total = sources.reduce((sum, { bytes }) => sum + bytes, 0);
  const journal = errand.resume
    ? await openJournal(errand.to, errand.path, errand.resume === 'fresh')
    : forgetful;
  const progress = errand.quiet ? silent : await showProgress('sending', total);
  const run = new Run(new Sender(errand.to, errand.token, errand.patience), journal, progress);
  try {
    for await (const outgoing of readArticles(sources, errand)) await run.take(outgoing);
    await run.flush();
  } finally {
    progress.stop();
    run.tellRejections();
  }
  // What was rejected is not in the journal, so that a run after this one meets it again.
  await journal.close();
  return run.tally;
}

class Run {
  readonly tally: Tally = { created: 0, revised: 0, unchanged: 0, rejected: 0, skipped: 0 };
  readonly #sender: Sender;
  readonly #journal: Journal;
  readonly #progress: Progress;
  readonly #rejections: string[] = [];
  #parcels: Parcel[] = [];
  #size = 0;
  #read = 0;

  constructor(sender: Sender, journal: Journal, progress: Progress) {
    this.#sender = sender;
    this.#journal = journal;
    this.#progress = progress;
  }

  async take(outgoing: Outgoing): Promise<void> {
    this.#read += outgoing.bytes;
    if ('problem' in outgoing) {
      this.#reject(outgoing.from, outgoing.problem);
      return;
    }
    const { from, article } = outgoing;
    const hash = hashOf(article);
    if (this.#journal.known.has(hash)) {
      this.tally.skipped += 1;
      return;
    }
    const size = Buffer.byteLength(JSON.stringify(article)) + 1;
    if (size + 2 > LIMITS.batchBytes) {
      this.#reject(from, `larger than a request may be (${LIMITS.batchBytes} bytes)`);
      return;
    }
    if (this.#parcels.length === BATCH_ITEMS || this.#size + size + 2 > LIMITS.batchBytes) await this.flush();
    this.#parcels.push({ from, article, hash, size });
    this.#size += size;
  }

  async flush(): Promise<void> {
    const parcels = this.#parcels;
    this.#parcels = [];
    this.#size = 0;
    if (parcels.length > 0) {
      const results = await this.#sender.send(parcels.map(({ article }) => article));
      const kept: string[] = [];
      for (const [index, parcel] of parcels.entries()) {
        const result = results[index];
        if (!result || result.status === 'rejected') {
          this.#reject(parcel.from, result?.problem?.detail ?? 'no reason was given');
        } else {
          this.tally[result.status] += 1;
          kept.push(parcel.hash);
        }
      }
      await this.#journal.add(kept);
    }
    const { created, revised, unchanged, rejected, skipped } = this.tally;
    this.#progress.advance(this.#read, `${created + revised + unchanged + rejected + skipped} articles`);
  }

  #reject(from: string, reason: string): void {
    this.tally.rejected += 1;
    // Held back until the bar is gone, within reason: a bar and lines don't mix.
    if (this.#rejections.length < 1000) this.#rejections.push(`standfirst: ${from}: rejected: ${reason}\n`);
  }

  /** Says what was rejected and why. */
  tellRejections(): void {
    for (const line of this.#rejections) process.stderr.write(line);
    const untold = this.tally.rejected - this.#rejections.length;
    if (untold > 0) process.stderr.write(`standfirst: ${untold} more were rejected\n`);
  }
}
