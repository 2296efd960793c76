/**
 * An article as its outlet has it read: with the outlet's rules of cleaning, in the outlet's language where it names none, and
 * its publisher beside it. In: articles, what is said of their outlets. Out: readings, families, names. An outlet of which
 * nothing is said changes nothing.
 */

import type { ArticleItem } from '../../contract/index.ts';
import {
  type Article,
  type Families,
  type Hint,
  type OutletRule,
  type Reading,
  read,
} from '../../engine/index.ts';
import { type articles, blocks, type OutletFacts, outlets, type Part } from '../../storage/index.ts';
import { shortHash } from '../short-hash.ts';

/** What is known of one outlet, as builds and reads use it: what an admin said, and what was learned of its pages. */
export interface Desk extends Pick<OutletFacts, 'lang' | 'family' | 'rules'> {
  readonly outlet: string;
  /** Null where it is not registered. */
  readonly name: string | null;
  /** Hashes of paragraphs that it prints under many stories. */
  readonly learned: readonly string[];
}

/** Desks by outlet. */
export type Desks = ReadonlyMap<string, Desk>;

/** What is known of the outlets of a digest's articles: of those of which anything is. */
export function desksOf(sql: SqlStorage, parts: readonly Part[]): Desk[] {
  const members = parts.flatMap((part) => part.members.map(({ id }) => id));
  return desksAt(sql, outlets.outletsOf(sql, members));
}

/** What is known of one outlet. */
export function deskOf(sql: SqlStorage, outlet: string): Desk | undefined {
  return desksAt(sql, [outlet])[0];
}

function desksAt(sql: SqlStorage, ids: readonly string[]): Desk[] {
  const facts = outlets.factsOfAll(sql, ids);
  const learned = blocks.learnedOf(sql, ids);
  return ids.flatMap((outlet) => {
    const said = facts.get(outlet);
    const { name = null, lang = null, family = null, rules = [], keep = [] } = said ?? {};
    const hashes = (learned.get(outlet) ?? []).filter((hash) => !keep.includes(hash));
    if (said === undefined && hashes.length === 0) return [];
    return [{ outlet, name, lang, family, rules, learned: hashes }];
  });
}

/** Desks by their outlet. */
export function desksBy(desks: readonly Desk[]): Desks {
  return new Map(desks.map((desk) => [desk.outlet, desk]));
}

/** Reads an article as its outlet has it read. */
export function readAt(article: Article, desk: Desk | undefined): Reading {
  if (desk === undefined) return read(article);
  const lang = article.lang ?? desk.lang;
  const rules: OutletRule[] = [...desk.rules];
  if (desk.learned.length > 0) rules.push({ name: 'learned', drop: 'known', hashes: new Set(desk.learned) });
  return read({ ...article, lang }, undefined, rules.length === 0 ? undefined : rules);
}

/** Reads an article before anything was learned: what is learned must not depend on what was. */
export function readUnlearned(article: Article, desk: Desk | undefined): Reading {
  return readAt(article, desk === undefined ? undefined : { ...desk, learned: [] });
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
  const { name, lang, family, rules, learned } = desk;
  return shortHash(JSON.stringify([name, lang, family, rules, learned]));
}
