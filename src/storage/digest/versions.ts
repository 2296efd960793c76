/**
 * A digest's versions in its object's SQL. In: the storage, new versions. Out:
 * stored ones. A row that was written is never updated; a body is cut into
 * parts, for a row holds at most 2 MB.
 */
import * as z from 'zod/mini';
import { Cause } from '../../contract/index.ts';
import type { RevisionRef } from '../keys.ts';

/** UTF-16 units of a body's part: at most 1.5 MB of UTF-8. */
const PART = 500_000;

/** A revision that a version was made from. */
export interface Input extends RevisionRef {
  /** Stands for what was said of its outlet then; missing where nothing was. */
  readonly desk?: string | undefined;
}

export interface VersionRow {
  readonly version: number;
  readonly created: number;
  readonly cause: Cause;
  readonly engine: string;
  readonly hash: string;
  /** The revisions it was made from, by article id. */
  readonly inputs: readonly Input[];
  /** The catalog's count of changes to this digest's inputs when it was built. */
  readonly generation: number;
}

type Raw = {
  version: number;
  created: number;
  cause: string;
  engine: string;
  hash: string;
  inputs: string;
  generation: number;
};

const Inputs = z.array(z.object({ id: z.string(), revision: z.string(), desk: z.optional(z.string()) }));

function parse(raw: Raw): VersionRow {
  return {
    ...raw,
    cause: Cause.parse(JSON.parse(raw.cause)),
    inputs: Inputs.parse(JSON.parse(raw.inputs)),
  };
}

/** The newest version; null before the first. */
export function latestVersion(sql: SqlStorage): VersionRow | null {
  const [raw] = sql.exec<Raw>('SELECT * FROM versions ORDER BY version DESC LIMIT 1').toArray();
  return raw === undefined ? null : parse(raw);
}

/** One version; null where there is none of that number. */
export function versionRow(sql: SqlStorage, version: number): VersionRow | null {
  const [raw] = sql.exec<Raw>('SELECT * FROM versions WHERE version = ?', version).toArray();
  return raw === undefined ? null : parse(raw);
}

/** Versions below the number `before`, newest first. */
export function versionPage(sql: SqlStorage, before: number | null, limit: number): VersionRow[] {
  return sql
    .exec<Raw>(
      'SELECT * FROM versions WHERE version < ? ORDER BY version DESC LIMIT ?',
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    )
    .toArray()
    .map(parse);
}

/** The number of the version that came after one; null for the newest. */
export function nextVersion(sql: SqlStorage, version: number): number | null {
  return sql
    .exec<{ next: number | null }>('SELECT MIN(version) AS next FROM versions WHERE version > ?', version)
    .one().next;
}

/** Every version, newest first. */
export function versionRows(sql: SqlStorage): VersionRow[] {
  return sql.exec<Raw>('SELECT * FROM versions ORDER BY version DESC').toArray().map(parse);
}

/** A version's body as it was written: canonical JSON. */
export function bodyOf(sql: SqlStorage, version: number): string {
  return sql
    .exec<{ text: string }>('SELECT text FROM bodies WHERE version = ? ORDER BY part', version)
    .toArray()
    .map((row) => row.text)
    .join('');
}

/** Writes a version and its body; the caller holds the transaction. */
export function writeVersion(sql: SqlStorage, row: VersionRow, body: string): void {
  sql.exec(
    'INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.version,
    row.created,
    JSON.stringify(row.cause),
    row.engine,
    row.hash,
    JSON.stringify(row.inputs),
    row.generation,
  );
  for (let from = 0, part = 0; from < body.length; from += PART, part++) {
    // A cut between the halves of a surrogate pair would not survive UTF-8; canonical JSON of
    // well-formed text has none to lose if the cut is moved by one.
    sql.exec('INSERT INTO bodies VALUES (?, ?, ?)', row.version, part, slice(body, from));
  }
}

function slice(body: string, from: number): string {
  const inPair = (at: number) => /[\uDC00-\uDFFF]/.test(body.charAt(at));
  return body.slice(inPair(from) ? from + 1 : from, inPair(from + PART) ? from + PART + 1 : from + PART);
}

export interface Bounds {
  /** How many of the newest versions stay. */
  readonly count: number;
  /** What was made before this instant goes, milliseconds. */
  readonly since: number;
  /** The version that an admin holds, which stays. */
  readonly held: number | null;
}

/** Forgets versions that are too many or too old; never the newest, nor the one that is held. */
export function prune(sql: SqlStorage, newest: number, { count, since, held }: Bounds): void {
  sql.exec(
    'DELETE FROM versions WHERE version < ? AND (version <= ? OR created < ?) AND version IS NOT ?',
    newest,
    newest - count,
    since,
    held,
  );
  sql.exec('DELETE FROM bodies WHERE version NOT IN (SELECT version FROM versions)');
}
