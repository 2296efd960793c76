/**
 * Datelines: place, day and agency in front of the first sentence: "Kabul/Islamabad –", "OSTMERE, March 10 (Sample Wire) –",
 * "(CNN) --", "ISLAMABAD:". Masks the dateline alone; hints the place.
 * Never fires on a sentence with a dash: what stands before it must be names, dates and an agency, and what follows must
 * begin like a sentence.
 */
import type { LanguagePack } from '../../terms/language.ts';
import { statedDay } from '../dates.ts';
import { opensLower, opensSentence, opensUpper } from '../letters.ts';
import { isAgency } from '../meta.ts';
import type { Finding, Rule } from '../page.ts';

const REACH = 110;
const MARK = /^(.{0,90}?)(?:\s*(?:\s[–—-]|[–—]|--)\s*|\s*(\([^()]{2,40}\))\s*(?=[^\s–—-])|:\s+)/;

/** Without one of these no dateline ends. */
const MARKS = ['–', '—', '-', '(', ':'];

export const dateline: Rule = {
  name: 'dateline',
  find: ({ parts, pack }) => {
    for (const part of parts.slice(0, 2)) {
      const head = part.text.slice(0, REACH);
      if (part.words < 8 || !MARKS.some((mark) => head.includes(mark))) continue;
      const bracket = head.startsWith('(') ? /^(\([^()]{2,40}\))(?=[^\s–—-])/.exec(head) : null;
      const match = bracket ?? MARK.exec(head);
      if (match === null) continue;
      const rest = head.slice(match[0].length);
      const before = `${match[1] ?? ''} ${match[2] ?? ''}`.trim();
      if (!opensSentence(rest)) continue;
      const read = readDateline(before, /:\s+$/u.test(match[0]), pack);
      if (read === null) continue;
      const mask = { start: part.start, end: part.start + match[0].length };
      const findings: Finding[] = [{ mask }];
      if (read.place !== '') {
        findings.push({ hint: { kind: 'place', value: read.place, source: 'dateline', confidence: 0.9 } });
      }
      const day = statedDay(before, pack);
      if (day !== null)
        findings.push({ hint: { kind: 'published', value: day, source: before, confidence: 0.9 } });
      return findings;
    }
    return [];
  },
};

/** The place of a dateline, '' where only an agency stands there; null if it is none. */
function readDateline(before: string, colon: boolean, pack: LanguagePack): { place: string } | null {
  const bracket = /^(.*?)\s*\(([^()]{2,40})\)$/u.exec(before);
  const agency = bracket !== null && isAgencyName(bracket[2] ?? '', pack);
  if (bracket !== null && !agency) return null;
  const outside = (bracket === null ? before : (bracket[1] ?? '')).replace(/[,\s]+$/u, '');
  if (outside === '') return agency ? { place: '' } : null;
  const fields = outside.split(/\s*,\s*/u);
  const places = fields.filter((field) => !isDay(field, pack) && !isAgency(field, pack));
  const [first] = places;
  if (first === undefined || places.length > 3 || !places.every((field) => isPlace(field))) return null;
  const shouted =
    first === first.toUpperCase() &&
    first !== first.toLowerCase() &&
    first.replace(/[\s.'’/-]/g, '').length > 2;
  // A colon follows many words that are no places; capitals must vouch for it.
  if (
    colon &&
    (!shouted ||
      places.length > 1 ||
      first
        .toLowerCase()
        .split(' ')
        .some((word) => pack.stopWords.has(word)))
  )
    return null;
  if (pack.furniture.labels.has(first.toLowerCase()) || pack.furniture.credits.has(first.toLowerCase()))
    return null;
  const vouched =
    agency ||
    shouted ||
    first.includes('/') ||
    fields.length > places.length ||
    (places.length > 1 && places.every((place) => place.split(/\s+/u).length <= 3));
  const name =
    first.split(/[ -]/).length <= 2 &&
    first.split(/[ -]/).every((word) => opensUpper(word) && opensLower(word.slice(1))) &&
    !pack.splitting.openers.has(first.toLowerCase());
  return vouched || name ? { place: first } : null;
}

const isAgencyName = (text: string, pack: LanguagePack): boolean =>
  isAgency(text, pack) ||
  (text.length <= 40 &&
    text.split(' ').length <= 4 &&
    text.split(' ').every((token) => opensUpper(token) && /^[^\d,;:]+$/.test(token)));

/** "March 10", "Oct. 18, 2025", "10 March": a month and numbers; a weekday. */
function isDay(field: string, pack: LanguagePack): boolean {
  const tokens = field
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter(Boolean);
  return tokens.every(
    (token) =>
      /^\d{1,4}(?:st|nd|rd|th)?$/u.test(token) ||
      pack.calendar.months.has(token) ||
      pack.calendar.weekdays.has(token),
  );
}

const isPlace = (field: string): boolean =>
  field.length <= 40 &&
  field.split(/[\s/-]+/u).length <= 5 &&
  field
    .split(/[\s/]+/u)
    .every(
      (token) =>
        (opensSentence(token) && !/^\d/.test(token)) ||
        /^(?:of|de|la|del|the|and|al|am|an|der|upon|on|sur)$/u.test(token),
    );
