/**
 * What a refused value is told. In: values of the wrong kind. Out: for each
 * field, words that say what is wanted there and what stands there.
 */
import { expect, it } from 'vitest';
import {
  ArticleIn,
  parseArticle,
  parseBody,
  parseQuery,
  RetractionBody,
  SummaryQuery,
} from '../../src/contract/index.ts';

function told(result: ReturnType<typeof parseArticle> | ReturnType<typeof parseQuery>): string[] {
  if (result.ok) throw new Error('was accepted');
  return result.failure.errors?.map(({ path, detail }) => `${path}: ${detail}`) ?? [];
}

it('says what is missing, and what stands where something else is wanted', () => {
  expect(told(parseArticle(ArticleIn, { id: 'a', text: 7, title: [], lang: 'en' }))).toEqual([
    'outlet: missing: expected string',
    'text: expected string, received number',
    'title: expected string, received array',
  ]);
  expect(told(parseBody(ArticleIn, null))).toEqual([': expected object, received null']);
});

it('lists the values that there are', () => {
  expect(told(parseBody(RetractionBody, { mode: 'hide' }))).toEqual([
    'mode: expected "withhold" or "takedown"',
  ]);
  expect(told(parseQuery(SummaryQuery, new URLSearchParams('explain=2')))).toEqual(['explain: expected "1"']);
});

it('keeps the words of a schema that has some', () => {
  expect(told(parseArticle(ArticleIn, { id: '', outlet: 'a', text: ' ' }))).toEqual([
    'text: at least one character that is not white space',
    expect.stringMatching(/^id: not empty/),
    expect.stringMatching(/^id: lower-case ASCII/),
  ]);
});
