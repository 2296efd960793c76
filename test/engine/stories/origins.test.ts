import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { origins } from '../../../src/engine/stories/index.ts';
import { containment, shinglesOf, sketchSize } from '../../../src/engine/stories/shingles.ts';
import { read } from '../../../src/engine/terms/reading.ts';
import { article, word } from './articles.ts';

const prose = (seed: number, sentences: number): string[] =>
  Array.from({ length: sentences }, (_, line) => {
    const words = Array.from({ length: 10 }, (_, at) => word(seed * 1000 + line * 10 + at));
    return `The ${words.join(' ')}.`;
  });

describe('origins', () => {
  const wire = prose(1, 8);
  const at = (day: number) => ({ published: `2026-03-0${day}T08:00:00Z` });

  it('gives copies of one text one origin: the first published', () => {
    const found = origins(
      [
        article('late', [...prose(2, 1), ...wire].join(' '), at(3)),
        article('first', wire.join(' '), at(1)),
        article('cut', wire.slice(0, 6).join(' '), at(2)),
        article('own', prose(5, 8).join(' '), at(1)),
      ].map((one) => read(one)),
    );
    expect(found.map(({ article: id, origin }) => [id, origin])).toEqual([
      ['late', 'first'],
      ['first', 'first'],
      ['cut', 'first'],
      ['own', 'own'],
    ]);
    expect(found.map(({ copied }) => copied)).toEqual([expect.closeTo(0.89, 1), 0, 1, 0]);
    expect(found[0]?.mark).toEqual({ kind: 'text', name: null });
    expect(found[1]?.mark).toBeNull();
  });

  it('counts a fourth copy to the same origin', () => {
    const copies = ['a', 'b', 'c', 'd'].map((id, day) => read(article(id, wire.join(' '), at(day + 1))));
    expect(new Set(origins(copies.slice(0, 3)).map(({ origin }) => origin)).size).toBe(1);
    expect(new Set(origins(copies).map(({ origin }) => origin)).size).toBe(1);
  });

  it('does not take a common quotation for a copy', () => {
    const said = `“${prose(7, 6).join(' ')}” the minister said.`;
    const found = origins(
      [
        article('a', `${prose(8, 3).join(' ')} ${said}`),
        article('b', `${prose(9, 3).join(' ')} ${said}`),
      ].map((one) => read(one)),
    );
    expect(found.map(({ origin }) => origin)).toEqual(['a', 'b']);
  });

  it('takes a heavier edit for a copy inside one publisher', () => {
    const edited = [...wire.slice(0, 4), ...prose(3, 5)].join(' ');
    const pair = [article('a', wire.join(' '), at(1)), article('b', edited, at(2))].map((one) => read(one));
    expect(origins(pair).map(({ origin }) => origin)).toEqual(['a', 'b']);
    const family = new Map([
      ['a', 'House'],
      ['b', 'House'],
    ]);
    expect(origins(pair, family)[1]).toMatchObject({
      origin: 'a',
      mark: { kind: 'publisher', name: 'House' },
    });
  });

  it('counts titles of one publisher as one origin, though each writes its own text', () => {
    const all = [prose(1, 8), prose(9, 8), prose(17, 8)].map((own, n) =>
      read(article(`n${n}`, own.join(' '), at(3 - n))),
    );
    const family = new Map([
      ['n0', 'House'],
      ['n2', 'House'],
    ]);
    expect(origins(all).map(({ origin }) => origin)).toEqual(['n0', 'n1', 'n2']);
    expect(origins(all, family).map(({ origin }) => origin)).toEqual(['n2', 'n1', 'n2']);
    expect(origins(all, family)[0]?.mark).toEqual({ kind: 'publisher', name: 'House' });
  });

  it('says the same of the same articles in any order', () => {
    const all = [0, 2, 4, 5, 6, 8].map((cut, n) =>
      read(article(`n${n}`, [...wire.slice(0, cut), ...prose(20 + n, 8 - cut)].join(' '), at(1 + (n % 3)))),
    );
    const known = JSON.stringify(origins(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        const found = origins(order).sort((a, b) => (a.article < b.article ? -1 : 1));
        expect(JSON.stringify(found)).toBe(known);
      }),
      { numRuns: 20 },
    );
  });
});

describe('sketches', () => {
  it('estimate containment of large sets, and are exact on small ones', () => {
    const run = (from: number, count: number) =>
      Int32Array.from({ length: count }, (_, index) => from + index);
    const [a, b] = [shinglesOf(run(0, 2004)), shinglesOf(run(1000, 2004))];
    const [cutA, cutB] = [a.slice(0, sketchSize), b.slice(0, sketchSize)];
    expect(containment(a, b)).toBe(0.5);
    expect(Math.abs(containment(cutA, cutB) - 0.5)).toBeLessThan(0.15);
    expect(containment(new Int32Array(0), a)).toBe(0);
  });
});
