/**
 * Tells whether what follows a closed quotation only names its speaker: “Why?” Mr. Kim asked.
 * In: a Stop with closing quotes. Out: yes or no. Looks at most eight words ahead.
 */
import { opensUpper } from '../clean/letters.ts';
import type { Stop } from './stops.ts';

/**
 * After ? or ! a name and a said-verb take the quotation up. After a full stop they do so only where nothing else
 * follows ("the city." Shazia says.), for a full stop already ended what was quoted.
 */
export function startsWithAttribution(stop: Stop): boolean {
  if (stop.opening !== '') return false;
  const ahead = stop.text.slice(stop.next, Math.min(stop.limit, stop.next + 90));
  const words = ahead.split(/\s+/u, 8);
  for (const [index, raw] of words.entries()) {
    const word = raw.replace(/[.,;:!?]+$/u, '');
    const isVerb = stop.pack.saidVerbs.has(word.toLowerCase());
    if (isVerb && index > 0) return /[!?]/u.test(stop.run) || (raw !== word && /[.,]$/u.test(raw));
    const name = opensUpper(word) || stop.pack.splitting.nameParts.has(word.toLowerCase());
    if (!name || /[,;:!?]$/u.test(raw)) return false;
  }
  return false;
}
