/**
 * No regular expression of ours can be made to run for long: each is safe by
 * recheck, or is bounded by what it meets, and that is said here, per file, and
 * measured: worst.test.ts runs the very strings that recheck found.
 */
import { expect, test } from 'vitest';
import { expressionsOfSrc, madeBy, nameOf, verdictOf } from './expressions.ts';
import verdicts from './verdicts.json' with { type: 'json' };

/** Files whose expressions are not safe on a text without bounds, and why none comes there. */
const BOUNDED: Readonly<Record<string, string>> = {
  'cli/': 'meets file names and our own build’s output, on the operator’s machine',
  'contract/cursor.ts': 'meets what btoa made: two signs at its end at most',
  'http/problems.ts': 'meets the path of a version, whose parts are ids by then',
  'render/pages/style/': 'meets our own stylesheet, once',
  'engine/clean/': 'meets one line, or the ends of one; slow ones ask for its length first',
  'engine/sentences/': 'meets a window around a stop, or one word',
  'engine/digest/': 'meets one sentence, or one number',
  'engine/html/': 'meets a line cut to LONGEST, or with its white space folded',
  'engine/summarize/': 'meets one sentence',
  'engine/terms/': 'meets one word',
  'newsroom/feeds/': 'meets a name or a line, cut to the contract’s length before',
  'newsroom/outside/': 'meets the first kilobyte of a page',
};

/** Files that make expressions from strings, all of them our own. */
const MADE: Readonly<Record<string, string>> = {
  'http/headers.ts': 'from the routes',
  'http/http-date.ts': 'from names of days and months',
  'engine/clean/phrases.ts': 'from words of the language packs',
  'engine/clean/rules/byline.ts': 'from words of the language packs',
  'engine/terms/language-detection.ts': 'from letters of the language packs',
};

const others = verdicts.others as Record<string, { complexity: string }>;

test('every expression is safe, or bounded for a reason', { timeout: 120_000 }, async () => {
  const { literals, made } = expressionsOfSrc();
  expect(literals.length).toBeGreaterThan(300);
  for (const file of made)
    expect(MADE[file], `${file} makes expressions from strings: from whose?`).toBeDefined();
  const built = await madeBy(made.filter((file) => file !== 'http/headers.ts'));
  expect(built.length).toBeGreaterThan(made.length - 2);
  const unsafe: string[] = [];
  let asked = 0;
  for (const one of [...literals, ...built]) {
    const name = nameOf(one);
    if (verdicts.safe.includes(name)) continue;
    const known = others[name];
    if (known === undefined) {
      asked++;
      if ((await verdictOf(one, 5_000)).status === 'safe') continue;
    }
    // Only what worst.test.ts runs the attack of may stand, and nothing that explodes.
    const reasoned = Object.keys(BOUNDED).some((prefix) => one.at.startsWith(prefix));
    if (known !== undefined && reasoned && known.complexity !== 'exponential') continue;
    unsafe.push(`${one.at} /${one.source}/${one.flags}`);
  }
  if (asked > 0) console.info(`${asked} expressions are new since npm run expressions`);
  // npm run expressions tells more; after it, worst.test.ts has to pass.
  expect(unsafe).toEqual([]);
});
