/**
 * Holds every response of the Worker under test against the OpenAPI document.
 * In: a request and its response. Out: the same response; the test fails where
 * status, media type or body is not what the document says. The validator
 * interprets schemas, for inside workerd nothing may be compiled at run time.
 */
import { type Schema, Validator } from '@cfworker/json-schema';
import { expect } from 'vitest';
import document from '../../src/http/openapi/openapi.json' with { type: 'json' };

type Answer = { $ref?: string; description?: string; content?: Record<string, { schema?: Schema }> };
type Method = {
  operationId: string;
  parameters?: { name: string; in: string; schema: { enum?: string[] } }[];
  responses: Record<string, Answer>;
};

const paths = document.paths as unknown as Record<string, Record<string, Method>>;
const { components } = document as unknown as {
  components: { schemas: object; responses: Record<string, Answer> };
};

/** What was seen of each operation: statuses, and the slugs of problems. */
export const seen = new Map<string, Set<string>>();

/** Ids and where they may stand; an address that fits none of these may still fit the path. */
const STRICT: Record<string, string> = {
  story: 's[0-9a-z]{12}',
  day: '(?:latest|\\d{4}-\\d{2}-\\d{2})',
  version: '[1-9]\\d*',
};

function pattern(path: string, strict: boolean): RegExp {
  const suffixes = paths[path]?.get?.parameters?.find(({ name }) => name === 'suffix')?.schema.enum ?? [];
  const source = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'suffix') return `(?:${suffixes.join('|').replaceAll('.', '\\.')})`;
    return strict ? (STRICT[name] ?? '[^/]+') : '[^/]+';
  });
  return new RegExp(`^${source}$`);
}

/** Paths with most fixed parts first, so that `/v1/x/versions` is no `/v1/x/{leaf}`. */
const table = [true, false].flatMap((strict) =>
  Object.keys(paths)
    .sort((a, b) => a.split('{').length - b.split('{').length || b.length - a.length)
    .map((path) => ({ path, pattern: pattern(path, strict) })),
);

/** The operation's path in the document; null where nothing is described there. */
export function describedPath(pathname: string): string | null {
  return table.find((row) => row.pattern.test(pathname))?.path ?? null;
}

const validators = new Map<object, Validator>();

function validate(schema: Schema, value: unknown, where: string): void {
  const known = validators.get(schema) ?? new Validator({ ...schema, components }, '2020-12', false);
  validators.set(schema, known);
  const { valid, errors } = known.validate(value);
  expect(valid, `${where}: ${JSON.stringify(errors.slice(-4), null, 1)}`).toBe(true);
}

const PROBLEM = { $ref: '#/components/schemas/Problem' };

/** Whether a value is a problem document as the document says. */
export function matchesProblem(value: unknown, where: string): void {
  validate(PROBLEM, value, where);
}

/** Checks a response; gives it back unread. */
export async function described(url: string, method: string, response: Response): Promise<Response> {
  const { pathname } = new URL(url);
  const where = `${method} ${pathname} → ${response.status}`;
  const type = (response.headers.get('content-type') ?? '').split(';')[0] as string;
  if (method === 'OPTIONS') return response;
  const path = describedPath(pathname);
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
  const operation = path === null ? undefined : paths[path]?.[verb];
  const text = response.body === null ? '' : await response.clone().text();
  if (type === 'application/problem+json' && text !== '') matchesProblem(JSON.parse(text), where);
  if (operation === undefined) {
    expect([404, 405], `${where}: not in the document`).toContain(response.status);
    return response;
  }
  const listed = operation.responses[response.status];
  expect(listed, `${where}: the document lists no such status for ${operation.operationId}`).toBeDefined();
  const answer =
    listed?.$ref === undefined ? listed : components.responses[listed.$ref.split('/').at(-1) as string];
  note(operation.operationId, response.status, type, text, answer?.description);
  if (text === '') return response;
  // An error at a page is a page for those who ask for one.
  if (response.status >= 400 && type === 'text/html') return response;
  const content = answer?.content?.[type];
  expect(content, `${where}: the document lists no ${type} for ${operation.operationId}`).toBeDefined();
  if (/[/+]json$/.test(type)) validate(content?.schema as Schema, JSON.parse(text), where);
  return response;
}

function note(id: string, status: number, type: string, text: string, words = ''): void {
  const what = seen.get(id) ?? new Set();
  seen.set(id, what.add(String(status)));
  if (type === 'application/problem+json' && text !== '') {
    const slug = (JSON.parse(text) as { type: string }).type.split(':').at(-1) as string;
    what.add(slug);
    // The document says of each operation which problems a status may mean.
    expect(words.split(', '), `${id} ${status}`).toContain(slug);
  }
}
