/**
 * What a number counts. In: a sentence's words and a number in it. Out: the
 * class of the noun and the noun as written; both empty where none is found.
 */
import { stem } from '../terms/porter.ts';
import { FATES } from './fates.ts';
import { classOf } from './synonyms.ts';
import type { Words } from './words.ts';

export interface Unit {
  readonly unit: string;
  readonly unitText: string;
}

/** Words and their stems. */
export function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((word) => [word, stem(word)]));
}

export const MEASURE = stems(
  'kilometre kilometer km metre meter metres centimetre centimeter mile foot feet inch hour minute second day daily week fortnight month year decade tonne ton kilogram kg gram degree litre liter acre hectare storey mph',
);
/** Measures of one dimension in one unit: measure, what it is in, how many of those. */
const CONVERTED = new Map<string, readonly [unit: string, factor: number]>();
for (const [unit, ...list] of [
  ['metre', 'kilometre 1000', 'centimetre 0.01', 'mile 1609', 'feet 0.305', 'inch 0.0254'],
  ['gram', 'kilogram 1000', 'kg 1000', 'tonne 1000000'],
  ['minute', 'hour 60'],
  ['day', 'week 7', 'fortnight 14'],
  ['month', 'year 12', 'decade 120'],
] as const) {
  for (const entry of list) {
    const [name, factor] = entry.split(' ') as [string, string];
    CONVERTED.set(classOf(stem(name)), [classOf(stem(unit)), Number(factor)]);
  }
}

/** A measure's unit and how many of it one is: a kilometre is 1,000 metres; itself where nothing is known. */
export function converted(unit: string): readonly [unit: string, factor: number] {
  return CONVERTED.get(unit) ?? [unit, 1];
}

/** Nouns that stand before their figure: "magnitude of 5.8". */
const LEADING = stems('magnitude population capacity temperature speed height depth');
const PLURAL = new Set(
  'people men women children police personnel troops staff lives firemen policemen crew'.split(' '),
);
export const PEOPLE: Unit = { unit: 'people', unitText: 'people' };

/** The noun that is counted: the first plural of the run after the number, a hyphenated noun, or one that leads. */
export function unitAt(words: Words, at: number, to: number, value: number): Unit {
  for (let step = to; step < to + 5 && step < words.last; step += 1) {
    const joint = words.gap(step - 1);
    if (!/^[ \u00a0\n’'-]*$/.test(joint) || joint.length > 2) break;
    const surface = words.surface(step);
    const lower = surface.toLowerCase();
    if (lower === 'more' || lower === 'other' || lower === 'further' || lower === 'of') {
      if (lower === 'of') break;
      continue;
    }
    const plural =
      lower === 'others' || PLURAL.has(lower) || (/[a-z]s$/.test(lower) && !/(ss|us|is|ous)$/.test(lower));
    const hyphen = step === to && joint === '-';
    if (lower === 'lives') return { unit: 'people', unitText: lower };
    if (lower === 'others') return PEOPLE;
    const stopped = words.reading.pack.stopWords.has(lower) && lower !== 'others';
    if (stopped) break;
    const noun = classOf(words.term(step));
    if (plural || hyphen || value === 1)
      return FATES.has(noun) && !hyphen ? PEOPLE : { unit: noun, unitText: lower };
    const measured = classOf(words.term(step));
    if (MEASURE.has(measured) || LEADING.has(words.term(step)) || FATES.has(measured)) {
      return FATES.has(measured) ? PEOPLE : { unit: measured, unitText: lower };
    }
  }
  for (let step = at - 1; step >= at - 4 && step >= words.first; step -= 1) {
    if (LEADING.has(words.term(step)))
      return { unit: classOf(words.term(step)), unitText: words.surface(step).toLowerCase() };
    if (words.term(step) === 'toll') return PEOPLE;
  }
  for (
    let step = at - 1;
    step >= words.first && (words.term(at - 1) === 'to' || words.term(at - 1) === 'at');
    step -= 1
  ) {
    if (words.term(step) === 'toll') return PEOPLE;
    if (words.term(step) === 'number' && words.term(step + 1) === 'of') {
      return { unit: classOf(words.term(step + 2)), unitText: words.surface(step + 2).toLowerCase() };
    }
  }
  return { unit: '', unitText: '' };
}
