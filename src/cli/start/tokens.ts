/**
 * The two tokens of a local Worker, kept in `.dev.vars` beside `wrangler.toml`, where wrangler reads its secrets.
 * In: the project's folder. Out: both tokens; what is missing is made at random and appended, what is there stays.
 * The file is the owner's alone (mode 600) and ignored by git.
 */
import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

const NAMES = ['INGEST_TOKEN', 'ADMIN_TOKEN'] as const;

export type Tokens = Record<(typeof NAMES)[number], string>;

/** Reads the tokens, making those that are missing. */
export async function ensureTokens(folder: string): Promise<Tokens> {
  const file = join(folder, '.dev.vars');
  const kept = await readFile(file, 'utf8').catch(() => '');
  const known = parseEnv(kept);
  const tokens = Object.fromEntries(
    NAMES.map((name) => [name, known[name] || randomBytes(24).toString('base64url')]),
  ) as Tokens;
  const made = NAMES.filter((name) => !known[name]).map((name) => `${name}=${tokens[name]}\n`);
  if (made.length > 0) {
    const gap = kept === '' || kept.endsWith('\n') ? '' : '\n';
    await writeFile(file, kept + gap + made.join(''), { mode: 0o600 });
  }
  await chmod(file, 0o600);
  return tokens;
}
