/**
 * One article's summary. In: an article's id, a budget, perhaps a focus. Out:
 * the engine's summary of the current revision, or why there is none.
 */
import { done, type Result, type SummaryOut, type Wire } from '../contract/index.ts';
import { type Budget, summarize } from '../engine/index.ts';
import type { Bodies } from '../storage/index.ts';
import { readAt } from './outlets/desk.ts';
import type { Catalog } from './ports.ts';

export interface SummaryWish {
  readonly budget: { readonly [Bound in keyof Budget]?: number | undefined };
  readonly focus?: string | undefined;
  readonly explain: boolean;
}

/** Summarises the current revision of an article; with `explain` it says of every other sentence why it was not chosen. */
export async function summaryOf(
  ports: { readonly catalog: Catalog; readonly bodies: Bodies },
  id: string,
  wish: SummaryWish,
): Promise<Result<Wire<SummaryOut>>> {
  const known = await ports.catalog.toRead(id);
  if (!known.ok) return known;
  const bodies = await ports.bodies.get([{ id, revision: known.value.revision }]);
  if (!bodies.ok) return bodies;
  const [article] = bodies.value;
  const { budget, focus, explain } = wish;
  const given = Object.entries(budget).filter(([, bound]) => bound !== undefined);
  const bounded = given.length === 0 ? {} : { budget: Object.fromEntries(given) as Budget };
  const made = summarize(readAt(article as NonNullable<typeof article>, known.value.desk ?? undefined), {
    ...bounded,
    ...(focus === undefined ? {} : { focus }),
    explain,
  });
  return done(made);
}
