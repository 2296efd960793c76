/**
 * Written by `npm run fit`; don't edit. Chances of n-grams to stand in a human
 * summary: logistic regression, ridge 10, every source with equal weight. Learned from 724 items of
 * bbc-news-summary, xsum, cnndm-cased, multi-news, neus-allsides;
 * the settings below were chosen by hand with sources left out (test/quality/settings.ts).
 */
import type { Model } from './model.ts';

export const model: Model = {
  words: [
    -1.484, // one
    1.801, // log tf
    -0.323, // log rank
    0.866, // share of articles
    -0.32, // rarity of commonest word
    0.312, // share capitalised
    0.384, // holds figures
    0.998, // share in title
    -0.097, // log length
    -0.232, // log tf × log length
    0.0, // log tf of a pair’s more frequent word
  ],
  pairs: [
    -2.598, // one
    1.325, // log tf
    -0.271, // log rank
    1.979, // share of articles
    -0.231, // rarity of commonest word
    0.276, // share capitalised
    0.187, // holds figures
    1.289, // share in title
    -0.208, // log length
    -0.187, // log tf × log length
    0.19, // log tf of a pair’s more frequent word
  ],
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
