/**
 * Batches of articles → a running Worker, tried again where that can help.
 * In: a URL, a token, articles. Out: what became of each. Failures of the network, 408, 429 and 5xx are tried again with
 * growing, jittered waits, and `Retry-After` is honoured; all of it is bounded. A batch may be sent twice: the same
 * content a second time is "unchanged".
 * Refused with `Failure`: a wrong token, no Standfirst at the URL, a Worker that stays away.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { BatchOut, Problem } from '../../contract/index.ts';
import { Failure } from '../failure.ts';

type Result = BatchOut['results'][number];

/** How long to go on trying. */
export interface Patience {
  /** Tries of one batch in all. */
  readonly tries: number;
  /** Tries while the Worker has never answered: a wrong address should show soon. */
  readonly firstTries: number;
  /** The first wait in ms; each later one is twice as long, up to `longest`. */
  readonly wait: number;
  readonly longest: number;
  /** The longest `Retry-After` that is waited for, in ms. */
  readonly retryAfter: number;
}

const PATIENCE: Patience = { tries: 8, firstTries: 3, wait: 500, longest: 30_000, retryAfter: 120_000 };
const REQUEST_TIMEOUT = 120_000;

/** What came back for one request: results, or a reason to try again and how long the server wants us to wait. */
type Answer = { results: readonly Result[] } | { again: string; after: number | null; heard: boolean };

export class Sender {
  readonly #address: URL;
  readonly #token: string;
  readonly #patience: Patience;
  #heard = false;

  constructor(to: URL, token: string, patience: Patience = PATIENCE) {
    this.#address = new URL('v1/articles', to.href.endsWith('/') ? to : `${to.href}/`);
    this.#token = token;
    this.#patience = patience;
  }

  /** Sends one batch, and again those of its items that the Worker couldn't take just then. One result an item, in order. */
  async send(articles: readonly object[]): Promise<readonly Result[]> {
    const results: Result[] = [];
    let open = articles.map((_, index) => index);
    for (let turn = 1; open.length > 0; turn += 1) {
      const answers = await this.#deliver(open.map((index) => articles[index] as object));
      for (const [place, answer] of answers.entries()) {
        const index = open[place] as number;
        results[index] = { ...answer, index };
      }
      open = turn < this.#patience.tries ? open.filter((index) => passing(results[index] as Result)) : [];
      if (open.length > 0) await sleep(this.#pause(turn));
    }
    return results;
  }

  async #deliver(articles: readonly object[]): Promise<readonly Result[]> {
    for (let turn = 1; ; turn += 1) {
      const answer = await this.#post(articles);
      if ('results' in answer) return answer.results;
      this.#heard ||= answer.heard;
      if (turn >= (this.#heard ? this.#patience.tries : this.#patience.firstTries)) {
        throw new Failure(
          `${this.#address.origin} ${answer.again}, ${turn} times; run the same command again to continue`,
        );
      }
      if ((answer.after ?? 0) > this.#patience.retryAfter) {
        throw new Failure(
          `${this.#address.origin} asks to wait ${Math.ceil((answer.after ?? 0) / 1000)} s; run the same command then`,
        );
      }
      await sleep(answer.after ?? this.#pause(turn));
    }
  }

  async #post(articles: readonly object[]): Promise<Answer> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(this.#address, {
        method: 'POST',
        redirect: 'manual',
        headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
        body: JSON.stringify(articles),
        signal: AbortSignal.timeout(REQUEST_TIMEOUT),
      });
      text = await response.text();
    } catch (error) {
      return { again: `did not answer (${networkReason(error)})`, after: null, heard: false };
    }
    const { status } = response;
    if (mayPass(status)) {
      return {
        again: `answered ${status}`,
        after: retryAfter(response.headers.get('retry-after')),
        heard: true,
      };
    }
    const problem = Problem.safeParse(parsed(text));
    if (status === 401 || status === 403) {
      const said = problem.data ? `: ${problem.data.detail}` : '';
      throw new Failure(
        `the token was refused (${status}${said}); give one with the ingest scope as --token or STANDFIRST_TOKEN`,
      );
    }
    const batch = BatchOut.safeParse(parsed(text));
    if (batch.success && batch.data.results.length === articles.length) {
      this.#heard = true;
      return { results: [...batch.data.results].sort((a, b) => a.index - b.index) };
    }
    if (!problem.success || status === 404) {
      const moved = response.headers.get('location');
      const hint = moved ? `it points to ${moved}` : `it answered ${status}`;
      throw new Failure(`there is no Standfirst at ${this.#address.href}: ${hint}`);
    }
    // The batch as a whole was refused, which our own limits should prevent: each item bears the reason.
    return {
      results: articles.map((_, index) => ({ index, id: null, status: 'rejected', problem: problem.data })),
    };
  }

  #pause(turn: number): number {
    const { wait, longest } = this.#patience;
    return Math.min(longest, wait * 2 ** (turn - 1)) * (0.5 + Math.random() / 2);
  }
}

/** Whether a rejection speaks of the moment and not of the article. */
function passing({ status, problem }: Result): boolean {
  return status === 'rejected' && problem !== undefined && mayPass(problem.status);
}

/** A status that speaks of the moment: what was sent came too slowly (408) or too often, or the other side is not well. */
function mayPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** `Retry-After` in ms: seconds, or a date. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
