/**
 * Articles in. In: what the contract accepted. Out: what became of each, or why
 * not. The order of writes (body to KV, then the index) leaves no index row
 * without a body, whatever fails between; a second try does no harm. Content
 * that is current already is not written at all.
 */
import {
  ArticleIn,
  type BatchLine,
  type BatchOut,
  done,
  type Extracted,
  type Failure,
  failed,
  isoSeconds,
  LIMITS,
  parseArticle,
  problemOf,
  type Result,
  type Written,
} from '../contract/index.ts';
import type { Article } from '../engine/index.ts';
import type { Bodies, Stored } from '../storage/index.ts';
import { revisionOf } from './canonical.ts';
import type { Condition } from './condition.ts';
import { fromPage } from './from-page.ts';
import { normalise } from './normalise.ts';
import type { Admitted, Arrival, Catalog } from './ports.ts';

/** An article to be stored, and until when nobody may see it. */
interface Prepared {
  readonly article: Article;
  readonly embargo: number | null | undefined;
  readonly condition?: Condition | undefined;
  /** What its page said; null where it came as text. No part of the content. */
  readonly extracted: Extracted | null;
}

export interface IngestPorts {
  readonly catalog: Catalog;
  readonly bodies: Bodies;
}

/** Refs in one call to the catalog: they travel in a header, 196 bytes each at most. */
const REFS = 40;
/** KV writes under way at once; a Worker has six connections. */
const PUTS = 6;

/** Takes one article in, if `condition` holds. */
export async function ingestOne(
  ports: IngestPorts,
  input: ArticleIn,
  condition?: Condition,
): Promise<Result<Written>> {
  const article = await prepare(input);
  if (!article.ok) return article;
  const [outcome] = await ingestPrepared(ports, [{ ...article.value, condition }]);
  return outcome as Result<Written>;
}

/** Takes a batch in; an item that is wrong costs only itself. A line an item, in order, counted from `first`. */
export async function ingestBatch(
  ports: IngestPorts,
  items: readonly Result<unknown>[],
  first = 0,
): Promise<BatchOut> {
  const outcomes: Result<Written>[] = [];
  const good: { index: number; one: Prepared }[] = [];
  for (const [index, item] of items.entries()) {
    const parsed = item.ok ? parseArticle(ArticleIn, item.value) : item;
    const one = parsed.ok ? await prepare(parsed.value) : parsed;
    if (one.ok) good.push({ index, one: one.value });
    else outcomes[index] = one;
  }
  for (const round of rounds(good)) {
    const written = await ingestPrepared(
      ports,
      round.map(({ one }) => one),
    );
    for (const [i, { index }] of round.entries()) outcomes[index] = written[i] as Result<Written>;
  }
  return {
    results: outcomes.map((outcome, at) => ({
      index: first + at,
      ...line(items[at] as Result<unknown>, outcome),
    })),
  };
}

/** Normalises, and names the revision, of which an embargo is no part. */
async function prepare(input: ArticleIn): Promise<Result<Prepared>> {
  const read = fromPage(input);
  if (!read.ok) return read;
  const { article: told, extracted } = read.value;
  const content = normalise(told);
  if (!/\S/.test(content.text)) {
    return failed('bad-body', 'text: nothing is left after control and zero-width characters are gone', {
      errors: [{ path: 'text', detail: 'at least one visible character' }],
    });
  }
  const article = { id: input.id, revision: await revisionOf(content), ...content };
  const embargo = input.embargo == null ? input.embargo : Date.parse(input.embargo);
  return done({ article, embargo, extracted });
}

/** Rounds of at most REFS articles in which no id occurs twice, so that a batch keeps its own order. */
function rounds<T extends { one: Prepared }>(items: readonly T[]): T[][] {
  const out: T[][] = [];
  let open: T[] = [];
  let ids = new Set<string>();
  for (const item of items) {
    if (open.length === REFS || ids.has(item.one.article.id)) {
      out.push(open);
      open = [];
      ids = new Set();
    }
    open.push(item);
    ids.add(item.one.article.id);
  }
  return open.length === 0 ? out : [...out, open];
}

/** Stores and admits one round. */
async function ingestPrepared(ports: IngestPorts, round: readonly Prepared[]): Promise<Result<Written>[]> {
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

/** A line of the batch's answer. */
function line(item: Result<unknown>, outcome: Result<Written>): Omit<BatchLine, 'index'> {
  if (outcome.ok) return outcome.value;
  const id = item.ok ? (item.value as { id?: unknown } | null)?.id : null;
  return {
    id: typeof id === 'string' && id.length <= LIMITS.idChars ? id : null,
    status: 'rejected',
    problem: problemOf(outcome.failure satisfies Failure),
  };
}
