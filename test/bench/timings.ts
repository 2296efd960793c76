/**
 * The timings themselves, in plain node: vitest's module transform turns every
 * imported name into a property access and made the engine three times slower.
 * In: the name of one measurement. Out: figures as JSON on standard output.
 */
import { read, summarize } from '../../src/engine/summarize/index.ts';
import { articlesOf, textOf } from './texts.ts';

const ours = (text: string) =>
  summarize(
    read({ id: 'a', revision: 'r', outlet: 'o', text, title: null, url: null, published: null, lang: 'en' }),
  );

/** Milliseconds a text; the fastest round is taken, since other processes only ever add. */
function timed(run: (text: string) => unknown, over: readonly string[], rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const text of over) run(text);
    best = Math.min(best, (performance.now() - start) / over.length);
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

const measurements: Readonly<Record<string, () => unknown>> = {
  /** The first summary of this process, module loading left out. */
  first: () => {
    const text = articlesOf(400)[0] as string;
    const start = performance.now();
    ours(text);
    return performance.now() - start;
  },
  warm: () => {
    const texts = articlesOf(400);
    timed(ours, texts, 20);
    return timed(ours, texts, 40);
  },
  /** In a process of its own: its sugar.js replaces String.prototype's methods and slows whatever runs beside it. */
  peer: async () => {
    const { npmLexrank } = await import('../quality/npm-peers.ts');
    return timed((text) => npmLexrank(text, 3), articlesOf(400), 20);
  },
  /** Kilobytes → milliseconds. */
  growth: () =>
    [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((kilobytes) => [
      kilobytes,
      timed(ours, [textOf(kilobytes * 1000)], kilobytes < 100 ? 20 : 5),
    ]),
  /** Shape → milliseconds for 100 KB and for 1 MB. */
  shapes: () =>
    Object.entries(shapes).map(([name, unit]) => {
      const whole = unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000);
      return [name, timed(ours, [whole.slice(0, 100_000)], 3), timed(ours, [whole], 1)];
    }),
};

console.log(JSON.stringify(await measurements[process.argv[2] as string]?.()));
