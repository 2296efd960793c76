/**
 * How chances become scores: chosen by hand on the development sets with the
 * scored source left out of fitting. In: nothing. Out: the two settings.
 * Settings stand on plateaus, not on peaks: each was judged by the mean over seven neighbours (power, lead and pairs a little
 * more and less), for single peaks of ± 0.5 are chance on 60 to 281 items. So judged, R1/R2 with the source left out, before →
 * after: cnndm 3 sentences 37.4/15.5 → 37.7/15.9, 100 words 36.5/15.0 → 36.6/15.4, xsum 20.5/3.6 → 20.8/3.5,
 * bbc 68.0/55.6 → 70.3/59.2, multi-news 46.4/15.1 → 46.2/14.9, neus 43.1/17.6 → 43.4/17.7. What did it:
 * - `central`: bbc +1.2, neus +.3, xsum +.2, others 0; with a stronger `lead` beside it nothing is lost on cnndm.
 * - 11 features in place of 24: cnndm +.2, bbc +1.2. Dropped without loss: 1/(1+rank) and what it multiplies, the first
 *   sentence and the first three, best rank over articles, in two and in all articles, log of articles, counts and ranks of
 *   several articles apart, rarity of the rarest word and products of rarities, the whole gram in the title. Kept because its
 *   loss shows: log rank (−.9 cnndm), share of articles (−.7 cnndm), capitals and title (−.7 neus), length, rarity (−.2).
 * - The commoner word's count for pairs: AUC of pairs xsum 66.7 → 69.5, cnndm 74.8 → 75.5.
 * - All five sources: left out, three sources lose .3 to 1.1 on the others against four.
 * Stories again, before → after, each with its source left out, paired 95 %: multi-news 46.1/15.0 → 47.0/15.4 (+.9 ± .8, +.4 ± .9),
 * neus 43.5/17.9 → 44.2/18.2 (+.8 ± .6, +.4 ± .6). What did it:
 * - `agreed`: the greedy choice held against those without one sentence of it, by what they tell and by what the articles'
 *   openings share with them. 4 to 12 do alike. Without `agreed` such a search loses .1 and .2; so does a search in three rounds
 *   against one (−.3 on digests), and one that keeps the first sentence gains nothing on neus. Openings of 1, 1.5, 2 and 3
 *   times the length: 46.7/15.1, 47.1/15.4, 46.9/15.3, 47.1/15.5 on multi-news, none on neus. Pairs of words add nothing.
 * - With it an exponent of .35 to .6 in place of .25 (multi-news R2 +.3); `shortest` 12 costs nothing and takes fewer scraps.
 * Tried and left out, for they gave nothing beyond chance or lost:
 * - Labels: headlines (−.7 to −1.5), leads of other outlets on the same story (±.2), a story's reference for each of its
 *   articles (±.3); intercepts of each item's own, chances brought to the budget's length (−.7).
 * - Learning: weights trained on sentences' ROUGE gains (−.5 to −2), means of models by source (−.4), ridges 3 to 300.
 * - Features: nearness to the lead (−1.3), paragraph's place (−6), share in quotations, spread, last place, captions.
 * - Selection: beam search over sets of the best 14 by expected matches over expected length (±.3 on cnndm, far less on long
 *   budgets), minimum Bayes risk and votes over 14 variants (±.1), a worth for stop words (−.2), fills by knapsack (−.3).
 * - Stories: weights learned from stories alone (−.5 to −.8), the share of titles that hold a word (−.1), powers of pairs' own
 *   (±.1), likeness to what is taken as a factor (+.1), the lead's fading 1 to 15 (±.1), stop words by their expected count
 *   (multi-news +.5, neus −.1), a linear score of whole sets learned from the other set (neus −.5, multi-news ±.4).
 * - Sentence factors of ± .25 for quotations, saying verbs, figures, names, days, commas, brackets, modals, length,
 *   paragraph's first, rank 0, the last: none helps three sets.
 * - The guard as a whole costs cnndm .2 and bbc 1.2, multi-news .3, and gains .6 on 100 words and .2 on xsum; its dearest rule,
 *   connectives, costs cnndm .4 and gains multi-news .3. Pairs with the antecedent are worth .9 of cnndm, 1.3 of multi-news.
 */
import type { Model } from '../../src/engine/summarize/model.ts';

export const settings: Pick<Model, 'single' | 'several'> = {
  single: {
    power: 1.5,
    pairs: 1.2,
    exponent: 0.8,
    shortest: 6,
    repeat: 0.95,
    echo: 1,
    lead: 1,
    central: 0.6,
    agreed: 0,
  },
  several: {
    power: 1.8,
    pairs: 2.2,
    exponent: 0.5,
    shortest: 12,
    repeat: 0.8,
    echo: 0,
    lead: 0.7,
    central: 1,
    agreed: 8,
  },
};
