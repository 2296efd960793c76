/**
 * Written by `npm run fit`; don't edit. Chances of n-grams to stand in a human
 * summary: logistic regression, ridge 10, every source with equal weight. Learned from 724 items of
 * bbc-news-summary, xsum, cnndm-cased, multi-news, neus-allsides;
 * the settings below were chosen by hand with sources left out (test/quality/settings.ts).
 */
import type { Model } from './model.ts';

export const model: Model = {
  words: [
    -0.684, // one
    1.527, // log tf
    -0.351, // 1/(1+rank)
    -0.477, // log rank
    -0.142, // in first sentence
    -0.189, // in first three
    0.14, // mean 1/(1+rank) over articles
    0.491, // share of articles
    0.121, // in two articles
    0.251, // in all articles
    -0.074, // rarity of commonest word
    -0.074, // rarity of rarest word
    -0.278, // product of rarities
    0.305, // share capitalised
    0.437, // holds figures
    0.516, // share in title
    0.516, // whole in title
    -0.175, // log articles
    -0.105, // log length
    0.242, // log tf / (1+rank)
    0.328, // log tf × rarity
    -0.243, // log tf × log length
    0.05, // log tf, several articles
    0.027, // log rank, several articles
  ],
  pairs: [
    -1.532, // one
    1.221, // log tf
    -0.76, // 1/(1+rank)
    -0.431, // log rank
    -0.047, // in first sentence
    -0.201, // in first three
    0.547, // mean 1/(1+rank) over articles
    1.288, // share of articles
    0.111, // in two articles
    0.051, // in all articles
    0.096, // rarity of commonest word
    -0.224, // rarity of rarest word
    -0.247, // product of rarities
    0.325, // share capitalised
    0.277, // holds figures
    1.763, // share in title
    -0.496, // whole in title
    -0.206, // log articles
    -0.134, // log length
    0.223, // log tf / (1+rank)
    0.297, // log tf × rarity
    -0.171, // log tf × log length
    0.134, // log tf, several articles
    -0.032, // log rank, several articles
  ],
  single: { power: 1.5, pairs: 1.2, exponent: 0.7, shortest: 6, repeat: 0.95, echo: 2, lead: 1 },
  several: { power: 1.5, pairs: 2, exponent: 0.5, shortest: 6, repeat: 0.85, echo: 0, lead: 1 },
};
