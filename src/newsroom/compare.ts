/**
 * Questions about several versions of one digest. In: its SQL, version numbers
 * or an article. Out: what changed and why; which versions quote the article.
 * What was withheld since is in neither side of a comparison.
 */
import { type DiffOut, done, type Result } from '../contract/index.ts';
import { state, versions } from '../storage/index.ts';
import { causesBetween, difference } from './diff.ts';
import { redact } from './redact.ts';
import { serveVersion } from './serve.ts';

/** What changed from one version to another, either way. */
export function compareVersions(sql: SqlStorage, key: string, from: number, to: number): Result<DiffOut> {
  const [before, after] = [shown(sql, key, from), shown(sql, key, to)];
  if (!before.ok) return before;
  if (!after.ok) return after;
  const causes = causesBetween(versions.versionRows(sql), from, to);
  return done({ key, from, to, causes, ...difference(before.value, after.value) });
}

/** A version's body for comparing; fails where it may not be shown. */
function shown(sql: SqlStorage, key: string, version: number): Result<unknown> {
  const served = serveVersion(sql, key, versions.versionRow(sql, version), version, ['*']);
  if (!served.ok) return served;
  const withheld = new Set(state.withheldOf(sql).map((one) => one.article));
  return done(redact(JSON.parse(versions.bodyOf(sql, version)) as unknown, withheld));
}

/** The versions made from an article whose body quotes it, newest first. */
export function versionsQuoting(sql: SqlStorage, article: string): number[] {
  const quoted = `"article":${JSON.stringify(article)}`;
  return versions
    .versionRows(sql)
    .filter((row) => row.inputs.some((input) => input.id === article))
    .filter((row) => versions.bodyOf(sql, row.version).includes(quoted))
    .map((row) => row.version);
}
