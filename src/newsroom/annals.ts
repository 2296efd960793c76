/**
 * A digest's history by pages. In: its object's SQL, a cursor. Out: versions,
 * and what admins did to them, newest first.
 */
import {
  type AuditOut,
  decodeCursor,
  done,
  isoSeconds,
  type Result,
  type VersionsOut,
} from '../contract/index.ts';
import { state, versions } from '../storage/index.ts';
import { page } from './page.ts';
import type { Paging } from './ports.ts';
import { factsOf } from './serve.ts';

/** A number that counts up as a cursor's position. */
const position = (row: { id: string }) => ({ key: Number(row.id), id: row.id });

/** A page of versions; `stale` is since when something newer is to be made, milliseconds. */
export function versionsList(
  sql: SqlStorage,
  key: string,
  stale: number | null,
  { cursor, limit }: Paging,
): Result<VersionsOut> {
  const after = decodeCursor(`versions ${key}`, cursor);
  if (!after.ok) return after;
  const before = after.value === null ? null : Number(after.value.key);
  const rows = versions.versionPage(sql, before, limit + 1);
  const listed = rows.map((row) => ({ id: String(row.version), row }));
  const { items, next } = page(listed, limit, `versions ${key}`, position, ({ row }) => factsOf(row));
  return done({
    key,
    latest: versions.latestVersion(sql)?.version ?? 0,
    first: isoSeconds(state.stateOf(sql)?.born ?? 0),
    ...(stale === null ? {} : { stale: { since: isoSeconds(stale) } }),
    items: [...items],
    next,
  });
}

/** A page of what admins did. */
export function auditList(sql: SqlStorage, key: string, { cursor, limit }: Paging): Result<AuditOut> {
  const after = decodeCursor(`audit ${key}`, cursor);
  if (!after.ok) return after;
  const before = after.value === null ? null : Number(after.value.key);
  const rows = state.auditRows(sql, before, limit + 1).map((row) => ({ ...row, id: String(row.id) }));
  const { items, next } = page(
    rows,
    limit,
    `audit ${key}`,
    position,
    ({ at, action, version, source, token }) => ({
      at: isoSeconds(at),
      ...{ action, version, from: source, token },
    }),
  );
  return done({ key, items: [...items], next });
}
