/**
 * `npm run bench:crowds [-- NAME…]`: what an arrival costs the catalog where many
 * texts are alike, and where they are not: the catalog's own code on SQLite,
 * article after article, reading left out. In: names of streams, all where none
 * is given. Out: a line for each part of a stream, in milliseconds of processor
 * time. A benchmark, not a test: a busy machine fails nothing here.
 */
import { type Article, profile, read } from '../../src/engine/index.ts';
import { article } from './scale/articles.ts';
import { catalogAt } from './scale/catalog.ts';

const NAMES = 'Ambel Cordun Elfar Ganhol Iskes Lormar Noros Penquil Rossel Torul'.split(' ');
const name = (n: number) => NAMES[Math.floor(n) % 10] as string;
const placeOf = (n: number) => `${name(n)}${[n / 10, n / 100, n / 1000].map(name).join('').toLowerCase()}`;

/** One report of another town each time, or of one town with other figures each time. */
function templated(n: number, town: string, published: string | null): Article {
  return {
    ...{
      id: `a${n}`,
      revision: n.toString(16).padStart(20, '0'),
      outlet: `o${n % 50}`,
      url: null,
      lang: 'en',
    },
    title: `River at ${town} rises`,
    text: `The council of ${town}ford met on Monday and heard a report of the river board. Engineers said ${n % 90} gates were
open and ${n * 7} litres went through the weir. Mayor ${town} asked for another inquiry, and farmers near ${town}ham want the
harbour closed until spring. The brewery lost ${n % 13} million crowns, and its owner blamed the flood, the wind and the
tramway. Nobody was hurt.`,
    published,
  };
}

interface Stream {
  readonly what: string;
  readonly count: number;
  readonly at: (n: number) => Article;
}

const day = (n: number) => `2026-03-0${n}T08:00:00Z`;

const streams: Readonly<Record<string, Stream>> = {
  template: {
    what: 'one template, one day',
    count: 3000,
    at: (n) => templated(n, placeOf(n), day(3)),
  },
  copies: {
    what: 'near copies of one text, one day',
    count: 3000,
    at: (n) => templated(n, 'Ambel', day(3)),
  },
  spread: {
    what: 'one template over five days, a seventh undated',
    count: 3000,
    at: (n) => templated(n, placeOf(n), n % 7 === 0 ? null : day(1 + (n % 5))),
  },
  normal: {
    what: 'arrivals as they should be, 200 a day',
    count: 3000,
    at: (n) => article(n, 200),
  },
};

const parts = 5;

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds that each article of a stream takes, its reading left out. */
async function times({ count, at }: Stream): Promise<number[]> {
  const { put } = catalogAt(':memory:', false);
  const found: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const coming = at(n);
    const start = cpu();
    profile(read(coming));
    const between = cpu();
    await put(coming);
    found.push(cpu() - between - (between - start));
  }
  return found;
}

const ms = (value: number) => value.toFixed(2).padStart(9);
const wanted = process.argv.slice(2);
for (const [key, stream] of Object.entries(streams)) {
  if (wanted.length > 0 && !wanted.includes(key)) continue;
  console.log(`\n${key}: ${stream.what}\n${'articles'.padEnd(14)}     mean   median      p99      max`);
  const all = await times(stream);
  const size = Math.ceil(stream.count / parts);
  for (let from = 0; from < all.length; from += size) {
    const part = all.slice(from, from + size).sort((a, b) => a - b);
    const mean = part.reduce((sum, one) => sum + one, 0) / part.length;
    const at = (share: number) => part[Math.min(part.length - 1, Math.floor(share * part.length))] as number;
    console.log(
      `${`${from + 1}–${from + part.length}`.padEnd(14)}${ms(mean)}${ms(at(0.5))}${ms(at(0.99))}${ms(at(1))}`,
    );
  }
}
