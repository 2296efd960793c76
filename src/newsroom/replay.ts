/**
 * `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): the same key
 * with the same request gets the same answer, with another request a conflict.
 * In: the key, the request's text, the work. Out: the answer, new or as before.
 * Faults are not kept: who was told "busy" may try again under the same key.
 */
import { failed, type Result } from '../contract/index.ts';
import { sha256 } from './canonical.ts';
import type { Catalog } from './ports.ts';

export interface Answer {
  readonly status: number;
  readonly json: string;
}

/** An answer travels to the catalog in parts of this many characters; quoting at most doubles them, … */
const PART = 3000;
/** … but not those of base64: what is longer than a part is packed, so that a batch's answer takes a few calls. */
const PACKED_PART = 7000;
/** How base64 of gzip begins; JSON begins with a brace. */
const PACKED = 'H4sI';
/** From this status on an answer is a fault of ours, or the caller's to mend and send again. */
const FAULT = 500;

/** Does the work once a key, or gives what it gave before. */
export async function once(
  catalog: Pick<Catalog, 'claim' | 'keep'>,
  key: string,
  request: string,
  work: () => Promise<Answer>,
): Promise<Result<Answer>> {
  const [name, asked] = [await sha256(key), await sha256(request)];
  const known = await catalog.claim(name, asked);
  if (!known.ok) return known;
  if (known.value !== null && known.value.request !== asked) {
    return failed('idempotency-conflict', 'this Idempotency-Key was used for another request', {
      errors: [{ path: 'Idempotency-Key', detail: 'use a new key for a new request' }],
    });
  }
  if (known.value !== null && known.value.status !== 0) {
    return { ok: true, value: { status: known.value.status, json: await unpack(known.value.answer) } };
  }
  const made = await work();
  const answer = { status: made.status, json: inAscii(made.json) };
  if (answer.status < FAULT) await keepWhole(catalog, name, answer);
  return { ok: true, value: answer };
}

/** The same JSON in ASCII, which is what a header carries: elsewhere than in strings it is ASCII anyway. */
function inAscii(json: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.trim().replace(/[^\x20-\x7E]/g, escaped);
}

/** A part that gets lost leaves the answer open: the next try does the work again. */
async function keepWhole(catalog: Pick<Catalog, 'keep'>, key: string, answer: Answer): Promise<void> {
  const short = answer.json.length <= PART;
  const [text, size] = short ? [answer.json, PART] : [await pack(answer.json), PACKED_PART];
  for (let from = 0; from < text.length; from += size) {
    const last = from + size >= text.length;
    const kept = await catalog.keep(key, text.slice(from, from + size), from === 0, last ? answer.status : 0);
    if (!kept.ok) return;
  }
}

/** ASCII as base64 of its gzip. */
async function pack(ascii: string): Promise<string> {
  const packed = new Blob([ascii]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}

/** What was kept, as it was. */
async function unpack(kept: string): Promise<string> {
  if (!kept.startsWith(PACKED)) return kept;
  const bytes = Uint8Array.from(atob(kept), (unit) => unit.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
