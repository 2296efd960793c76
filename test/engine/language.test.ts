import { describe, expect, it } from 'vitest';
import { languagePack } from '../../src/engine/terms/language.ts';

describe('language packs', () => {
  it.each([
    ['en-GB', 'en'],
    ['DE', 'de'],
    ['pt_BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['sw', 'sw'],
  ])('%s is read as %s', (lang, tag) => {
    expect(languagePack(lang).tag).toBe(tag);
  });

  it('English lacks nothing', () => {
    expect(languagePack('en').missing).toEqual([]);
  });

  it('a language without a pack says what it lacks', () => {
    expect(languagePack('sw').missing.length).toBeGreaterThan(3);
    expect(languagePack('sw').missing.join(' ')).toContain('stop words');
  });

  it('is the same for the same tag', () => {
    expect(languagePack('sw')).toBe(languagePack('sw'));
    expect(languagePack('en')).toBe(languagePack('en-US'));
  });

  it.each([
    ['The river rose in the night, and nobody in the town slept.', 'en'],
    ['Der Fluss stieg in der Nacht, und niemand in der Stadt konnte schlafen.', 'de'],
    ['La rivière est montée dans la nuit, et personne dans la ville ne dormait.', 'fr'],
    ['El río creció por la noche y nadie en la ciudad durmió, según la policía.', 'es'],
    ['O rio subiu durante a noite e ninguém na cidade dormiu, mas não há feridos.', 'pt'],
    [
      'Il fiume è salito nella notte e nella città non ha dormito nessuno, anche se non ci sono feriti.',
      'it',
    ],
    ['Река поднялась ночью, и никто не спал.', 'ru'],
    ['Річка піднялася вночі, і ніхто не спав.', 'uk'],
    ['ارتفع النهر في الليل ولم ينم أحد.', 'ar'],
    ['دریا رات کو چڑھ گیا اور شہر میں کوئی نہیں سویا۔', 'ur'],
    ['नदी रात में बढ़ गई और कोई नहीं सोया।', 'hi'],
    ['河水在夜里上涨了。', 'zh'],
    ['川は夜のうちに増水した。', 'ja'],
    ['강물이 밤에 불어났다.', 'ko'],
    ['', 'en'],
    ['12345 !!!', 'en'],
  ])('without a tag the text decides: %s', (text, tag) => {
    expect(languagePack(null, text).tag).toBe(tag);
  });
});
