/**
 * What a digest object knows about its own freshness, and which articles were
 * withheld from its old versions. In: its SQL storage. Out: one row, a short list.
 */
export type State = {
  key: string;
  /** The engine that answered last. */
  engine: string;
  /** The generation of inputs that the catalog last told of. */
  wanted: number;
  /** The generation below which nothing may be served: something was withdrawn. */
  must: number;
  /** The generation that the latest version answers for. */
  built: number;
  /** Rebuilds that failed in a row. */
  attempts: number;
  /** When it became stale, milliseconds; null while fresh. */
  stale_since: number | null;
  /** The story that this digest's story became part of. */
  successor: string | null;
  /** The version that an admin holds as the latest; null: the newest build is. */
  pinned: number | null;
  /** When the first version was made, milliseconds. */
  born: number | null;
};

/** The object's state; null before its first version. */
export function stateOf(sql: SqlStorage): State | null {
  return (
    sql
      .exec<State>(
        'SELECT key, engine, wanted, must, built, attempts, stale_since, successor, pinned, born FROM state',
      )
      .toArray()[0] ?? null
  );
}

/** Notes that a build by an engine answers for a generation of inputs. */
export function markBuilt(
  sql: SqlStorage,
  built: { key: string; engine: string; generation: number; successor: string | null; now: number },
): void {
  sql.exec(
    `INSERT INTO state (one, key, engine, wanted, built, attempts, stale_since, successor, born)
     VALUES (1, ?, ?, ?, ?, 0, NULL, ?, ?)
     ON CONFLICT (one) DO UPDATE SET engine = excluded.engine, successor = excluded.successor,
       built = max(built, excluded.built), wanted = max(wanted, excluded.wanted), attempts = 0,
       stale_since = CASE WHEN wanted > excluded.built THEN stale_since ELSE NULL END`,
    built.key,
    built.engine,
    built.generation,
    built.generation,
    built.successor,
    built.now,
  );
}

/** Holds a version as the latest, or with null lets builds through again. */
export function writePin(sql: SqlStorage, version: number | null): void {
  sql.exec('UPDATE state SET pinned = ?', version);
}

/** Notes what an admin did to the history; `source` is the version whose body was taken up again. */
export function audit(
  sql: SqlStorage,
  entry: { at: number; action: string; version: number; source: number | null; token: string },
): void {
  const { at, action, version, source, token } = entry;
  sql.exec('INSERT INTO audit VALUES (?, ?, ?, ?, ?)', at, action, version, source, token);
}

type AuditRow = {
  /** Counts up. */
  id: number;
  at: number;
  action: 'pinned' | 'rolled-back' | 'released';
  version: number;
  source: number | null;
  /** The first digits of the token's hash; null: noted before schema 3. */
  token: string | null;
};

/** What was noted before the entry `before`, newest first. */
export function auditRows(sql: SqlStorage, before: number | null, limit: number): AuditRow[] {
  return sql
    .exec<AuditRow>(
      'SELECT rowid AS id, at, action, version, source, token FROM audit WHERE rowid < ? ORDER BY rowid DESC LIMIT ?',
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    )
    .toArray();
}

/** Notes that the inputs moved on to a generation, and that nothing below `must` may be served. */
export function markStale(sql: SqlStorage, generation: number, must: number, now: number): void {
  sql.exec(
    `UPDATE state SET wanted = max(wanted, ?), must = max(must, ?), attempts = 0,
       stale_since = CASE WHEN ? > built THEN coalesce(stale_since, ?) ELSE stale_since END`,
    generation,
    must,
    generation,
    now,
  );
}

/** Since when the digest is stale, milliseconds: from now on where nobody noticed before (another engine). */
export function staleSince(sql: SqlStorage, now: number): number {
  const since = stateOf(sql)?.stale_since ?? null;
  if (since === null) sql.exec('UPDATE state SET stale_since = ?', now);
  return since ?? now;
}

/** Notes a rebuild that failed; says how many did in a row. */
export function markFailed(sql: SqlStorage): number {
  sql.exec('UPDATE state SET attempts = attempts + 1');
  return stateOf(sql)?.attempts ?? 0;
}

export interface Withheld {
  readonly article: string;
  readonly mode: 'withhold' | 'takedown';
}

/** Articles whose sentences old versions must not show. */
export function withheldOf(sql: SqlStorage): Withheld[] {
  return sql
    .exec<{ article: string; mode: 'withhold' | 'takedown' }>(
      'SELECT article, mode FROM withheld ORDER BY article',
    )
    .toArray();
}

/** Replaces that list. */
export function writeWithheldOf(sql: SqlStorage, list: readonly Withheld[]): void {
  sql.exec('DELETE FROM withheld');
  for (const { article, mode } of list) sql.exec('INSERT INTO withheld VALUES (?, ?)', article, mode);
}
