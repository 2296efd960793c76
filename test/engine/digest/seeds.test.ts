/**
 * The four seed articles of one story, where they are at hand: which claims
 * have four origins, what stays alone, names, and the date that can't be.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestStory } from '../../../src/engine/index.ts';
import { reading } from './telling.ts';

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);

test('the seeds: agreement, figures apart, names joined, a date conflict', () => {
  if (!existsSync(SEEDS)) {
    console.warn('NOT RUN: ../shared/seeds is not here');
    return;
  }
  const readings = readdirSync(SEEDS)
    .filter((file) => /^00[0-3]_/.test(file))
    .map((file) => reading({ outlet: file.slice(0, 3), text: readFileSync(new URL(file, SEEDS), 'utf8') }));
  const digest = digestStory(readings);
  const told = (pattern: RegExp) =>
    digest.claims.find(({ support }) => support.some(({ text }) => pattern.test(text)));
  for (const pattern of [
    /not seek escalation/,
    /mediation efforts of Qatar/,
    /will focus on immediate measures/,
  ]) {
    expect(told(pattern)?.origins, String(pattern)).toBe(4);
  }
  const lives = told(/4,000/);
  expect(lives?.support.map(({ outlet }) => outlet)).toEqual(['000', '003']);
  for (const [outlet, pattern] of [
    ['001', /23 soldiers/],
    ['003', /60–70 militants/],
  ] as const) {
    expect(told(pattern)).toBeUndefined();
    const view = digest.outlets.find((one) => one.outlet === outlet);
    expect(view?.onlyHere.some(({ text }) => pattern.test(text))).toBe(true);
  }
  const names = digest.names.map(({ variants }) => variants.join(' / '));
  expect(names).toContainEqual(expect.stringMatching(/Zabihullah Mujahid.*Zabiullah Mujahid/));
  expect(names).toContainEqual(expect.stringMatching(/Mohammad Yaqoob.*Muhammad Yaqoob/));
  const date = digest.conflicts.find(({ kind }) => kind === 'date');
  expect(date?.values.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['Friday, October 18', 'Saturday, October 18']),
  );
});
