/**
 * What a broken run has had acknowledged, so that the next one continues there.
 * In: the Worker's URL and the path that is sent. Out: a file in the user's state folder, a content hash a line; gone once
 * a run came to its end, for the Worker itself knows then what it has. Refuses nothing: where it can't be written, a
 * run sends everything, which is only slower.
 */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Journal {
  /** Hashes that an earlier, broken run had acknowledged. */
  readonly known: ReadonlySet<string>;
  /** Keeps hashes that are acknowledged now. */
  add(hashes: readonly string[]): Promise<void>;
  /** Forgets everything: the run came to its end. */
  close(): Promise<void>;
}

/** Remembers nothing. */
export const forgetful: Journal = { known: new Set(), add: async () => {}, close: async () => {} };

/** The journal of this path on its way to this Worker; `fresh` begins a new one. */
export async function openJournal(url: URL, path: string, fresh: boolean): Promise<Journal> {
  const folder = process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state');
  const name = hashOf([url.href, resolve(path)]).slice(0, 16);
  const file = join(folder, 'standfirst', `ingest-${name}.txt`);
  if (fresh) await rm(file, { force: true }).catch(() => {});
  const kept = await readFile(file, 'utf8').catch(() => '');
  return {
    known: new Set(kept.split('\n').filter((line) => line.length === 64)),
    async add(hashes) {
      if (hashes.length === 0) return;
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        .then(() => appendFile(file, `${hashes.join('\n')}\n`, { mode: 0o600 }))
        .catch(() => {});
    },
    close: () => rm(file, { force: true }).catch(() => {}),
  };
}

/** The content's name in the journal. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
