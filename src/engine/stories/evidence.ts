/**
 * Why two articles were joined or kept apart, in words that a person can check.
 * In: two compiled profiles and what was decided. Out: grounds for and against,
 * each with at most five items. Refuses nothing: where nothing speaks for a
 * join, the list is empty.
 */
import type { Compiled } from './compiled.ts';
import { daysApart, unit } from './likeness.ts';
import { hashWidth, unpack } from './packing.ts';
import { NAME } from './profile.ts';
import { containment, sketchSize } from './shingles.ts';

export interface Ground {
  readonly kind: 'terms' | 'names' | 'days' | 'figures' | 'wording' | 'lead' | 'published';
  readonly items: readonly string[];
}

/** `value` is compared with `threshold`, both 0 to about 1; `likeness` decided, or the near-miss guard did. */
export interface Evidence {
  readonly article: string;
  readonly other: string;
  readonly verdict: 'joined' | 'apart';
  readonly rule: 'likeness' | 'near-miss guard';
  readonly value: number;
  readonly threshold: number;
  readonly for: readonly Ground[];
  readonly against: readonly Ground[];
}

const keptItems = 5;
/** Only the strongest names of an article can be missed in another. */
const telling = 8;
/** A share of common five-word runs from which wording speaks for one event; below a tenth of it, against. */
const commonWording = 0.02;

/** Millionths as a fraction with three places. */
export const fraction = (millionths: number): number => Math.round(millionths / (unit / 1000)) / 1000;

/** What the two profiles say for and against one event. */
export function grounds(a: Compiled, b: Compiled): Pick<Evidence, 'for' | 'against'> {
  const [mine, theirs] = [shownTerms(a), shownTerms(b)];
  const [names, terms]: [string[], string[]] = [[], []];
  for (const term of mine.list) {
    if (names.length >= keptItems && terms.length >= keptItems) break;
    const other = theirs.byHash.get(term.hash);
    if (other) (term.name || other.name ? names : terms).push(term.word);
  }
  const shared = (of: 'days' | 'figures') => a.profile[of].filter((item) => b.profile[of].includes(item));
  const differing = (of: 'days' | 'figures') =>
    shared(of).length > 0 || a.profile[of].length === 0 || b.profile[of].length === 0
      ? []
      : [...a.profile[of].slice(0, 2), '≠', ...b.profile[of].slice(0, 2)];
  const missing = [...missingNames(mine, b), ...missingNames(theirs, a)];
  const wording = containment(a.sketch, b.sketch);
  const whole = a.sketch.length === sketchSize && b.sketch.length === sketchSize;
  const percent = `${Math.round(1000 * wording) / 10} % of five-word runs shared`;
  const gap = daysApart(a, b);
  const known = a.day !== null && b.day !== null;
  const published = known ? [gap === 0 ? 'same day' : `${gap} ${gap === 1 ? 'day' : 'days'} apart`] : [];
  return {
    for: present([
      { kind: 'terms', items: terms },
      { kind: 'names', items: names },
      { kind: 'days', items: shared('days').map(dayInWords) },
      { kind: 'figures', items: shared('figures') },
      { kind: 'wording', items: wording >= commonWording ? [percent] : [] },
      { kind: 'published', items: gap < 2 ? published : [] },
    ]),
    against: present([
      { kind: 'names', items: missing },
      { kind: 'days', items: differing('days').map(dayInWords) },
      { kind: 'figures', items: differing('figures') },
      { kind: 'wording', items: whole && wording < commonWording / 10 ? [percent] : [] },
      { kind: 'published', items: gap >= 2 ? published : [] },
    ]),
  };
}

/** A day term in words: `w6` is Saturday, `d10-18` October 18. */
export function dayInWords(term: string): string {
  const [first = '', second = ''] = term.slice(1).split('-');
  if (term.startsWith('w')) return weekdays[Number(first) - 1] ?? term;
  if (term.startsWith('m')) return months[Number(first) - 1] ?? term;
  if (term.startsWith('d')) return `${months[Number(first) - 1] ?? first} ${second}`;
  return term.startsWith('y') ? first : term;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

interface ShownTerm {
  readonly hash: number;
  readonly word: string;
  readonly name: boolean;
}

/** An article's strongest terms as it writes them, strongest first, and by hash. */
interface ShownTerms {
  /** Beside the Map, which makes an array of each entry that is walked. */
  readonly list: readonly ShownTerm[];
  readonly byHash: ReadonlyMap<number, ShownTerm>;
}

const shownOf = new WeakMap<Compiled, ShownTerms>();

/** The same of one article, read once. */
function shownTerms(article: Compiled): ShownTerms {
  const known = shownOf.get(article);
  if (known) return known;
  const { profile } = article;
  const byHash = new Map<number, ShownTerm>();
  const words = profile.words === '' ? [] : profile.words.split(' ');
  for (const [place, word] of words.entries()) {
    const at = place * (hashWidth + 2);
    const hash = unpack(profile.terms, at, hashWidth);
    const mark = unpack(profile.terms, at + hashWidth + 1, 1);
    byHash.set(hash, { hash, word, name: (mark & NAME) !== 0 });
  }
  const shown = { list: [...byHash.values()], byHash };
  shownOf.set(article, shown);
  return shown;
}

/** The strongest names that the other article nowhere has among its terms. */
function missingNames({ list }: ShownTerms, other: Compiled): string[] {
  const missing: string[] = [];
  let names = 0;
  for (const { hash, word, name } of list) {
    if (!name) continue;
    if (other.terms.indexOf(hash) < 0) missing.push(word);
    names += 1;
    if (names === telling || missing.length === 3) break;
  }
  return missing;
}

function present(list: readonly Ground[]): Ground[] {
  return list
    .filter(({ items }) => items.length > 0)
    .map(({ kind, items }) => ({ kind, items: items.slice(0, keptItems) }));
}
