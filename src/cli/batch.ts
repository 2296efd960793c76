/**
 * The frame of every batch command: NDJSON in, one line out for each line in, in order.
 * In: three streams, a zod schema, a function from one parsed line to one answer.
 * Out: answers on `out`; a bad line gives `{ "id"?, "error" }` there and a message on
 * `err`, and the rest goes on; how many were bad, from which follows the exit status.
 * A reader that goes away (`| head`) ends the command quietly.
 */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type * as z from 'zod/mini';
import { type Line, wording } from '../contract/index.ts';
import { reasonOf } from './failure.ts';
import { readLines } from './lines.ts';

/** Where a batch command reads and writes. */
export interface Streams {
  readonly in: AsyncIterable<Uint8Array | string>;
  readonly out: Writable;
  readonly err: Writable;
}

/** What is wrong with one line, in words for whoever wrote it; not a defect of the program. */
export class BadLine extends Error {}

/** One line of input: parsed, or refused with its reason and, where it has one, its id. */
export type Entry<T> =
  | { readonly ok: true; readonly number: number; readonly id: string; readonly value: T }
  | { readonly ok: false; readonly number: number; readonly id: string | null; readonly error: string };

/**
 * Reads lines and parses each against `schema`.
 * Yields one entry per line that isn't blank, in order, and never throws for what a line says.
 */
export async function* entries<T extends { id: string }>(
  source: Streams['in'],
  schema: z.ZodMiniType<T>,
): AsyncGenerator<Entry<T>> {
  for await (const line of readLines(source)) yield parse(line, schema);
}

/**
 * Answers every line by `answer` as it is read, with no more than one line in memory.
 * `answer` throws `BadLine` for what it finds wrong only then. Gives the number of lines refused.
 */
export async function eachLine<T extends { id: string }>(
  streams: Streams,
  schema: z.ZodMiniType<T>,
  answer: (value: T) => object | Promise<object>,
): Promise<number> {
  const answers = new Answers(streams);
  for await (const entry of entries(streams.in, schema)) {
    if (!entry.ok) await answers.refuse(entry);
    else await answers.attempt(entry, () => answer(entry.value));
  }
  return answers.refused;
}

/** The outgoing lines, kept in order and under back-pressure, and the number of those refused. */
export class Answers {
  refused = 0;
  readonly #out: Writable;
  readonly #err: Writable;

  constructor({ out, err }: Streams) {
    this.#out = out;
    this.#err = err;
    out.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }

  /** Writes one answer and waits while the reader is behind. */
  async write(answer: object): Promise<void> {
    if (!this.#out.write(`${JSON.stringify(answer)}\n`)) await once(this.#out, 'drain');
  }

  /** Writes what `answer` gives, or the line's error where it throws: a defect met by one line must not cost the rest. */
  async attempt(line: { number: number; id: string }, answer: () => object | Promise<object>): Promise<void> {
    let given: object;
    try {
      given = await answer();
    } catch (error) {
      const reason = reasonOf(error);
      await this.refuse({
        ...line,
        error: error instanceof BadLine ? reason : `internal error: ${brief(reason)}`,
      });
      return;
    }
    await this.write(given);
  }

  /** Says on both streams that a line was refused. */
  async refuse(line: { number: number; id: string | null; error: string }): Promise<void> {
    this.refused += 1;
    const name = line.id === null ? '' : ` (${JSON.stringify(line.id)})`;
    this.#err.write(`standfirst: line ${line.number}${name}: ${line.error}\n`);
    await this.write({ ...(line.id === null ? {} : { id: line.id }), error: line.error });
  }
}

function parse<T extends { id: string }>(line: Line, schema: z.ZodMiniType<T>): Entry<T> {
  if ('problem' in line) return { ok: false, number: line.number, id: null, error: line.problem };
  let raw: unknown;
  try {
    raw = JSON.parse(line.text);
  } catch (error) {
    return { ok: false, number: line.number, id: null, error: `not JSON: ${brief(reasonOf(error))}` };
  }
  const parsed = schema.safeParse(raw, { error: wording });
  if (parsed.success) return { ok: true, number: line.number, id: parsed.data.id, value: parsed.data };
  const id = at(raw, ['id']);
  return {
    ok: false,
    number: line.number,
    id: typeof id === 'string' ? id : null,
    error: parsed.error.issues.map((issue) => inWords(issue, raw)).join('; '),
  };
}

/** Names the field and what is wrong with it: `articles[1].outlet is missing`. */
function inWords(issue: z.core.$ZodIssue, raw: unknown): string {
  const path = issue.path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );
  if (path === '') return brief(issue.message);
  if (at(raw, issue.path) === undefined) return `${path} is missing`;
  return `${path}: ${brief(issue.message)}`;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** V8 quotes the whole input in some messages: a megabyte in an error helps nobody. */
function brief(message: string): string {
  return message.length > 200 ? `${message.slice(0, 199)}…` : message;
}
