import { describe, expect, it } from 'vitest';
import { clean, edgesOf } from '../../../src/engine/clean/index.ts';

const story = [
  'The harbour in Ostmere stays closed until Friday, the port authority said.',
  'Two ferries are damaged, and a third is being inspected by divers.',
  'The regatta in June is not in danger, the mayor believes.',
  'Fish auctions move to the railway yard for the time being.',
  'The Ostmere Courier is printed on paper from the valley.',
];
const edges = (...paragraphs: string[]) => edgesOf(clean({ text: paragraphs.join('\n\n'), lang: 'en' }));

describe('edges of an article', () => {
  it('are its first and its last three paragraphs', () => {
    expect(edges(...story).map(({ text }) => text)).toEqual([0, 2, 3, 4].map((at) => story[at]));
  });

  it('are none of a short article', () => {
    expect(edges(...story.slice(0, 2))).toEqual([]);
  });

  it('are not what somebody says, nor a scrap', () => {
    const said = '“It will take a month,” the harbour master said on Monday.';
    expect(edges(...story.slice(0, 4), said, 'To be told.').map(({ text }) => text)).not.toContain(said);
    expect(edges(...story.slice(0, 4), said, 'To be told.').map(({ text }) => text)).not.toContain(
      'To be told.',
    );
  });

  it('are known again whatever their blanks and quotation marks', () => {
    const [own] = edges(...story.slice(0, 4), 'The Courier’s offices are at the old  mill of Ostmere.').slice(
      -1,
    );
    const [other] = edges(...story.slice(1), "The courier's offices are at the old mill of Ostmere.").slice(
      -1,
    );
    expect(own?.hash).toBe(other?.hash);
    expect(own?.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('are masked by their hash, unless nothing were left', () => {
    const hashes = new Set(edges(...story).map(({ hash }) => hash));
    const rules = [{ name: 'learned', drop: 'known' as const, hashes }];
    const left = (paragraphs: readonly string[]) =>
      clean({ text: paragraphs.join('\n\n'), lang: 'en', rules }).body.length;
    expect(left(story)).toBe(1);
    expect(left([story[0] as string, story[4] as string])).toBe(2);
  });
});
