import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/engine/sentences/index.ts';
import { BOUNDARIES } from './boundaries.ts';

const LEAST_CASES = 12;

describe.each(Object.entries(BOUNDARIES))('sentences of %s', (lang, cases) => {
  it.each(cases.map(([why, text], index) => ({ n: index + 1, why, text })))('$n: $why', ({ text }) => {
    const plain = text.replaceAll(/ ?¦ ?/g, (mark) => (mark.length === 3 ? ' ' : ''));
    const found = splitSentences(plain, undefined, lang).map((s) => plain.slice(s.start, s.end));
    expect(found).toEqual(text.split('¦').map((piece) => piece.trim()));
  });

  it(`has ${LEAST_CASES} cases or more, each with a reason of its own`, () => {
    expect(new Set(cases.map(([why]) => why)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES);
  });
});
