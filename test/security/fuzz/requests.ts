/**
 * Requests over the OpenAPI document: every operation, valid, nearly valid and
 * hostile in turn. In: chance. Out: method, address, headers, body.
 */
import document from '../../../src/http/openapi/openapi.json' with { type: 'json' };
import { TOKENS } from './service.ts';
import type { Mood, Schema, Values } from './values.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: Schema }[];
  readonly requestBody?: { content: Readonly<Record<string, { schema: Schema }>> };
}

const OPERATIONS = Object.entries(
  document.paths as unknown as Record<string, Record<string, Operation>>,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

export interface Sent {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

const MOODS: readonly Mood[] = ['good', 'good', 'good', 'near', 'near', 'hostile', 'hostile'];

/** The next request. */
export function nextRequest(values: Values): Sent {
  const { path, method, operation } = values.pick(OPERATIONS);
  const mood = values.pick(MOODS);
  const strange = mood === 'hostile' && values.chance(0.1);
  const parameters = operation.parameters ?? [];
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    const value = values.of(parameter?.schema ?? {}, mood, name);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return strange
      ? encodeURI(text.toWellFormed())
      : encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');
  });
  const asked = parameters.flatMap(({ name, in: where, required, schema }) =>
    where !== 'query' || (required !== true && values.chance(0.6))
      ? []
      : [[name, String(values.of(schema, mood, name))]],
  );
  if (mood !== 'good' && values.chance(0.2)) asked.push([values.hostile(), values.hostile()]);
  const query = asked
    .map((pair) => pair.map((one) => encodeURIComponent((one as string).toWellFormed())).join('='))
    .join('&');
  return {
    operation: operation.operationId,
    method:
      mood === 'hostile' && values.chance(0.1)
        ? values.pick(['HEAD', 'OPTIONS', 'PUT', 'POST', 'DELETE', 'PATCH', 'GET'])
        : method,
    path: (query === '' ? address : `${address}?${query}`).slice(0, 8000),
    ...content(values, operation, mood),
  };
}

const TYPES = [
  'application/json',
  'application/x-ndjson',
  'text/plain',
  'text/html',
  'application/xml',
  'multipart/form-data',
  '',
];

function content(values: Values, { requestBody }: Operation, mood: Mood): Pick<Sent, 'headers' | 'body'> {
  const headers: Record<string, string> = {};
  if (values.chance(mood === 'good' ? 0.95 : 0.8))
    headers.authorization = `Bearer ${values.pick([TOKENS.admin, TOKENS.admin, TOKENS.ingest, 'x'])}`;
  if (values.chance(0.1))
    headers['if-none-match'] = values.pick(['*', '"x"', 'W/"1-0000000000000000"', '"', ',,,', '"a", "b"']);
  if (values.chance(0.05))
    headers['if-match'] = values.pick(['*', '"x"', '"00000000000000000000"', 'W/"x"', '']);
  if (values.chance(0.05))
    headers['if-modified-since'] = values.pick(['x', 'Sun, 06 Nov 1994 08:49:37 GMT', '0', '-1']);
  if (values.chance(0.05))
    headers['idempotency-key'] = values.pick(['a', 'b', 'x'.repeat(255), 'x'.repeat(300), 'a b', '"']);
  if (values.chance(0.1)) headers['cache-control'] = 'no-cache';
  if (values.chance(0.2))
    headers.accept = values.pick(['text/html', 'application/json', '*/*', 'application/x-ndjson', 'x']);
  if (values.chance(0.1))
    headers['accept-language'] = values.pick(['de', 'xx-XX', '*', 'en;q=x', `${'a-'.repeat(200)}`]);
  if (values.chance(0.02)) headers['content-encoding'] = values.pick(['gzip', 'br', 'identity', 'x']);
  const kinds = Object.entries(requestBody?.content ?? {});
  if (kinds.length === 0 && (mood === 'good' || values.chance(0.9))) return { headers, body: null };
  const [type, { schema }] = kinds.length === 0 ? ['application/json', { schema: {} }] : values.pick(kinds);
  headers['content-type'] = mood === 'hostile' && values.chance(0.2) ? values.pick(TYPES) : type;
  return { headers, body: bodyOf(values, type, schema, mood) };
}

function bodyOf(values: Values, type: string, schema: Schema, mood: Mood): Uint8Array {
  if (mood === 'hostile' && values.chance(0.4)) {
    const odd = values.malformed();
    return typeof odd === 'string' ? new TextEncoder().encode(odd) : odd;
  }
  const json = (one: Schema) => JSON.stringify(values.of(one, mood)) ?? 'null';
  const article = { $ref: '#/components/schemas/ArticleIn' };
  const text = type.includes('ndjson')
    ? Array.from({ length: values.count(4) }, () => json(article)).join('\n')
    : type.includes('xml') || type.includes('opml')
      ? `<opml version="2.0"><body><outline type="rss" text="${mood === 'good' ? 'x' : values.hostile()}" xmlUrl="http://127.0.0.1:1/${values.count(9)}"/></body></opml>`
      : json(schema);
  const bytes = new TextEncoder().encode(text);
  return mood === 'hostile' && values.chance(0.1) ? bytes.subarray(0, values.count(bytes.length + 1)) : bytes;
}
