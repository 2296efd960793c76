/**
 * A stored version as the wire has it. In: a version's row, its body's JSON,
 * what was withheld since. Out: one JSON text, with the facts that its headers
 * need. Without redaction the stored bytes are passed on unparsed.
 */
import {
  DIGEST_SCHEMA,
  type DigestKind,
  done,
  failed,
  isoSeconds,
  type Result,
  type VersionFacts,
} from '../contract/index.ts';
import { state, type VersionRow, versions, type Withheld } from '../storage/index.ts';
import { canonical } from './canonical.ts';
import type { Served } from './ports.ts';
import { redact } from './redact.ts';
import { shortHash } from './short-hash.ts';

/** A version's facts as the wire has them. */
export function factsOf(row: VersionRow): VersionFacts {
  const { version, cause, engine, hash } = row;
  return { version, created: isoSeconds(row.created), cause, engine, hash };
}

/** The withheld articles that this version was made from. */
function affecting(row: VersionRow, withheld: readonly Withheld[]): Withheld[] {
  const used = new Set(row.inputs.map((input) => input.id));
  return withheld.filter((one) => used.has(one.article));
}

/** What is said about a version beside what it says. */
export interface Standing {
  /** Since when something newer is to be made, milliseconds; null where nothing is. */
  readonly stale: number | null;
  /** The version that came after it. */
  readonly next: number | null;
}

/** The newest version, of which nothing is to be said. */
const NEWEST: Standing = { stale: null, next: null };

/** The validator's value: version, body, and what was taken out since. */
function tagOf(row: VersionRow, withheld: readonly Withheld[]): string {
  const gone = affecting(row, withheld).map((one) => one.article);
  const mark = gone.length === 0 ? '' : `-${shortHash(gone.join(' '))}`;
  return `${row.version}-${row.hash.slice(0, 16)}${mark}`;
}

/** What is served to a caller whose validators these are: without its body where one matches. */
export function matched(served: Served, tags: readonly string[]): Served {
  return tags.includes(served.tag) || tags.includes('*') ? { ...served, json: null } : served;
}

/** A stored version to serve; `asked` is the number that the failure names where there is none. */
export function serveVersion(
  sql: SqlStorage,
  key: string,
  row: VersionRow | null,
  asked: number,
  tags: readonly string[],
  standing: Standing = NEWEST,
): Result<Served> {
  if (row === null) return failed('unknown-version', `${key} has no version ${asked}`);
  return serve(key, row, state.withheldOf(sql), tags, standing, () => versions.bodyOf(sql, row.version));
}

/** A version to serve; 410 where an article in it was taken down. `body` is read only where no tag matches. */
function serve(
  key: string,
  row: VersionRow,
  withheld: readonly Withheld[],
  tags: readonly string[],
  { stale, next }: Standing,
  body: () => string,
): Result<Served> {
  const gone = affecting(row, withheld);
  if (gone.some((one) => one.mode === 'takedown')) {
    const more = next === null ? {} : { supersededBy: next };
    return failed('withheld', `version ${row.version} of ${key} held an article that was taken down`, more);
  }
  const plain = tagOf(row, withheld);
  // Whoever has these bytes without the mark that they are stale has what matters.
  const tag = stale === null || tags.includes(plain) ? plain : `${plain}-s`;
  const told = { version: row.version, created: row.created, tag, stale, next };
  if (tags.includes(tag) || tags.includes('*')) return done({ ...told, json: null });
  const kind = key.slice(0, key.indexOf(':')) as DigestKind;
  const articles = gone.map((one) => one.article);
  const envelope = JSON.stringify({
    ...{ schema: DIGEST_SCHEMA, kind, key, ...factsOf(row) },
    ...(articles.length === 0 ? {} : { withheld: articles }),
    ...(stale === null ? {} : { stale: { since: isoSeconds(stale) } }),
  });
  const shown =
    articles.length === 0 ? body() : canonical(redact(JSON.parse(body()) as unknown, new Set(articles)));
  return done({ ...told, json: `${envelope.slice(0, -1)},${shown.slice(1)}` });
}
