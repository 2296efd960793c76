/**
 * Blocks that stand twice: the later copy of a headline, a paragraph or a pull quote.
 * Never fires on lines under four words, which people do repeat.
 */
import type { Finding, Rule } from '../page.ts';

export const repeated: Rule = {
  name: 'repeated',
  find: ({ parts }) => {
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (const part of parts) {
      if (part.words < 4) continue;
      const key = part.plain === '' ? part.text : part.plain;
      if (seen.has(key)) findings.push({ mask: part });
      seen.add(key);
    }
    return findings;
  },
};
