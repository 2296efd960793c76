import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from '../../../src/engine/terms/language.ts';
import { nasty } from '../nasty.ts';
import { OTHERS, SENTENCES } from './sentences.ts';
import { ARTICLES, STORIES } from './stories.ts';

/** Languages that are read here: every sentence; of the others nine in ten must not be taken for one of them. */
describe('the language of a short sentence', () => {
  it.each(Object.entries(SENTENCES))('%s', (lang, sentences) => {
    expect(sentences.length).toBeGreaterThanOrEqual(8);
    const wrong = sentences.filter((sentence) => detectLanguage(sentence).value !== lang);
    expect(wrong).toEqual([]);
  });

  it('a language without a pack is not taken for one that has one', () => {
    const all = Object.entries(OTHERS).flatMap(([lang, sentences]) =>
      sentences.map((one) => ({ lang, one })),
    );
    const wrong = all.filter(({ lang, one }) => detectLanguage(one).value !== lang);
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(all.length / 10);
  });

  it('is right on four in five sentences of the stories, which it was not tuned on', () => {
    const texts = [
      ...Object.entries(STORIES).flatMap(([lang, { first, second, other }]) =>
        [first, second, other].map(({ text }) => ({ lang, text })),
      ),
      ...Object.entries(ARTICLES).map(([lang, { text }]) => ({ lang, text })),
    ];
    const lines = texts.flatMap(({ lang, text }) =>
      text.split(/\n+|(?<=[.!?])\s+/).map((line) => ({ lang, line })),
    );
    const right = lines.filter(({ lang, line }) => detectLanguage(line).value === lang);
    expect(right.length / lines.length).toBeGreaterThan(0.8);
  });
});

describe('what told the language', () => {
  it.each([
    ['given', 'pt-BR', 'The river rose in the night.', 'pt-BR', 1],
    ['given', 'sw', 'Der Fluss stieg.', 'sw', 1],
    ['nothing', null, '', 'en', 0],
    ['nothing', 'und', '2026 1200 !!!', 'en', 0],
  ])('%s: %s, “%s”', (source, lang, text, value, confidence) => {
    expect(languageOf(lang, text)).toEqual({ value, source, confidence });
  });

  it('a long text is surer than a short one', () => {
    const text = 'Der Fluss stieg in der Nacht, und niemand in der Stadt konnte schlafen, sagte die Wirtin.';
    expect(detectLanguage('Der Hafen ist zu.').confidence).toBeLessThan(detectLanguage(text).confidence);
  });

  it('a name in another script changes nothing', () => {
    expect(
      detectLanguage('The painter signed every canvas as 山田 and never said why to the gallery.').value,
    ).toBe('en');
    expect(detectLanguage('市长在会上说，日本品牌「の」字商店将于下月在本市开设三家分店。').value).toBe('zh');
  });

  it('is any text’s, and sure between 0 and 1', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { value, confidence } = detectLanguage(text);
        expect(value).toMatch(/^[a-z]{2}$/);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
