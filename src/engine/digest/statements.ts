/**
 * Sentences of a story made comparable: terms numbered within the story, with
 * synonyms as one; clauses; quantities; roles; people. In: readings in the
 * story's order. Out: statements, one a distinct wording, in that order, and
 * the story's idf, ln((S+1)/(sf+½)) over those, so that wire copies don't make
 * their own words look common. Words of attribution ("the ministry said") weigh less: who says a thing
 * is not what is said. Refuses nothing.
 */
import type { Reading } from '../terms/reading.ts';

import { publishedOn } from './days.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { type People, peopleOf } from './people.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { BREAK, NEGATION, rolesOf, SPEECH, type Traits, traitsOf } from './traits.ts';

/** A weighted set of terms: `ids` ascending, `gain` 0–1 beside it. */
export interface Bag {
  readonly ids: Int32Array;
  readonly gain: Float64Array;
}

/** Where a statement stands: indices into the story's readings and the reading's sentences. */
export interface Place {
  readonly article: number;
  readonly sentence: number;
}

/** One wording, however often it is printed: wire copies add places, not statements. */
export interface Statement {
  /** Article of its first place. */
  readonly article: number;
  /** Day number on which that article came out; null where it isn't known. */
  readonly day: number | null;
  /** At least one; in the story's order. */
  readonly places: readonly Place[];
  readonly whole: Bag;
  /** Parts with enough content of their own; empty for a sentence that is one part. */
  readonly clauses: readonly Bag[];
  readonly quantities: readonly Quantity[];
  /** Bits of what happened to people: killed, injured, … */
  readonly roles: number;
  /** People it is about, and the one who says it; indices into `Statements.people`, sorted. */
  readonly people: readonly number[];
  readonly speakers: readonly number[];
  readonly negated: boolean;
}

export interface Statements {
  readonly list: readonly Statement[];
  readonly idf: Float64Array;
  readonly people: People;
  readonly mentions: readonly (readonly Mention[])[];
  /** Article, sentence → index into `list`; -1 where there is no such sentence. */
  at(article: number, sentence: number): number;
}

const ATTRIBUTION_GAIN = 0.4;
/** Content a clause needs to be compared by itself. */
const CLAUSE_TERMS = 6;
/** Figures up to this are too common to be a term; they still are quantities. */
const SMALL = 2;
/** A verb of saying with at most this many words behind it is the sentence's tail: "said Lena Marsh, the fire chief". */
const TAIL = 22;
const SHORT_TAIL = 7;
const LEAST_IDF = 0.05;
/** How much a word's rarity in news at large counts beside its idf in the story. */
const RARITY = 0.2;

/** Builds the statements of a story. */
export function statementsOf(readings: readonly Reading[]): Statements {
  const numbering = new Numbering();
  const mentions = readings.map(mentionsOf);
  const people = peopleOf(readings, mentions);
  const list: (Statement & { readonly places: Place[] })[] = [];
  const byWording = new Map<string, number>();
  const numbers: Int32Array[] = [];
  for (const [article, reading] of readings.entries()) {
    const traits = traitsOf(reading);
    const classes = classesOf(reading, traits, numbering);
    const named = people.mentionsBySentence(article);
    const day = publishedOn(reading);
    const own = new Int32Array(reading.sentences.length);
    for (const [sentence, { start, end }] of reading.sentences.entries()) {
      const wording = reading.article.text.slice(start, end);
      const known = byWording.get(wording);
      const place = { article, sentence };
      if (known === undefined) {
        own[sentence] = list.length;
        byWording.set(wording, list.length);
        list.push({
          ...statement(reading, sentence, classes, traits, numbering, named.get(sentence) ?? NOBODY),
          article,
          day,
          places: [place],
        });
      } else {
        own[sentence] = known;
        list[known]?.places.push(place);
      }
    }
    numbers.push(own);
  }
  return {
    list,
    idf: idfOf(list, numbering.rarity),
    people,
    mentions,
    at: (article, sentence) => numbers[article]?.[sentence] ?? -1,
  };
}

/** Numbers the classes of a story in order of appearance, and keeps how rare each is. */
class Numbering {
  readonly rarity: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #figures = new Map<number, number>();

  number(name: string, rare: number): number {
    let id = this.#numbers.get(name);
    if (id === undefined) {
      id = this.rarity.push(rare) - 1;
      this.#numbers.set(name, id);
    }
    return id;
  }

  /** The class of a figure, whatever words it was written in. */
  figure(value: number): number {
    let id = this.#figures.get(value);
    if (id === undefined) {
      id = this.rarity.push(1) - 1;
      this.#figures.set(value, id);
    }
    return id;
  }
}

/** Term number of the reading → class number of the story; -1 for stop words. */
function classesOf(reading: Reading, traits: Traits, numbering: Numbering): Int32Array {
  const { vocabulary, stop } = reading.tokens;
  const classes = new Int32Array(vocabulary.length);
  for (let term = 0; term < vocabulary.length; term += 1) {
    classes[term] =
      stop[term] === 1 ? -1 : numbering.number(traits.classes[term] as string, traits.rarity[term] as number);
  }
  return classes;
}

const NOBODY: readonly Named[] = [];

interface Named {
  readonly mention: Mention;
  readonly person: number;
}

function statement(
  reading: Reading,
  sentence: number,
  classes: Int32Array,
  traits: Traits,
  numbering: Numbering,
  named: readonly Named[],
): Omit<Statement, 'article' | 'day' | 'places'> {
  const { tokens } = reading;
  const first = tokens.from[sentence] as number;
  const last = tokens.from[sentence + 1] as number;
  const gain = new Float64Array(last - first).fill(1);
  const speakers = new Set<number>();
  let roles = 0;
  let negated = false;
  const cuts: number[] = [];
  for (let at = first; at < last; at += 1) {
    const word = traits.bits[tokens.term[at] as number] as number;
    if (word & NEGATION) negated = true;
    roles |= rolesOf(word);
    if (word & SPEECH) attribute(reading, first, last, at, gain, named, speakers);
    if (at > first && (word & BREAK || breaks(reading, at - 1))) cuts.push(at - first);
  }
  const quantities = quantitiesOf(reading)[sentence] ?? [];
  const ids = Int32Array.from(tokens.term.subarray(first, last), (term) => classes[term] as number);
  for (const { from, to, lo, hi, kind } of quantities) {
    ids.fill(-1, from - first, to - first);
    if (hi > SMALL && kind !== 'time') ids[from - first] = numbering.figure(Math.round((lo + hi) / 2));
  }
  const about = new Set<number>();
  for (const { person } of named) if (!speakers.has(person)) about.add(person);
  return {
    whole: bag(ids, 0, last - first, gain),
    clauses: clausesOf(ids, cuts, gain),
    quantities,
    roles,
    people: [...about].sort((a, b) => a - b),
    speakers: [...speakers].sort((a, b) => a - b),
    negated,
  };
}

/** Whether a comma, semicolon, colon, dash or quotation mark stands between token `at` and the next. */
function breaks(reading: Reading, at: number): boolean {
  const { tokens, article } = reading;
  const from = tokens.end[at] as number;
  const to = tokens.start[at + 1] as number;
  if (to - from < 2 && to - from > 0) {
    const code = article.text.charCodeAt(from);
    return code === 0x2014 || code === 0x2013;
  }
  for (let index = from; index < to; index += 1) {
    if (',;:—–"“”'.includes(article.text.charAt(index))) return true;
  }
  return false;
}

/** Lowers the gain of the words that belong to a verb of saying: its subject, with an apposition, before or after it. */
function attribute(
  reading: Reading,
  first: number,
  last: number,
  verb: number,
  gain: Float64Array,
  named: readonly Named[],
  speakers: Set<number>,
): void {
  let low = verb;
  let high = verb + 1;
  if (tail(reading, verb, first, last, named)) {
    const limit = last - verb < TAIL ? TAIL : 7;
    while (
      high < last &&
      high - verb < limit &&
      (limit === TAIL || !breaks(reading, high - 1)) &&
      !opens(reading, high - 1)
    ) {
      high += 1;
    }
  } else {
    while (low > first && verb - low < 6 && !breaks(reading, low - 1)) low -= 1;
    if (low === verb && verb - first < 13) while (low > first && !closes(reading, low - 1)) low -= 1;
    else if (verb - low > 5) low = verb;
  }
  for (let at = low; at < high; at += 1) gain[at - first] = ATTRIBUTION_GAIN;
  for (const { mention, person } of named)
    if (mention.from >= low && mention.to <= high) speakers.add(person);
}

/** Whether a quotation ends between token `at` and the next. */
function closes(reading: Reading, at: number): boolean {
  return /["”]\s/.test(between(reading, at));
}

/** Whether a quotation begins between token `at` and the next. */
function opens(reading: Reading, at: number): boolean {
  return /\s["“]/.test(between(reading, at));
}

function between(reading: Reading, at: number): string {
  const { tokens, article } = reading;
  return article.text.slice(tokens.end[at], tokens.start[at + 1]);
}

/** Whether a verb of saying is followed by its speaker: "said Lena Marsh", "according to the ministry". */
function tail(reading: Reading, verb: number, first: number, last: number, named: readonly Named[]): boolean {
  const { tokens } = reading;
  if (verb + 1 >= last) return false;
  const term = tokens.vocabulary[tokens.term[verb] as number] as string;
  if (term.startsWith('accord')) return true;
  if (verb === first || !/[,"”]/.test(between(reading, verb - 1)) || /,/.test(between(reading, verb)))
    return false;
  if (closes(reading, verb - 1) || last - verb < SHORT_TAIL) return true;
  return named.some(({ mention }) => mention.from > verb) && !named.some(({ mention }) => mention.to <= verb);
}

/** Stretches between cuts, joined until they hold enough content. */
function clausesOf(ids: Int32Array, cuts: readonly number[], gain: Float64Array): Bag[] {
  const clauses: Bag[] = [];
  let start = 0;
  let content = 0;
  let at = 0;
  for (const cut of [...cuts, ids.length]) {
    for (; at < cut; at += 1) if ((ids[at] as number) >= 0) content += gain[at] as number;
    if (content < CLAUSE_TERMS) continue;
    clauses.push(bag(ids, start, cut, gain));
    start = cut;
    content = 0;
  }
  return clauses.length === 1 && start === ids.length ? [] : clauses;
}

/** The classes of positions [from, to), each once with its largest gain; sorted by insertion, as sentences are short. */
function bag(list: Int32Array, from: number, to: number, gain: Float64Array): Bag {
  const ids: number[] = [];
  const gains: number[] = [];
  for (let at = from; at < to; at += 1) {
    const id = list[at] as number;
    if (id < 0) continue;
    let place = ids.length;
    while (place > 0 && (ids[place - 1] as number) > id) place -= 1;
    const weight = gain[at] as number;
    if (place > 0 && ids[place - 1] === id) {
      if (weight > (gains[place - 1] as number)) gains[place - 1] = weight;
      continue;
    }
    ids.splice(place, 0, id);
    gains.splice(place, 0, weight);
  }
  return { ids: Int32Array.from(ids), gain: Float64Array.from(gains) };
}

function idfOf(list: readonly Statement[], rarity: readonly number[]): Float64Array {
  const frequency = new Float64Array(rarity.length);
  for (const { whole } of list) for (const id of whole.ids) frequency[id] = (frequency[id] as number) + 1;
  return frequency.map((sentences, id) => {
    const idf = Math.max(LEAST_IDF, Math.log((list.length + 1) / (sentences + 0.5)));
    return idf * (1 - RARITY + RARITY * (rarity[id] as number));
  });
}
