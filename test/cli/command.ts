/**
 * The real `standfirst` command in a process of its own.
 * In: arguments, bytes for standard input, environment. Out: status and both streams, as text and as parsed lines.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Ran {
  status: number | null;
  out: string;
  err: string;
  /** Standard output as NDJSON. */
  lines: Record<string, unknown>[];
}

/** Starts a script of `src/cli` under this Node. */
export function start(script: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [resolve(ROOT, 'src/cli', script), ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs `standfirst` to its end. */
export async function standfirst(
  args: string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const child = start('main.ts', args, env);
  if (!child.stdin || !child.stdout || !child.stderr) throw new Error('no pipes');
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status: status as number | null, out, err, lines: parseLines(out) };
}

/** Values as NDJSON. */
export function ndjson(...values: unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

function parseLines(out: string): Record<string, unknown>[] {
  try {
    return out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  } catch {
    return [];
  }
}
