/**
 * Where a token ends. In: a text and a place where a letter or figure stands.
 * Out: the offset behind its last character. A token is a run of letters and
 * figures; inside it stand an apostrophe between letters (don't), a dot or comma
 * between figures (1,200), dots of initials (U.S).
 */
import { CAPITAL_LETTER, FIGURE, kindOf, LETTER, OTHER, SPACE } from './characters.ts';

const isWordKind = (kind: number): boolean => kind === LETTER || kind === CAPITAL_LETTER || kind === FIGURE;

/** Where the token that begins at `at` ends, at most `limit`; `run` is the end of the plain letters that it begins with. */
export function tokenEnd(text: string, at: number, run: number, limit: number): number {
  // Nearly every token is a run of plain letters that white space or a mark before white space ends.
  if (run > at) {
    if (run === limit) return run;
    const kind = kindOf(text.charCodeAt(run));
    if (kind === SPACE) return run;
    const next = run + 1 < limit ? kindOf(text.charCodeAt(run + 1)) : SPACE;
    if (kind === OTHER && !isWordKind(next)) {
      const half = text.charCodeAt(run) & 0xf800;
      if (half !== 0xd800) return run;
    }
  }
  let end = at;
  let last = 0;
  let initials = true;
  while (end < limit) {
    const code = text.codePointAt(end) as number;
    const kind = kindOf(code);
    if (kind === LETTER || kind === CAPITAL_LETTER || kind === FIGURE) {
      if (last !== 0 && kind !== FIGURE && text.charCodeAt(end - 1) !== 46) initials = false;
      last = kind;
      end += code > 0xffff ? 2 : 1;
      continue;
    }
    const next = end + 1 < limit ? kindOf(text.charCodeAt(end + 1)) : SPACE;
    const letterNext = next === LETTER || next === CAPITAL_LETTER;
    if ((code === 39 || code === 0x2019) && letterNext && last !== FIGURE) {
      initials = false;
    } else if ((code === 44 || code === 46) && last === FIGURE && next === FIGURE) {
      initials = false;
    } else if (code === 46 && initials && letterNext && last !== FIGURE) {
      const after = end + 2 < limit ? kindOf(text.charCodeAt(end + 2)) : SPACE;
      if (after === LETTER || after === CAPITAL_LETTER || after === FIGURE) break;
    } else break;
    end += 1;
  }
  return end;
}
