/**
 * A path → the files that hold articles, in the order in which they are sent.
 * In: a file, a folder of files, or a sample corpus (`articles/<id>/source.txt` beside `expected.json`).
 * Out: sources with their sizes, sorted by path. Refused: a path that isn't there, a file of another kind.
 * Hidden files and links to folders are passed over.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Failure } from '../failure.ts';

export interface Source {
  readonly kind: 'text' | 'json' | 'ndjson' | 'case';
  /** Where to read it. */
  readonly file: string;
  /** Its name inside the folder that is sent, with `/`: what ids are made from. */
  readonly name: string;
  readonly bytes: number;
}

const KINDS: Readonly<Record<string, Source['kind']>> = {
  '.txt': 'text',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** Lists what is to be sent. Throws `Failure` where there is nothing. */
export async function listSources(path: string): Promise<Source[]> {
  const facts = await stat(path).catch(() => {
    throw new Failure(`there is no file or folder ${path}`, 2);
  });
  if (facts.isFile()) {
    const kind = KINDS[extname(path).toLowerCase()];
    if (!kind) throw new Failure(`${path} is none of .txt, .json, .ndjson, .jsonl`, 2);
    return [{ kind, file: path, name: basename(path), bytes: facts.size }];
  }
  const corpus = join(path, 'articles');
  const cases = await stat(corpus).then(
    () => walk(corpus, ''),
    () => [],
  );
  const sources = cases.some(({ kind }) => kind === 'case') ? cases : await walk(path, '');
  if (sources.length === 0) throw new Failure(`${path} holds no .txt, .json, .ndjson or .jsonl file`, 2);
  return sources;
}

async function walk(folder: string, under: string): Promise<Source[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (under !== '' && entries.some(({ name }) => name === 'source.txt')) {
    const file = join(folder, 'source.txt');
    return [{ kind: 'case', file, name: under, bytes: (await stat(file)).size }];
  }
  const sources: Source[] = [];
  for (const entry of entries) {
    const file = join(folder, entry.name);
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) sources.push(...(await walk(file, name)));
    else {
      const kind = KINDS[extname(entry.name).toLowerCase()];
      const facts = kind && (await stat(file).catch(() => null));
      if (kind && facts?.isFile()) sources.push({ kind, file, name, bytes: facts.size });
    }
  }
  return sources;
}
