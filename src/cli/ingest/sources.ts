/**
 * A path → the files that hold articles, in the order in which they are sent.
 * In: a file, a folder of files, or a sample corpus (`articles/<id>/source.txt` beside `expected.json`).
 * Out: sources with their sizes, sorted by path. Refused: a path that isn't there, a file of another kind.
 * Hidden files, links to folders and what a folder says of itself (README.md) are passed over.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Failure } from '../failure.ts';

export interface Source {
  readonly kind: 'text' | 'json' | 'ndjson' | 'page' | 'markdown' | 'warc' | 'case';
  /** Whether it is gzip. */
  readonly packed: boolean;
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
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.warc': 'warc',
};
const ENDINGS = `${Object.keys(KINDS).join(', ')}, any of them with .gz`;
/** What a folder says of itself is no article. */
const ABOUT = /^(?:readme|license|licence|changelog|contributing)\.(?:md|markdown|txt|html)$/i;

/** What the name says a file is; null where it holds no articles. */
function kindOf(name: string): Pick<Source, 'kind' | 'packed'> | null {
  const packed = /\.gz$/i.test(name);
  const kind = KINDS[extname(packed ? name.slice(0, -3) : name).toLowerCase()];
  return kind === undefined ? null : { kind, packed };
}

/** Lists what is to be sent. Throws `Failure` where there is nothing. */
export async function listSources(path: string): Promise<Source[]> {
  const facts = await stat(path).catch(() => {
    throw new Failure(`there is no file or folder ${path}`, 2);
  });
  if (facts.isFile()) {
    const kind = kindOf(path);
    if (!kind) throw new Failure(`${path} is none of ${ENDINGS}`, 2);
    return [{ ...kind, file: path, name: basename(path), bytes: facts.size }];
  }
  const corpus = join(path, 'articles');
  const cases = await stat(corpus).then(
    () => walk(corpus, ''),
    () => [],
  );
  const sources = cases.some(({ kind }) => kind === 'case') ? cases : await walk(path, '');
  if (sources.length === 0) throw new Failure(`${path} holds no file that is one of ${ENDINGS}`, 2);
  return sources;
}

async function walk(folder: string, under: string): Promise<Source[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (under !== '' && entries.some(({ name }) => name === 'source.txt')) {
    const file = join(folder, 'source.txt');
    return [{ kind: 'case', packed: false, file, name: under, bytes: (await stat(file)).size }];
  }
  const sources: Source[] = [];
  for (const entry of entries) {
    const file = join(folder, entry.name);
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) sources.push(...(await walk(file, name)));
    else {
      const kind = ABOUT.test(entry.name) ? null : kindOf(entry.name);
      const facts = kind && (await stat(file).catch(() => null));
      if (kind && facts?.isFile()) sources.push({ ...kind, file, name, bytes: facts.size });
    }
  }
  return sources;
}
