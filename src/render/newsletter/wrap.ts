/**
 * Wrapping of plain text. In: one paragraph of flat text. Out: its lines, at
 * most `width` columns where it can be broken: at spaces, and beside wide
 * characters, which stand for words of their own (UAX #14, much reduced).
 * A word that is longer than the line, an address above all, stays whole.
 */

/** Columns that a code point takes in a fixed-width font: 0, 1 or 2 (UAX #11 and wcwidth's habit). */
function columns(point: number): number {
  if (point < 0x300) return 1;
  if (/\p{M}|\p{Cf}/u.test(String.fromCodePoint(point)) || (point >= 0x1f3fb && point <= 0x1f3ff)) return 0;
  return isWide(point) ? 2 : 1;
}

function isWide(point: number): boolean {
  return (
    (point >= 0x1100 && point <= 0x115f) ||
    (point >= 0x2e80 && point <= 0xa4cf && point !== 0x303f) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd)
  );
}

/** Columns of a text. */
export function width(text: string): number {
  let sum = 0;
  for (const character of text) sum += columns(character.codePointAt(0) as number);
  return sum;
}

/** Closing marks that don't begin a line, and opening ones that don't end it. */
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；？！ー々]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
/** Letters of scripts that are written without spaces and may break between any two. */
const BREAKABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Pieces that are never broken; `spaced` says whether a space stood before. */
function pieces(text: string): { word: string; spaced: boolean }[] {
  const found: { word: string; spaced: boolean }[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (!BREAKABLE.test(word) || /^https?:/.test(word)) {
      found.push({ word, spaced: true });
      continue;
    }
    let spaced = true;
    let held = '';
    for (const character of word) {
      const joins =
        held === '' ||
        OPENING.test(held) ||
        CLOSING.test(character) ||
        columns(character.codePointAt(0) as number) === 0 ||
        !(BREAKABLE.test(character) || BREAKABLE.test(held.slice(-1)));
      if (!joins) {
        found.push({ word: held, spaced });
        spaced = false;
        held = '';
      }
      held += character;
    }
    found.push({ word: held, spaced });
  }
  return found;
}

/** The text as lines; `first` and `rest` go before the first line and the others. */
export function wrap(text: string, limit: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let used = width(first);
  let empty = true;
  for (const { word, spaced } of pieces(text)) {
    const gap = spaced && !empty ? 1 : 0;
    const size = width(word);
    if (!empty && used + gap + size > limit) {
      lines.push(line);
      line = rest + word;
      used = width(rest) + size;
    } else {
      line += (gap === 1 ? ' ' : '') + word;
      used += gap + size;
    }
    empty = false;
  }
  lines.push(line);
  return lines;
}
