/**
 * Floors under what the engine reaches on the corpus: they may be raised, and
 * lowered only with a reason (write-floors.ts). They belong to one corpus,
 * known by its hash; another corpus needs other floors.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusHash, measured } from './measures.ts';
import type { Floors } from './write-floors.ts';

const ANEW = 'write them anew with: node test/golden/write-floors.ts';
const { corpus, floors, lowered } = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
) as Floors;
const reached = measured();
/** How far the engine may rise above a floor before the floor has to follow. */
const SLACK = 0.02;

describe('floors', () => {
  test('belong to the corpus as it is', () => {
    expect(corpusHash(), `the corpus has changed; ${ANEW}`).toBe(corpus);
  });

  test('there is one for every measure', () => {
    expect(Object.keys(floors), ANEW).toEqual(Object.keys(reached));
  });

  test.each(Object.entries(floors))('%s', (name, floor) => {
    const share = reached[name] as number;
    expect(share, `${name} fell`).toBeGreaterThanOrEqual(floor);
    // A floor far below what is reached holds nothing, whether the engine improved or someone lowered it.
    expect(share - floor, `${name} is well above its floor; ${ANEW}`).toBeLessThan(SLACK);
  });

  test('none was lowered without a reason', () => {
    for (const line of lowered) expect(line).toMatch(/: \S.{9,}$/);
  });
});
