/**
 * What a sentence counts: number, unit, and what happened to the counted.
 * In: a reading and a sentence number. Out: quantities with bounds ("about 60",
 * "60–70", "more than 40" are intervals), the class of the unit noun and a role
 * (killed, injured, …). English number words and figures of any script written
 * in ASCII digits. Refuses what can't be compared: ordinals, addresses.
 * The idea of comparing values under one unit and predicate follows
 * de Marneffe, Rafferty & Manning, "Finding contradictions in text", ACL 2008.
 */
import { CAPITALISED, DIGITS } from '../terms/tokens.ts';
import { APPROXIMATE, ageAt, bounds, LOOSE } from './bounds.ts';
import { clock } from './clock.ts';
import { fateOf } from './fates.ts';
import { oncePerReading } from './once.ts';
import { type Share, shareAt } from './shares.ts';
import { converted, MEASURE, PEOPLE, stems, type Unit, unitAt } from './units.ts';
import { type PlainNumber, Words } from './words.ts';

type QuantityKind = 'count' | 'measure' | 'money' | 'percent' | 'time' | 'year' | 'age' | 'part' | 'bare';

export interface Quantity {
  readonly kind: QuantityKind;
  /** Inclusive bounds; an exact figure has lo = hi. Times are minutes of the day. */
  readonly lo: number;
  readonly hi: number;
  /** As written, without "about" and "more than": the same twice, or a range. */
  readonly value: number;
  readonly upTo: number;
  /** Class of the unit noun; '' where none was found. */
  readonly unit: string;
  /** The unit as written, for people. */
  readonly unitText: string;
  /** kill, injure, … or ''. */
  readonly role: string;
  /** Tokens [from, to) of the reading: the number itself. */
  readonly from: number;
  readonly to: number;
}

const CURRENCY = stems(
  'dollar dollars pound pounds euro euros crown crowns yen rupee rupees cent cents franc francs krona kronor',
);
const MONTH = stems(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const MONEY: Unit = { unit: 'money', unitText: 'money' };
const SIGNS = new Map([
  ['$', 'dollars'],
  ['£', 'pounds'],
  ['€', 'euros'],
  ['¥', 'yen'],
]);
const TIME: Unit = { unit: 'time', unitText: 'time' };
const PERCENT: Unit = { unit: 'percent', unitText: 'percent' };
const AGE: Unit = { unit: 'age', unitText: 'years of age' };
/** Thirds and tenths are said of what is near them; "almost half" of what is somewhat less near. */
const ROUND_SHARE = 1.2;
const LOOSE_SHARE = 4;

/** The quantities of one sentence in text order. */
function quantitiesIn(words: Words): Quantity[] {
  const found: Quantity[] = [];
  for (let at = words.first; at < words.last; ) {
    const share = shareAt(words, at);
    if (share !== null) {
      found.push(shareOf(words, share));
      at = share.to;
      continue;
    }
    const here = words.number(at);
    if (here === null) {
      at += 1;
      continue;
    }
    const next = quantityAt(words, at, here);
    if (next.quantity !== null) found.push(next.quantity);
    at = next.to;
  }
  return found.map((quantity) => {
    const role = fateOf(words, quantity, found);
    return role !== '' && quantity.kind === 'bare'
      ? { ...quantity, kind: 'count', ...PEOPLE, role }
      : { ...quantity, role };
  });
}

function shareOf(words: Words, { value, unit, from, to }: Share): Quantity {
  const [known, factor] = unit === '' ? [PERCENT.unit, 100] : converted(unit);
  const exact = value * factor;
  const loose = APPROXIMATE.has(words.term(from - 1));
  const slack = unit === '' ? (loose ? LOOSE_SHARE : ROUND_SHARE) : loose ? LOOSE * exact : 0;
  return {
    kind: unit === '' ? 'percent' : 'measure',
    lo: exact - slack,
    hi: exact + slack,
    value: unit === '' ? exact : value,
    upTo: unit === '' ? exact : value,
    unit: known,
    unitText: known,
    role: '',
    from,
    to,
  };
}

function quantityAt(words: Words, at: number, here: PlainNumber): { quantity: Quantity | null; to: number } {
  let { to } = here;
  let lo = here.value;
  let hi = here.value;
  const time = clock(words, at, here);
  if (time !== null) {
    const { minutes } = time;
    const exact = { lo: minutes, hi: minutes, value: minutes, upTo: minutes };
    return { quantity: { kind: 'time', ...exact, ...TIME, role: '', from: at, to: time.to }, to: time.to };
  }
  const joint = words.gap(to - 1);
  const second =
    /^\s?[–—-]\s?$/.test(joint) && (words.flag(to, DIGITS) || here.word)
      ? words.number(to)
      : words.term(to) === 'to' || (words.term(to) === 'and' && words.term(at - 1) === 'between')
        ? words.number(to + 1)
        : null;
  if (second !== null && second.value > lo && second.value < lo * 20) {
    hi = second.value;
    to = second.to;
  }
  if (/^\d{4}$/.test(words.surface(at)) && joint === '-' && words.flag(to, DIGITS) && words.gap(to) === '-') {
    return { quantity: null, to: Math.min(to + 2, words.last) };
  }
  if (MONTH.has(words.term(at - 1)) || (MONTH.has(words.term(to)) && words.flag(to, CAPITALISED))) {
    return { quantity: null, to };
  }
  const [value, upTo] = [lo, hi];
  const limits = bounds(words, at, lo, hi);
  lo = limits.lo;
  hi = limits.hi;
  const unit = unitAt(words, at, to, here.value);
  const plain = words.surface(at);
  const year =
    to === at + 1 &&
    /^(19|20)\d\d$/.test(plain) &&
    (unit.unit === '' || words.term(at - 1) === 'in' || words.term(at - 1) === 'sinc');
  const kind = kindOf(words, at, to, unit.unit, year);
  if (kind === null || (here.value === 1 && here.word && !['people', 'kill', 'injure'].includes(unit.unit))) {
    return { quantity: null, to };
  }
  if (kind === 'age') return { quantity: { kind, lo, hi, value, upTo, ...AGE, role: '', from: at, to }, to };
  if (kind === 'measure') {
    const [known, factor] = converted(unit.unit);
    lo *= factor;
    hi *= factor;
    return {
      quantity: { kind, lo, hi, value, upTo, unit: known, unitText: unit.unitText, role: '', from: at, to },
      to,
    };
  }
  const sign = SIGNS.get(words.before(at)) ?? MONEY.unitText;
  const counted = kind === 'money' && !CURRENCY.has(unit.unit) ? { ...MONEY, unitText: sign } : unit;
  return {
    quantity: { kind, lo, hi, value, upTo, ...counted, role: '', from: at, to },
    to,
  };
}

function kindOf(words: Words, at: number, to: number, unit: string, year: boolean): QuantityKind | null {
  if (/[$£€¥]/.test(words.before(at)) || CURRENCY.has(unit)) return 'money';
  if (
    words.gap(to - 1).startsWith('%') ||
    words.term(to) === 'percent' ||
    (words.term(to) === 'per' && words.term(to + 1) === 'cent')
  )
    return 'percent';
  if (year) return 'year';
  if (words.term(to) === 'of' || (words.term(at - 1) === 'of' && words.isNumber(at - 2))) return 'part';
  if (words.term(to + 1) === 'to' && words.isNumber(to + 2)) return 'part';
  if (
    words.surface(at - 1) === 'the' &&
    words.term(at - 2) === 'of' &&
    (at - 2 === words.first || words.isNumber(at - 3))
  )
    return 'part';
  if (words.surface(at - 1).toLowerCase() === 'the' && words.surface(to) === 'who') return 'part';
  const aged = ageAt(words, at, to, unit);
  if (aged !== null) return aged ? 'age' : null;
  if (words.before(at) === '.' || /^no$/.test(words.term(at - 1))) return null;
  if (MEASURE.has(unit)) return 'measure';
  return unit === '' ? 'bare' : 'count';
}

/** The quantities of each sentence in text order. */
export const quantitiesOf = oncePerReading((reading): readonly (readonly Quantity[])[] =>
  reading.sentences.map((_, sentence) => quantitiesIn(new Words(reading, sentence))),
);

/** Whether two intervals can be one figure. */
export function compatible(a: Quantity, b: Quantity): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}
