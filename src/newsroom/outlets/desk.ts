/**
 * An article as its outlet has it read: with the outlet's rules of cleaning, in the outlet's language where it names none, and
 * its publisher beside it. In: articles, what is said of their outlets. Out: readings, families, names. An outlet of which
 * nothing is said changes nothing.
 */

import type { ArticleItem } from '../../contract/index.ts';
import { type Article, type Families, type Hint, type Reading, read } from '../../engine/index.ts';
import { type articles, type OutletFacts, outlets, type Part } from '../../storage/index.ts';
import { shortHash } from '../short-hash.ts';

/** What is said of one outlet, as builds and reads use it. */
export interface Desk extends OutletFacts {
  readonly outlet: string;
}

/** Desks by outlet. */
export type Desks = ReadonlyMap<string, Desk>;

/** What is said of the outlets of a digest's articles: of those that are registered. */
export function desksOf(sql: SqlStorage, parts: readonly Part[]): Desk[] {
  const members = parts.flatMap((part) => part.members.map(({ id }) => id));
  const facts = outlets.factsOfAll(sql, outlets.outletsOf(sql, members));
  return [...facts].map(([outlet, said]) => ({ outlet, ...said }));
}

/** What is said of one outlet. */
export function deskOf(sql: SqlStorage, outlet: string): Desk | undefined {
  const facts = outlets.factsOf(sql, outlet);
  return facts === null ? undefined : { outlet, ...facts };
}

/** Desks by their outlet. */
export function desksBy(desks: readonly Desk[]): Desks {
  return new Map(desks.map((desk) => [desk.outlet, desk]));
}

/** Reads an article as its outlet has it read. */
export function readAt(article: Article, desk: Desk | undefined): Reading {
  if (desk === undefined) return read(article);
  const { rules } = desk;
  const lang = article.lang ?? desk.lang;
  return read({ ...article, lang }, undefined, rules.length === 0 ? undefined : rules);
}

/** The article's language and who says so: itself (`given`), its outlet, or its text. */
export function languageAt({ lang }: Article, { language }: Reading, desk: Desk | undefined): Hint<string> {
  return lang === null && desk?.lang ? { ...language, source: 'outlet', confidence: 0.9 } : language;
}

/** The same as columns of a row; null where the text shows nothing. */
export function languageColumns(
  language: Hint<string>,
): Pick<articles.ArticleFacts, 'lang' | 'lang_from' | 'lang_sure'> {
  if (language.source === 'nothing') return { lang: null, lang_from: null, lang_sure: null };
  return { lang: language.value, lang_from: language.source, lang_sure: language.confidence };
}

/** A row's language as readers see it. */
export function languageIn(
  row: Pick<articles.ArticleFacts, 'lang' | 'lang_from' | 'lang_sure'>,
): Pick<ArticleItem, 'lang' | 'langFrom'> {
  const { lang, lang_from: source, lang_sure: confidence } = row;
  return { lang, langFrom: source == null ? null : { source, confidence: confidence ?? 0 } };
}

/** Outlet → publisher, where one is named. */
export function familiesOf(desks: Desks): Families {
  return new Map(
    [...desks.values()].flatMap(({ outlet, family }) => (family === null ? [] : [[outlet, family]])),
  );
}

/** Stands for all that is said of an outlet: a version that was made from other words of it can tell. */
export function markOf(desk: Desk): string {
  const { name, lang, family, rules } = desk;
  return shortHash(JSON.stringify([name, lang, family, rules]));
}
