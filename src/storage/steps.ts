/**
 * An object's tables from one schema number to the next. In: its storage, whose tables these are, all steps there ever were.
 * Out: tables at the newest number, all steps in one transaction. Refused: a number that is newer than this code.
 */

/** SQL, or what SQL alone can't do. */
export type Step = string | ((sql: SqlStorage) => void);

/** Creates or migrates the tables. */
export function takeSteps(storage: DurableObjectStorage, whose: string, steps: readonly Step[]): void {
  const { sql } = storage;
  storage.transactionSync(() => {
    sql.exec('CREATE TABLE IF NOT EXISTS schema (number INTEGER NOT NULL)');
    const at = sql.exec<{ number: number }>('SELECT number FROM schema').toArray()[0]?.number ?? 0;
    if (at > steps.length) throw new Error(`${whose} schema ${at} is newer than this code (${steps.length})`);
    if (at === steps.length) return;
    for (const step of steps.slice(at)) {
      if (typeof step === 'string') sql.exec(step);
      else step(sql);
    }
    sql.exec('DELETE FROM schema');
    sql.exec('INSERT INTO schema (number) VALUES (?)', steps.length);
  });
}
