/**
 * The default ranker: a sentence is worth the new, important n-grams that it
 * holds, for its length.
 * In: Readings of one article or of one story. Out: a Scorer.
 * The chance that a human summary would use a gram is learned (logistic
 * regression, `npm run fit`, weights.ts); the score of a sentence is
 * Σ value(gram) over grams not yet told, divided by words^exponent, with
 * value = chance^power. Greedy coverage after W. Yih et al., "Multi-document
 * summarization by maximizing informative content-words" (2007) and
 * Gillick & Favre (2009).
 */
import type { Budget } from '../article.ts';
import type { Reading } from '../terms/reading.ts';
import { FeatureRow } from './features.ts';
import { focusScores } from './focus.ts';
import { countGrams, type Grams } from './grams.ts';
import type { Model, Setting } from './model.ts';
import type { Parts, Ranker, Scorer } from './scorer.ts';
import { standsAlone } from './standalone.ts';
import { model as shipped } from './weights.ts';

const charsPerWord = 6;

/** What a gram is counted under when a score is explained; every gram has one kind. */
const kinds = ['title', 'names', 'figures', 'words', 'pairs'] as const;

/** Gram → value: (its chance to be in a human summary)^power, pairs times their worth. */
export function gramValues(grams: Grams, features: FeatureRow, model: Model, setting: Setting): Float64Array {
  const values = new Float64Array(grams.size);
  for (let g = 0; g < grams.size; g += 1) {
    const pair = (grams.second[g] as number) >= 0;
    const weights = pair ? model.pairs : model.words;
    const row = features.of(g);
    let sum = 0;
    for (let k = 0; k < row.length; k += 1) sum += (row[k] as number) * (weights[k] as number);
    const chance = 1 / (1 + Math.exp(-sum));
    const power = setting.power === 1.5 ? chance * Math.sqrt(chance) : chance ** setting.power;
    values[g] = power * (pair ? setting.pairs : 1);
  }
  return values;
}

/** Words of the first sentence below which it is no lead. */
const shortestLead = 15;
/** After how many sentences the lead's advantage has fallen to 1/e. */
const fading = 5;

/** A sentence of so many content words, so much of which one sentence has told, says the same again. */
const fewestCompared = 6;
const retold = 0.65;
/** Summaries of more sentences are lists, and comparing each with each would cost too much. */
const mostCompared = 20;

/** Sentence → what its gain is multiplied by for its place. */
function boosts(readings: readonly Reading[], lead: number): Float64Array {
  const all: number[] = [];
  for (const reading of readings) {
    const { sentences, tokens } = reading;
    const leads =
      sentences.length > 0 && (tokens.words[0] as number) >= shortestLead && standsAlone(reading, 0).ok;
    for (let i = 0; i < sentences.length; i += 1) all.push(leads ? 1 + lead * Math.exp(-i / fading) : 1);
  }
  return Float64Array.from(all);
}

/** How much of the text a budget lets through, 0–1. */
function shareLetThrough({ sentences, words, chars }: Budget, lengths: Float64Array): number {
  const total = lengths.reduce((a, b) => a + b, 0);
  if (total === 0) return 0;
  const shares = [1];
  if (sentences !== undefined) shares.push(sentences / lengths.length);
  if (words !== undefined) shares.push(words / total);
  if (chars !== undefined) shares.push(chars / (total * charsPerWord));
  return Math.min(...shares);
}

class Importance implements Scorer {
  readonly #grams: Grams;
  readonly #features: FeatureRow;
  readonly #values: Float64Array;
  readonly #told: Uint8Array;
  readonly #mark: Int32Array;
  readonly #words: Float64Array;
  #focus: Float64Array | null = null;
  readonly #setting: Setting;
  readonly #boost: Float64Array;
  readonly #echo: number;
  readonly #taken: number[] = [];
  #stamp = 0;

  constructor(model: Model, readings: readonly Reading[], focus: string | null, budget: Budget) {
    const grams = countGrams(readings);
    this.#grams = grams;
    this.#setting = readings.length > 1 ? model.several : model.single;
    this.#features = new FeatureRow(grams, readings);
    this.#values = gramValues(grams, this.#features, model, this.#setting);
    this.#told = new Uint8Array(grams.size);
    this.#mark = new Int32Array(grams.size);
    this.#words = new Float64Array(grams.sentences);
    let s = 0;
    for (const { tokens } of readings) for (const words of tokens.words) this.#words[s++] = words;
    this.#boost = boosts(readings, this.#setting.lead);
    const share = shareLetThrough(budget, this.#words);
    this.#echo = Math.min(1, this.#setting.echo * share * share);
    if (focus !== null) this.#focus = this.#scaledFocus(readings, focus);
  }

  /** BM25 brought to the scale of importance: the best match is worth twice the most important sentence. */
  #scaledFocus(readings: readonly Reading[], focus: string): Float64Array {
    const scores = focusScores(readings, focus);
    let most = 0;
    let best = 0;
    for (let s = 0; s < scores.length; s += 1) {
      most = Math.max(most, scores[s] as number);
      best = Math.max(best, this.score(s, -1));
    }
    return most === 0 ? scores : scores.map((score) => (2 * best * score) / most);
  }

  #length(words: number): number {
    return Math.max(words, this.#setting.shortest) ** this.#setting.exponent;
  }

  #gain(s: number): number {
    const { from, gram } = this.#grams;
    let sum = 0;
    for (let k = from[s] as number; k < (from[s + 1] as number); k += 1) {
      const g = gram[k] as number;
      if (this.#mark[g] === this.#stamp) continue;
      this.#mark[g] = this.#stamp;
      sum += (this.#values[g] as number) * (this.#told[g] === 1 ? this.#echo : 1);
    }
    return sum * (this.#boost[s] as number);
  }

  score(s: number, antecedent: number): number {
    this.#stamp += 1;
    const focus = this.#focus === null ? 0 : (this.#focus[s] as number);
    if (antecedent < 0) return this.#gain(s) / this.#length(this.#words[s] as number) + focus;
    const words = (this.#words[s] as number) + (this.#words[antecedent] as number);
    return (this.#gain(s) + this.#gain(antecedent)) / this.#length(words) + focus / 2;
  }

  parts(s: number): Parts {
    const { from, gram, second, capital, tf, digit } = this.#grams;
    const length = this.#length(this.#words[s] as number);
    const sums = [0, 0, 0, 0, 0];
    for (let k = from[s] as number; k < (from[s + 1] as number); k += 1) {
      const g = gram[k] as number;
      let kind = 3;
      if (this.#features.inTitle(g)) kind = 0;
      else if ((second[g] as number) >= 0) kind = 4;
      else if (digit[g] === 1) kind = 2;
      else if ((capital[g] as number) * 2 > (tf[g] as number)) kind = 1;
      sums[kind] =
        (sums[kind] as number) + (this.#values[g] as number) * (this.#told[g] === 1 ? this.#echo : 1);
    }
    const sum = sums.reduce((a, b) => a + b, 0);
    const parts: Record<string, number> = {};
    for (const [kind, name] of kinds.entries()) parts[name] = (sums[kind] as number) / length;
    parts.lead = (sum * ((this.#boost[s] as number) - 1)) / length;
    if (this.#focus !== null) parts.focus = this.#focus[s] as number;
    return parts;
  }

  repeats(s: number): boolean {
    const { from, gram } = this.#grams;
    let all = 0;
    let told = 0;
    for (let k = from[s] as number; k < (from[s + 1] as number); k += 1) {
      const g = gram[k] as number;
      all += this.#values[g] as number;
      if (this.#told[g] === 1) told += this.#values[g] as number;
    }
    return told > this.#setting.repeat * all || this.#retells(s);
  }

  /** Does one sentence that was taken say most of what `s` says, or the lead, which mostly will be taken? */
  #retells(s: number): boolean {
    const { from, gram, second, rank } = this.#grams;
    this.#stamp += 1;
    let words = 0;
    for (let k = from[s] as number; k < (from[s + 1] as number); k += 1) {
      const g = gram[k] as number;
      if ((second[g] as number) >= 0) continue;
      this.#mark[g] = this.#stamp;
      words += 1;
    }
    if (words < fewestCompared) return false;
    const says = (other: number) => {
      let common = 0;
      for (let k = from[other] as number; k < (from[other + 1] as number); k += 1)
        if (this.#mark[gram[k] as number] === this.#stamp) common += 1;
      return common >= retold * words;
    };
    const lead = s - (rank[s] as number);
    if (lead !== s && (this.#boost[lead] as number) > 1 && says(lead)) return true;
    return this.#taken.length <= mostCompared && this.#taken.some(says);
  }

  take(s: number): void {
    const { from, gram } = this.#grams;
    this.#taken.push(s);
    for (let k = from[s] as number; k < (from[s + 1] as number); k += 1) this.#told[gram[k] as number] = 1;
  }
}

/** The ranker with a model of its own: for fitting and for tests. */
export function importanceWith(model: Model): Ranker {
  return {
    guarded: true,
    scorer: (readings, focus, budget) => new Importance(model, readings, focus, budget),
  };
}

export const importance: Ranker = importanceWith(shipped);
