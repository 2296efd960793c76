/**
 * Single lines that send the reader elsewhere: "Also Read: …", "Read more: …", "Next Story".
 * Never fires where the words open a sentence ("Read more books, the minister said"): what follows them must be a colon, a
 * dash, a bar, or nothing.
 */
import type { Finding, Rule } from '../page.ts';
import { leadingPhrase } from '../phrases.ts';
import { OPENS_READ_ON } from '../signs.ts';

const MOST_WORDS = 35;

export const readOn: Rule = {
  name: 'read on',
  find: ({ parts, pack }) => {
    const findings: Finding[] = [];
    for (const [index, part] of parts.entries()) {
      if (part.words > MOST_WORDS || (part.signs & OPENS_READ_ON) === 0) continue;
      const bare = part.plain;
      const phrase = leadingPhrase(bare, pack.furniture.readOn);
      if (phrase === null) continue;
      const rest = bare.slice(phrase.length);
      const next = parts[index + 1];
      if (rest === '') {
        // A sentence of one or two words is a sentence: "Next." may be said.
        if (/[.!?]$/u.test(part.text)) continue;
        findings.push({ mask: part });
        // The link's text stands on the next line.
        if (/[:|]$/u.test(part.text) && next !== undefined && !next.prose && !next.apart)
          findings.push({ mask: next });
      } else if (/^\s*(?:[:|»›>]|[–—-]\s)/u.test(rest)) findings.push({ mask: part });
    }
    return findings;
  },
};
