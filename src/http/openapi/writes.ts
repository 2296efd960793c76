/**
 * Operations that write. In: the contract's schemas. Out: rows of the table.
 */
import * as z from 'zod/mini';
import {
  ArticleBody,
  ArticleIn,
  BatchOut,
  LIMITS,
  type ProblemSlug,
  Retraction,
  RetractionBody,
  Written,
} from '../../contract/index.ts';
import { BODY_FAILS, type Operation } from './operation.ts';

const token: ProblemSlug[] = ['bad-query', 'unauthorized', 'forbidden', 'not-configured'];

export const WRITES: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/articles',
    id: 'addArticles',
    tag: 'Articles',
    summary: 'Many articles at once; one that is refused costs only itself',
    body: {
      'application/json': z.array(ArticleIn),
      'application/x-ndjson': z.string().register(z.globalRegistry, { description: 'one ArticleIn a line' }),
    },
    description: `An article is a text, or a page of HTML to find it in. Bodies may be gzip of one member (several, RFC 1952 section 2.2, are refused). NDJSON is answered as it arrives, a BatchLine a line, where Accept says application/x-ndjson: any number of items then, and no Idempotency-Key. Where more than ${LIMITS.refusedLines} items, and more than half of those read, were refused, a last line (413; its index is the number of items read) ends the answer and the rest is not taken; so does one (408) where the body pauses for too long.`,
    answers: { 200: { 'application/json': BatchOut, 'application/x-ndjson': 'text' } },
    fails: [...token, ...BODY_FAILS, 'bad-id', 'idempotency-conflict'],
    token: 'ingest',
    idempotent: true,
  },
  {
    method: 'put',
    path: '/v1/articles/{article}',
    id: 'putArticle',
    tag: 'Articles',
    summary: 'One article; another text under the same id is a new revision',
    description:
      'The article is `text`, or `html`: a page from which its text and what is not given here are taken. The answer then says what was found and where.',
    body: { 'application/json': ArticleBody },
    answers: { 200: { 'application/json': Written }, 201: { 'application/json': Written } },
    fails: [
      ...token,
      ...BODY_FAILS,
      'bad-id',
      'precondition-failed',
      'article-withheld',
      'idempotency-conflict',
    ],
    token: 'ingest',
    idempotent: true,
    conditional: true,
  },
  {
    method: 'post',
    path: '/v1/articles/{article}/retraction',
    id: 'retractArticle',
    tag: 'Articles',
    summary: 'Withdraws an article; a takedown also closes the versions that held it',
    body: { 'application/json': RetractionBody },
    bodyOptional: true,
    answers: { 200: { 'application/json': Retraction } },
    fails: [...token, ...BODY_FAILS, 'bad-id', 'unknown-article'],
    token: 'admin',
  },
  {
    method: 'delete',
    path: '/v1/articles/{article}/retraction',
    id: 'restoreArticle',
    tag: 'Articles',
    summary: 'Takes a withdrawal back',
    answers: { 200: { 'application/json': Retraction } },
    fails: [...token, 'bad-id', 'unknown-article'],
    token: 'admin',
  },
];
