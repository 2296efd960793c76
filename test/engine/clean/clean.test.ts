import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, PASSES } from '../../../src/engine/clean/index.ts';
import { nasty } from '../nasty.ts';

const optional = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(what, { nil: null });

describe('clean', () => {
  it('puts every character that is not white into the body or into one dropped span', () => {
    fc.assert(
      fc.property(
        nasty,
        optional(nasty),
        optional(fc.constantFrom('en', 'de', 'zh', 'xx')),
        (text, title, lang) => {
          const { body, dropped } = clean({ text, title, lang });
          const all = [...body, ...dropped].sort((a, b) => a.start - b.start);
          let at = 0;
          for (const { start, end } of all) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
      { numRuns: 600 },
    );
  });

  it('keeps body in order and never leaves a text without any', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { body } = clean({ text });
        expect(body.length > 0).toBe(text.trim() !== '');
        for (const [index, span] of body.entries())
          expect(span.start).toBeGreaterThanOrEqual(body[index - 1]?.end ?? 0);
      }),
    );
  });

  it('names only rules of its list', () => {
    const names = new Set(PASSES.map(({ name }) => name));
    expect(names.size).toBe(PASSES.length);
    fc.assert(
      fc.property(nasty, (text) => {
        for (const { rule } of clean({ text }).dropped) expect(names).toContain(rule);
      }),
    );
  });

  it('says the same every time and does not touch the text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const once = clean({ text });
        expect(clean({ text })).toEqual(once);
        expect(once.text).toBe(text);
      }),
    );
  });

  it('gives dates that exist, with a source from the text and a confidence', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const hint of Object.values(clean({ text, published: '2026-03-14' }).hints)) {
          if (hint === null) continue;
          expect(hint.confidence).toBeGreaterThan(0);
          expect(hint.confidence).toBeLessThanOrEqual(1);
          expect(hint.value).not.toBe('');
        }
      }),
    );
  });
});

const BODY = 'The river rose by two metres in the night, and nobody slept. The mayor called for help.';

describe('publication dates', () => {
  it.each([
    ['October 18, 2025', '2025-10-18'],
    ['Oct. 18, 2025', '2025-10-18'],
    ['18 October 2025', '2025-10-18'],
    ['18th October 2025', '2025-10-18'],
    ['Saturday, 18 Oct 2025 14:02 BST', '2025-10-18'],
    ['2025-10-18', '2025-10-18'],
    ['2025-10-18T09:30:00Z', '2025-10-18'],
    ['Published: 18/10/2025', '2025-10-18'],
    ['Published on 10/18/2025 at 9:00 am', '2025-10-18'],
    ['Published 18.10.2025', '2025-10-18'],
    ['Published 10/11/2025', null],
    ['Last updated on 3 May 2013', '2013-05-03'],
    ['October 18', null],
    ['Saturday', null],
    ['October 32, 2025', null],
    ['2 hours ago', null],
  ])('the line %s says %s', (line, day) => {
    expect(
      clean({ text: `A headline of five words\n\n${line}\n\n${BODY}` }).hints.published?.value ?? null,
    ).toBe(day);
  });

  it.each([
    'The talks began on October 12, 2025 in the old town hall.',
    'He was born on 3 May 1913 and never left Ostmere.',
    'In 2025-10-18 nobody would have thought of a flood here.',
  ])('a day inside running prose is none: %s', (sentence) => {
    expect(clean({ text: `${sentence}\n\n${BODY}` }).hints.published).toBeNull();
  });

  it('prefers the first date to that of an update', () => {
    const text = `Updated: 4 May 2013, 10:00\n\nPublished: 3 May 2013, 9:00\n\n${BODY}`;
    expect(clean({ text }).hints.published?.value).toBe('2013-05-03');
  });

  it.each([
    ['de', '18. Oktober 2025, 14:02 Uhr'],
    ['fr', 'Publié le 18 octobre 2025 à 14:02'],
    ['es', '18 de octubre de 2025'],
    ['pt', 'Publicado em 18 de outubro de 2025'],
    ['it', '18 ottobre 2025'],
    ['ja', '2025年10月18日'],
  ])('in %s: %s', (lang, line) => {
    expect(clean({ text: `${line}\n\n${BODY}`, lang }).hints.published?.value).toBe('2025-10-18');
  });
});
