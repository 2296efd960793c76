/**
 * Written by `npm run fit`; don't edit. Chances of n-grams to stand in a human
 * summary: logistic regression, ridge 10, every source with equal weight. Learned from 383 items of
 * xsum, cnndm-cased, neus-allsides;
 * the settings below were chosen by hand with sources left out (test/quality/settings.ts).
 */
import type { Model } from './model.ts';

export const model: Model = {
  words: [
    -1.353, // one
    1.038, // log tf
    -0.18, // 1/(1+rank)
    -0.659, // log rank
    -0.51, // in first sentence
    0.014, // in first three
    -0.109, // mean 1/(1+rank) over articles
    -0.024, // share of articles
    0.366, // in two articles
    0.604, // in all articles
    -0.151, // rarity of commonest word
    -0.151, // rarity of rarest word
    -0.127, // product of rarities
    0.507, // share capitalised
    0.49, // holds figures
    0.508, // share in title
    0.508, // whole in title
    0.573, // log articles
    -0.072, // log length
    0.135, // log tf / (1+rank)
    0.619, // log tf × rarity
    0.005, // log tf × log length
    -0.141, // log tf, several articles
    -0.312, // log rank, several articles
  ],
  pairs: [
    -2.484, // one
    1.093, // log tf
    -0.13, // 1/(1+rank)
    -0.774, // log rank
    -0.481, // in first sentence
    0.081, // in first three
    -0.507, // mean 1/(1+rank) over articles
    0.051, // share of articles
    0.477, // in two articles
    0.625, // in all articles
    -0.041, // rarity of commonest word
    -0.138, // rarity of rarest word
    0.247, // product of rarities
    0.624, // share capitalised
    0.478, // holds figures
    0.782, // share in title
    0.221, // whole in title
    0.521, // log articles
    0.077, // log length
    0.223, // log tf / (1+rank)
    0.399, // log tf × rarity
    0.142, // log tf × log length
    -0.042, // log tf, several articles
    -0.323, // log rank, several articles
  ],
  single: { power: 1.5, pairs: 1.2, exponent: 0.8, shortest: 6, repeat: 0.95, echo: 1, lead: 0.6 },
  several: { power: 1.8, pairs: 1.5, exponent: 0.25, shortest: 6, repeat: 0.8, echo: 0, lead: 0.5 },
};
