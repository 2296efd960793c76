/**
 * The catalog's outbox: digests learn that their inputs moved on. In: the
 * catalog's SQL and a way to reach a digest. Out: an outbox that is empty, or
 * the time of the next try. Telling twice does no harm; not telling is made up
 * for by the alarm, which stops when nothing is left.
 */
import type { Result } from '../contract/index.ts';
import { digests } from '../storage/index.ts';

/** Digests told at once: an object has six connections. */
const AT_ONCE = 6;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 300_000;

/** Tells everyone who is due. Says after how many milliseconds to try again; null when all were told. */
export async function tellAll(
  sql: SqlStorage,
  tell: (key: string, generation: number, forced: boolean) => Promise<Result<null>>,
): Promise<number | null> {
  for (;;) {
    const due = digests.outbox(sql, AT_ONCE);
    if (due.length === 0) return null;
    const results = await Promise.all(due.map((one) => tell(one.key, one.generation, one.forced === 1)));
    for (const [i, { key, generation }] of due.entries()) {
      if (results[i]?.ok) digests.told(sql, key, generation);
      else digests.notTold(sql, key);
    }
    if (results.some((result) => !result.ok)) {
      const tries = Math.min(...due.map((one) => one.attempts));
      return Math.min(LAST_RETRY, FIRST_RETRY * 2 ** tries);
    }
  }
}
