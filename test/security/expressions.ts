/**
 * Every regular expression of ours, and what recheck (Sakuma 2021) says of it. In:
 * src. Out: literals found in the syntax trees, expressions made at load time,
 * verdicts. A verdict takes up to seconds, so those that were given are kept in
 * verdicts.json; `npm run expressions` writes that anew.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParseResult, parse } from '@babel/parser';

const SRC = resolve(import.meta.dirname, '../../src');

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** File and line under src. */
  readonly at: string;
}

/** A string that takes long: pumps, each repeated, and what ends it. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

export type Verdict =
  | { readonly status: 'safe' }
  | {
      readonly status: 'vulnerable' | 'unknown';
      readonly complexity: string;
      readonly attack: Attack | null;
    };

type Node = { type: string; [key: string]: unknown };

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one);
  else if (typeof value === 'object' && value !== null && typeof (value as Node).type === 'string') {
    yield value as Node;
    for (const [key, child] of Object.entries(value)) if (key !== 'loc') yield* nodes(child);
  }
}

function treeOf(file: string): ParseResult {
  return parse(readFileSync(file, 'utf8'), {
    sourceType: 'module',
    plugins: ['typescript', 'jsx', 'importAttributes'],
  });
}

/** Literals, and where expressions are made from strings. */
export function expressionsOfSrc(): { literals: Expression[]; made: string[] } {
  const literals: Expression[] = [];
  const made = new Set<string>();
  for (const entry of readdirSync(SRC, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const name = file.slice(SRC.length + 1);
    for (const node of nodes(treeOf(file).program)) {
      const line = (node.loc as { start: { line: number } } | undefined)?.start.line;
      if (node.type === 'RegExpLiteral')
        literals.push({ source: node.pattern as string, flags: node.flags as string, at: `${name}:${line}` });
      const callee = node.callee as Node | undefined;
      if (/^(?:New|Call)Expression$/.test(node.type) && callee?.name === 'RegExp') made.add(name);
    }
  }
  return { literals, made: [...made].sort() };
}

/** Expressions that these modules make from strings while they are loaded. */
export async function madeBy(files: readonly string[]): Promise<Expression[]> {
  const found: Expression[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args, made) {
      const expression = Reflect.construct(target, args, made) as RegExp;
      const file = files.find((one) => new Error().stack?.includes(one));
      if (file !== undefined) found.push({ source: expression.source, flags: expression.flags, at: file });
      return expression;
    },
  });
  try {
    for (const file of files) await import(join(SRC, file));
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

/** By what a verdict is kept: flags that change nothing about time are left out. */
export function nameOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  const hash = createHash('sha256')
    .update(`${flags.replace(/[gdy]/g, '')}/${source}`)
    .digest('hex');
  return hash.slice(0, 16);
}

/** Asks recheck, in this process. */
export async function verdictOf({ source, flags }: Expression, timeout: number): Promise<Verdict> {
  process.env.RECHECK_BACKEND = 'pure';
  const { check } = await import('recheck');
  const found = await check(source, flags, { timeout });
  if (found.status === 'safe') return { status: 'safe' };
  const complexity = found.status === 'vulnerable' ? found.complexity.summary : 'not known in time';
  const attack =
    found.status !== 'vulnerable'
      ? null
      : {
          pumps: found.attack.pumps.map(({ prefix, pump }) => ({ prefix, pump })),
          suffix: found.attack.suffix,
        };
  return { status: found.status, complexity, attack };
}

/** A string of `length` that recheck found to take long. */
export function attackOf({ pumps, suffix }: Attack, length: number): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const each = Math.max(1, (length - fixed) / pumps.length);
  const parts = pumps.map(
    ({ prefix, pump }) => prefix + pump.repeat(Math.max(1, Math.floor(each / Math.max(1, pump.length)))),
  );
  return parts.join('') + suffix;
}
