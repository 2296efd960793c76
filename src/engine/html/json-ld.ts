/**
 * What a page says of itself in JSON-LD. In: the texts of its `application/ld+json` scripts. Out: the facts of its article:
 * headline, authors, dates, language, address, publisher, body. Arrays, `@graph` and references by `@id` are followed.
 * Refused: what isn't JSON, other types than articles; nesting beyond 12 and more than 5,000 objects are not looked at.
 * Types after schema.org: Article and what is under it.
 */

import { textIn } from './kin.ts';
import { parse } from './tree.ts';

/** What an article object says; strings as they are, empty where it says nothing. */
export interface LinkedArticle {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly language: string;
  readonly url: string;
  readonly publisher: string;
  readonly body: string;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const DEEPEST = 12;
const MOST = 5000;
/** Facts are cut at so many characters; the body is not. */
const LONGEST = 1000;
const MOST_NAMES = 20;

/** The first article among the scripts that has a headline or a date; null where there is none. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const things: Thing[] = [];
  for (const script of scripts) collect(parsed(script), things, 0);
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find((thing) => thing.headline || thing.datePublished) ?? articles[0];
  if (article === undefined) return null;
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const whole = (key: string): string => texts(article[key])[0] ?? '';
  const first = (key: string): string => whole(key).slice(0, LONGEST);
  return {
    headline: plain(first('headline') || first('name')),
    authors: namesOf(article.author ?? article.creator, byId),
    published: first('datePublished') || first('dateCreated') || first('uploadDate'),
    modified: first('dateModified'),
    language:
      first('inLanguage') ||
      (isThing(article.inLanguage) ? (texts(article.inLanguage.alternateName)[0] ?? '') : ''),
    // Whole, for an address that is cut is another one; what is too long for one is refused where it is read.
    url: whole('url') || whole('mainEntityOfPage') || idOf(article.mainEntityOfPage),
    publisher: namesOf(article.publisher, byId)[0] ?? '',
    body: whole('articleBody'),
  };
}

function parsed(script: string): unknown {
  // Comments and CDATA marks around the object, and line breaks inside its strings, are what pages get wrong most.
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, '');
  for (const text of [bare, bare.replace(/\p{Cc}/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

function collect(value: unknown, into: Thing[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST) return;
  if (Array.isArray(value)) for (const inner of value) collect(inner, into, depth + 1);
  else if (isThing(value)) {
    into.push(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, into, depth + 1);
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  return texts(thing['@type']);
}

function idOf(value: unknown): string {
  return isThing(value) ? (texts(value['@id'])[0] ?? '') : '';
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  return Array.isArray(value)
    ? value.flatMap((inner) => (typeof inner === 'string' ? texts(inner) : []))
    : [];
}

/** Pages put HTML's entities, and tags, into what should be text. */
function plain(text: string): string {
  return /[&<]/.test(text) ? textIn(parse(text)) : text;
}

/** Names of persons and organisations: strings, objects, references, or lists of them. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): string[] {
  const given = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value];
  const named = given.flatMap((one) => {
    if (!isThing(one)) return typeof one === 'string' ? texts(one) : [];
    const own = texts(one.name);
    return own.length > 0 ? own : texts(byId.get(one['@id'])?.name);
  });
  return named.map((name) => plain(name.slice(0, LONGEST)));
}
