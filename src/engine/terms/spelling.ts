/**
 * Words as numbers. In: a text and a place in it. Out: how the run of plain letters that begins there is spelt, five bits a
 * letter: for a word of up to twelve letters, at most the first of them a capital, two numbers that no other word has. Nearly
 * every word of English is such a one, and is then looked up without being cut out of its text. Refuses nothing: of other words
 * it tells that the numbers don't hold them.
 */

/** Letters that one number holds. */
const LETTERS = 6;
const CAPITAL = 1 << 30;

export class Spelling {
  /** The first six letters; 0 where the numbers don't hold the word. */
  first = 0;
  /** The next six, and whether the word begins with a capital. */
  second = 0;
  /** Behind the last plain letter. */
  end = 0;

  /** Reads the run of plain letters at `at`, up to `limit`; there may be none. */
  read(text: string, at: number, limit: number): void {
    let first = 0;
    let second = 0;
    let capitals = 0;
    let end = at;
    for (; end < limit; end += 1) {
      const code = text.charCodeAt(end);
      const letter = code | 32;
      if (letter < 97 || letter > 122) break;
      if (code !== letter) capitals += 1;
      if (end < at + LETTERS) first = (first << 5) | (letter - 96);
      else second = (second << 5) | (letter - 96);
    }
    const opens = capitals > 0 && text.charCodeAt(at) < 97;
    const held = end - at <= 2 * LETTERS && capitals === (opens ? 1 : 0);
    this.first = held ? first : 0;
    this.second = opens ? second | CAPITAL : second;
    this.end = end;
  }
}
