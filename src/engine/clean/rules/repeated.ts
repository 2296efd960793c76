/**
 * Blocks that stand twice: the later copy of a headline, a paragraph or a pull quote.
 * Never fires on lines under four words, which people do repeat.
 */
import type { Finding, Part, Rule } from '../page.ts';

const LEAST_WORDS = 4;

export const repeated: Rule = {
  name: 'repeated',
  find: ({ parts }) => {
    if (!hasTwins(parts)) return [];
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (const part of parts) {
      if (part.words < LEAST_WORDS) continue;
      const key = part.plain === '' ? part.text : part.plain;
      if (seen.has(key)) findings.push({ mask: part });
      seen.add(key);
    }
    return findings;
  },
};

/** Whether two parts could be equal at all: hardly any page has such, and prints are known already. */
function hasTwins(parts: readonly Part[]): boolean {
  const prints = new Set<number>();
  for (const { words, print } of parts) {
    if (words < LEAST_WORDS) continue;
    if (print < 0 || prints.has(print)) return true;
    prints.add(print);
  }
  return false;
}
