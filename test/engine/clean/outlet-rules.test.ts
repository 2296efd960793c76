import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, type OutletRule } from '../../../src/engine/clean/index.ts';
import { nasty } from '../nasty.ts';

const story = [
  'The harbour in Ostmere stays closed until Friday, the port authority said.',
  'Good Neighbours is our series on people who help. Do you know one?',
  'Two ferries are damaged, and a third is being inspected by divers.',
  'Puzzle corner starts here.',
  'Seven across: a small boat with one mast.',
  'Puzzle corner ends here.',
  'The mayor hopes for “a quick repair” before the regatta in June.',
].join('\n\n');

function left(rules: readonly OutletRule[], text = story): { body: string[]; dropped: string[] } {
  const { body, dropped } = clean({ text, lang: 'en', rules });
  return {
    body: body.map(({ start, end }) => text.slice(start, end)),
    dropped: dropped.map(({ rule, start, end }) => `${rule}|${text.slice(start, end).slice(0, 12)}`),
  };
}

describe('rules of one outlet', () => {
  it.each<[OutletRule, string]>([
    [{ name: 'a', drop: 'starts', text: 'good neighbours is' }, 'outlet:a|Good Neighbo'],
    [{ name: 'b', drop: 'ends', text: 'Do you know one?' }, 'outlet:b|Good Neighbo'],
    [{ name: 'c', drop: 'contains', text: 'our  series on' }, 'outlet:c|Good Neighbo'],
    [{ name: 'd', drop: 'equals', text: 'Puzzle corner ends here.' }, 'outlet:d|Puzzle corne'],
    [{ name: 'e', drop: 'contains', text: '"a quick repair"' }, 'outlet:e|The mayor ho'],
  ])('%j', (rule, dropped) => {
    const before = left([]).body;
    const after = left([rule]);
    expect(after.dropped).toContain(dropped);
    expect(after.body).toHaveLength(before.length - 1);
  });

  it('drops a box from marker to marker, and leaves one without its end', () => {
    const box: OutletRule = { name: 'box', drop: 'between', from: 'Puzzle corner starts', to: 'corner ends' };
    expect(left([box]).body.join(' ')).not.toMatch(/Puzzle|Seven/);
    expect(left([{ ...box, to: 'corner never ends' }]).body).toEqual(left([]).body);
  });

  it('never drops everything', () => {
    expect(left([{ name: 'all', drop: 'contains', text: 'e' }]).body.length).toBeGreaterThan(0);
  });

  it('leaves spans that tile the text, whatever rule and text', () => {
    const rule = fc.oneof(
      fc.record({
        name: fc.constant('x'),
        drop: fc.constantFrom('equals' as const, 'starts' as const, 'ends' as const, 'contains' as const),
        text: fc.string({ maxLength: 5 }),
      }),
      fc.record({
        name: fc.constant('x'),
        drop: fc.constant('between' as const),
        from: fc.string({ maxLength: 3 }),
        to: fc.string({ maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(nasty, fc.array(rule, { maxLength: 4 }), (text, rules) => {
        const { body, dropped } = clean({ text, rules });
        const spans = [...body, ...dropped].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
