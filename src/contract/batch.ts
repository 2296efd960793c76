/**
 * POST /v1/articles: many articles at once. In: the decoded body, a JSON array
 * or NDJSON. Out: one parsed slot an item, in order, so that one bad item
 * costs only itself. Refused as a whole: what is no array, and too many items.
 */
import * as z from 'zod/mini';
import { ITEM_STATUSES } from './article.ts';
import { Extracted } from './extracted.ts';
import { LIMITS } from './limits.ts';
import { Problem } from './problem.ts';
import { done, failed, type Result } from './result.ts';

/** What became of one item; a line of a streamed answer. */
export const BatchLine = z
  .strictObject({
    index: z.int(),
    id: z.nullable(z.string()),
    status: z.enum(ITEM_STATUSES),
    revision: z.optional(z.string()),
    embargo: z.optional(z.string()),
    extracted: z.optional(Extracted),
    problem: z.optional(Problem),
  })
  .register(z.globalRegistry, { id: 'BatchLine' });

export type BatchLine = z.infer<typeof BatchLine>;

export const BatchOut = z
  .strictObject({ results: z.array(BatchLine) })
  .register(z.globalRegistry, { id: 'BatchOut' });

export type BatchOut = z.infer<typeof BatchOut>;

/** JSON text to a value; the failure says where the parser stopped. */
export function parseJson(text: string, what = 'the body'): Result<unknown> {
  try {
    return done(JSON.parse(text) as unknown);
  } catch (error) {
    return failed('bad-json', `${what}: ${(error as Error).message}`, {
      errors: [{ path: '', detail: (error as Error).message }],
    });
  }
}

function tooMany(count: number): Result<never> {
  const detail = `${count} items; at most ${LIMITS.batchItems} in one batch, any number as NDJSON with "Accept: application/x-ndjson"`;
  return failed('too-large', detail, {
    limit: LIMITS.batchItems,
    errors: [{ path: '', detail: `at most ${LIMITS.batchItems} items` }],
  });
}

/** A JSON array's items. */
export function itemsOfArray(text: string): Result<Result<unknown>[]> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  if (!Array.isArray(parsed.value)) {
    return failed('bad-body', 'a JSON array of articles is wanted, or NDJSON with its media type', {
      errors: [{ path: '', detail: 'expected array' }],
    });
  }
  if (parsed.value.length > LIMITS.batchItems) return tooMany(parsed.value.length);
  return done(parsed.value.map((item) => done(item)));
}

/** NDJSON's items; blank lines count as none. */
export function itemsOfLines(text: string): Result<Result<unknown>[]> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > LIMITS.batchItems) return tooMany(lines.length);
  return done(lines.map((line, index) => parseJson(line, `line ${index + 1}`)));
}
