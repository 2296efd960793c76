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

/** An answer travels to the catalog in parts of this many characters; quoting at most doubles them. */
const PART = 3000;
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
    return { ok: true, value: { status: known.value.status, json: known.value.answer } };
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
  for (let from = 0; from < answer.json.length; from += PART) {
    const last = from + PART >= answer.json.length;
    const part = answer.json.slice(from, from + PART);
    const kept = await catalog.keep(key, part, from === 0, last ? answer.status : 0);
    if (!kept.ok) return;
  }
}
