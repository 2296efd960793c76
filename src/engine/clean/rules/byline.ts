/**
 * Who wrote it: lines of names ("By Jane Doe, Staff Writer · March 12, 2026"), and the bylines and stamps that scrapers
 * ran into a text without lines ("By . Jane Doe . PUBLISHED: . 10:22 EST, 3 May 2013 .").
 * Never fires on a sentence that begins with "By": every word must be a name or a role.
 */
import type { Finding, Rule } from '../page.ts';
import { AGENCY, BYLINE } from '../signs.ts';
import { dateHint } from './timestamp.ts';

export const byline: Rule = {
  name: 'byline',
  find: ({ parts, pack }) => {
    const findings: Finding[] = [];
    const lastProse = parts.findLastIndex((part) => part.prose);
    for (const [index, part] of parts.entries()) {
      const segments = (part.signs & (BYLINE | AGENCY)) !== 0 && part.words <= 30 ? part.meta : null;
      const who = segments?.find(({ kind }) => kind === 'byline' || kind === 'agency');
      // An agency below the story is its tail.
      if (who === undefined || (who.kind === 'agency' && index > lastProse && lastProse >= 0)) continue;
      const value = who.text.replace(/^(?:written\s+|reported\s+|story\s+)?by[\s:]+/i, '').trim();
      findings.push({
        mask: part,
        hint: { kind: 'byline', value, source: 'byline', confidence: who.kind === 'byline' ? 0.9 : 0.7 },
      });
      const date = segments?.find(({ kind }) => kind === 'date');
      if (date !== undefined) findings.push(dateHint(date.text, pack));
    }
    return findings;
  },
};

const NAME =
  "(?:[\\p{Lu}@][\\p{L}\\p{M}'’@_-]*(?:\\s+(?:for|in|and|of|at|the|de|van))?\\s+){0,6}[\\p{Lu}@][\\p{L}\\p{M}\\p{N}'’@_-]*";
const RUN_IN = new RegExp(
  `(?<=^|[.!?'"’”)]\\s+)By\\s*\\.\\s+(${NAME})\\s*\\.(?:\\s*and\\s+${NAME}\\s*\\.)?\\s*`,
  'gu',
);
const STAMP =
  /(?:(?:PUBLISHED|UPDATED|CREATED)\s*:\s*\.?|Last updated at)\s*\d{1,2}[:.]\d{2}(?:\s*[AP]M)?(?:\s+[A-Z]{2,5})?,?\s+(?:on\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9},?\s+\d{4}\s*\.?\s*(?:\|\s*\.?\s*)?/gi;
const HANDLE = /Follow\s+@{1,2}\w{2,30}\s*\.?/gu;

/** Without one of these there is nothing to find. */
const SIGN = /By\s*\.|UPDATED|PUBLISHED|CREATED|Last updated|Follow\s+@/u;

export const scrapedByline: Rule = {
  name: 'scraped byline',
  find: ({ parts, pack }) => {
    const findings: Finding[] = [];
    for (const part of parts) {
      if (part.words < 8 || !SIGN.test(part.text)) continue;
      for (const match of part.text.matchAll(RUN_IN)) {
        findings.push({
          mask: at(part.start, match),
          hint: { kind: 'byline', value: (match[1] ?? '').trim(), source: 'run-in byline', confidence: 0.85 },
        });
      }
      for (const match of part.text.matchAll(STAMP))
        findings.push({ mask: at(part.start, match), ...dateHint(match[0], pack) });
      for (const match of part.text.matchAll(HANDLE)) findings.push({ mask: at(part.start, match) });
    }
    return findings;
  },
};

const at = (start: number, match: RegExpExecArray): { start: number; end: number } => ({
  start: start + match.index,
  end: start + match.index + match[0].length,
});
