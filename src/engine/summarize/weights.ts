/**
 * Written by `npm run fit`; don't edit. Chances of n-grams to stand in a human
 * summary: logistic regression, ridge 10, every source with equal weight. Learned from 724 items of
 * bbc-news-summary, xsum, cnndm-cased, multi-news, neus-allsides;
 * the settings below were chosen by hand with sources left out (test/quality/settings.ts).
 */
import type { Model } from './model.ts';

export const model: Model = {
  words: [
    -0.69, // one
    1.53, // log tf
    -0.354, // 1/(1+rank)
    -0.475, // log rank
    -0.135, // in first sentence
    -0.188, // in first three
    0.139, // mean 1/(1+rank) over articles
    0.502, // share of articles
    0.115, // in two articles
    0.248, // in all articles
    -0.073, // rarity of commonest word
    -0.073, // rarity of rarest word
    -0.277, // product of rarities
    0.305, // share capitalised
    0.435, // holds figures
    0.516, // share in title
    0.516, // whole in title
    -0.173, // log articles
    -0.108, // log length
    0.242, // log tf / (1+rank)
    0.324, // log tf × rarity
    -0.243, // log tf × log length
    0.053, // log tf, several articles
    0.035, // log rank, several articles
  ],
  pairs: [
    -1.53, // one
    1.228, // log tf
    -0.771, // 1/(1+rank)
    -0.432, // log rank
    -0.029, // in first sentence
    -0.198, // in first three
    0.533, // mean 1/(1+rank) over articles
    1.304, // share of articles
    0.103, // in two articles
    0.049, // in all articles
    0.094, // rarity of commonest word
    -0.226, // rarity of rarest word
    -0.247, // product of rarities
    0.325, // share capitalised
    0.278, // holds figures
    1.764, // share in title
    -0.498, // whole in title
    -0.209, // log articles
    -0.138, // log length
    0.221, // log tf / (1+rank)
    0.298, // log tf × rarity
    -0.173, // log tf × log length
    0.139, // log tf, several articles
    -0.021, // log rank, several articles
  ],
  single: { power: 1.5, pairs: 1.2, exponent: 0.8, shortest: 6, repeat: 0.95, echo: 1, lead: 0.6 },
  several: { power: 1.8, pairs: 1.5, exponent: 0.25, shortest: 6, repeat: 0.8, echo: 0, lead: 0.5 },
};
