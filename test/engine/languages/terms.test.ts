import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languagePack } from '../../../src/engine/terms/language.ts';
import { termOf, tokenise } from '../../../src/engine/terms/tokens.ts';
import { nasty } from '../nasty.ts';

/** Forms that must be one term, and words beside them that must not. */
const FORMS: readonly (readonly [lang: string, forms: string, others: string])[] = [
  ['de', 'Brücke Brücken', 'Brand'],
  ['de', 'Behörde Behörden', 'Beruf'],
  ['de', 'evakuiert evakuierte evakuierten', 'Evidenz'],
  ['de', 'Straße Strasse Straßen', 'Strang'],
  ['fr', 'évacué évacués évacuées évacuer évacuation', 'évaluer'],
  ['fr', 'inondation inondations', 'indice'],
  ['fr', "eau l'eau d'eau", 'eux'],
  ['es', 'evacuado evacuados evacuadas evacuación', 'evaluar'],
  ['es', 'puente puentes', 'puerta'],
  ['pt', 'evacuado evacuados evacuação', 'avaliar'],
  ['pt', 'ponte pontes', 'porta'],
  ['it', 'evacuato evacuati evacuate evacuazione', 'valutato'],
  ['it', "fiume fiumi l'fiume", 'fumo'],
  ['ru', 'река реки реку рекой', 'рука'],
  ['ru', 'наводнение наводнения наводнением', 'население'],
  ['ru', 'пожарные пожарных пожарными', 'пожар'],
  ['ar', 'الجسر جسر والجسر بالجسر', 'جزر'],
  ['ar', 'المدينة مدينة مدينه', 'مدير'],
  ['ur', 'کشتی کشتیاں کشتیوں', 'کرسی'],
  ['hi', 'नाव नावें नावों', 'नदी'],
];

describe('terms', () => {
  it.each(FORMS)('%s: %s are one, %s is another', (lang, forms, others) => {
    const pack = languagePack(lang);
    const terms = new Set(forms.split(' ').map((form) => termOf(form, pack)));
    expect([...terms]).toHaveLength(1);
    for (const other of others.split(' ')) expect(terms.has(termOf(other, pack))).toBe(false);
  });

  it('figures are the same in every language', () => {
    expect(termOf('1.200', languagePack('de'))).toBe(termOf('1,200', languagePack('en')));
    expect(termOf('3,5', languagePack('fr'))).toBe(termOf('3.5', languagePack('en')));
  });

  it('English words are stemmed as before', () => {
    expect(termOf('bridges', languagePack('en'))).toBe('bridg');
  });
});

describe('Chinese and Japanese', () => {
  const cut = (text: string, lang: string) => {
    const { start, end, flags } = tokenise(text, [{ start: 0, end: text.length }], languagePack(lang));
    return [...start].map((at, i) => `${text.slice(at, end[i])}${(flags[i] as number) & 8 ? '°' : ''}`);
  };

  test.each([
    ['zh', '市长宣布调查', ['市长', '长宣', '宣布', '布调', '调查']],
    ['zh', '河水的污染', ['河水', '的°', '污染']],
    ['zh', '桥在3月关闭', ['桥', '在°', '3', '月关', '关闭']],
    ['ja', '古い橋が崩落した', ['古', 'い°', '橋', 'が°', '崩落', 'した°']],
    ['ja', 'フェリーは欠航', ['フェリー', 'は°', '欠航']],
  ])('%s: %s', (lang, text, expected) => {
    expect(cut(text, lang)).toEqual(expected);
  });
});

it('tokens cover any text in any language without an end before its start', () => {
  const tags = ['de', 'fr', 'ar', 'hi', 'zh', 'ja', 'ru', 'ur'];
  fc.assert(
    fc.property(nasty, fc.constantFrom(...tags), (text, tag) => {
      const { start, end } = tokenise(text, [{ start: 0, end: text.length }], languagePack(tag));
      for (const [i, at] of start.entries()) {
        expect(end[i]).toBeGreaterThan(at);
        if (i > 0) expect(at).toBeGreaterThan(start[i - 1] as number);
      }
    }),
    { numRuns: 300 },
  );
});
