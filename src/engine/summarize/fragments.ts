/**
 * Pieces that stand among sentences and are none: captions, headings, labels, names, sentences that scraping cut.
 * In: a Reading and a sentence of English. Out: `fragment`, `caption`, `mid-quotation`, or null.
 * A short sentence is no fragment because it is short: only what shows no verb, or an end that can be none, is refused.
 */
import type { Sentence } from '../article.ts';
import { CAPITAL_LETTER, kindOf, LETTER } from '../terms/characters.ts';
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS } from '../terms/tokens.ts';
import { articles, dangling, links } from './descriptions-en.ts';
import { prepositions } from './openings-en.ts';
import { copulas } from './pronouns-en.ts';
import { wordAt } from './words-at.ts';

const shortestSentence = 4;
/** Words of a heading, a label before a colon, a caption before a colon, at most. */
const longestHeading = 10;
const longestLabel = 4;
const longestCaption = 14;
const picture =
  /\((?:pictured|above|left|right|centre|center|file photo)\b|^pictured\b|\bpictured(?: (?:here|above|left|right|below)\b|\))|, (?:(?:second|third|far|top|bottom) )?(?:left|right|cent(?:re|er)),/i;
const ended = /[.!?…:;][)\]"'”’»]*$/;
/** Without one of these no sentence speaks of a picture: `picture` is slow to compile and to try. */
const pictureSign = /pictured|\(|left,|right,|centre,|center,/i;

/** "(Bleep Test)This is done first": items of a list run together. */
const glued = /[a-z]\)[A-Z][a-z]/;
const numbered = /^\d{1,2}[.)] /;

interface View {
  readonly reading: Reading;
  readonly text: string;
  readonly first: number;
  /** One past the last token. */
  readonly limit: number;
}

/** What kind of piece sentence `i` is; null where it is a sentence. */
export function fragmentOf(reading: Reading, i: number): string | null {
  const { from } = reading.tokens;
  const { start, end } = reading.sentences[i] as Sentence;
  const view: View = {
    reading,
    text: reading.article.text.slice(start, end).trim(),
    first: from[i] as number,
    limit: from[i + 1] as number,
  };
  if (view.limit - view.first < shortestSentence || startsLow(view)) return 'fragment';
  if (closesUnopened(view.text)) return 'mid-quotation';
  if ((pictureSign.test(view.text) && picture.test(view.text)) || isLabelled(view)) return 'caption';
  // "Federation, said Holt": its beginning stands elsewhere.
  if (reading.pack.saidVerbs.has(wordAt(reading, view.first + 1)) && gapHasComma(view)) return 'fragment';
  if (glued.test(view.text) || isHeading(view) || isNames(view) || isCut(reading, i)) return 'fragment';
  // What follows a cut sentence is the rest of it.
  return i > 0 && isCut(reading, i - 1) ? 'fragment' : null;
}

/** Does the first mark close what nothing opened: `Event', with`, `over,” in`? */
function closesUnopened(text: string): boolean {
  let at = 0;
  while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
  const mark = text.charAt(at);
  // `players', who`: an apostrophe.
  if (
    (mark === "'" || mark === '’') &&
    /[a-rt-z]$/i.test(text.slice(0, at)) &&
    /[,.]/.test(text.charAt(at + 1))
  )
    return true;
  const first = text.search(/["“”]/);
  return first > 0 && text.charAt(first) === '”' && !/[\s(\d]/.test(text.charAt(first - 1));
}

function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return kind === LETTER || kind === CAPITAL_LETTER;
}

/** Where a colon stands before a quotation or a sentence of its own; −1 for nowhere. */
function colonIn(text: string): number {
  for (let at = text.indexOf(': '); at >= 0; at = text.indexOf(': ', at + 1))
    if (kindOf(text.charCodeAt(at + 2)) === CAPITAL_LETTER) return at;
  return -1;
}

/** A word of lower-case letters alone; scripts without case have none. */
function isLow(word: string): boolean {
  return word === word.toLowerCase() && word !== word.toUpperCase() && !/\d/.test(word);
}

/** Does it begin with a list's mark, or a lower-case word that has no capital later in it (as iPhone has)? */
function startsLow({ reading, text, first }: View): boolean {
  const { start, end } = reading.tokens;
  return (
    '-–—:;,•*'.includes(text.charAt(0)) ||
    numbered.test(text) ||
    isLow(reading.article.text.slice(start[first], end[first]))
  );
}

function gapHasComma({ reading, first }: View): boolean {
  const { end, start } = reading.tokens;
  return reading.article.text.slice(end[first], start[first + 1]).includes(',');
}

/** Short, and without a stop at the end. */
function isHeading({ text, first, limit }: View): boolean {
  return limit - first <= longestHeading && !ended.test(text);
}

/** "John Tully, of the Met Police.", "Halden: Reed, Novak, van Dorn.": names and what links them, no verb. */
function isNames({ reading, text, first, limit }: View): boolean {
  for (let t = first; t < limit; t += 1) {
    if (
      ((reading.tokens.flags[t] as number) & (CAPITALISED | DIGITS)) === 0 &&
      !links.has(wordAt(reading, t))
    )
      return false;
  }
  // A text in capitals throughout is no list.
  return limit - first <= longestHeading || text !== text.toUpperCase();
}

/** "… the launch date of.", "… and the." */
function isCut(reading: Reading, i: number): boolean {
  const { from } = reading.tokens;
  const first = from[i] as number;
  const limit = from[i + 1] as number;
  const last = wordAt(reading, limit - 1);
  if (dangling.has(last)) return true;
  // "… marshalling crowds on. Sunday."
  const following = (from[i + 2] ?? limit) - limit;
  if (prepositions.has(last) && following > 0 && following < shortestSentence) return true;
  if (last !== 'of') return false;
  for (let t = Math.max(first, limit - 4); t < limit - 2; t += 1)
    if (articles.has(wordAt(reading, t))) return true;
  return false;
}

/** "On the beat: Sergeant Holt leads the march", "Holt and Brandt arriving at court: The mayor …". */
function isLabelled({ reading, text, first, limit }: View): boolean {
  const colon = colonIn(text);
  if (colon < 0) return false;
  const { start, end, flags } = reading.tokens;
  const begin = start[first] as number;
  let count = 0;
  let names = 0;
  let going = false;
  for (let t = first; t < limit && (end[t] as number) <= begin + colon; t += 1) {
    const word = wordAt(reading, t);
    if (reading.pack.saidVerbs.has(word) || copulas.has(word) || (t > first && /.ed$/.test(word)))
      return false;
    if (((flags[t] as number) & CAPITALISED) !== 0) names += 1;
    else if (/..ing$/.test(word)) going = true;
    count += 1;
  }
  // "HALDEN: The mayor": a dateline.
  return names < count && (count <= longestLabel || (going && count <= longestCaption));
}
