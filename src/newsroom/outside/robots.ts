/**
 * Leave to fetch pages, host by host. In: how to reach outside, addresses. Out: whether a host's robots.txt lets an address be
 * fetched (RFC 9309 §2.3). Asked once a host and run, by the same bounded fetch as all else. A host without one allows
 * everything (4xx); of one that can't be had now (5xx, 429, no answer, a redirect to where nobody may go) nothing is fetched.
 */
import { decoded } from './charset.ts';
import { fetchOutside, type Outside } from './fetch.ts';
import { mayFetch, type RobotRule, robotRules } from './robots-rules.ts';

/** Ours, as site owners write it. */
const TOKEN = 'standfirst';
/** What RFC 9309 §2.5 wants read; what goes on behind it is left unread. */
const LONGEST = 512_000;

/** `again`: it may be had at another time. */
export type Leave =
  | { readonly kind: 'given' }
  | { readonly kind: 'refused'; readonly detail: string; readonly again: boolean }
  | { readonly kind: 'no-budget' };

type File = readonly RobotRule[] | { readonly missing: string } | 'no-budget';

/** Remembers what each host said, for as long as a run lasts. */
export class Robots {
  readonly #outside: Outside;
  readonly #files = new Map<string, Promise<File>>();

  constructor(outside: Outside) {
    // Within half of the time that a page has, so that a page whose host is slow to say is left for that reason.
    this.#outside = { ...outside, patience: outside.patience / 2 };
  }

  /** Whether the address may be fetched. */
  async leave(url: URL): Promise<Leave> {
    const asked = this.#files.get(url.origin) ?? readFile(this.#outside, url.origin);
    this.#files.set(url.origin, asked);
    const file = await asked;
    if (file === 'no-budget') {
      this.#files.delete(url.origin);
      return { kind: 'no-budget' };
    }
    if ('missing' in file)
      return {
        kind: 'refused',
        detail: `robots.txt of ${url.host} can’t be had: ${file.missing}`,
        again: true,
      };
    return mayFetch(file, url)
      ? { kind: 'given' }
      : { kind: 'refused', detail: `robots.txt of ${url.host} disallows it`, again: false };
  }
}

async function readFile(outside: Outside, origin: string): Promise<File> {
  const answer = await fetchOutside(outside, `${origin}/robots.txt`, {
    accept: 'text/plain, */*;q=0.1',
    limit: LONGEST,
    wanted: () => true,
  });
  if (!answer.ok) return answer.reason === 'no-budget' ? 'no-budget' : { missing: answer.detail };
  const { status, bytes, headers, cut } = answer;
  if (status === 200) {
    const text = decoded(bytes, headers.get('Content-Type') ?? '');
    // The line that the bound cuts may say something else.
    return robotRules(cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text, TOKEN);
  }
  const none = status < 300 || (status >= 400 && status < 500 && status !== 429);
  return none ? [] : { missing: `status ${status}` };
}
