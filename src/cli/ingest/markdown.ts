/**
 * Markdown with front matter → an article. In: the file's text, its id and outlet where the front matter names none. Out: an
 * article: id, outlet, title, url, published and lang from the front matter (YAML 1.2; the names that site generators use for
 * them are known), the text as its reader sees it, paragraphs joined by a blank line; a first heading is the title where none is given.
 * Refused: front matter that is no YAML mapping, or that is longer than 64 KiB.
 */
import { marked } from 'marked';
import { parse } from 'yaml';
import { fragmentText } from '../../engine/index.ts';
import { dateOf } from '../input.ts';

const LONGEST = 65_536;
const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
/** Fields of an article, by the names under which front matter has them, the first that is there. */
const NAMES = {
  id: ['id'],
  outlet: ['outlet'],
  title: ['title'],
  url: ['url', 'canonical', 'canonical_url', 'link'],
  published: ['published', 'date', 'pubdate', 'datePublished'],
  lang: ['lang', 'language', 'locale'],
} as const;

/** Reads one file. Throws where its front matter can't be read. */
export function markdownArticle(source: string, id: string, outlet: string): Record<string, unknown> {
  const found = source.startsWith('---') ? FENCED.exec(source) : null;
  // A rule on the first line and fences further down are the text's own.
  const fenced = found?.index === 0 ? found : null;
  const front = fenced === null ? {} : frontMatter(fenced[1] as string);
  const body = fenced === null ? source : source.slice(fenced[0].length);
  const named = Object.fromEntries(
    Object.entries(NAMES).flatMap(([field, names]) => {
      const value = names
        .map((name) => front[name])
        .find((one) => typeof one === 'string' || typeof one === 'number');
      return value === undefined || value === '' ? [] : [[field, String(value)]];
    }),
  );
  const heading = named.title === undefined ? /^\s*#[ \t]+(.+?)[ \t#]*$/m.exec(body.slice(0, 1000)) : null;
  const first = heading !== null && body.slice(0, heading.index).trim() === '' ? heading : null;
  const text = first === null ? body : body.slice(first.index + first[0].length);
  return {
    id,
    outlet,
    ...(first === null ? {} : { title: fragmentText(html(first[1] as string)) }),
    ...named,
    ...(named.published === undefined ? {} : { published: dayOrInstant(named.published) }),
    text: fragmentText(html(text)),
  };
}

function frontMatter(yaml: string): Record<string, unknown> {
  if (yaml.length > LONGEST) throw new Error(`front matter: at most ${LONGEST} characters`);
  let value: unknown;
  try {
    value = parse(yaml);
  } catch (error) {
    throw new Error(`front matter: ${(error as Error).message.split('\n', 1)[0]}`);
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Error('front matter: a YAML mapping is wanted');
  return value as Record<string, unknown>;
}

/** What site generators write as "2026-03-14 09:30:00 +0200", as the contract writes it; a clock without a zone names a day. */
function dayOrInstant(given: string): string {
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      given.trim(),
    );
  if (parts === null) return given;
  const [, day = '', clock, zone] = parts;
  return clock === undefined || zone === undefined ? day : (dateOf(`${day}T${clock}${zone}`) ?? day);
}

function html(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true });
}
