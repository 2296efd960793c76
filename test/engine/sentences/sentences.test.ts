import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/engine/sentences/index.ts';
import { nasty } from '../nasty.ts';
import { CASES } from './cases.ts';

describe('sentence cases', () => {
  it.each(CASES)('$n: $why', ({ text, lang }) => {
    const plain = text.replaceAll(/ ?¦ ?/g, (mark) => (mark.length === 3 ? ' ' : ''));
    const sentences = splitSentences(plain, undefined, lang ?? 'en').map((s) => plain.slice(s.start, s.end));
    expect(sentences).toEqual(text.split('¦').map((piece) => piece.trim()));
  });

  it('numbers its cases without a gap and gives each a reason', () => {
    expect(CASES.map(({ n }) => n)).toEqual(CASES.map((_, index) => index + 1));
    expect(new Set(CASES.map(({ why }) => why)).size).toBe(CASES.length);
  });
});

describe('sentences', () => {
  it('tile any body: in order, disjoint, nothing but white space between them', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const sentences = splitSentences(text);
        let at = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('stay inside the spans they are given and name them', () => {
    const text = 'Drop this. The river rose. Nobody slept. Drop that. They left.';
    const within = [
      { start: text.indexOf('The'), end: text.indexOf(' Drop that') },
      { start: text.indexOf('They'), end: text.length },
    ];
    const sentences = splitSentences(text, within, 'en');
    expect(sentences.map((s) => [text.slice(s.start, s.end), s.paragraph])).toEqual([
      ['The river rose.', 0],
      ['Nobody slept.', 0],
      ['They left.', 1],
    ]);
  });

  it('do not end at a wrapped line for a list mark that white space behind the span would make', () => {
    const text = 'Boats for OSTMERE and the whole of the coast of Holm –\n•';
    for (const after of ['', '\n', ' The river rose.'])
      expect(splitSentences(text + after, [{ start: 0, end: text.length }], 'en')).toHaveLength(1);
  });

  it('do not depend on what stands after their span', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, after) => {
        const alone = splitSentences(text, undefined, 'en');
        expect(splitSentences(`${text}\n${after}`, [{ start: 0, end: text.length }], 'en')).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });

  it('answer the empty text and the blank text with nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t\u00a0')).toEqual([]);
    expect(splitSentences('abc', [])).toEqual([]);
  });
});
