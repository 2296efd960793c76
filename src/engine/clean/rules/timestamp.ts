/**
 * Lines of date and time, and a date in front of the first line ("date 2025-10-18 …"). Hints the day of publication.
 * Never fires on a sentence that names a day: every word of the line must belong to a date.
 */
import type { LanguagePack } from '../../terms/language.ts';
import { statedDay } from '../dates.ts';
import type { Finding, Part, Rule } from '../page.ts';
import { FIGURES } from '../signs.ts';

const PREFIX =
  /^(?:date|dated|published|posted|updated)?\s*:?\s*\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?(?=\s+\S)/i;

export const timestamp: Rule = {
  name: 'timestamp',
  find: ({ parts, pack }) => {
    const findings: Finding[] = [];
    for (const [index, part] of parts.entries()) {
      if ((part.signs & FIGURES) === 0) continue;
      const segments = part.words <= 25 ? part.meta : null;
      const dated = segments?.find(({ kind }) => kind === 'date');
      if (dated !== undefined && segments?.every(({ kind }) => kind !== 'byline' && kind !== 'agency')) {
        findings.push({ mask: part, ...dateHint(dated.text, pack) });
      } else if (dated === undefined && saysWhen(part, pack))
        findings.push({ mask: part, ...dateHint(part.text, pack) });
      const prefix = index === 0 && dated === undefined ? PREFIX.exec(part.text) : null;
      if (prefix !== null) {
        findings.push({
          mask: { start: part.start, end: part.start + prefix[0].length },
          ...dateHint(prefix[0], pack),
        });
      }
    }
    return findings;
  },
};

/** "Published in Sample Courier, October 18th, 2025": begins with a word of publication, holds a date, is no sentence. */
function saysWhen(part: Part, pack: LanguagePack): boolean {
  if (part.words > 14 || part.closed) return false;
  const first = part.plain.split(/[\s:]/u, 1)[0] ?? '';
  return first.length > 3 && pack.furniture.dateWords.has(first) && statedDay(part.text, pack) !== null;
}

/** The day that a line of date states, as a hint; an update's day is less sure to be the first one. */
export function dateHint(text: string, pack: LanguagePack): Pick<Finding, 'hint'> {
  const value = statedDay(text, pack);
  if (value === null) return {};
  const updated = text
    .toLowerCase()
    .split(/[\s.,:;|()]+/)
    .some((word) => pack.furniture.updateWords.has(word));
  return { hint: { kind: 'published', value, source: text.trim(), confidence: updated ? 0.8 : 0.95 } };
}
