/**
 * A digest object's tables (see SCHEMA.md) and the steps between their schema
 * numbers. In: its SQL storage. Out: whether the tables are there; and, at the
 * first write only, the tables: an object that is asked for an unknown key must
 * leave nothing behind. Refused: a number that is newer than this code.
 */
import { takeSteps } from '../steps.ts';

const STEPS: readonly string[] = [
  `CREATE TABLE state (
     one INTEGER PRIMARY KEY CHECK (one = 1), key TEXT NOT NULL, engine TEXT NOT NULL,
     wanted INTEGER NOT NULL, built INTEGER NOT NULL, attempts INTEGER NOT NULL,
     stale_since INTEGER, successor TEXT, pinned INTEGER
   );
   CREATE TABLE versions (
     version INTEGER PRIMARY KEY, created INTEGER NOT NULL, cause TEXT NOT NULL,
     engine TEXT NOT NULL, hash TEXT NOT NULL, inputs TEXT NOT NULL, generation INTEGER NOT NULL
   );
   CREATE TABLE bodies (
     version INTEGER NOT NULL, part INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (version, part)
   ) WITHOUT ROWID;
   CREATE TABLE withheld (article TEXT PRIMARY KEY, mode TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE audit (at INTEGER NOT NULL, action TEXT NOT NULL, version INTEGER NOT NULL, source INTEGER);`,
  // 2: the generation below which nothing may be served; when the first version was made.
  `ALTER TABLE state ADD COLUMN must INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE state ADD COLUMN born INTEGER;
   UPDATE state SET born = (SELECT MIN(created) FROM versions);`,
  // 3: which token it was.
  'ALTER TABLE audit ADD COLUMN token TEXT;',
];

/** Whether the tables are there already; brings older ones up to date. Writes nothing for a new object. */
export function reopenDigest(storage: DurableObjectStorage): boolean {
  const tables = storage.sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema'");
  if (tables.toArray().length === 0) return false;
  openDigest(storage);
  return true;
}

/** Creates or migrates the tables. */
export function openDigest(storage: DurableObjectStorage): void {
  takeSteps(storage, 'digest', STEPS);
}
