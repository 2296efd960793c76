/**
 * Texts made to be slow: what regular expressions, splitters, rankers and
 * aligners are worst at. In: a length. Out: texts by name. Beside these stand
 * the strings that recheck found for each of the engine's expressions (verdicts.json).
 */
import { type Attack, attackOf } from './expressions.ts';
import verdicts from './verdicts.json' with { type: 'json' };

/** What is repeated, for each name: before it, itself, after it. */
const PUMPS: Readonly<Record<string, readonly [string, string?, string?]>> = {
  'one letter': ['a'],
  spaces: [' ', 'x', 'x'],
  tabs: ['\t', 'x', 'x'],
  'line ends': ['\n', 'x', 'x'],
  'carriage returns': ['\r\n', 'x', 'x'],
  'line separators': ['\u2028'],
  paragraphs: ['x\n\n'],
  stops: ['.'],
  ellipses: ['... '],
  'straight quotes': ['"'],
  'opening quotes': ['“'],
  'quoted letters': ['“a” '],
  'nested quotes': ['“‘', '', 'x'],
  apostrophes: ["'"],
  parentheses: ['('],
  'empty parentheses': ['()'],
  brackets: ['[x] '],
  hyphens: ['a-b-'],
  dashes: ['— '],
  commas: [', '],
  colons: ['a: '],
  pipes: ['a | '],
  slashes: ['/'],
  words: ['word '],
  'short sentences': ['A b. '],
  'no capitals': ['ab. '],
  abbreviations: ['Mr. '],
  initials: ['U.S. '],
  digits: ['1'],
  numbers: ['1 '],
  figures: ['12 people were killed. '],
  money: ['$1,000,'],
  percents: ['5% '],
  dates: ['Jan. 1, 2026 '],
  'half dates': ['1/'],
  'after and had': ['after a had '],
  said: ['“Yes,” he said. '],
  'said said': ['said '],
  bylines: ['By John Smith and '],
  names: ['Abel Baker '],
  addresses: ['http://a.b/'],
  mail: ['a@'],
  tags: ['#a '],
  credits: ['Photo: '],
  updates: ['Updated: 1:00 PM ET '],
  items: ['• item\n'],
  copies: ['The same sentence again and again and again. '],
  'long words': [`${'abcdefghij'.repeat(20)} `],
  'lone surrogates': ['\ud800'],
  marks: ['\u0301', 'e'],
  joiners: ['👩‍'],
  nulls: ['\0'],
  'wide letters': ['𝒜'],
  chinese: ['日本語'],
  'chinese sentences': ['日。'],
  arabic: ['كلمة '],
  hindi: ['हिन्दी। '],
  markup: ['<p>'],
};

const distinct = (length: number, word: (i: number) => string) => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += word(i);
  return text.slice(0, length);
};

/** Every text, of about `length` UTF-16 units. */
export function pathological(length: number): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, [pump, before = '', after = '']] of Object.entries(PUMPS)) {
    const times = Math.floor((length - before.length - after.length) / pump.length);
    texts.set(name, before + pump.repeat(times) + after);
  }
  texts.set(
    'distinct words',
    distinct(length, (i) => `w${i.toString(36)} `),
  );
  texts.set(
    'distinct names',
    distinct(length, (i) => `Name${i} Person, `),
  );
  texts.set(
    'distinct sentences',
    distinct(length, (i) => `W${i.toString(36)} runs far. `),
  );
  for (const { at, attack } of Object.values(
    verdicts.others as Record<string, { at: string; attack: Attack | null }>,
  )) {
    if (attack === null || !at.startsWith('engine/')) continue;
    texts.set(`${at}, whole`, attackOf(attack, length));
    // As many lines as there is room for: rules that look at short lines only meet these.
    const line = attackOf(attack, 400).replace(/[\n\r\u2028\u2029]/g, ' ');
    texts.set(`${at}, in lines`, `${line}\n\n`.repeat(Math.floor(length / (line.length + 2))));
  }
  return texts;
}
