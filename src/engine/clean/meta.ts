/**
 * Lines about the article instead of from it: who wrote it, when, how long it takes to read.
 * In: a line. Out: its segments with what each says; null where any part of it could be story.
 */
import type { LanguagePack } from '../terms/language.ts';
import { isDateLine } from './dates.ts';
import { isWhiteCode, opensLower, opensSentence, opensUpper, trimToWord } from './letters.ts';
import { leadingPhrase } from './phrases.ts';
import { AGENCY, BYLINE, READING_TIME } from './signs.ts';
import { plain } from './traits.ts';

export type MetaKind = 'date' | 'byline' | 'agency' | 'reading' | 'label' | 'name';

export interface Segment {
  readonly kind: MetaKind;
  readonly text: string;
}

const SEPARATOR = /\s+[|·•/–—-]+\s+|\s*[|·•]\s*|\t+|\s{3,}/u;

/** A line about the article has hardly any words in small letters. */
const MOST_SMALL = 8;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** How many words of three small letters or more stand behind white space; counted no further than `most`. */
function smallWords(line: string, most: number): number {
  let count = 0;
  for (let i = 0; i + 3 < line.length && count < most; i++) {
    if (
      isSmall(line.charCodeAt(i + 1)) &&
      isSmall(line.charCodeAt(i + 2)) &&
      isSmall(line.charCodeAt(i + 3)) &&
      isWhiteCode(line.charCodeAt(i))
    )
      count++;
  }
  return count;
}

/** What each segment of a line says, if all of them are about the article; else null. `signs` are the line's (signs.ts). */
export function metaSegments(line: string, signs: number, pack: LanguagePack): readonly Segment[] | null {
  if (line.length > 200 || smallWords(line, MOST_SMALL + 1) > MOST_SMALL) return null;
  const segments: Segment[] = [];
  for (const text of line.split(SEPARATOR).filter((piece) => piece.trim() !== '')) {
    const kind = kindOf(text, signs, pack);
    if (kind !== null) segments.push({ kind, text });
    else {
      const halves =
        nameThenDate(text, pack) ?? (isShortName(text, pack) ? [{ kind: 'name' as const, text }] : null);
      if (halves === null) return null;
      segments.push(...halves);
    }
  }
  // "Jane Sample • Oct 18, 2025": a name says something of the article only next to a date.
  const vouched = segments.some(({ kind, text }) => kind === 'date' && /\d{4}/u.test(text));
  return segments.length === 0 || (!vouched && segments.some(({ kind }) => kind === 'name'))
    ? null
    : segments;
}

/** Up to four capitalised words: a person, a place, a section. */
const isShortName = (text: string, pack: LanguagePack): boolean => {
  const tokens = text
    .trim()
    .split(/[\s,]+/u)
    .filter(Boolean);
  return tokens.length <= 4 && opensUpper(tokens[0] ?? '') && areNames(tokens, pack);
};

function kindOf(text: string, signs: number, pack: LanguagePack): MetaKind | null {
  if (isDateLine(text, pack)) return 'date';
  const bare = plain(text);
  if ((signs & READING_TIME) !== 0 && isReadingTime(bare, pack)) return 'reading';
  if ((signs & BYLINE) !== 0 && isByline(text, bare, pack)) return 'byline';
  if ((signs & AGENCY) !== 0 && isAgencyNamed(text, bare, pack)) return 'agency';
  return pack.furniture.labels.has(bare) ? 'label' : null;
}

/** "Sample Wire, 14 March 2026, 10:00", "By Jane Doe October 18, 2025". */
function nameThenDate(text: string, pack: LanguagePack): Segment[] | null {
  const words = text.trim().split(/\s+/u);
  if (words.length > 20 || (!/\d/u.test(words.at(-1) ?? '') && !/\d/u.test(words.at(-2) ?? ''))) return null;
  for (let n = 1; n < words.length && n <= 8; n++) {
    const date = words.slice(n).join(' ');
    if (!isDateLine(date, pack)) continue;
    const name = words.slice(0, n).join(' ').replace(/[,:]$/u, '');
    const kind = isByline(name, plain(name), pack) ? 'byline' : isAgency(name, pack) ? 'agency' : null;
    if (kind !== null)
      return [
        { kind, text: name },
        { kind: 'date', text: date },
      ];
  }
  return null;
}

/** "4 min read", "Reading time: 3 minutes", in its plain form. */
export function isReadingTime(bare: string, pack: LanguagePack): boolean {
  const counted = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]+(.+)$/u.exec(bare);
  if (counted !== null) return pack.furniture.readingTime.has((counted[1] ?? '').replace(/-/gu, ' '));
  const start = leadingPhrase(bare, pack.furniture.readingTimeStarts);
  return start !== null && bare.length < start.length + 16 && /\d/u.test(bare);
}

/** "By Jane Doe and John Roe, Staff Writers", "Our Correspondent". */
function isByline(text: string, bare: string, pack: LanguagePack): boolean {
  const { byWords, roles } = pack.furniture;
  const by = leadingPhrase(bare, byWords);
  const rest =
    by === null
      ? text.trim()
      : text
          .trim()
          .slice(by.length)
          .replace(/^[\s:.]+/u, '');
  const tokens = rest.split(/[\s,]+/u).filter(Boolean);
  if (tokens.length === 0 || tokens.length > 14) return false;
  const last = trimToWord((tokens.at(-1) ?? '').toLowerCase());
  // "By the Tribune's city desk": a role at the end vouches for the words before it.
  if (by !== null && tokens.length <= 6 && roles.has(last) && !/[.!?]$/u.test(rest)) return true;
  if (by !== null && isCaseless(tokens[0] ?? '')) return namesAuthor(text.trim().slice(by.length), tokens);
  if (!areNames(tokens, pack)) return false;
  if (by === null) return tokens.length <= 7 && tokens.length > 1 && roles.has(last);
  const first = trimToWord((tokens[0] ?? '').toLowerCase());
  if (pack.calendar.weekdays.has(first) || pack.calendar.months.has(first)) return false;
  return /^@/.test(tokens[0] ?? '') || opensUpper(trimToWord(tokens[0] ?? '')) || roles.has(first);
}

const isCaseless = (token: string): boolean =>
  opensSentence(token) && !opensUpper(token) && !/^[\p{N}@]/u.test(token);

/** "كتب: سمير", "记者 王样本": scripts without capitals want a colon, or are as short as a name. */
function namesAuthor(rest: string, tokens: readonly string[]): boolean {
  if (/[.!?؟۔।。！？]$/u.test(rest.trim()) || tokens.length > 6) return false;
  return /^\s*[:：/]/u.test(rest) || (rest.charCodeAt(rest.length - 1) >= 0x2e80 && rest.trim().length <= 8);
}

function areNames(tokens: readonly string[], pack: LanguagePack): boolean {
  return tokens.every((token, index) => {
    const bare = token === '&' ? token : trimToWord(token.toLowerCase());
    if (opensSentence(token) && !/^\d/.test(token)) {
      // A full stop after a long word ends a sentence, and sentences are no names.
      return index === tokens.length - 1
        ? !/[.!?]$/u.test(token) || token.length < 5
        : !(token.length > 4 && /[.!?]$/.test(token));
    }
    return (
      pack.furniture.nameFillers.has(bare) ||
      pack.furniture.roles.has(bare) ||
      /^@|\S@\S|^https?:/u.test(token)
    );
  });
}

/** Every word is capitalised, but for the small ones inside names. */
const isName = (text: string, { furniture }: LanguagePack): boolean =>
  text.split(/[\s/,]+/u).every((token) => !opensLower(token) || furniture.nameFillers.has(token));

/** "Reuters", "Sample Wire", "AFP/File". */
export const isAgency = (text: string, pack: LanguagePack): boolean => isAgencyNamed(text, plain(text), pack);

function isAgencyNamed(text: string, bare: string, pack: LanguagePack): boolean {
  const { agencies, agencyWords } = pack.furniture;
  const names = bare.split(/\s*(?:\/|,|\band\b|&)\s*/u).filter(Boolean);
  if (names.length === 0 || names.length > 5) return false;
  return names.every((name) => {
    const tokens = name.split(' ');
    if (agencies.has(name)) return true;
    return (
      tokens.length > 1 && tokens.length < 5 && agencyWords.has(tokens.at(-1) ?? '') && isName(text, pack)
    );
  });
}
