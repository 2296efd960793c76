/**
 * What a page states about its article. In: its markup, its JSON-LD, its address, the lines around the heading. Out: title, byline, dates, language,
 * canonical address and site name, each with where it was found and how far that place can be trusted; null where the
 * page doesn't say. The order of trust: JSON-LD, Open Graph and its like, microdata, `<time>` and class names, what the eye sees.
 * Refused: dates and languages that aren't, addresses that aren't http(s), "authors" that are addresses or the site itself.
 */
import type { Hint } from '../article.ts';
import { dayNumber } from '../terms/calendar.ts';
import type { LanguagePack } from '../terms/language.ts';
import { absolute } from './address.ts';
import { authorsIn, bearsByWord } from './byline.ts';
import { dayInPath, isoFrom } from './dates.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { Markup } from './markup.ts';

/** What is known of the article beside its text. */
export interface Metadata {
  readonly title: Hint<string> | null;
  /** Authors' names, joined by a comma. */
  readonly byline: Hint<string> | null;
  /** ISO 8601 instant in UTC or day. */
  readonly published: Hint<string> | null;
  readonly updated: Hint<string> | null;
  /** BCP 47 tag. */
  readonly lang: Hint<string> | null;
  readonly canonical: Hint<string> | null;
  readonly siteName: Hint<string> | null;
}

/** Places that state dates to machines. */
const SURE = 0.9;

/** One place to look, in the order of trust. */
export type Place = readonly [value: string | undefined, source: string, confidence: number];

const PUBLISHED_METAS =
  'article:published_time og:published_time article:published datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publication_date published_time dc.date.issued dcterms.created dc.date dcterms.date cxenseparse:recs:publishtime article.published originalpublicationdate article_date_original date'.split(
    ' ',
  );
const UPDATED_METAS =
  'article:modified_time og:updated_time article:updated_time datemodified last-modified lastmod dcterms.modified dc.date.modified revised article.updated updated_time'.split(
    ' ',
  );
const AUTHOR_METAS =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl article:author_name cxenseparse:author og:article:author'.split(
    ' ',
  );

/** Reads the places in order and keeps the first that holds something of the kind. */
export function metadataOf(
  markup: Markup,
  linked: LinkedArticle | null,
  head: Pick<Metadata, 'title' | 'siteName'>,
  url: string | null,
  lines: readonly string[],
  packFor: (lang: string | null) => LanguagePack,
): Metadata {
  const { siteName } = head;
  const metas = (names: readonly string[], confidence: number) => metaPlaces(markup, names, confidence);
  const microdata = (name: string, confidence: number): Place[] =>
    (markup.properties.get(name) ?? []).map((value) => [value, `itemprop ${name}`, confidence]);

  const lang = first(
    [
      [markup.language, 'html lang', 0.9],
      [linked?.language, 'JSON-LD inLanguage', 0.8],
      ...metas(['content-language', 'dc.language', 'og:locale', 'language'], 0.7),
    ],
    languageTag,
  );
  const pack = packFor(lang?.value ?? null);
  const date = (text: string) => isoFrom(text, pack);
  const times = (wanted: RegExp, unwanted: RegExp, confidence: number): Place[] =>
    markup.times
      .filter(({ names }) => wanted.test(names) && !unwanted.test(names))
      .map(({ value }) => [value, 'time', confidence]);

  const published = firstDate(
    [
      [linked?.published, 'JSON-LD datePublished', 0.95],
      ...metas(PUBLISHED_METAS, 0.9),
      ...microdata('datePublished', 0.9),
      ...times(/publish|posted|created|entry-date/i, /updat|modif/i, 0.8),
      ...times(/(?:)/, /updat|modif|comment|related/i, 0.7),
      ...markup.dateLines.map((line): Place => [line, 'class date', 0.6]),
      ...markup.bylines.map((line): Place => [line, 'class byline', 0.55]),
      ...lines.filter((line) => bearsByWord(line, pack)).map((line): Place => [line, 'text', 0.5]),
      [dayInPath(url ?? markup.canonical) ?? undefined, 'address', 0.6],
    ],
    date,
  );
  const updated = firstDate(
    [
      [linked?.modified, 'JSON-LD dateModified', 0.9],
      ...metas(UPDATED_METAS, 0.9),
      ...microdata('dateModified', 0.9),
      ...times(/updat|modif/i, /(?!)/, 0.7),
    ],
    date,
  );
  const authors = (text: string) => authorsIn(text, siteName?.value ?? null, pack);
  const all = (given: readonly string[] | undefined) =>
    [...new Set((given ?? []).map(authors).filter((names) => names !== null))].join(', ');
  const byline = first(
    [
      [all(linked?.authors), 'JSON-LD author', 0.95],
      ...AUTHOR_METAS.map((name): Place => [all(markup.metas.get(name)), `meta ${name}`, 0.85]),
      [all(markup.properties.get('author')), 'itemprop author', 0.85],
      ...markup.bylines.map((line): Place => [all([line]), 'class byline', 0.6]),
      ...lines.filter((line) => bearsByWord(line, pack)).map((line): Place => [all([line]), 'text', 0.5]),
    ],
    oneLine,
  );
  return {
    title: head.title,
    byline,
    published,
    updated,
    lang,
    canonical: first(
      [
        [markup.canonical, 'link canonical', 0.95],
        ...metas(['og:url'], 0.8),
        [linked?.url, 'JSON-LD url', 0.7],
      ],
      (address) => absolute(address, url),
    ),
    siteName,
  };
}

/** The site's own name. */
export function siteNameOf(markup: Markup, linked: LinkedArticle | null): Hint<string> | null {
  const metas = (names: readonly string[], confidence: number) => metaPlaces(markup, names, confidence);
  return first(
    [
      ...metas(['og:site_name'], 0.9),
      [linked?.publisher, 'JSON-LD publisher', 0.8],
      ...metas(['application-name', 'apple-mobile-web-app-title', 'twitter:app:name:iphone'], 0.6),
    ],
    oneLine,
  );
}

function metaPlaces(markup: Markup, names: readonly string[], confidence: number): Place[] {
  return names.map((name) => [markup.metas.get(name)?.[0], `meta ${name}`, confidence]);
}

/** The first place whose text is of the kind that `read` reads. */
function first(places: readonly Place[], read: (text: string) => string | null): Hint<string> | null {
  for (const [text, source, confidence] of places) {
    const value = text ? read(text) : null;
    if (value) return { value, source, confidence };
  }
  return null;
}

/** The first date; where it is a day whose clock had no zone, the instant that another place gives for it. */
function firstDate(places: readonly Place[], read: (text: string) => string | null): Hint<string> | null {
  const found = first(places, read);
  if (found === null || found.value.includes('T')) return found;
  const sure = places.filter(([, , confidence]) => confidence >= SURE);
  const instant = first(sure, (text) => {
    const other = read(text);
    return other?.includes('T') && apart(other.slice(0, 10), found.value) <= 1 ? other : null;
  });
  return instant ?? found;
}

/** Whole days between two. */
function apart(a: string, b: string): number {
  return Math.abs((dayNumber(a) ?? 0) - (dayNumber(b) ?? 0));
}

/** White space collapsed; null for nothing. */
function oneLine(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** `en_US` and `EN-us` as `en-US`; null for what has not the shape of a tag. */
function languageTag(text: string): string | null {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_,;. ])/i.exec(text.trim());
  if (parts === null) return null;
  const script =
    parts[2] === undefined ? '' : `-${parts[2][0]?.toUpperCase()}${parts[2].slice(1).toLowerCase()}`;
  return `${parts[1]?.toLowerCase()}${script}${parts[3] === undefined ? '' : `-${parts[3].toUpperCase()}`}`;
}
