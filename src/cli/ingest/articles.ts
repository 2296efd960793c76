/**
 * Sources → articles as the Worker takes them, one at a time.
 * In: sources, an outlet for plain texts. Out: articles with the place they came from, or what is wrong there.
 * A plain text is taken as it is: its id from the file's name, its date from the text if that says one, else none.
 * Refused, one at a time: files that aren't UTF-8 or JSON, or too large to be an article at all.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clean } from '../../engine/index.ts';
import { MAX_LINE, readLines } from '../lines.ts';
import { articleIdFrom, outletIdFrom } from './names.ts';
import type { Source } from './sources.ts';

/** One article on its way, or the reason why it can't go. `bytes` is its share of its file. */
export type Outgoing =
  | { readonly from: string; readonly bytes: number; readonly article: Readonly<Record<string, unknown>> }
  | { readonly from: string; readonly bytes: number; readonly problem: string };

/** Reads every source in turn; an article of a JSON file that names no outlet takes `outlet`, where given. */
export async function* readArticles(sources: readonly Source[], outlet?: string): AsyncGenerator<Outgoing> {
  for (const source of sources) {
    try {
      if (source.kind === 'ndjson') yield* fromLines(source, outlet);
      else yield* fromFile(source, outlet);
    } catch (error) {
      yield { from: source.file, bytes: 0, problem: error instanceof Error ? error.message : String(error) };
    }
  }
}

async function* fromLines(source: Source, outlet: string | undefined): AsyncGenerator<Outgoing> {
  for await (const line of readLines(createReadStream(source.file))) {
    const from = `${source.file}:${line.number}`;
    if ('problem' in line) yield { from, bytes: 0, problem: line.problem };
    else
      yield {
        from,
        bytes: Buffer.byteLength(line.text) + 1,
        ...asGiven(() => JSON.parse(line.text), outlet),
      };
  }
}

async function* fromFile(source: Source, outlet: string | undefined): AsyncGenerator<Outgoing> {
  const { file: from, bytes } = source;
  if (bytes > MAX_LINE) {
    yield { from, bytes, problem: `the file is longer than ${MAX_LINE} bytes` };
    return;
  }
  const text = decode(await readFile(from));
  if (source.kind === 'text') yield { from, bytes, article: plain(source, text, outlet) };
  else if (source.kind === 'case') {
    const said = JSON.parse(decode(await readFile(join(dirname(from), 'expected.json'))));
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

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('the file is not UTF-8');
  }
}
