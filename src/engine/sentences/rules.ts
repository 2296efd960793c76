/**
 * The rules that decide whether a stop ends its sentence, in order; the first that knows speaks.
 * In: a Stop. Out: 'split', 'join', or null for "not mine". Each rule has numbered cases in test/engine/sentences/cases.ts.
 * After Mikheev (2002), "Periods, Capitalized Words, etc.": an abbreviation followed by a capital ends a sentence only
 * if the capital belongs to a word that would not be capitalised elsewhere.
 */

import { opensLower, opensUpper, opensWord } from '../clean/letters.ts';
import { startsWithAttribution } from './attribution.ts';
import { otherScript } from './other-scripts.ts';
import { BEFORE_NUMBER, CLOCK, lastPart, NEVER, SOMETIMES, shortFormsOf } from './short-forms.ts';
import { isOtherStop, type Stop, type Verdict } from './stops.ts';

interface Rule {
  readonly name: string;
  readonly judge: (stop: Stop) => Verdict;
}

const DIGIT = /^[\d٠-٩۰-۹०-९]/;
const ENUMERATOR = /^(?:\d{1,2}|[a-zа-я]|[ivx]{1,4})$/;

/** The next word is a function word in capitals: "The", "He"; names don't begin so. */
const opens = (stop: Stop): boolean =>
  stop.pack.splitting.openers.has(beforeApostrophe(stop.nextWord.toLowerCase())) &&
  opensUpper(stop.nextWord) &&
  !opensUpper(stop.nextWord.slice(1));

function beforeApostrophe(word: string): string {
  let end = 0;
  while (end < word.length && !"'’".includes(word.charAt(end))) end++;
  return word.slice(0, end);
}

const RULES: readonly Rule[] = [
  { name: 'other script', judge: (s) => (isOtherStop(s.run.charAt(0)) ? otherScript(s) : null) },
  { name: 'glued', judge: glued },
  {
    name: 'bracketed ellipsis',
    judge: (s) =>
      (s.run === '...' || s.run === '…') &&
      /[[(]$/u.test(s.text.slice(s.at - 1, s.at)) &&
      /^[\])]/u.test(s.closers)
        ? 'join'
        : null,
  },
  { name: 'enumerator', judge: enumerator },
  { name: 'lower case follows', judge: lowerFollows },
  {
    name: 'attribution follows',
    judge: (s) =>
      s.closers !== '' && /["'”’»」]/u.test(s.closers) && startsWithAttribution(s) ? 'join' : null,
  },
  {
    name: 'punctuation follows',
    judge: (s) => (s.next < s.limit && ',;:'.includes(s.text.charAt(s.next)) ? 'join' : null),
  },
  // Scrapers put a stop where a line was wrapped: "on the. New iPhone".
  {
    name: 'unfinished',
    judge: (s) =>
      s.run === '.' && s.closers === '' && s.pack.splitting.neverLast.has(s.word) ? 'join' : null,
  },
  { name: 'abbreviation', judge: (s) => (s.run === '.' ? abbreviation(s) : null) },
  { name: 'spaced ellipsis', judge: (s) => (s.run === '. . .' ? 'join' : null) },
];

/** No white space after the stop: a decimal, an address, a name — or a forgotten space ("world.Today"). */
function glued(stop: Stop): Verdict {
  if (stop.spaced) return null;
  const after = stop.text.slice(stop.end, Math.min(stop.limit, stop.end + REST));
  if (/^[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af]/.test(after))
    return isAbbreviation(stop) ? 'join' : 'split';
  if (/[@/_]/.test(stop.word) || /^www\b/i.test(stop.word) || stop.run.length > 2) return 'join';
  const head = after.replace(/^["'“‘]/, '');
  if (!opensUpper(head)) return 'join';
  const next = head.slice(1);
  const begins = next === '' || opensLower(next) || /^[AI]\s/.test(head);
  if (stop.closers === '' && !(begins && endsPlainly(stop.word))) return 'join';
  if (isAbbreviation(stop)) return 'join';
  const rest = /^\S*/.exec(after)?.[0] ?? '';
  return /[@/\\]|\.[a-z]{2}|\(\)/.test(rest) ? 'join' : 'split';
}

/** How much of what follows a glued stop is read, to tell an address from a word. */
const REST = 40;

/** Two small letters or a digit, and no stop right before them: the end of a word, not of an abbreviation. */
const endsPlainly = (word: string): boolean =>
  /\d$/.test(word) ||
  (/(?:^|[^.])..$/.test(word) && opensLower(word.slice(-2)) && opensLower(word.slice(-1)));

/** "J", "U.S", "e.g": single letters with stops between them. */
const isInitials = (word: string): boolean =>
  (word.length === 1 || word.includes('.')) &&
  word.split('.').every((letter) => letter.length === 1 && opensWord(letter)) &&
  !DIGIT.test(word);

/** "1. The first", "a. The first": a number or a letter that opens its sentence names an item of a list. */
function enumerator(stop: Stop): Verdict {
  if (stop.run !== '.' || stop.wordStart - stop.from > 3 || !ENUMERATOR.test(stop.word)) return null;
  return /^[•⁃‣◦▪●(\s]*$/u.test(stop.text.slice(stop.from, stop.wordStart)) ? 'join' : null;
}

/** A lower-case word goes on with the sentence: "Yahoo! in", "“Why?” he asked", "wait ... what". "iPhone" is a capital. */
function lowerFollows(stop: Stop): Verdict {
  if (!opensLower(stop.nextWord) || /^[a-z]{1,2}[A-Z]/.test(stop.nextWord)) return null;
  const marker =
    /^(?:[a-zа-я]|[ivx]{1,4})$/.test(stop.nextWord) &&
    /^[).]/.test(
      stop.text
        .slice(stop.next, Math.min(stop.limit, stop.next + 60))
        .charAt(stop.opening.length + stop.nextWord.length),
    );
  return marker ? null : 'join';
}

function isAbbreviation(stop: Stop): boolean {
  const word = lastPart(stop.word);
  return (
    (shortFormsOf(word, stop.pack) & (NEVER | SOMETIMES | BEFORE_NUMBER)) !== 0 || isCompound(stop, word)
  );
}

/** Whether an abbreviation ends a compound: "Wiesenstr". */
function isCompound({ pack }: Stop, word: string): boolean {
  for (const end of pack.splitting.compoundEnds)
    if (word.length > end.length + 2 && word.endsWith(end)) return true;
  return false;
}

/** The word together with the abbreviation right before it: "т. д". */
const joined = ({ previous, word }: Stop): string => (previous.endsWith('.') ? previous + word : word);

function abbreviation(stop: Stop): Verdict {
  const { closing, ordinalDot } = stop.pack.splitting;
  const word = lastPart(stop.word);
  if (word === '' || stop.next >= stop.limit) return null;
  const forms = shortFormsOf(word, stop.pack);
  if (closing.size > 0 && closing.has(joined(stop)) && opensUpper(stop.nextWord)) return 'split';
  if ((forms & BEFORE_NUMBER) !== 0 && DIGIT.test(stop.nextWord)) return 'join';
  if ((forms & NEVER) !== 0) return 'join';
  if (ordinalDot && /^\d{1,2}$/u.test(stop.word)) return opens(stop) ? null : 'join';
  if ((forms & CLOCK) !== 0) return clock(stop);
  if (isInitials(stop.word)) return initials(stop);
  if (opensUpper(word) && /^[A-Z][a-z]{1,2}[A-Z]$/.test(word)) return opens(stop) ? null : 'join';
  if ((forms & SOMETIMES) !== 0 || isCompound(stop, word) || consonants(stop.word))
    return opens(stop) || quoteOpens(stop) ? 'split' : 'join';
  return null;
}

/** "Sgt", "Blvd": capitalised and without a vowel, it reads as an abbreviation in any Latin-script language. */
const consonants = (word: string): boolean =>
  opensUpper(word) && /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3}$/u.test(word);

const quoteOpens = (stop: Stop): boolean => /["“‘«„]/u.test(stop.opening) && opensUpper(stop.nextWord);

/** "6 p.m. Mr. Smith then went": ends, unless a day or a zone follows, or the time only opens the sentence ("At 5 a.m. Mr. Smith went"). */
function clock(stop: Stop): Verdict {
  const next = stop.nextWord.toLowerCase().replace(/\.$/u, '');
  const { weekdays, months } = stop.pack.calendar;
  if (
    weekdays.has(next) ||
    months.has(next) ||
    /^[A-Z]{2,4}$/.test(stop.nextWord) ||
    next === 'eastern' ||
    next === 'pacific'
  ) {
    return 'join';
  }
  if (DIGIT.test(stop.nextWord)) return 'join';
  if (stop.at - stop.from > 30) return 'split';
  const fronted = stop.text.slice(stop.from, stop.at);
  return fronted.split(/\s+/u).length <= 5 &&
    /^["'“‘(]?(?:at|by|around|about|before|after|from|until|shortly|just|on)\s/iu.test(fronted)
    ? 'join'
    : 'split';
}

/** "J. Smith", "U.S. Senate" go on; before a function word ("the U.S. How", "plan B. The") the sentence ends. */
function initials(stop: Stop): Verdict {
  const single = stop.word.length === 1;
  if (!single) return opens(stop) || quoteOpens(stop) ? 'split' : 'join';
  if (DIGIT.test(stop.word)) return null;
  if (opensLower(stop.word) && !opens(stop)) return 'join';
  if (stop.wordStart === stop.from) return 'join';
  return opens(stop) &&
    !(stop.previous.length === 2 && stop.previous.endsWith('.') && opensUpper(stop.previous))
    ? 'split'
    : 'join';
}

/** The verdict on a stop; a stop that no rule knows ends its sentence. */
export function endsSentence(stop: Stop): boolean {
  for (const rule of RULES) {
    const verdict = rule.judge(stop);
    if (verdict !== null) return verdict === 'split';
  }
  return true;
}
