/**
 * Reading → Profile: all that grouping needs of an article, so that its text
 * isn't read twice. In: a Reading. Out: plain JSON of at most about 4 KB.
 * Refuses nothing: an article without words has an empty profile, which is
 * like no other.
 *
 * The weight of a term is (1 + ln tf) · rarity, the title counted twice, more
 * for what stands capitalised inside a sentence (a name). Rarity is a table that
 * ships with the engine (terms/rarity.ts) and never what else arrived: so the
 * likeness of two articles depends on those two alone, and the order in which
 * articles come in can't change it. Vector space and tf·idf: G. Salton and
 * C. Buckley, "Term-weighting approaches in automatic text retrieval" (1988).
 */
import { utcDay } from '../terms/calendar.ts';
import type { LanguagePack } from '../terms/language.ts';
import { rarityIn } from '../terms/rarity.ts';
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS, INSIDE } from '../terms/tokens.ts';
import { dayTerms } from './days.ts';
import { hashTerm, hashWidth, pack } from './packing.ts';
import { copyOf, shinglesOf, sketchOf } from './shingles.ts';

/** What grouping keeps of one article revision. Stored as JSON; `schema` tells a later engine to make it anew. */
export interface Profile {
  readonly schema: 1;
  readonly id: string;
  /** ISO day it was published (UTC), by the article or, where that is silent, by its text; null: not known. */
  readonly day: string | null;
  /** Its strongest terms, strongest first, seven characters each: hash, weight, marks. See compiled.ts. */
  readonly terms: string;
  /** The first of those terms as the article writes them, parted by spaces: what evidence shows. */
  readonly words: string;
  /** Days it names: `w6` Saturday, `m10` October, `d10-18` October 18, `y2025`. */
  readonly days: readonly string[];
  /** Figures it names, years aside. */
  readonly figures: readonly string[];
  /** Bottom-k sketch of its five-word shingles. */
  readonly sketch: string;
  /** What near copies of one text have in common, figures aside: a hash; null: too short to say. */
  readonly copy: number | null;
}

/** Terms kept: more gains nothing on the development sets, fewer than 128 costs. */
const keptTerms = 224;
const shownTerms = 64;
const keptFigures = 24;
/** The first tokens of the body: where news says what happened. */
const leadTokens = 90;
/** Tokens in which days and figures are looked for; further down stands background. */
const eventTokens = 400;
/** A name tells more of who and where than a word of the same rarity. */
const nameFactor = 1.25;
const titleCount = 2;
/** A text's own word on its date counts from this confidence on. */
const sureOfDate = 0.8;

/** Marks of a term: written as a name; stands in the lead. */
export const NAME = 1;
export const LEAD = 2;
/** Steps of a weight in an octave: 63 steps of 9 % reach down to 1/230 of the strongest term. */
export const weightSteps = 8;

/** The UTC day an article was published, as far as it or its text says. */
export function publishedDay(reading: Reading): string | null {
  const { published } = reading.article;
  const hint = reading.document.hints.published;
  const said = published ?? (hint !== null && hint.confidence >= sureOfDate ? hint.value : null);
  return said === null ? null : utcDay(said);
}

/** The profile of one reading. */
export function profile(reading: Reading): Profile {
  const { tokens, article } = reading;
  const count = new Float64Array(tokens.vocabulary.length);
  const marks = new Uint8Array(tokens.vocabulary.length);
  const firstSeen = new Int32Array(tokens.vocabulary.length).fill(-1);
  const figures = new Set<string>();
  for (let at = 0; at < tokens.term.length; at += 1) {
    const term = tokens.term[at] as number;
    const flags = tokens.flags[at] as number;
    if (tokens.stop[term]) continue;
    count[term] = (count[term] as number) + 1;
    const isName = (flags & CAPITALISED) !== 0 && (flags & INSIDE) !== 0;
    if (firstSeen[term] === -1 || (isName && !((marks[term] as number) & NAME))) firstSeen[term] = at;
    if (isName) marks[term] = (marks[term] as number) | NAME;
    if (at < leadTokens) marks[term] = (marks[term] as number) | LEAD;
    if (at < eventTokens && flags & DIGITS && figures.size < keptFigures) {
      const figure = tokens.vocabulary[term] as string;
      if (!/^(?:19|20)\d\d$/.test(figure)) figures.add(figure);
    }
  }
  const terms = weighTerms(reading, count, marks, firstSeen);
  const hashes = tokenHashes(reading);
  return {
    schema: 1,
    id: article.id,
    day: publishedDay(reading),
    terms: terms
      .map(({ hash, code, mark }) => pack(hash, hashWidth) + pack(code, 1) + pack(mark, 1))
      .join(''),
    words: terms
      .slice(0, shownTerms)
      .map(({ shown }) => shown)
      .join(' '),
    days: dayTerms(reading, eventTokens),
    figures: [...figures].sort(),
    sketch: sketchOf(shinglesOf(hashes)),
    copy: copyOf(hashes.map((hash, at) => ((tokens.flags[at] as number) & DIGITS ? 0 : hash))),
  };
}

/** Hash of each body token's term, in text order. */
export function tokenHashes(reading: Reading): Int32Array {
  const { term, vocabulary } = reading.tokens;
  const hashes = Int32Array.from(vocabulary, (one) => hashIn(reading.pack, one));
  return term.map((number) => hashes[number] as number);
}

/** The hash of a term in its language: no word is shared between two languages, so no story is. */
function hashIn({ tag }: LanguagePack, term: string): number {
  return hashTerm(tag === 'en' ? term : `${tag}:${term}`);
}

interface WeighedTerm {
  readonly hash: number;
  readonly weight: number;
  /** Weight against the strongest term's, in steps down. */
  readonly code: number;
  readonly mark: number;
  readonly shown: string;
}

function weighTerms(
  reading: Reading,
  count: Float64Array,
  marks: Uint8Array,
  firstSeen: Int32Array,
): WeighedTerm[] {
  const { tokens, article } = reading;
  const title = new Map(reading.titleTerms.map((term) => [term, titleCount]));
  const found: { term: string; weight: number; mark: number; at: number }[] = [];
  const add = (term: string, times: number, mark: number, at: number) => {
    const weight = (1 + Math.log(times)) * rarityIn(term, reading.pack) * (mark & NAME ? nameFactor : 1);
    if (weight > 0) found.push({ term, weight, mark, at });
  };
  for (let term = 0; term < count.length; term += 1) {
    const times = count[term] as number;
    const text = tokens.vocabulary[term] as string;
    // A letter or a figure by itself ("x", "s", "3") says nothing of an event.
    if (times === 0 || text.length < 2) continue;
    add(text, times + (title.get(text) ?? 0), marks[term] as number, firstSeen[term] as number);
    title.delete(text);
  }
  for (const [term, times] of title) if (term.length > 1) add(term, times, LEAD, -1);
  found.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const strongest = found[0]?.weight ?? 1;
  return found.slice(0, keptTerms).map(({ term, weight, mark, at }) => ({
    hash: hashIn(reading.pack, term),
    weight,
    code: Math.min(63, Math.round(weightSteps * Math.log2(strongest / weight))),
    mark,
    shown: at < 0 ? term : asShown(article.text.slice(tokens.start[at], tokens.end[at])),
  }));
}

/** A word as evidence shows it: without its possessive, and short. */
function asShown(word: string): string {
  return word.replace(/['’]s$/, '').slice(0, 32);
}
