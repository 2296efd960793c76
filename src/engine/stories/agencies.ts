/**
 * Which news agencies an article credits: in what cleaning took off as dateline,
 * byline or credit. In: a Reading. Out: names in lower case. Refuses words that
 * name no agency ("staff", "agencies").
 */
import type { Reading } from '../terms/reading.ts';

const creditRules: ReadonlySet<string> = new Set(['dateline', 'byline', 'agency tail', 'timestamp']);

/** The agencies credited, in lower case. */
export function agenciesOf(reading: Reading): Set<string> {
  const { document, pack } = reading;
  const { agencies, agencyWords } = pack.furniture;
  const found = new Set<string>();
  for (const { start, end, rule } of document.dropped) {
    if (!creditRules.has(rule)) continue;
    for (const piece of document.text
      .slice(start, Math.min(end, start + 400))
      .split(/[^\p{L}\p{M}\d.& -]+| [–—-] /u)) {
      const name = piece.trim().toLowerCase();
      const words = name.split(/\s+/);
      const last = words.at(-1) ?? '';
      const known = agencies.has(name) && !agencyWords.has(name);
      if (known || (words.length > 1 && words.length < 5 && agencyWords.has(last))) found.add(name);
    }
  }
  return found;
}
