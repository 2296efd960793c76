/**
 * Articles filed, a round at a time. In: articles that are ready to be stored, each id once in a round. Out: what became
 * of each, or why not. The order of writes (body to KV, then the index) leaves no index row without a body, whatever
 * fails between; a second try does no harm. Content that is current already is not written at all.
 */
import { done, type Extracted, failed, isoSeconds, type Result, type Written } from '../contract/index.ts';
import type { Article } from '../engine/index.ts';
import type { Bodies, Stored } from '../storage/index.ts';
import type { Condition } from './condition.ts';
import type { Admitted, Arrival, Catalog } from './ports.ts';

/** An article to be stored, and until when nobody may see it. */
export interface Prepared {
  readonly article: Article;
  readonly embargo: number | null | undefined;
  readonly condition?: Condition | undefined;
  /** What its page said; null where it came as text. No part of the content. */
  readonly extracted: Extracted | null;
}

/** What ingest writes to. */
export interface IngestPorts {
  readonly catalog: Catalog;
  readonly bodies: Bodies;
}

/** Articles in a round, whose refs are one call to the catalog: they travel in a header, 196 bytes each at most. */
export const ROUND_ITEMS = 40;
/** KV writes under way at once; a Worker has six connections. */
const PUTS = 6;

/** Stores and admits one round of at most `ROUND_ITEMS` articles. */
export async function filed(ports: IngestPorts, round: readonly Prepared[]): Promise<Result<Written>[]> {
  const articles = round.map((one) => one.article);
  const standings = await ports.catalog.standings(round.map(arrival));
  if (!standings.ok) return articles.map(() => standings);
  const outcomes: Result<Written>[] = [];
  const toStore: number[] = [];
  for (const [i, article] of articles.entries()) {
    const standing = standings.value[i];
    if (standing === 'current') outcomes[i] = done({ ...ref(article), status: 'unchanged' });
    else if (standing === 'withheld') outcomes[i] = withheld(article.id);
    else if (standing === 'otherwise') outcomes[i] = otherwise(article.id);
    else toStore.push(i);
  }
  const stored = await storeBodies(ports.bodies, round, toStore, outcomes);
  if (stored.length > 0) {
    const admitted = await ports.catalog.admit(stored.map((i) => arrival(round[i] as Prepared)));
    for (const [at, i] of stored.entries()) {
      outcomes[i] = admitted.ok ? outcomeOf(admitted.value[at] as Admitted) : admitted;
    }
  }
  return outcomes.map((outcome, i) => toldOf(outcome, (round[i] as Prepared).extracted));
}

/** The outcome with what the page said, whether or not anything was written. */
function toldOf(outcome: Result<Written>, extracted: Extracted | null): Result<Written> {
  return outcome.ok && extracted !== null ? done({ ...outcome.value, extracted }) : outcome;
}

/** Puts bodies, a few at a time; says which are safe, and files the failure of the others. */
async function storeBodies(
  bodies: Bodies,
  round: readonly Prepared[],
  indices: readonly number[],
  outcomes: Result<Written>[],
): Promise<number[]> {
  const stored: number[] = [];
  for (let from = 0; from < indices.length; from += PUTS) {
    const some = indices.slice(from, from + PUTS);
    const results = await Promise.all(some.map((i) => bodies.put(storedOf(round[i] as Prepared))));
    for (const [at, i] of some.entries()) {
      const result = results[at] as Result<null>;
      if (result.ok) stored.push(i);
      else outcomes[i] = result;
    }
  }
  return stored;
}

function storedOf({ article, extracted }: Prepared): Stored {
  return extracted === null ? article : { ...article, extracted };
}

function ref(article: Article): { id: string; revision: string } {
  return { id: article.id, revision: article.revision };
}

function arrival({ article, embargo, condition }: Prepared): Arrival {
  return {
    ...ref(article),
    ...(embargo === undefined ? {} : { embargo }),
    ...(condition === undefined ? {} : { condition }),
  };
}

function outcomeOf({ id, status, revision, embargo }: Admitted): Result<Written> {
  if (status === 'withheld') return withheld(id);
  if (status === 'otherwise') return otherwise(id);
  return done({ id, status, revision, ...(embargo === null ? {} : { embargo: isoSeconds(embargo) }) });
}

function otherwise(id: string): Result<never> {
  return failed('precondition-failed', `${id} is not as If-Match or If-None-Match has it`, {
    errors: [{ path: 'If-Match', detail: 'read the article, and send the revision that it has now' }],
  });
}

function withheld(id: string): Result<never> {
  return failed('article-withheld', `${id} was withdrawn; an admin can restore it`, {
    errors: [{ path: 'id', detail: 'withdrawn' }],
  });
}
