/**
 * Requests to the reader: newsletters, sharing, apps, subscriptions, "Scroll down for video".
 * Never fires on a long paragraph as a whole; inside one, only on a sentence that begins with a phrase no reporter writes.
 */
import type { Finding, Part, Rule } from '../page.ts';
import { leadingPhrase } from '../phrases.ts';
import { pieces } from '../pieces.ts';
import { plain } from '../traits.ts';

const MOST_WORDS = 45;

export const prompt: Rule = {
  name: 'prompt',
  find: ({ parts, pack }) => {
    const { promptStarts, promptLines, inlinePrompts, topics } = pack.furniture;
    const findings: Finding[] = [];
    const isPrompt = (part: Part): boolean => {
      if (part.plain === '' || part.words > MOST_WORDS) return false;
      if (promptLines.has(part.plain) || allListed(part.text, promptLines)) return true;
      if (/^["“‘']/u.test(part.text)) return false;
      const topic = leadingPhrase(part.plain, topics);
      if (topic !== null && /^\s*:/u.test(part.plain.slice(topic.length))) return true;
      return leadingPhrase(part.plain, promptStarts) !== null;
    };
    for (const part of parts) {
      if (isPrompt(part)) findings.push({ mask: part });
      else if (part.prose && part.words > 12) {
        for (const piece of pieces(part)) {
          const head = plain(piece.text.slice(0, 80));
          if (leadingPhrase(head, inlinePrompts) !== null) findings.push({ mask: piece });
        }
      }
    }
    return findings;
  },
};

/** "Share this story  Facebook  Email": every entry of the line is a button. */
function allListed(text: string, set: ReadonlySet<string>): boolean {
  if (text.length > 120) return false;
  const entries = text
    .split(/\s{2,}|\s*[|·•,/]\s*/u)
    .map(plain)
    .filter(Boolean);
  return entries.length > 1 && entries.every((entry) => set.has(entry));
}
