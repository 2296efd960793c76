/**
 * Selection under a budget. In: a Scorer, the size of each sentence, the guard's
 * verdicts, a budget. Out: chosen sentences in the order of choice, each with
 * its parts as of that moment, and why every other one was not chosen.
 * Greedy by score with lazy evaluation (M. Minoux, "Accelerated greedy
 * algorithms", 1978): a stale score is an upper bound, so only the top of the
 * heap is ever scored again. A sentence that needs an earlier one competes as
 * the pair of them. Ties fall to the earlier sentence. Never over the budget;
 * never empty where a sentence fits: the guard gives way last. Where the scorer
 * can tell whole choices apart, the greedy one is revised (revise.ts).
 */
import type { Budget } from '../article.ts';
import { Heap } from './heap.ts';
import { Purse } from './purse.ts';
import { revised } from './revise.ts';
import type { Parts, Scorer } from './scorer.ts';
import { sumOf } from './scorer.ts';
import type { Verdict } from './verdict.ts';

export interface Candidates {
  /** Sentence → words and characters it takes up. */
  readonly words: ArrayLike<number>;
  readonly chars: ArrayLike<number>;
  /** Sentence → a key that is equal for sentences that say the same word for word. */
  readonly wording: (s: number) => string;
  readonly verdicts: readonly Verdict[];
}

export interface Choice {
  readonly sentence: number;
  readonly score: number;
  readonly parts: Parts;
}

export interface Selection {
  readonly chosen: readonly Choice[];
  /** True where nothing that stands alone fitted, so that the guard gave way. */
  readonly relaxed: boolean;
}

/** Chooses; see the header. */
export function select(scorer: Scorer, candidates: Candidates, budget: Budget): Selection {
  const scores = new Float64Array(candidates.verdicts.length).fill(Number.NaN);
  const choose = (without: number): readonly Choice[] => {
    const run = new Run(scorer, candidates, budget, scores, without);
    run.greedy();
    run.fill();
    return run.chosen;
  };
  const first = choose(-1);
  if (first.length > 0) {
    const chosen = scorer.whole ? revised(first, choose, scorer, scorer.whole) : first;
    return { chosen, relaxed: false };
  }
  const run = new Run(scorer, candidates, budget, scores, -1);
  run.unguarded();
  return { chosen: run.chosen, relaxed: run.chosen.length > 0 };
}

class Run {
  readonly chosen: Choice[] = [];
  readonly #scorer: Scorer;
  readonly #candidates: Candidates;
  readonly #purse: Purse;
  /** Candidate → its score while nothing is taken, NaN where that isn't known yet; the same in every run. */
  readonly #scores: Float64Array;
  /** The one sentence that may not be taken, or −1. */
  readonly #without: number;
  readonly #taken: Uint8Array;
  readonly #wordings = new Set<string>();

  constructor(scorer: Scorer, candidates: Candidates, budget: Budget, scores: Float64Array, without: number) {
    this.#scorer = scorer;
    this.#candidates = candidates;
    this.#purse = new Purse(budget);
    this.#scores = scores;
    this.#without = without;
    this.#taken = new Uint8Array(candidates.verdicts.length);
  }

  /** The sentence that must come along with `s`: −1 for none, −2 where `s` may not be taken now. */
  #antecedent(s: number): number {
    const { ok, needs } = this.#candidates.verdicts[s] as Verdict;
    if (s === this.#without) return -2;
    if (ok) return -1;
    if (needs === null || needs === this.#without) return -2;
    if (this.#taken[needs] === 1) return -1;
    const other = this.#candidates.verdicts[needs] as Verdict;
    return other.ok || other.needs === s ? needs : -2;
  }

  #fits(s: number, antecedent: number): boolean {
    const { words, chars } = this.#candidates;
    if (antecedent < 0) return this.#purse.fits(1, words[s] as number, chars[s] as number);
    return this.#purse.fits(
      2,
      (words[s] as number) + (words[antecedent] as number),
      (chars[s] as number) + (chars[antecedent] as number),
    );
  }

  #take(s: number): void {
    const { words, chars, wording } = this.#candidates;
    const parts = this.#scorer.parts(s);
    this.chosen.push({ sentence: s, score: sumOf(parts), parts });
    this.#scorer.take(s);
    this.#taken[s] = 1;
    this.#wordings.add(wording(s));
    this.#purse.spend(words[s] as number, chars[s] as number);
  }

  greedy(): void {
    const { verdicts, words } = this.#candidates;
    const heap = new Heap();
    const dependents = new Map<number, number[]>();
    for (let s = 0; s < verdicts.length; s += 1) {
      if ((words[s] as number) === 0) continue;
      const antecedent = this.#antecedent(s);
      const { needs } = verdicts[s] as Verdict;
      if (needs !== null) dependents.set(needs, [...(dependents.get(needs) ?? []), s]);
      if (antecedent === -2) continue;
      if (Number.isNaN(this.#scores[s])) this.#scores[s] = this.#scorer.score(s, antecedent);
      heap.push(this.#scores[s] as number, s);
    }
    while (heap.size > 0 && !this.#purse.empty) {
      const s = heap.top;
      const stale = heap.topScore;
      heap.pop();
      if (this.#taken[s] === 1) continue;
      const antecedent = this.#antecedent(s);
      // What doesn't fit now never will, except a pair whose first half is taken: that one comes back below.
      if (antecedent === -2 || !this.#fits(s, antecedent)) continue;
      const score = this.#scorer.score(s, antecedent);
      if (score <= 0 || this.#scorer.repeats(s)) continue;
      if (score < stale && heap.size > 0 && heap.beats(score, s)) {
        heap.push(score, s);
        continue;
      }
      for (const taken of antecedent < 0 ? [s] : [antecedent, s]) {
        this.#take(taken);
        for (const d of dependents.get(taken) ?? []) {
          if (this.#taken[d] === 0) heap.push(this.#scorer.score(d, -1), d);
        }
      }
    }
  }

  /** Room left: the first sentences that fit, each worded in its own way. */
  fill(): void {
    const { verdicts, words, wording } = this.#candidates;
    for (let s = 0; s < verdicts.length && !this.#purse.empty; s += 1) {
      if (this.#taken[s] === 1 || (words[s] as number) === 0) continue;
      if (this.#antecedent(s) !== -1 || !this.#fits(s, -1)) continue;
      if (this.#wordings.has(wording(s)) || this.#scorer.repeats(s)) continue;
      this.#take(s);
    }
  }

  /** The best of what can't be read alone; furniture of the page only where there is nothing else. */
  unguarded(): void {
    const { verdicts, words } = this.#candidates;
    let best = -1;
    let most = -1;
    let furniture = true;
    for (let s = 0; s < verdicts.length; s += 1) {
      if ((words[s] as number) === 0 || !this.#fits(s, -1)) continue;
      const masked = (verdicts[s] as Verdict).reason === 'furniture';
      if (masked && !furniture) continue;
      const score = this.#scorer.score(s, -1);
      if (score > most || (furniture && !masked)) {
        most = score;
        best = s;
        furniture = masked;
      }
    }
    if (best >= 0) this.#take(best);
  }
}
