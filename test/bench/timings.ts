/**
 * The timings themselves, in plain node and each in a process of its own (run.ts).
 * In: the name of one measurement. Out: figures as JSON on standard output, in
 * milliseconds of this thread's processor time, the fastest round: what other
 * processes do adds as little as can be. Single calls are too short for that
 * clock and are timed by the wall's.
 */
import { performance } from 'node:perf_hooks';
import { digestStory, Memory, profile, read, summarize } from '../../src/engine/index.ts';
import { articleOf, articlesOf, reportOf, textOf } from './texts.ts';

const now = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const ours = (text: string) => summarize(read(articleOf('a', text)));

/** The processor's clock counts in steps of some milliseconds: a round is made longer than many of them. */
const shortestRound = 100;

/** Milliseconds an item. */
function timed<T>(run: (item: T) => unknown, over: readonly T[], rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  let repeats = 1;
  for (let round = 0; round < rounds; round += 1) {
    const start = now();
    for (let again = 0; again < repeats; again += 1) for (const item of over) run(item);
    const took = now() - start;
    // Rounds too short to be told apart only warm up.
    if (took < shortestRound) repeats *= 2;
    else best = Math.min(best, took / (repeats * over.length));
    if (best === Number.POSITIVE_INFINITY && round === rounds - 1) return timed(run, over, rounds * 2);
  }
  return best;
}

const shapes: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'no stop': 'word and another ',
  'only stops': '. ',
  quotes: '"Yes," he said. ',
  'single quotes': " 'tis so' ",
  lines: 'Short line\n',
  Chinese: '中国政府今天宣布新政策。',
  surrogates: '\ud83d ',
  numbers: '1,234.5 ',
  initials: 'U.S.A. ',
  'one long quotation': '“so it goes on ',
};

/** What arrivals take with `known` articles in memory: their mean, and single ones in ascending order. */
function arrivals(known: number, count: number): { mean: number; single: number[] } {
  const tellers = [1, 1, 2, 2, 3, 4];
  const profiles = [];
  for (let event = 0; profiles.length < known + count; event += 1) {
    for (let teller = 0; teller < (tellers[event % tellers.length] as number); teller += 1)
      profiles.push(profile(read(reportOf(event, teller))));
  }
  // Reports of an event don't come one after the other.
  const order = profiles
    .map((one, at) => ({ one, key: (at * 7919) % profiles.length }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
  const memory = new Memory();
  for (const one of order.slice(0, -count)) memory.arrive(one);
  const start = now();
  const single = order.slice(-count).map((one) => {
    const began = performance.now();
    memory.arrive(one);
    return performance.now() - began;
  });
  return { mean: (now() - start) / count, single: single.sort((a, b) => a - b) };
}

const measurements: Readonly<Record<string, () => unknown>> = {
  /** The first summary of this process, module loading left out. */
  first: () => {
    const text = articlesOf(400)[0] as string;
    const start = performance.now();
    ours(text);
    return performance.now() - start;
  },
  /** Words → milliseconds an article. */
  warm: () => [400, 1000].map((words) => [words, timed(ours, articlesOf(words), 20)]),
  /** In a process of its own: its sugar.js replaces String.prototype's methods and slows whatever runs beside it. */
  peer: async () => {
    const { npmLexrank } = await import('../quality/npm-peers.ts');
    return [400, 1000].map((words) => [words, timed((text) => npmLexrank(text, 3), articlesOf(words), 20)]);
  },
  /** Kilobytes → milliseconds. */
  growth: () =>
    [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((kilobytes) => [
      kilobytes,
      timed(ours, [textOf(kilobytes * 1000)], 6),
    ]),
  /** Shape → milliseconds for 100 KB and for 1 MB. */
  shapes: () =>
    Object.entries(shapes).map(([name, unit]) => {
      const whole = unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000);
      return [name, timed(ours, [whole.slice(0, 100_000)], 5), timed(ours, [whole], 3)];
    }),
  arrivals: () => {
    const { mean, single } = arrivals(10_000, 1000);
    return { mean, p50: single[500], p95: single[950] };
  },
  /** Articles → milliseconds a digest, reading left out. */
  digests: () =>
    [4, 20, 100].map((count) => {
      const readings = Array.from({ length: count }, (_, teller) => read(reportOf(3, teller)));
      return [count, timed((all) => digestStory(all), [readings], 6)];
    }),
};

console.log(JSON.stringify(await measurements[process.argv[2] as string]?.()));
