/**
 * Parameters of an operation. In: its path and its query's schema, so that none
 * can be forgotten. Out: OpenAPI's list of them. Counts come as text and are
 * described as the numbers that they are.
 */
import * as z from 'zod/mini';
import { ArticleId, Day, FeedId, LIMITS, OutletId, StoryId } from '../../contract/index.ts';
import type { Operation } from './operation.ts';

type Json = Record<string, unknown>;
type SchemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => Json;

/** What each parameter is for. */
const WORDS: Readonly<Record<string, string>> = {
  article: 'id of an article',
  story: 'id of a story',
  outlet: 'id of an outlet',
  day: 'an edition day, or the newest',
  feed: 'id of a registered feed',
  state: 'only feeds in this state',
  version: 'number of a version',
  suffix: 'the form wanted',
  cursor: 'where to go on: `next` of the page before',
  limit: 'items on a page',
  since: 'only what changed since this day or instant',
  sentences: 'at most so many sentences',
  words: 'at most so many words',
  chars: 'at most so many characters',
  focus: 'words that the summary should be about',
  explain: 'says why each sentence was chosen or not',
  a: 'id of an outlet',
  b: 'id of another outlet of the story',
  from: 'number of the version to compare with',
  format: 'another form than the document itself',
  lists: 'ids of listmonk’s lists',
  template: 'id of listmonk’s template',
  closed: 'only days that are over',
  v: 'the content that is wanted; another leads to what there is',
  url: 'address of a story’s page',
  maxwidth: 'room that there is, in pixels',
  maxheight: 'room that there is, in pixels',
};

/** Path, query and header parameters. */
export function parametersOf(operation: Operation, schemaOf: SchemaOf): Json[] {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: WORDS[name as string],
    schema: pathSchema(name as string, operation, schemaOf),
  }));
  const inQuery = Object.entries(operation.query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    ...((schema as z.ZodMiniType).safeParse(undefined).success ? {} : { required: true }),
    description: WORDS[name],
    schema: querySchema(schema as z.ZodMiniType, schemaOf),
  }));
  return [
    ...inPath,
    ...inQuery,
    ...(operation.idempotent === true ? [IDEMPOTENCY] : []),
    ...(operation.conditional === true ? CONDITIONS : []),
  ];
}

const IDEMPOTENCY = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'the same key with the same request gets the same answer',
  schema: { type: 'string', pattern: '^[!-~]{1,255}$' },
};

/** An article's `revision` is its tag in these two. */
const CONDITIONS = [
  {
    name: 'If-Match',
    in: 'header',
    description: 'writes only if the article has this revision, "…", or with * if there is one',
    schema: { type: 'string' },
  },
  {
    name: 'If-None-Match',
    in: 'header',
    description: 'with * writes only if there is no such article yet',
    schema: { type: 'string' },
  },
];

function pathSchema(name: string, operation: Operation, schemaOf: SchemaOf): Json {
  switch (name) {
    case 'article':
      return schemaOf(ArticleId, 'input');
    case 'story':
      return schemaOf(StoryId, 'input');
    case 'feed':
      return schemaOf(FeedId, 'input');
    case 'outlet':
      return schemaOf(OutletId, 'input');
    case 'day':
      return { anyOf: [schemaOf(Day, 'input'), { const: 'latest' }] };
    case 'version':
      return { type: 'integer', minimum: 1, maximum: LIMITS.versionMax };
    case 'suffix':
      return { type: 'string', enum: operation.suffixes };
    default:
      throw new TypeError(`${operation.path} has a part that is not described: ${name}`);
  }
}

/** What a parameter may be: the number it is turned into, else the text that is sent. */
function querySchema(schema: z.ZodMiniType, schemaOf: SchemaOf): Json {
  const wrapped = schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault;
  const plain = (wrapped ? schema.def.innerType : schema) as z.ZodMiniType;
  const made = schemaOf(plain, 'output');
  if (made.type !== 'number' && made.type !== 'integer') return schemaOf(plain, 'input');
  const usual = schema instanceof z.ZodMiniDefault ? { default: schema.parse(undefined) } : {};
  return { type: 'integer', minimum: 1, maximum: made.maximum, ...usual };
}
