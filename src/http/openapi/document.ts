/**
 * The OpenAPI 3.1 document, made from the contract (spec.openapis.org/oas/v3.1.1).
 * In: the table of operations, zod's registry of named schemas. Out: a JSON
 * value. The Worker does not hold this: `npm run openapi` writes it into
 * openapi.json, and a test fails where that differs from what is made here.
 */
import * as z from 'zod/mini';
import { type ProblemSlug, statusOf } from '../../contract/index.ts';
import { DIGESTS } from './digests.ts';
import { FEED_REGISTRY } from './feed-registry.ts';
import type { Body, Operation, Tag } from './operation.ts';
import { OUTLETS } from './outlets.ts';
import { parametersOf } from './parameters.ts';
import { READS } from './reads.ts';
import { WRITES } from './writes.ts';

type Json = Record<string, unknown>;

const OPERATIONS: readonly Operation[] = [...DIGESTS, ...READS, ...WRITES, ...OUTLETS, ...FEED_REGISTRY];

/** In the order in which they are to be read. */
const TAGS: Readonly<Record<Tag, string>> = {
  Digests: 'Digests of stories, briefings of outlets, daily digests; their versions; in every form',
  'Stories and outlets': 'What there are digests of',
  Articles: 'What digests are made from',
  Feeds: 'Feeds whose items are taken in as articles; for admins',
  Pages: 'For people; what newsletters and networks hang on links is taken off by a redirect',
  Embeds: 'For other sites',
  Service: 'The service itself',
};

/** Schemas of what is sent, where they differ from what is made of it. */
const SENT = [
  'ArticleBody',
  'ArticleIn',
  'RetractionBody',
  'Published',
  'FeedBody',
  'FeedChange',
  'OutletBody',
];
/** Failures that every operation may have. */
const ANYWHERE: readonly ProblemSlug[] = ['internal', 'busy'];
const REF = '#/components/schemas/';

/** The whole document. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationOf(operation) };
  }
  const responses = problemResponses();
  return {
    openapi: '3.1.1',
    info: {
      title: 'Standfirst',
      version,
      description:
        'Extractive summaries and cross-outlet digests of news: every sentence verbatim, every source named. Reads are public. Answers carry ETag and Last-Modified and heed If-None-Match and If-Modified-Since with 304; HEAD answers wherever GET does.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      responses,
      schemas: reachable({ paths, responses }),
    },
  };
}

function operationOf(operation: Operation): Json {
  const { id, tag, summary, description, token, body, bodyOptional, answers } = operation;
  const parameters = parametersOf(operation, schemaOf);
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(token === undefined ? {} : { security: token === 'seen' ? [{}, { token: [] }] : [{ token: [] }] }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: bodyOptional !== true, content: contentOf(body, 'input') } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, content]) => [
          status,
          { description: summary, content: contentOf(content) },
        ]),
      ),
      ...(operation.moves === true
        ? { 301: { description: 'The same without parameters that only track' } }
        : {}),
      ...(operation.method === 'get' ? { 304: { description: 'You have it already' } } : {}),
      ...Object.fromEntries(
        problemsOf(operation).map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]),
      ),
    },
  };
}

function contentOf(content: Readonly<Record<string, Body>>, io: 'input' | 'output' = 'output'): Json {
  return Object.fromEntries(
    Object.entries(content).map(([type, schema]) => [
      type,
      { schema: schema === 'text' ? { type: 'string' } : schemaOf(schema, io) },
    ]),
  );
}

interface Problems {
  readonly status: number;
  readonly slugs: readonly ProblemSlug[];
  readonly name: string;
}

/** An operation's problems by status; operations that fail alike share an answer. */
function problemsOf({ fails }: Operation): Problems[] {
  const all = [...new Set([...fails, ...ANYWHERE])].sort();
  return [...new Set(all.map(statusOf))].map((status) => {
    const slugs = all.filter((slug) => statusOf(slug) === status);
    return { status, slugs, name: `${status}.${slugs.join('.')}` };
  });
}

function problemResponses(): Json {
  const every = OPERATIONS.flatMap(problemsOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(
    every.map(({ name, slugs }) => [
      name,
      {
        description: slugs.join(', '),
        content: { 'application/problem+json': { schema: { $ref: `${REF}Problem` } } },
      },
    ]),
  );
}

/** Every named schema, as it is sent or as it is answered. */
function named(io: 'input' | 'output'): Record<string, Json> {
  const { schemas } = z.core.toJSONSchema(z.globalRegistry, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    uri: (id) => REF + id,
  });
  return schemas as Record<string, Json>;
}

/** A schema as a reference where it has a name, else written out. */
function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output' = 'output'): Json {
  const name = z.globalRegistry.get(schema)?.id;
  if (name !== undefined) return { $ref: REF + name };
  const inline = z.core.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  return unnamed(inline as Json);
}

/** Keywords that a schema has only where it stands alone; bounds that say nothing but "a number JSON can hold". */
const DROPPED: Readonly<Record<string, unknown>> = {
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
};

/** A schema as the document has it. */
function unnamed(schema: Json): Json {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    ['$schema', '$id', '$defs'].includes(key) || (key in DROPPED && DROPPED[key] === value)
      ? undefined
      : value,
  );
  const { example, ...rest } = JSON.parse(text.replaceAll('"#/$defs/', `"${REF}`)) as Json;
  return example === undefined ? rest : { ...rest, examples: [example] };
}

/** The schemas that the document refers to, and those that they refer to. */
function reachable(document: Json): Json {
  const sent = named('input');
  const made = named('output');
  const found: Json = {};
  const visit = (value: Json) => {
    for (const [, name] of JSON.stringify(value).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (name === undefined || name in found) continue;
      const schema = (SENT.includes(name) ? sent : made)[name];
      if (schema === undefined) throw new TypeError(`no schema is called ${name}`);
      found[name] = unnamed(schema);
      visit(found[name] as Json);
    }
  };
  visit(document);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
