/**
 * Sources → articles as the Worker takes them, one at a time.
 * In: sources, an outlet for what names none, whether pages go as HTML. Out: articles with the place they came from, or what is
 * wrong there. A plain text is taken as it is: its id from the file's name, its date from the text if that says one, else none.
 * Refused, one at a time: files that aren't UTF-8, JSON or what their name says, or too large to be an article at all.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clean } from '../../engine/index.ts';
import { reasonOf } from '../failure.ts';
import { readLines } from '../lines.ts';
import { bytesOf, textOf, wholeOf } from './files.ts';
import { markdownArticle } from './markdown.ts';
import { articleIdAt, articleIdFrom, outletIdFrom } from './names.ts';
import { pageArticle } from './pages.ts';
import type { Source } from './sources.ts';
import { pagesIn } from './warc.ts';

/** One article on its way, or the reason why it can't go. `bytes` is its share of its file. */
export type Outgoing =
  | { readonly from: string; readonly bytes: number; readonly article: Readonly<Record<string, unknown>> }
  | { readonly from: string; readonly bytes: number; readonly problem: string };

/** What articles get that don't say it themselves. */
export interface Wish {
  readonly outlet?: string | undefined;
  /** Send pages as they are, for the Worker to read. */
  readonly asHtml?: boolean | undefined;
}

/** Reads every source in turn. */
export async function* readArticles(sources: readonly Source[], wish: Wish = {}): AsyncGenerator<Outgoing> {
  for (const source of sources) {
    try {
      if (source.kind === 'ndjson') yield* fromLines(source, wish);
      else if (source.kind === 'warc') yield* fromArchive(source, wish);
      else yield* fromFile(source, wish);
    } catch (error) {
      yield { from: source.file, bytes: 0, problem: reasonOf(error) };
    }
  }
}

async function* fromLines(source: Source, { outlet }: Wish): AsyncGenerator<Outgoing> {
  // What a packed line's share of its file is only the end tells.
  const share = (text: string) => (source.packed ? 0 : Buffer.byteLength(text) + 1);
  for await (const line of readLines(bytesOf(source))) {
    const from = `${source.file}:${line.number}`;
    if ('problem' in line) yield { from, bytes: 0, problem: line.problem };
    else yield { from, bytes: share(line.text), ...asGiven(() => JSON.parse(line.text), outlet) };
  }
}

async function* fromArchive(source: Source, { outlet, asHtml }: Wish): AsyncGenerator<Outgoing> {
  // The reader unpacks by itself: each record of an archive is a gzip member of its own.
  for await (const page of pagesIn(bytesOf({ ...source, packed: false }))) {
    const from = `${source.file} (${page.url})`;
    if ('problem' in page) yield { from, bytes: 0, problem: page.problem };
    else {
      const id = articleIdAt(page.url);
      const known = {
        id,
        outlet,
        fallback: outletIdFrom(source.name),
        url: page.url,
        contentType: page.contentType,
      };
      yield { from, bytes: 0, ...attempt(() => pageArticle(page.bytes, known, asHtml === true)) };
    }
  }
}

function attempt(
  read: () => Record<string, unknown>,
): { article: Record<string, unknown> } | { problem: string } {
  try {
    return { article: read() };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

async function* fromFile(source: Source, { outlet, asHtml }: Wish): AsyncGenerator<Outgoing> {
  const { file: from, bytes, name } = source;
  const whole = await wholeOf(source);
  const [id, fallback] = [articleIdFrom(name), outletIdFrom(name)];
  if (source.kind === 'page') {
    const known = { id, outlet, fallback, url: null, contentType: '' };
    yield { from, bytes, article: pageArticle(whole, known, asHtml === true) };
    return;
  }
  const text = textOf(whole);
  if (source.kind === 'text') yield { from, bytes, article: plain(source, text, outlet) };
  else if (source.kind === 'markdown') {
    yield { from, bytes, article: markdownArticle(text, id, outlet ?? fallback) };
  } else if (source.kind === 'case') {
    const said = JSON.parse(textOf(await readFile(join(dirname(from), 'expected.json'))));
    yield { from, bytes, article: sample(source, text, said) };
  } else {
    const given: unknown = JSON.parse(text);
    const items = Array.isArray(given) ? given : [given];
    for (const [index, item] of items.entries()) {
      const place = Array.isArray(given) ? `${from}[${index}]` : from;
      yield { from: place, bytes: bytes / items.length, ...asGiven(() => item, outlet) };
    }
  }
}

function plain(source: Source, text: string, outlet: string | undefined): Record<string, unknown> {
  const published = clean({ text }).hints.published?.value;
  return {
    id: articleIdFrom(source.name),
    outlet: outlet ?? outletIdFrom(source.name),
    text,
    ...(published === undefined ? {} : { published }),
  };
}

/** A case of the sample corpus: what a client would send stands in its `expected.json`. */
function sample(source: Source, text: string, said: Record<string, unknown>): Record<string, unknown> {
  const known = ['outlet', 'title', 'url', 'published', 'lang'].filter(
    (field) => (said[field] ?? null) !== null,
  );
  return {
    id: articleIdFrom(source.name),
    text,
    ...Object.fromEntries(known.map((field) => [field, said[field]])),
  };
}

function asGiven(
  parse: () => unknown,
  outlet: string | undefined,
): { article: Record<string, unknown> } | { problem: string } {
  let given: unknown;
  try {
    given = parse();
  } catch {
    return { problem: 'not JSON' };
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    return { problem: 'not an article: no JSON object' };
  return { article: { ...(outlet === undefined ? {} : { outlet }), ...given } };
}
