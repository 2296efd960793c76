/**
 * Problem details (RFC 9457): every way a request can fail, its status and its
 * stable `type`. In: failures and zod issues. Out: problem documents.
 * A slug is public: it may be added, never renamed.
 */
import * as z from 'zod/mini';
import type { Failure, FieldError } from './result.ts';

const KINDS = {
  'bad-json': [400, 'The body is not JSON'],
  'bad-query': [400, 'The query is not understood'],
  'bad-id': [400, 'The identifier is not well formed'],
  'bad-cursor': [400, 'The cursor is not one of ours'],
  unauthorized: [401, 'A token is needed'],
  forbidden: [403, 'The token does not allow this'],
  'no-route': [404, 'There is nothing at this address'],
  'unknown-article': [404, 'There is no such article'],
  'unknown-outlet': [404, 'There is no such outlet'],
  'unknown-story': [404, 'There is no such story'],
  'unknown-digest': [404, 'There is no such digest'],
  'unknown-feed': [404, 'There is no such feed'],
  'unknown-version': [404, 'There is no such version'],
  'unknown-format': [404, 'There is no such format'],
  'method-not-allowed': [405, 'The method is not allowed here'],
  'too-slow': [408, 'The request came too slowly'],
  'article-withheld': [409, 'The article has been withdrawn'],
  'feed-exists': [409, 'The feed is registered already'],
  'no-room': [409, 'There is no room for more'],
  'idempotency-conflict': [409, 'The idempotency key was used for another request'],
  'not-pinned': [409, 'Another version is held'],
  withheld: [410, 'This has been withdrawn'],
  'precondition-failed': [412, 'It is not as the request says it is'],
  'too-large': [413, 'The request is too large'],
  'unsupported-media-type': [415, 'The media type is not understood'],
  'bad-body': [422, 'The body does not have the shape that is wanted'],
  'no-pair': [422, 'Two different outlets are wanted'],
  internal: [500, 'Something broke on our side'],
  'not-implemented': [501, 'This is not offered here'],
  busy: [503, 'Not now; try again soon'],
  'not-configured': [503, 'The service is not set up for this yet'],
  // Not an error on the wire: it becomes a redirect to `successor`.
  'story-merged': [308, 'The story became part of another'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemSlug = keyof typeof KINDS;

export const PROBLEM_SLUGS = Object.keys(KINDS) as [ProblemSlug, ...ProblemSlug[]];

/** What an object's answer must look like when it is a failure. */
export const FailureSchema = z.object({
  problem: z.enum(PROBLEM_SLUGS),
  detail: z.string(),
  errors: z.optional(z.array(z.object({ path: z.string(), detail: z.string() }))),
  limit: z.optional(z.number()),
  allowed: z.optional(z.array(z.string())),
  successor: z.optional(z.string()),
  supersededBy: z.optional(z.number()),
  retryAfter: z.optional(z.number()),
});

export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.optional(z.string()),
    errors: z.optional(z.array(z.strictObject({ path: z.string(), detail: z.string() }))),
    limit: z.optional(z.number()),
    allowed: z.optional(z.array(z.string())),
    successor: z.optional(z.string()),
    supersededBy: z.optional(z.int()),
  })
  .register(z.globalRegistry, { id: 'Problem', description: 'RFC 9457 problem details' });

export type Problem = z.infer<typeof Problem>;

/** The HTTP status of a failure. */
export function statusOf(slug: ProblemSlug): number {
  return KINDS[slug][0];
}

/** The document that a failure becomes; `instance` is the path of the request. */
export function problemOf(failure: Failure, instance?: string): Problem {
  const [status, title] = KINDS[failure.problem];
  return {
    type: `urn:standfirst:problem:${failure.problem}`,
    title,
    status,
    detail: failure.detail,
    ...(instance === undefined ? {} : { instance }),
    ...(failure.errors === undefined ? {} : { errors: failure.errors.map((e) => ({ ...e })) }),
    ...(failure.limit === undefined ? {} : { limit: failure.limit }),
    ...(failure.allowed === undefined ? {} : { allowed: [...failure.allowed] }),
    ...(failure.successor === undefined ? {} : { successor: failure.successor }),
    ...(failure.supersededBy === undefined ? {} : { supersededBy: failure.supersededBy }),
  };
}

/** zod's issues as field errors; an unknown field is named by its own path. `at` prefixes every path. */
export function fieldErrors(error: z.core.$ZodError, at = ''): FieldError[] {
  const under = (path: readonly PropertyKey[]) => [...(at === '' ? [] : [at]), ...path.map(String)].join('.');
  const all = error.issues.flatMap((issue): FieldError[] => {
    if (issue.code !== 'unrecognized_keys') return [{ path: under(issue.path), detail: issue.message }];
    return issue.keys
      .slice(0, MOST_ERRORS + 1)
      .map((key) => ({ path: under([...issue.path, key]).slice(0, PATH_CHARS), detail: 'unknown field' }));
  });
  if (all.length <= MOST_ERRORS) return all;
  return [...all.slice(0, MOST_ERRORS), { path: at, detail: `more than ${MOST_ERRORS} fields are wrong` }];
}

/** A problem tells of so many fields, by so much of their names: an answer must not outgrow its question. */
const MOST_ERRORS = 10;
const PATH_CHARS = 200;
