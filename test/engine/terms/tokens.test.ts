import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/engine/terms/characters.ts';
import { languagePack } from '../../../src/engine/terms/language.ts';
import { stem } from '../../../src/engine/terms/porter.ts';
import { rarity } from '../../../src/engine/terms/rarity.ts';
import { CAPITALISED, DIGITS, INSIDE, STOP, tokenise } from '../../../src/engine/terms/tokens.ts';

const english = languagePack('en');
const whole = (text: string) => tokenise(text, [{ start: 0, end: text.length }], english);
const terms = (text: string) => {
  const { term, vocabulary } = whole(text);
  return [...term].map((number) => vocabulary[number]);
};

describe('tokens', () => {
  test.each([
    ["The mayors' plans don't hold", ['the', 'mayor', 'plan', "don't", 'hold']],
    ['Brandt’s 1,200 crowns', ['brandt', '1200', 'crown']],
    ['The U.S. and the UK, and US troops', ['the', 'u.s', 'and', 'the', 'uk', 'and', 'u.s', 'troop']],
    ['a well-known figure: 3.5', ['a', 'well', 'known', 'figur', '3.5']],
    ['中国政府', ['中国', '国政', '政府']],
    ['フェリーは欠航', ['フェリー', 'は', '欠航']],
    ['\ud83d lone \udc00', ['lone']],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('a word that merely stems to a stop word is none', () => {
    const { flags, vocabulary, term } = whole("Mayor Ines Howe's mining firm");
    expect([...flags].map((bits) => bits & STOP)).toEqual([0, 0, 0, 0, 0]);
    expect(vocabulary[term[1] as number]).toBe('ines');
  });

  test('flags say what was capital, where, and what holds figures', () => {
    const { flags } = whole('Ships left Halden in 2019.');
    expect([...flags].map((bits) => bits & (CAPITALISED | INSIDE | DIGITS))).toEqual([1, 2, 3, 2, 6]);
  });

  test('spans lie in order inside their sentence; words are counted as budgets have them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { start, end, words, from } = whole(text);
        expect(words[0]).toBe(countWords(text));
        expect(from[1]).toBe(start.length);
        let last = 0;
        for (const [at, place] of start.entries()) {
          expect(place).toBeGreaterThanOrEqual(last);
          last = place;
          expect(end[at] as number).toBeGreaterThan(place);
        }
        expect(end.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['rational', 'ration'],
  ['vietnamization', 'vietnam'],
  ['electrical', 'electr'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['controlling', 'control'],
  ['generalizations', 'gener'],
  ['oscillators', 'oscil'],
  ['rate', 'rate'],
  ['cease', 'ceas'],
])('Porter: %s → %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('common words are commoner than rare ones, and unknown ones rarest', () => {
  expect(rarity('the')).toBeLessThan(rarity('govern'));
  expect(rarity('govern')).toBeLessThan(rarity('zeppelin'));
  expect(rarity('qqqq')).toBe(1);
});
