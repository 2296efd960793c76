/**
 * Articles in. In: what the contract accepted, one or a batch. Out: what became of each, or why not: parsed, its page
 * read where it has one, normalised once, its revision named, and filed in rounds (filing.ts). An item that is wrong
 * costs only itself.
 */
import {
  ArticleIn,
  type BatchLine,
  type BatchOut,
  done,
  failed,
  LIMITS,
  parseArticle,
  problemOf,
  type Result,
  type Written,
} from '../contract/index.ts';
import { revisionOf } from './canonical.ts';
import type { Condition } from './condition.ts';
import { filed, type IngestPorts, type Prepared, ROUND_ITEMS } from './filing.ts';
import { fromPage } from './from-page.ts';
import { normalise } from './normalise.ts';

/** Takes one article in, if `condition` holds. */
export async function ingestOne(
  ports: IngestPorts,
  input: ArticleIn,
  condition?: Condition,
): Promise<Result<Written>> {
  const article = await prepare(input);
  if (!article.ok) return article;
  const [outcome] = await filed(ports, [{ ...article.value, condition }]);
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
    const written = await filed(
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

/** Rounds of at most ROUND_ITEMS articles in which no id occurs twice, so that a batch keeps its own order. */
function rounds<T extends { one: Prepared }>(items: readonly T[]): T[][] {
  const out: T[][] = [];
  let open: T[] = [];
  let ids = new Set<string>();
  for (const item of items) {
    if (open.length === ROUND_ITEMS || ids.has(item.one.article.id)) {
      out.push(open);
      open = [];
      ids = new Set();
    }
    open.push(item);
    ids.add(item.one.article.id);
  }
  return open.length === 0 ? out : [...out, open];
}

/** A line of the batch's answer. */
function line(item: Result<unknown>, outcome: Result<Written>): Omit<BatchLine, 'index'> {
  if (outcome.ok) return outcome.value;
  const id = item.ok ? (item.value as { id?: unknown } | null)?.id : null;
  return {
    id: typeof id === 'string' && id.length <= LIMITS.idChars ? id : null,
    status: 'rejected',
    problem: problemOf(outcome.failure),
  };
}
