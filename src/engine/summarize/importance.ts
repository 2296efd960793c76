/**
 * The default ranker: a sentence is worth the new, important n-grams that it
 * holds, for its length.
 * In: Readings of one article or of one story. Out: a Scorer.
 * The chance that a human summary would use a gram is learned (logistic
 * regression, `npm run fit`, weights.ts); the score of a sentence is
 * Σ value(gram) over grams not yet told, divided by words^exponent, with
 * value = chance^power; times what its place is worth (lead.ts), and how much of
 * the rest agrees with it (centrality.ts); choices.ts judges whole summaries. Greedy coverage after W. Yih et al., "Multi-document
 * summarization by maximizing informative content-words" (2007) and
 * Gillick & Favre (2009).
 */
import type { Budget } from '../article.ts';
import type { Reading } from '../terms/reading.ts';
import { centralities } from './centrality.ts';
import { Choices } from './choices.ts';
import { Consensus } from './consensus.ts';
import { echoOf } from './echo.ts';
import { FeatureRow } from './features.ts';
import { focusScores } from './focus.ts';
import { gramValues } from './gram-values.ts';
import { countGrams, type Grams } from './grams.ts';
import { leadFactors } from './lead.ts';
import type { Model, Setting } from './model.ts';
import type { Parts, Ranker, Scorer, Whole } from './scorer.ts';
import { model as shipped } from './weights.ts';

/** What a gram is counted under when a score is explained; every gram has one kind. */
const kinds = ['title', 'names', 'figures', 'words', 'pairs'] as const;

/** A sentence of so many content words, so much of which one sentence has told, says the same again. */
const fewestCompared = 6;
const retold = 0.65;
/** Summaries of more sentences are lists, and comparing each with each would cost too much. */
const mostCompared = 20;

class Importance implements Scorer {
  readonly #grams: Grams;
  readonly #features: FeatureRow;
  readonly #values: Float64Array;
  readonly #told: Uint8Array;
  readonly #mark: Int32Array;
  readonly #words: Float64Array;
  #focus: Float64Array | null = null;
  readonly #setting: Setting;
  /** Sentence → what its gain is multiplied by: for its place, and for place and centrality. */
  readonly #lead: Float64Array;
  readonly #factor: Float64Array;
  readonly #echo: number;
  readonly #taken: number[] = [];
  #stamp = 0;
  readonly whole: Whole | null;

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
    this.#lead = leadFactors(readings, this.#setting.lead);
    const { central } = this.#setting;
    this.#factor = centralities(grams).map((value, at) => (this.#lead[at] as number) * (1 + central * value));
    this.#echo = echoOf(this.#setting.echo, budget, this.#words);
    if (focus !== null) this.#focus = this.#scaledFocus(readings, focus);
    this.whole = focus === null && budget.words !== undefined ? this.#choices(readings, budget.words) : null;
  }

  /** Whole choices are told apart where articles can agree, and where a length says how much of them to ask. */
  #choices(readings: readonly Reading[], words: number): Whole | null {
    const { agreed } = this.#setting;
    if (agreed === 0) return null;
    const choices = new Choices(
      this.#grams,
      this.#values,
      this.#factor,
      agreed,
      new Consensus(readings, words),
    );
    return {
      worth: (sentences) => choices.worth(sentences),
      forget: () => {
        this.#told.fill(0);
        this.#taken.length = 0;
      },
    };
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
    return sum * (this.#factor[s] as number);
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
    const lead = this.#lead[s] as number;
    parts.lead = (sum * (lead - 1)) / length;
    parts.central = (sum * ((this.#factor[s] as number) - lead)) / length;
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
    if (lead !== s && (this.#lead[lead] as number) > 1 && says(lead)) return true;
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
