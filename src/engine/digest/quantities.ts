/**
 * What a sentence counts: number, unit, and what happened to the counted.
 * In: a reading and a sentence number. Out: quantities with bounds ("about 60",
 * "60–70", "more than 40" are intervals), the class of the unit noun and a role
 * (killed, injured, …). English number words and figures of any script written
 * in ASCII digits. Refuses what can't be compared: ordinals, ages, addresses.
 * The idea of comparing values under one unit and predicate follows
 * de Marneffe, Rafferty & Manning, "Finding contradictions in text", ACL 2008.
 */
import { stem } from '../terms/porter.ts';
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS } from '../terms/tokens.ts';
import { oncePerReading } from './once.ts';
import { classOf } from './synonyms.ts';
import { NUMBER_WORD, type Traits, traitsOf } from './traits.ts';

export type QuantityKind = 'count' | 'measure' | 'money' | 'percent' | 'time' | 'year' | 'part' | 'bare';

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

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const NUMBER = new Map<string, number>();
for (const [value, word] of UNITS.split(' ').entries()) NUMBER.set(word === 'one' ? word : stem(word), value);
for (const [ten, word] of TENS.split(' ').entries()) NUMBER.set(stem(word), (ten + 2) * 10);
const SCALE = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
for (const [word, value] of [...SCALE]) SCALE.set(stem(word), value);

const stems = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((word) => [word, stem(word)]));
const CURRENCY = stems(
  'dollar dollars pound pounds euro euros crown crowns yen rupee rupees cent cents franc francs krona kronor',
);
const MEASURE = stems(
  'kilometre kilometer km metre meter metres centimetre centimeter mile foot feet inch hour minute second day daily week month year tonne ton kilogram kg gram degree litre liter acre hectare storey mph',
);
/** Nouns that stand before their figure: "magnitude of 5.8". */
const LEADING = stems('magnitude population capacity temperature speed height depth');
const MONTH = stems(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const PLURAL = new Set(
  'people men women children police personnel troops staff lives firemen policemen crew'.split(' '),
);
const APPROXIMATE = stems('about around some nearly almost roughly approximately estimated close');
const BARRIER = new Set(['and', 'but', 'while', 'which', 'after', 'when', 'as']);
const ROLE = new Set([
  'kill',
  'injure',
  'arrest',
  'missing',
  'rescue',
  'evacuate',
  'displac',
  'infect',
  'charg',
  'convict',
  'hostag',
]);

const PERSONS = new Set(
  'civilians children kids girls boys troops students pupils police militants rebels insurgents terrorists infants babies patients crew victims residents natives adults teenagers refugees migrants hostages suspects guests youths inmates tourists relatives others guards captives nationals doctors pilgrims agents'.split(
    ' ',
  ),
);
const DENIAL = new Set(['none', 'nobody', 'unharmed', 'unhurt', 'uninjur']);
const MONEY = { unit: 'money', text: 'money' };
const PEOPLE = { unit: 'people', text: 'people' };
const MORNING = new Set(['am', 'a.m']);
const EVENING = new Set(['pm', 'p.m']);

/** Reads one sentence's tokens; holds the loop's bounds. */
class Scanner {
  readonly #reading: Reading;
  readonly #traits: Traits;
  readonly #first: number;
  readonly #last: number;

  constructor(reading: Reading, sentence: number) {
    this.#reading = reading;
    this.#traits = traitsOf(reading);
    this.#first = reading.tokens.from[sentence] as number;
    this.#last = reading.tokens.from[sentence + 1] as number;
  }

  term(at: number): string {
    if (at < this.#first || at >= this.#last) return '';
    const { tokens } = this.#reading;
    return tokens.vocabulary[tokens.term[at] as number] as string;
  }

  surface(at: number): string {
    const { tokens, article } = this.#reading;
    return article.text.slice(tokens.start[at], tokens.end[at]);
  }

  /** What stands between token `at` and the next. */
  gap(at: number): string {
    const { tokens, article } = this.#reading;
    if (at < this.#first || at + 1 >= this.#last) return '\n';
    return article.text.slice(tokens.end[at], tokens.start[at + 1]);
  }

  flag(at: number, bit: number): boolean {
    return at >= this.#first && at < this.#last && ((this.#reading.tokens.flags[at] as number) & bit) !== 0;
  }

  before(at: number): string {
    const { tokens, article } = this.#reading;
    const start = tokens.start[at] as number;
    return start > 0 ? article.text.charAt(start - 1) : '';
  }

  /** A plain number at `at`: its value and the token after it; null where there is none. */
  #number(at: number): { value: number; to: number; word: boolean } | null {
    if (at >= this.#last) return null;
    if (this.flag(at, DIGITS)) {
      const match = /^(\d{1,12}(?:\.\d{1,4})?)(m|bn|k|km)?$/.exec(
        this.surface(at).replaceAll(',', '').slice(0, 20),
      );
      if (match === null) return null;
      const suffix = match[2] === 'm' ? 1e6 : match[2] === 'bn' ? 1e9 : match[2] === 'k' ? 1e3 : 1;
      return this.#scaled(Number(match[1]) * suffix, at + 1, false);
    }
    const term = this.#reading.tokens.term[at] as number;
    if (((this.#traits.bits[term] as number) & NUMBER_WORD) === 0) return null;
    const value = NUMBER.get(this.term(at));
    if (value === undefined) return null;
    const unit = NUMBER.get(this.term(at + 1));
    if (value >= 20 && unit !== undefined && unit > 0 && unit < 10 && /^[- ]$/.test(this.gap(at))) {
      return this.#scaled(value + unit, at + 2, true);
    }
    return this.#scaled(value, at + 1, true);
  }

  #isNumber(at: number): boolean {
    return this.flag(at, DIGITS) || NUMBER.has(this.term(at));
  }

  #scaled(value: number, to: number, word: boolean): { value: number; to: number; word: boolean } {
    let scaled = value;
    let at = to;
    for (let scale = SCALE.get(this.term(at)); scale !== undefined; scale = SCALE.get(this.term(at))) {
      scaled *= scale;
      at += 1;
      if (at - to > 2) break;
    }
    return { value: scaled, to: at, word };
  }

  quantities(): Quantity[] {
    const found: Quantity[] = [];
    for (let at = this.#first; at < this.#last; ) {
      const here = this.#number(at);
      if (here === null) {
        at += 1;
        continue;
      }
      const next = this.#quantity(at, here);
      if (next.quantity !== null) found.push(next.quantity);
      at = next.to;
    }
    return found.map((quantity) => {
      const role = this.#role(quantity, found);
      return role !== '' && quantity.kind === 'bare'
        ? { ...quantity, kind: 'count', ...unitOf(PEOPLE), role }
        : { ...quantity, role };
    });
  }

  #quantity(
    at: number,
    here: { value: number; to: number; word: boolean },
  ): { quantity: Quantity | null; to: number } {
    let { to } = here;
    let lo = here.value;
    let hi = here.value;
    const clock = this.#clock(at, here);
    if (clock !== null) return clock;
    const joint = this.gap(to - 1);
    const second =
      /^\s?[–—-]\s?$/.test(joint) && (this.flag(to, DIGITS) || here.word)
        ? this.#number(to)
        : this.term(to) === 'to' || (this.term(to) === 'and' && this.term(at - 1) === 'between')
          ? this.#number(to + 1)
          : null;
    if (second !== null && second.value > lo && second.value < lo * 20) {
      hi = second.value;
      to = second.to;
    }
    if (/^\d{4}$/.test(this.surface(at)) && joint === '-' && this.flag(to, DIGITS) && this.gap(to) === '-') {
      return { quantity: null, to: Math.min(to + 2, this.#last) };
    }
    if (MONTH.has(this.term(at - 1)) || (MONTH.has(this.term(to)) && this.flag(to, CAPITALISED))) {
      return { quantity: null, to };
    }
    const [value, upTo] = [lo, hi];
    const bounds = this.#bounds(at, lo, hi);
    lo = bounds.lo;
    hi = bounds.hi;
    const unit = this.#unit(at, to, here.value);
    const plain = this.surface(at);
    const year =
      to === at + 1 &&
      /^(19|20)\d\d$/.test(plain) &&
      (unit.unit === '' || this.term(at - 1) === 'in' || this.term(at - 1) === 'sinc');
    const kind = this.#kind(at, to, unit.unit, year);
    if (
      kind === null ||
      (here.value === 1 && here.word && !['people', 'kill', 'injure'].includes(unit.unit))
    ) {
      return { quantity: null, to };
    }
    const counted = kind === 'money' && !CURRENCY.has(unit.unit) ? MONEY : unit;
    return {
      quantity: { kind, lo, hi, value, upTo, ...unitOf(counted), role: '', from: at, to },
      to,
    };
  }

  /** "4 a.m.", "9.30 a.m.", "6.42 on Friday morning", "half past nine", "four in the morning". */
  #clock(
    at: number,
    here: { value: number; to: number; word: boolean },
  ): { quantity: Quantity | null; to: number } | null {
    let { value, to } = here;
    if (value >= 25) return null;
    if (this.gap(to - 1) === ':' && /^[0-5]\d$/.test(this.surface(to))) {
      value += Number(this.surface(to)) / 100;
      to += 1;
    }
    const hour = Math.trunc(value);
    const half = this.term(at - 1) === 'past' && this.term(at - 2) === 'half';
    const mark = this.term(to);
    const morning = MORNING.has(mark) || this.#within(to, 'morn', 4);
    const evening = EVENING.has(mark) || this.#within(to, 'even', 4) || this.#within(to, 'afternoon', 4);
    const marked = MORNING.has(mark) || EVENING.has(mark) || mark === "o'clock" || half;
    const exact = to > here.to || /^\d{1,2}\.\d\d$/.test(this.surface(at));
    const dotted =
      exact && (this.term(at - 1) === 'at' || to > here.to) && (morning || evening || to > here.to);
    const spoken = this.term(to) === 'in' && (morning || evening) && this.term(to + 1) === 'the';
    if (!marked && !dotted && !spoken) return null;
    const minutes = half ? 30 : Math.round((value - hour) * 100);
    const total = (hour % 12) * 60 + minutes + (evening && !morning ? 720 : 0);
    return {
      quantity: {
        kind: 'time',
        lo: total,
        hi: total,
        value: total,
        upTo: total,
        unit: 'time',
        unitText: 'time',
        role: '',
        from: at,
        to,
      },
      to,
    };
  }

  #within(at: number, term: string, reach: number): boolean {
    for (let step = 0; step < reach; step += 1) if (this.term(at + step) === term) return true;
    return false;
  }

  #bounds(at: number, lo: number, hi: number): { lo: number; hi: number } {
    const one = this.term(at - 1);
    const two = this.term(at - 2);
    if (
      one === 'over' ||
      (one === 'than' && two === 'more') ||
      (one === 'least' && two === 'at') ||
      one === 'above' ||
      (one === 'of' && two === 'upward')
    ) {
      return { lo, hi: hi * 2 };
    }
    if (
      (one === 'to' && two === 'up') ||
      (one === 'than' && (two === 'less' || two === 'fewer')) ||
      one === 'under'
    ) {
      return { lo: lo / 2, hi };
    }
    if (APPROXIMATE.has(one)) {
      const slack = Math.max(0.45 * roundness(lo), 0.02 * lo);
      return { lo: lo - slack, hi: hi + slack };
    }
    // A large figure of one digit is a rounded one, whatever stands before it.
    if (lo === hi && lo >= 1000 && roundness(lo) * 10 > lo) return { lo: lo * 0.95, hi: hi * 1.05 };
    return { lo, hi };
  }

  #kind(at: number, to: number, unit: string, year: boolean): QuantityKind | null {
    if (/[$£€¥]/.test(this.before(at)) || CURRENCY.has(unit)) return 'money';
    if (
      this.gap(to - 1).startsWith('%') ||
      this.term(to) === 'percent' ||
      (this.term(to) === 'per' && this.term(to + 1) === 'cent')
    )
      return 'percent';
    if (year) return 'year';
    if (this.term(to) === 'of' || (this.term(at - 1) === 'of' && this.#isNumber(at - 2))) return 'part';
    if (this.term(to + 1) === 'to' && this.#isNumber(to + 2)) return 'part';
    if (/^,/.test(this.gap(at - 1)) && /^,/.test(this.gap(to - 1))) return null;
    if (this.term(to) === 'year' && this.term(to + 1) === 'old') return null;
    if (this.before(at) === '.' || /^no$/.test(this.term(at - 1))) return null;
    if (MEASURE.has(unit)) return 'measure';
    return unit === '' ? 'bare' : 'count';
  }

  /** The noun that is counted: the first plural of the run after the number, a hyphenated noun, or one that leads. */
  #unit(at: number, to: number, value: number): { unit: string; text: string } {
    for (let step = to; step < to + 5 && step < this.#last; step += 1) {
      const joint = this.gap(step - 1);
      if (!/^[ \u00a0\n’'-]*$/.test(joint) || joint.length > 2) break;
      const surface = this.surface(step);
      const lower = surface.toLowerCase();
      if (lower === 'more' || lower === 'other' || lower === 'further' || lower === 'of') {
        if (lower === 'of') break;
        continue;
      }
      const plural =
        lower === 'others' || PLURAL.has(lower) || (/[a-z]s$/.test(lower) && !/(ss|us|is|ous)$/.test(lower));
      const hyphen = step === to && joint === '-';
      if (lower === 'lives') return { unit: 'people', text: lower };
      if (lower === 'others') return PEOPLE;
      const stopped = this.#reading.pack.stopWords.has(lower) && lower !== 'others';
      if (stopped) break;
      const noun = classOf(this.term(step));
      if (plural || hyphen || value === 1)
        return ROLE.has(noun) && !hyphen ? PEOPLE : { unit: noun, text: lower };
      const measured = classOf(this.term(step));
      if (MEASURE.has(measured) || LEADING.has(this.term(step)) || ROLE.has(measured)) {
        return ROLE.has(measured) ? PEOPLE : { unit: measured, text: lower };
      }
    }
    for (let step = at - 1; step >= at - 4 && step >= this.#first; step -= 1) {
      if (LEADING.has(this.term(step)))
        return { unit: classOf(this.term(step)), text: this.surface(step).toLowerCase() };
      if (this.term(step) === 'toll') return PEOPLE;
    }
    for (
      let step = at - 1;
      step >= this.#first && (this.term(at - 1) === 'to' || this.term(at - 1) === 'at');
      step -= 1
    ) {
      if (this.term(step) === 'toll') return PEOPLE;
      if (this.term(step) === 'number' && this.term(step + 1) === 'of') {
        return { unit: classOf(this.term(step + 2)), text: this.surface(step + 2).toLowerCase() };
      }
    }
    return { unit: '', text: '' };
  }

  /** The nearest role word of the number's own stretch; else the only role of the sentence. */
  #role(quantity: Quantity, all: readonly Quantity[]): string {
    if (quantity.kind !== 'count' && quantity.kind !== 'bare') return '';
    if (this.#denied()) return '';
    if (quantity.unitText === 'lives') return 'kill';
    if (quantity.kind === 'count' && !countsPeople(quantity.unitText)) return '';
    for (let reach = 0; reach < 9; reach += 1) {
      for (const at of [quantity.to + reach, quantity.from - 1 - reach]) {
        const role = this.#fate(at);
        if (role !== '' && !this.#barred(quantity, at)) return role;
      }
    }
    if (
      all.some(
        (other) =>
          other !== quantity &&
          other.from > quantity.to &&
          other.kind === 'count' &&
          other.unit === quantity.unit,
      )
    )
      return '';
    const roles = new Set<string>();
    for (let at = this.#first; at < this.#last; at += 1) {
      const role = this.term(at) === 'toll' ? 'kill' : this.#fate(at);
      if (role !== '') roles.add(role);
    }
    return roles.size === 1 ? ([...roles][0] as string) : '';
  }

  /** "None of the 87 was hurt": nothing happened to anybody. */
  #denied(): boolean {
    for (let at = this.#first; at < this.#last; at += 1) if (DENIAL.has(this.term(at))) return true;
    return false;
  }

  /** What the word at `at` says happened to people; '' for nothing. "Lost their lives" is killed. */
  #fate(at: number): string {
    const term = this.term(at);
    if ((term === 'live' || term === 'life') && /^(?:their|his|her|lost)$/.test(this.term(at - 1)))
      return 'kill';
    const role = classOf(term);
    return ROLE.has(role) ? role : '';
  }

  #barred(quantity: Quantity, at: number): boolean {
    const low = at < quantity.from ? at : quantity.to - 1;
    const high = at < quantity.from ? quantity.from : at;
    for (let step = low; step < high; step += 1) {
      if (/[,;:–—]/.test(this.gap(step)) || BARRIER.has(this.term(step))) return true;
    }
    return false;
  }
}

function unitOf(unit: { unit: string; text: string }): { unit: string; unitText: string } {
  return { unit: unit.unit, unitText: unit.text };
}

/** The unit to which a figure is rounded: 10 for 230, 1000 for 4,000; 0 for what isn't whole. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let unit = 1;
  while (unit < 1e12 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Whether a noun counts people. */
function countsPeople(noun: string): boolean {
  return (
    noun === 'people' ||
    noun === 'lives' ||
    /(?:er|or|ist|ian|ant|ee|ier|man|men|women|woman)s?$/.test(noun) ||
    PERSONS.has(noun)
  );
}

/** The quantities of each sentence in text order. */
export const quantitiesOf = oncePerReading((reading): readonly (readonly Quantity[])[] =>
  reading.sentences.map((_, sentence) => new Scanner(reading, sentence).quantities()),
);

/** Whether two intervals can be one figure. */
export function compatible(a: Quantity, b: Quantity): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}
