/**
 * Answers that were given under an `Idempotency-Key`, for a day. In: hashes of
 * keys and requests, answers in parts. Out: what was answered before. An answer
 * counts only when it is whole; until then the work is done again, which does
 * no harm.
 */
type AnswerRow = {
  /** Hash of the request that the key was used for. */
  request: string;
  /** HTTP status; 0 while the answer is not whole. */
  status: number;
  answer: string;
};

const LIFETIME = 86_400_000;

/** What is known under a key; notes the request where nothing is. Forgets what is a day old. */
export function claim(sql: SqlStorage, key: string, request: string, now: number): AnswerRow | null {
  sql.exec('DELETE FROM answers WHERE at < ?', now - LIFETIME);
  const [row] = sql
    .exec<AnswerRow>('SELECT request, status, answer FROM answers WHERE key = ?', key)
    .toArray();
  if (row === undefined) sql.exec("INSERT INTO answers VALUES (?, ?, 0, '', ?)", key, request, now);
  return row ?? null;
}

/** Adds a part of an answer, the first of which replaces what is there; `status` closes it with the last. */
export function keep(sql: SqlStorage, key: string, part: string, first: boolean, status: number): void {
  sql.exec(
    'UPDATE answers SET answer = CASE WHEN ? THEN ? ELSE answer || ? END, status = ? WHERE key = ? AND status = 0',
    Number(first),
    part,
    part,
    status,
    key,
  );
}
