/**
 * Request bodies, read within bounds. In: a request, plain or gzip. Out: its
 * text, or its bytes as they come; or a failure. What `Content-Length` says is
 * not believed: the stream is counted after unpacking, and cut off; and it has
 * to come at a pace (paced.ts).
 */
import { done, failed, LIMITS, parseJson, type Result } from '../contract/index.ts';
import { setting } from '../storage/index.ts';
import type { Context } from './context.ts';
import { paced, RATE, TooSlow } from './paced.ts';
import { unpacked } from './unpacked.ts';

const JSON_TYPES = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', ''];
const LINE_TYPES = [
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/jsonlines',
];
const CODINGS = ['gzip', 'identity'];

function mediaType(request: Request): string {
  return (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Whether the body is NDJSON by its media type. */
export function isLines(request: Request): boolean {
  return LINE_TYPES.includes(mediaType(request));
}

/** Whether the answer is wanted as NDJSON, and in no other form. */
export function wantsLines(request: Request): boolean {
  const types = (request.headers.get('Accept') ?? '')
    .split(',')
    .map((range) => range.split(';', 1)[0]?.trim());
  return types.some((type) => LINE_TYPES.includes(type?.toLowerCase() ?? ''));
}

/** What can be read of a request: its bytes, unpacked, and whether they came packed. */
export interface Opened {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly packed: boolean;
}

/** The body's bytes. `curl -d` and `fetch` name other types for JSON text, so those pass; HTML does not. */
export function opened(c: Context, lines = false): Result<Opened> {
  const type = mediaType(c.req.raw);
  const allowed = lines ? [...JSON_TYPES, ...LINE_TYPES] : JSON_TYPES;
  if (!allowed.includes(type) && !type.endsWith('+json')) {
    const names = ['application/json', ...(lines ? ['application/x-ndjson'] : [])];
    return failed('unsupported-media-type', `Content-Type: ${type || 'none'}; JSON is wanted`, {
      allowed: names,
    });
  }
  return coded(c);
}

/** The body's bytes, whatever they are. */
function coded({ env, req: { raw: request } }: Context): Result<Opened> {
  const coding = (request.headers.get('Content-Encoding') ?? 'identity').trim().toLowerCase();
  if (!CODINGS.includes(coding)) {
    const detail = `Content-Encoding: ${coding.slice(0, 40)}; gzip or none is wanted`;
    return failed('unsupported-media-type', detail, { allowed: CODINGS });
  }
  const packed = coding === 'gzip';
  const { body } = request;
  const bytes = body === null ? nothing() : paced(body, setting(env.BODY_SECONDS, LIMITS.bodySeconds));
  return done({ bytes: packed ? unpacked(bytes) : bytes, packed });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The body as text, of at most `limit` bytes once unpacked. */
export async function bodyText(c: Context, limit: number, lines = false): Promise<Result<string>> {
  const body = opened(c, lines);
  return body.ok ? readBounded(body.value, limit) : body;
}

const OPML_TYPES = ['text/x-opml', 'application/xml', 'text/xml', 'application/octet-stream'];

/** An OPML file as text. Clients send it under these types, for it has none of its own that is registered. */
export async function opmlText(c: Context, limit: number): Promise<Result<string>> {
  const type = mediaType(c.req.raw);
  if (!OPML_TYPES.includes(type) && !type.endsWith('+xml')) {
    const detail = `Content-Type: ${type || 'none'}; OPML is wanted`;
    return failed('unsupported-media-type', detail, { allowed: OPML_TYPES.slice(0, 3) });
  }
  const body = coded(c);
  return body.ok ? readBounded(body.value, limit) : body;
}

type Refusal = ReturnType<typeof failed>;

/** A body that is larger than it may be. */
export function tooLarge(limit: number, wayOut = ''): Refusal {
  return failed('too-large', `the body: at most ${limit} bytes${wayOut}`, {
    limit,
    errors: [{ path: '', detail: `at most ${limit} bytes` }],
  });
}

/** A body that came too slowly, broke off, is not UTF-8, or is not the gzip that it says it is. */
export function unreadable(error: unknown, packed: boolean): Refusal {
  if (error instanceof TooSlow) return tooSlow(error.seconds);
  const wanted = packed ? 'gzip of UTF-8' : 'UTF-8';
  return failed('bad-json', `the body could not be read as ${wanted}: ${(error as Error).message}`, {
    errors: [{ path: '', detail: `${wanted} is wanted` }],
  });
}

function tooSlow(limit: number): Refusal {
  const detail = `the body: waited for more than ${limit} s, and a second for every ${RATE} bytes; send it without pauses, or in smaller parts`;
  return failed('too-slow', detail, { limit, errors: [{ path: '', detail: `waited for ${limit} s` }] });
}

async function readBounded({ bytes, packed }: Opened, limit: number): Promise<Result<string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let text = '';
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > limit) return tooLarge(limit);
      text += decoder.decode(chunk, { stream: true });
    }
    return done(text + decoder.decode());
  } catch (error) {
    return unreadable(error, packed);
  }
}

/** The body as JSON; an empty one is `fallback` where that is given. */
export async function bodyJson(c: Context, limit: number, fallback?: unknown): Promise<Result<unknown>> {
  const text = await bodyText(c, limit);
  if (!text.ok) return text;
  return text.value.trim() === '' && fallback !== undefined ? done(fallback) : parseJson(text.value);
}
