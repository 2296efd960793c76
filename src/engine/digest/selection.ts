/**
 * The story's summary: sentences of any outlet within a word budget.
 * In: the table, the claims, a number of words. Out: citations in narrative
 * order. Importance over all articles (summarize/) is weighted by how many
 * independent sources say a thing, no two sentences tell one claim, and the
 * guard keeps each readable alone. Order: first what happened, in the words
 * that represent the claim with which most independent sources open (their
 * first two sentences), however late developments are worded; where no two
 * sources open alike, the most important sentence. Then each by where in their articles the outlets tell it (the mean
 * relative place over its claim, after the majority ordering of Barzilay,
 * Elhadad & McKeown, JAIR 17, 2002), a sentence that needs its antecedent
 * directly behind it. Copies are read once: the first of each origin.
 */
import type { Citation } from '../article.ts';
import { draft } from '../summarize/draft.ts';
import { importance } from '../summarize/importance.ts';
import type { Parts, Ranker, Scorer, Whole } from '../summarize/scorer.ts';
import { cite } from '../summarize/summary.ts';
import type { Reading } from '../terms/reading.ts';
import type { Told } from './corroboration.ts';
import { eventOf } from './event.ts';
import { bySurname, type Table } from './table.ts';

/** How much full agreement of all sources adds to a sentence's importance. */
const AGREEMENT = 0.25;
/** What happened is chosen before anything else. */
const EVENT = 8;
/** The weight of what a later report has overtaken (superseded.ts): it is told no more. */
const OVERTAKEN = 0;

/** A sentence that names a person by the surname alone, though the story tells the full name, had better not come first. */
const SURNAME = 0.85;

/** Words below which a sentence that no claim holds is no part of a story's summary. */
const FEW_WORDS = 7;

/** Statement → the claims it belongs to (indices into `told`); and how widely it is told, 0–1. */
interface Standing {
  readonly claims: readonly (readonly number[])[];
  readonly spread: Float64Array;
}

function standing(table: Table, told: readonly Told[]): Standing {
  const claims: number[][] = table.statements.list.map(() => []);
  const spread = new Float64Array(table.statements.list.length);
  const all = new Set(table.source).size;
  for (const [index, { members, sources }] of told.entries()) {
    for (const member of members) {
      claims[member]?.push(index);
      spread[member] = Math.max(spread[member] as number, all > 1 ? (sources.size - 1) / (all - 1) : 0);
    }
  }
  return { claims, spread };
}

class Corroborated implements Scorer {
  readonly #inner: Scorer;
  readonly #weight: Float64Array;
  readonly #claims: readonly (readonly number[])[];
  readonly #told = new Set<number>();
  readonly whole: Whole | null;

  constructor(
    inner: Scorer,
    weight: Float64Array,
    claims: readonly (readonly number[])[],
    happened: readonly boolean[],
  ) {
    this.#inner = inner;
    this.#weight = weight;
    this.#claims = claims;
    const { whole } = inner;
    // A choice that doesn't tell what happened is worth nothing beside one that does.
    const lost = (chosen: readonly number[]) => happened.includes(true) && !chosen.some((s) => happened[s]);
    const forget = () => {
      whole?.forget();
      this.#told.clear();
    };
    this.whole = whole
      ? { worth: (chosen) => (lost(chosen) ? Number.NEGATIVE_INFINITY : whole.worth(chosen)), forget }
      : null;
  }

  score(s: number, antecedent: number): number {
    // An antecedent that tells a claim again can't come along.
    if (antecedent >= 0 && (this.#tells(antecedent) || this.#shares(s, antecedent))) return 0;
    return this.#inner.score(s, antecedent) * (this.#weight[s] as number);
  }

  parts(s: number): Parts {
    const parts = this.#inner.parts(s);
    let sum = 0;
    for (const name in parts) sum += parts[name] as number;
    return { ...parts, corroboration: sum * ((this.#weight[s] as number) - 1) };
  }

  repeats(s: number): boolean {
    return this.#weight[s] === OVERTAKEN || this.#tells(s) || this.#inner.repeats(s);
  }

  /** Whether a claim of `s` is told already. */
  #tells(s: number): boolean {
    return (this.#claims[s] ?? []).some((claim) => this.#told.has(claim));
  }

  #shares(a: number, b: number): boolean {
    return (this.#claims[a] ?? []).some((claim) => this.#claims[b]?.includes(claim));
  }

  take(s: number): void {
    this.#inner.take(s);
    for (const claim of this.#claims[s] ?? []) this.#told.add(claim);
  }
}

/** Chooses and orders; `words` is never exceeded; `old` are statements that later ones have overtaken. */
export function storySummary(
  table: Table,
  told: readonly Told[],
  words: number,
  old: ReadonlySet<number>,
): Citation[] {
  const first = new Map<string, number>();
  for (const [article, { origin }] of table.origins.entries())
    if (!first.has(origin)) first.set(origin, article);
  const articles = [...first.values()];
  const readings = articles.map((article) => table.readings[article] as Reading);
  const { claims: all, spread } = standing(table, told);
  const numbers: number[] = [];
  for (const article of articles) {
    const { sentences } = table.readings[article] as Reading;
    for (let sentence = 0; sentence < sentences.length; sentence += 1)
      numbers.push(table.statements.at(article, sentence));
  }
  const event = eventOf(table, told, old);
  const wanted = (number: number): number =>
    (1 + AGREEMENT * (spread[number] ?? 0)) *
    (event.has(number) ? EVENT : 1) *
    (old.has(number) || table.mute.has(number) || isScrap(table, number, all) ? OVERTAKEN : 1) *
    (bySurname(table, number) ? SURNAME : 1);
  const found = Float64Array.from(numbers, wanted);
  // Where nothing better is told, what there is.
  const weight = found.some((one) => one !== OVERTAKEN) ? found : found.fill(1);
  const claims = numbers.map((number) => all[number] ?? []);
  const happened = numbers.map((number) => event.has(number));
  const ranker: Ranker = {
    guarded: true,
    scorer: (read, focus, budget) =>
      new Corroborated(importance.scorer(read, focus, budget), weight, claims, happened),
  };
  const made = draft(readings, ranker, { words }, null);
  const chosen = made.selection.chosen.map(({ sentence }) => sentence);
  const place = (s: number): number => {
    const index = claims[s]?.[0];
    if (index === undefined) return relative(made.reading[s] as Reading, made.index[s] as number);
    let sum = 0;
    let count = 0;
    for (const member of told[index]?.members ?? []) {
      for (const { article, sentence } of table.statements.list[member]?.places ?? []) {
        sum += relative(table.readings[article] as Reading, sentence);
        count += 1;
      }
    }
    return sum / Math.max(1, count);
  };
  const needs = new Map<number, number>();
  for (const s of chosen) {
    const verdict = made.verdicts[s];
    if (verdict !== undefined && !verdict.ok && verdict.needs !== null && chosen.includes(verdict.needs)) {
      needs.set(s, verdict.needs);
    }
  }
  const heads = chosen.filter((s) => !needs.has(s));
  const opener = heads.find((s) => event.has(numbers[s] ?? -1)) ?? heads[0];
  const ordered = heads
    .map((s) => ({ s, at: s === opener ? -1 : place(s) }))
    .sort((a, b) => a.at - b.at || a.s - b.s)
    .flatMap(({ s }) => [s, ...followers(s, needs)]);
  return ordered.map((s) => cite(made.reading[s] as Reading, made.index[s] as number));
}

/** Whether a statement is a few words that no other outlet has: what a budget's rest is filled with. */
function isScrap(table: Table, number: number, claims: readonly (readonly number[])[]): boolean {
  const place = table.statements.list[number]?.places[0];
  if (place === undefined || (claims[number]?.length ?? 0) > 0 || table.outlets.length < 2) return false;
  return (table.readings[place.article]?.tokens.words[place.sentence] ?? 0) < FEW_WORDS;
}

/** Those that need `s`, and those that need them, in text order. */
function followers(s: number, needs: ReadonlyMap<number, number>): number[] {
  return [...needs.keys()]
    .filter((other) => needs.get(other) === s)
    .sort((a, b) => a - b)
    .flatMap((other) => [other, ...followers(other, needs)]);
}

function relative(reading: Reading, sentence: number): number {
  return sentence / Math.max(1, reading.sentences.length);
}
