/**
 * The language of a text that nobody named. In: a text. Out: a tag, what told it, how sure that is.
 * The script decides where it can, then letters that only one of its languages has; among Latin scripts words and endings
 * vote (Grefenstette 1995, "Comparing two language identification schemes": small words do better than letters on sentences,
 * the two together best). Looks at the first SAMPLE code units. A text that shows nothing counts as English, not at all sure.
 */
import type { Hint } from '../article.ts';
import { LATIN_SIGNS } from './language-signs.ts';
import { words } from './language-words.ts';

/** What told the language: its letters, its words, or nothing at all. */
export type Told = 'script' | 'words' | 'nothing';

/** Code units of a text that are looked at. */
const SAMPLE = 1500;
/** Words of them that vote. */
const VOTERS = 120;
/** A script has the text where it has more than this share of the sample. */
const SHARE = 0.25;
/** Votes below this say nothing; from FIRM on there are enough of them. */
const LEAST = 0.9;
const FIRM = 4;

interface Script {
  readonly letters: RegExp;
  /** Languages by the share of the script's letters that must be theirs alone; the last has none. */
  readonly languages: readonly (readonly [tag: string, own: RegExp | null, share: number])[];
}

const SCRIPTS: readonly Script[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: [
      ['uk', /[іїєґ]/giu, 0.01],
      ['sr', /[јљњћђџ]/giu, 0.01],
      ['ru', /[ыэё]/giu, 0.005],
      ['bg', /ъ|(?<!\p{L})(?:се|са|със|ще|ни|като|беше|бяха|бе)(?!\p{L})|(?:та|ят|ът)(?!\p{L})/giu, 0.01],
      ['ru', null, 0],
    ],
  },
  {
    letters: /\p{Script=Arabic}/gu,
    languages: [
      ['ur', /[ٹڈڑںےہھ]/gu, 0.01],
      ['fa', /[پچژگکی]/gu, 0.02],
      ['ar', null, 0],
    ],
  },
  {
    letters: /\p{Script=Devanagari}/gu,
    languages: [
      ['mr', /ळ|आहे|आणि|च्या|ण्यात|झाले|नाही(?!ं)/gu, 0.01],
      ['ne', /छन्|छ।|हरू|भएको|गरेको/gu, 0.01],
      ['hi', null, 0],
    ],
  },
  {
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    // A Chinese text may quote a Japanese name; a Japanese one has kana in every clause.
    languages: [
      ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.08],
      ['zh', null, 0],
    ],
  },
  { letters: /\p{Script=Hangul}/gu, languages: [['ko', null, 0]] },
  { letters: /\p{Script=Greek}/gu, languages: [['el', null, 0]] },
  { letters: /\p{Script=Hebrew}/gu, languages: [['he', null, 0]] },
  { letters: /\p{Script=Thai}/gu, languages: [['th', null, 0]] },
  { letters: /\p{Script=Bengali}/gu, languages: [['bn', null, 0]] },
];

const NOTHING: Hint<string> = { value: 'en', source: 'nothing' satisfies Told, confidence: 0 };

/**
 * The language of a text: a BCP 47 primary subtag; `source` is `script`, `words` or `nothing`; `confidence` 0–1.
 * `stopWords` gives those of a language that has a pack.
 */
export function detect(text: string, stopWords: (tag: string) => ReadonlySet<string>): Hint<string> {
  const sample = text.slice(0, SAMPLE);
  // Greek and all scripts behind it; Latin, its additions and punctuation lie outside.
  return (
    (/[\u0370-\u1dff\u2c80-\u2dff\u3040-\ud7ff]/.test(sample) ? byScript(sample) : null) ??
    byWords(sample, stopWords)
  );
}

function byScript(sample: string): Hint<string> | null {
  for (const { letters, languages } of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count <= SHARE * sample.length) continue;
    for (const [value, own, share] of languages) {
      const found = own === null ? 0 : (sample.match(own)?.length ?? 0) / count;
      if (own !== null && found < share) continue;
      // Only what no other language of the script could be is quite sure.
      const confidence = languages.length === 1 || own !== null ? 0.98 : count < 40 ? 0.8 : 0.95;
      return { value, source: 'script' satisfies Told, confidence };
    }
  }
  return null;
}

interface Voter {
  readonly tag: string;
  readonly words: ReadonlySet<string>;
  readonly marks: RegExp;
  /** What its votes count: a language that is never read here is the less likely one. */
  readonly weight: number;
}

let voters: readonly Voter[] | null = null;

function allVoters(stopWords: (tag: string) => ReadonlySet<string>): readonly Voter[] {
  voters ??= Object.entries(LATIN_SIGNS).map(([tag, { marks, words: own }]) => ({
    tag,
    words: own === undefined ? stopWords(tag) : words(own),
    marks: new RegExp([...words(marks)].join('|'), 'u'),
    weight: own === undefined ? 1 : 0.9,
  }));
  return voters;
}

/** Words that no neighbour has and every English text is full of. */
const PLAINLY_ENGLISH: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'that',
  'with',
  'for',
  'from',
  'which',
  'were',
]);
const ENGLISH_SHARE = 0.12;
const ENGLISH_LEAST = 20;

/** The Latin-script language whose small words and endings cover most of the sample. */
function byWords(sample: string, stopWords: (tag: string) => ReadonlySet<string>): Hint<string> {
  const list = sample
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('i\u0307', 'i')
    .replaceAll('’', "'")
    .split(/[\s.,;:!?()"“”«»„…–—-]+/, VOTERS)
    .filter((word) => /\p{L}/u.test(word));
  const source = 'words' satisfies Told;
  const english = list.filter((word) => PLAINLY_ENGLISH.has(word)).length;
  if (list.length >= ENGLISH_LEAST && english >= ENGLISH_SHARE * list.length)
    return { value: 'en', source, confidence: 0.98 };
  const all = allVoters(stopWords);
  const votes = all.map(() => 0);
  for (const word of list) {
    const knowing = all.map(({ words: small }) => small.has(word));
    const of = knowing.filter(Boolean).length;
    for (const [at, { marks }] of all.entries()) {
      if (knowing[at]) votes[at] = (votes[at] as number) + 0.4 + 0.9 / of;
      else if (marks.test(word)) votes[at] = (votes[at] as number) + (of > 0 ? 0.1 : 0.35);
    }
  }
  const ranked = all
    .map(({ tag, weight }, at) => ({ tag, votes: weight * (votes[at] as number) }))
    .sort((a, b) => b.votes - a.votes);
  const [best, second] = ranked as [{ tag: string; votes: number }, { tag: string; votes: number }];
  if (best.votes < LEAST) return NOTHING;
  const lead = 1 - second.votes / best.votes;
  const confidence = Math.round(100 * Math.min(0.98, 1.6 * lead) * Math.min(1, best.votes / FIRM)) / 100;
  return { value: best.tag, source, confidence };
}
