/**
 * Every operation of the OpenAPI document as requests, for suites that attack
 * all of them: whoever adds a route adds it to these suites. In: the document.
 * Out: operations; their addresses with real ids in them.
 */
import document from '../../../src/http/openapi/openapi.json' with { type: 'json' };
import { post, read, storyOf } from '../client.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, { content?: Record<string, unknown> }>>;
}

export interface Operation extends Described {
  readonly path: string;
  readonly method: string;
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

export const OPERATIONS: readonly Operation[] = Object.entries(
  document.paths as unknown as Record<string, Record<string, Described>>,
).flatMap(([path, methods]) =>
  METHODS.flatMap((method) => (methods[method] ? [{ ...methods[method], path, method }] : [])),
);

/** Queries without which an operation has nothing to answer. */
const QUERIES: Readonly<Record<string, string>> = {
  oembed: '?url=https%3A%2F%2Fstandfirst.test%2Fstories%2F{story}',
  compareOutlets: '?a=tribune&b=gazette',
  comparePage: '?a=tribune&b=gazette',
  storyDiffPage: '?from=1',
  diffStoryDigest: '?from=1',
  diffBriefing: '?from=1',
  diffDailyDigest: '?from=1',
};

/** Values of path parameters; `story` is known once there are articles. */
export const VALUES: Record<string, string> = {
  ...{ article: 'weir-tribune', outlet: 'tribune', day: '2026-03-14' },
  ...{ version: '1', suffix: '.json', feed: 'none', story: 'saaaaaaaaaaaa' },
};

/** Puts the samples in, and makes a version of each digest that the addresses below name. */
export async function prepare(): Promise<void> {
  await post();
  VALUES.story = await storyOf('weir-tribune');
  for (const path of [
    '/v1/stories/{story}/digest',
    '/v1/digests/{day}',
    '/v1/outlets/{outlet}/briefings/{day}',
  ])
    await read(filled(path));
}

/** An address with values in it. */
export function filled(path: string): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => VALUES[name] ?? 'none');
}

/** An operation's address, with the query that it wants. */
export function addressOf({ path, operationId }: Operation): string {
  return filled(path + (QUERIES[operationId] ?? ''));
}
