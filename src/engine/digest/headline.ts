/**
 * The story's headline: one of the outlets' titles, unchanged.
 * In: the table and the summary. Out: the title that holds most of what the
 * outlets agree on for its length; the summary's first sentence where no
 * article has a title; null for no text at all. Refuses questions, titles of
 * fewer than three words and those of articles that open with a toll that has
 * risen since, where there is another.
 */
import type { Citation } from '../article.ts';
import type { Headline } from './model.ts';
import { byText } from './order.ts';
import type { Statement } from './statement.ts';
import { FATES } from './subjects.ts';
import type { Table } from './table.ts';

/** Chooses; ties go to the earlier article. `old` are statements that later ones have overtaken (superseded.ts). */
export function headlineOf(
  table: Table,
  summary: readonly Citation[],
  old: ReadonlySet<number>,
): Headline | null {
  const late = new Set(
    [...old].flatMap((number) => {
      const { places, quantities } = table.statements.list[number] as Statement;
      if (!quantities.some(({ role }) => FATES.has(role))) return [];
      return places.filter(({ sentence }) => sentence < OPENING).map(({ article }) => article);
    }),
  );
  const title = titleOf(table, null, late);
  const sentence = summary[0];
  if (title !== null || sentence === undefined) return title;
  return { text: sentence.text, article: sentence.article, outlet: sentence.outlet, from: 'sentence' };
}

/**
 * The best title among all articles, or among those whose ids are in `own`; null where none has one. Those of the articles
 * in `late` count less.
 */
export function titleOf(
  table: Table,
  own: ReadonlySet<string> | null,
  late: ReadonlySet<number> = new Set(),
): Headline | null {
  const shares = new Map<string, Set<number>>();
  const titles = table.readings.map((reading) => reading.titleTerms);
  const leads = table.readings.map((reading) => leadTerms(reading));
  for (const [article, terms] of leads.entries()) {
    for (const term of new Set([...terms, ...(titles[article] as readonly string[])])) {
      const sources = shares.get(term) ?? new Set<number>();
      sources.add(table.source[article] as number);
      shares.set(term, sources);
    }
  }
  let best: Headline | null = null;
  let most = 0;
  for (const [article, { title, article: source }] of table.readings.entries()) {
    if (title === null || title.trim() === '' || own?.has(source.id) === false) continue;
    const terms = titles[article] as readonly string[];
    let sum = 0;
    for (const term of [...terms].sort(byText)) sum += (shares.get(term)?.size ?? 1) - 0.5;
    const words = title.trim().split(/\s+/).length;
    const form = (/\?\s*$/.test(title) ? 0.6 : 1) * (words < 3 ? 0.5 : 1) * (/^["“‘']/.test(title) ? 0.8 : 1);
    const news = late.has(article) ? OVERTAKEN : 1;
    const value = (news * form * sum) / Math.max(4, words) ** 0.6 + 1e-6;
    if (best === null || value > most + 1e-9) {
      most = value;
      best = { text: title, article: source.id, outlet: source.outlet, from: 'title' };
    }
  }
  return best;
}

/** Terms of the first sentences, stop words aside. */
function leadTerms(reading: Table['readings'][number]): readonly string[] {
  const { tokens } = reading;
  const last = tokens.from[Math.min(LEAD_SENTENCES, reading.sentences.length)] ?? 0;
  const terms = new Set<string>();
  for (let at = 0; at < last; at += 1) {
    const term = tokens.term[at] as number;
    if (tokens.stop[term] === 0) terms.add(tokens.vocabulary[term] as string);
  }
  return [...terms];
}

const LEAD_SENTENCES = 4;
/** Sentences that a title is of. */
const OPENING = 2;
/** What it counts where that has risen: a false number is worse than any title. */
const OVERTAKEN = 0.1;
