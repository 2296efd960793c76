/**
 * Texts to time on. In: our own corpus. Out: articles of about 400 words, and
 * texts of any length put together from them.
 */
import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../corpus/articles');

/** The corpus's articles, in order of their names. */
const sources: readonly string[] = fs
  .readdirSync(folder)
  .sort()
  .map((name) => path.join(folder, name, 'source.txt'))
  .filter((file) => fs.existsSync(file))
  .map((file) => fs.readFileSync(file, 'utf8'));

/** Articles of `words` words, each made of one or two of the corpus. */
export function articlesOf(words: number): string[] {
  return sources.map((text, at) => {
    const both = `${text}\n\n${sources[(at + 1) % sources.length]}`;
    let count = 0;
    let end = 0;
    for (const word of both.matchAll(/\S+/g)) {
      count += 1;
      end = word.index + word[0].length;
      if (count === words) break;
    }
    return both.slice(0, end);
  });
}

/** A text of at least `length` UTF-16 units, no paragraph of it quite like another. */
export function textOf(length: number): string {
  const parts: string[] = [];
  for (let at = 0, size = 0; size < length; at += 1) {
    const part = `${sources[at % sources.length]} Report ${at}.`;
    parts.push(part);
    size += part.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}
