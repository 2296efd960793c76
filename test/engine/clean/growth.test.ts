/**
 * Cleaning and splitting answer on anything within a time that grows like the text. The bounds are wide, for the machine may
 * be busy: what they catch is a square, which makes a hundred of ten.
 */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/engine/clean/index.ts';
import { splitSentences } from '../../../src/engine/sentences/index.ts';

const UNITS: Readonly<Record<string, string>> = {
  prose: 'The mayor, Mr. A. Holt, said on Tuesday that “nobody” was hurt at No. 5. He left at 6 p.m. ',
  paragraphs: 'The river had risen by noon on Friday.\n\nA section heading\n\n“Nobody came,” she said.\n\n',
  letters: 'x',
  'words without a stop': 'word ',
  stops: '.',
  'spaced stops': '. ',
  'opening quotes': '“',
  'closed quotes': '?" ',
  'open brackets': '(',
  'brackets of two kinds': '(.「.',
  blanks: ' ',
  'line ends': '\n',
  'old line ends': 'abc def\r',
  bullets: '* Item\n',
  'short lines': 'A heading of five words\n',
  'repeated quotes': '“We shall go on with this work for ever.”\n\n',
  links: 'Also read: this\n',
  'unequal links': 'Read more:\nThat\n\n',
  dashes: 'Ostmere – ',
  lists: '1. One 2. Two ',
  letterlists: 'a. b. c. d. ',
  prompts: 'Scroll down for video. ',
  bylines: 'By. Jane Sample. ',
  dates: 'March 3, 2025\n',
  forms: 'Name *\nA form follows\n',
  credits: '. Photo: Aa Bb Cc ',
  initials: 'A. ',
  titles: 'Mr. ',
  times: 'at 5 a.m. then',
  'half characters': '\ud800 ',
  joiners: '\u200d',
  Chinese: '记者说：“很好。”他走了。',
  addresses: 'www.a.b/c.D ',
};

const repeat = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function seconds(text: string): number {
  const started = performance.now();
  const { body } = clean({ text });
  splitSentences(text, body);
  splitSentences(text);
  return (performance.now() - started) / 1000;
}

describe('growth', () => {
  it.each(Object.entries(UNITS))('%s', (_name, unit) => {
    const small = Math.min(...[1, 2, 3].map(() => seconds(repeat(unit, 20_000))));
    const large = Math.min(...[1, 2].map(() => seconds(repeat(unit, 200_000))));
    // Ten times the text; a floor of 10 ms keeps noise out of the ratio.
    expect(large / Math.max(small, 0.01)).toBeLessThan(60);
  });

  it('a megabyte of prose takes seconds at most', () => {
    expect(seconds(repeat(UNITS.prose ?? '', 1_000_000))).toBeLessThan(15);
  });
});
