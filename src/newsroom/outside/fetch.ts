/**
 * Fetches from the open web, within bounds. In: an address, headers, how many bytes to read. Out: what answered and its
 * bytes, or a reason in one word and a line about it; it never throws. Redirects (RFC 9110 §15.4) are followed by hand,
 * five at most, each address judged anew, never from https down to http; nothing is sent along but our own headers. One
 * clock runs over all of it. A body over the bound is cut there, unread; what is packed is counted unpacked.
 */
import { brief } from '../../contract/index.ts';
import { type Address, addressOf } from './address.ts';

/** Why nothing was fetched. */
export type FetchReason =
  | 'address-refused'
  | 'redirect-refused'
  | 'bad-redirect'
  | 'too-many-redirects'
  | 'timed-out'
  | 'unreachable'
  | 'interrupted'
  | 'no-budget';

/** How one may reach outside: the platform, and what the operator set. */
export interface Outside {
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  /** Hosts and ports that are open whatever they are. */
  readonly allow: readonly string[];
  /** Milliseconds for everything: redirects, headers, body. */
  readonly patience: number;
  /** Who asks, for the other side's log. */
  readonly agent: string;
  /** Takes one request from the run's budget; false: none is left. */
  readonly spend: () => boolean;
}

export interface Answer {
  readonly ok: true;
  /** Where it answered. */
  readonly url: string;
  /** Where the thing lives now, as permanent redirects alone say; the address asked for where there were none. */
  readonly lives: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Whether the body went on behind the bound. */
  readonly cut: boolean;
}

export interface NoAnswer {
  readonly ok: false;
  readonly reason: FetchReason;
  readonly detail: string;
}

export interface Wish {
  readonly accept: string;
  /** Validators of what is known already. */
  readonly validators?: Readonly<Record<string, string>>;
  /** Bytes to read. */
  readonly limit: number;
  /** Whether a body of this type is read at all. */
  readonly wanted: (contentType: string) => boolean;
}

const HOPS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** Fetches `url`. A body is read where the status is 200 and the type is wanted; else `bytes` is empty. */
export async function fetchOutside(outside: Outside, url: string, wish: Wish): Promise<Answer | NoAnswer> {
  return follow(outside, url, wish, async () => null);
}

/** Fetches `url` where `ask` has no refusal for it, nor for any address that it is redirected to. */
export async function fetchWithLeave<Refusal>(
  outside: Outside,
  url: string,
  wish: Wish,
  ask: (url: URL) => Promise<Refusal | null>,
): Promise<Answer | NoAnswer | { readonly refusal: Refusal }> {
  let refusal: Refusal | null = null;
  const answer = await follow(outside, url, wish, async (here) => {
    refusal = await ask(here);
    return refusal === null ? null : 'asked not to be';
  });
  return refusal === null ? answer : { refusal };
}

async function follow(
  outside: Outside,
  url: string,
  wish: Wish,
  refused: (url: URL) => Promise<string | null>,
): Promise<Answer | NoAnswer> {
  const clock = AbortSignal.timeout(outside.patience);
  const headers = {
    Accept: wish.accept,
    'User-Agent': outside.agent,
    ...wish.validators,
  };
  let address: Address = addressOf(url, outside.allow);
  if ('refused' in address) return no('address-refused', address.refused);
  let lives = address.url.href;
  let permanent = true;
  for (let hop = 0; ; hop++) {
    const here: URL = address.url;
    let response: Response;
    try {
      const why = await beforeEnd(clock, refused(here));
      if (why !== null) return no('address-refused', why);
      if (!outside.spend()) return no('no-budget', 'this run has no request left');
      response = await beforeEnd(
        clock,
        outside.send(here.href, { headers, redirect: 'manual', signal: clock }),
      );
    } catch (error) {
      return clock.aborted ? late(outside) : no('unreachable', message(error));
    }
    if (!REDIRECTS.has(response.status)) {
      return readAnswer(outside, response, { url: here.href, lives, clock }, wish);
    }
    drop(response);
    const to = response.headers.get('Location');
    if (to === null || !URL.canParse(to, here.href)) {
      return no(
        'bad-redirect',
        `status ${response.status} ${to === null ? 'without' : 'with a broken'} Location`,
      );
    }
    if (hop === HOPS) return no('too-many-redirects', `more than ${HOPS} redirects`);
    address = addressOf(new URL(to, here.href).href, outside.allow);
    if ('refused' in address) return no('redirect-refused', `redirected to where ${address.refused}`);
    if (here.protocol === 'https:' && address.url.protocol === 'http:') {
      return no('redirect-refused', 'redirected from https down to http');
    }
    permanent &&= PERMANENT.has(response.status);
    if (permanent) lives = address.url.href;
  }
}

async function readAnswer(
  outside: Outside,
  response: Response,
  { url, lives, clock }: { url: string; lives: string; clock: AbortSignal },
  wish: Wish,
): Promise<Answer | NoAnswer> {
  const { status, headers } = response;
  const rest = { ok: true, url, lives, status, headers } as const;
  if (status !== 200 || !wish.wanted(headers.get('Content-Type') ?? '') || response.body === null) {
    drop(response);
    return { ...rest, bytes: new Uint8Array(), cut: false };
  }
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await beforeEnd(clock, reader.read());
      if (done) return { ...rest, bytes: joined(chunks, size), cut: false };
      const room = wish.limit - size;
      chunks.push(value.subarray(0, room));
      size += Math.min(room, value.byteLength);
      if (value.byteLength > room) {
        stop(reader);
        return { ...rest, bytes: joined(chunks, size), cut: true };
      }
    }
  } catch (error) {
    stop(reader);
    return clock.aborted ? late(outside) : no('interrupted', `the body broke off: ${message(error)}`);
  }
}

/** Waits for something, but not past the clock: a platform may not heed the signal while a body drips. */
async function beforeEnd<T>(clock: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const end = () => reject(new Error('timed out'));
  if (clock.aborted) end();
  clock.addEventListener('abort', end);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clock.removeEventListener('abort', end);
    // Whoever loses the race may still fail; nobody waits for it.
    promise.catch(() => {});
    work.catch(() => {});
  }
}

/** Lets go of a connection whose body nobody wants. */
function drop(response: Response): void {
  response.body?.cancel().catch(() => {});
}

function stop(reader: ReadableStreamDefaultReader): void {
  reader.cancel().catch(() => {});
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function late(outside: Outside): NoAnswer {
  return no('timed-out', `no whole answer within ${outside.patience / 1000} s`);
}

function no(reason: FetchReason, detail: string): NoAnswer {
  return { ok: false, reason, detail };
}

function message(error: unknown): string {
  return brief(error instanceof Error ? error.message : String(error));
}
