/**
 * An object's SQL storage over Node's own SQLite: the same statements, the same
 * engine, outside workerd. In: a file, or memory. Out: what `DurableObjectStorage`
 * gives as far as the catalog uses it.
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** Storage of one object. */
export function storageAt(file: string): DurableObjectStorage {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  const prepared = new Map<string, StatementSync>();
  const exec = (query: string, ...values: SQLInputValue[]) => {
    if (/;\s*\S/.test(query)) {
      db.exec(query);
      return cursor([]);
    }
    const statement = prepared.get(query) ?? db.prepare(query);
    prepared.set(query, statement);
    return cursor(statement.all(...values));
  };
  const transactionSync = <T>(step: () => T): T => {
    db.exec('BEGIN');
    try {
      const value = step();
      db.exec('COMMIT');
      return value;
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  };
  return { sql: { exec }, transactionSync, setAlarm: async () => {} } as unknown as DurableObjectStorage;
}

function cursor(rows: unknown[]): object {
  const one = () => {
    if (rows.length !== 1) throw new Error(`one row was wanted, ${rows.length} came`);
    return rows[0];
  };
  return { toArray: () => rows, one, [Symbol.iterator]: () => rows[Symbol.iterator]() };
}
