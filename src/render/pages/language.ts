/**
 * Dates and numbers for one reader. In: an Accept-Language header (RFC 9110,
 * 12.5.4), ISO 8601 times. Out: words in the reader's language, times in UTC.
 * Refused: nothing; what can't be read is English or is shown as it came.
 */

/** English with the day before the month, for readers who ask for nothing that is known here. */
export const DEFAULT_LOCALE = 'en-GB';

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;
/** Ranges beyond these are not read: no browser sends so many, and the header is a stranger's. */
const RANGES_MAX = 20;

/** The first language of the header, by weight and then by place, that dates can be written in. */
export function readerLocale(header: string | null | undefined): string {
  const ranges = (header ?? '').slice(0, 1000).split(',').slice(0, RANGES_MAX);
  const wanted = ranges
    .map((range, place) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const weight = parameters.find((part) => part.startsWith('q='));
      return { tag, place, weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ tag, weight }) => TAG.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  for (const { tag } of wanted) {
    if (tag.toLowerCase() === 'en') return DEFAULT_LOCALE;
    const known = supported(tag);
    if (known !== null) return known;
  }
  return DEFAULT_LOCALE;
}

function supported(tag: string): string | null {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0] ?? null;
  } catch {
    return null; // `TAG` lets a few tags through that BCP 47 does not
  }
}

const SHAPES = {
  full: { dateStyle: 'full', timeZone: 'UTC' },
  day: { dateStyle: 'long', timeZone: 'UTC' },
  clock: { timeStyle: 'short', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const;

/** One locale's formatters. Making one costs as much as a hundred uses of it. */
interface Writers {
  readonly dates: Map<keyof typeof SHAPES, Intl.DateTimeFormat>;
  readonly numbers: Intl.NumberFormat;
}

/** Locales come from strangers; the memory of them is bounded. */
const LOCALES_MAX = 50;
const known = new Map<string, Writers>();

function writersOf(locale: string): Writers {
  const found = known.get(locale);
  if (found !== undefined) return found;
  if (known.size >= LOCALES_MAX) known.clear();
  const made = { dates: new Map(), numbers: new Intl.NumberFormat(locale) };
  known.set(locale, made);
  return made;
}

function write(shape: keyof typeof SHAPES, time: number, locale: string): string {
  const { dates } = writersOf(locale);
  const writer = dates.get(shape) ?? new Intl.DateTimeFormat(locale, SHAPES[shape]);
  dates.set(shape, writer);
  return writer.format(time);
}

/** `14 March 2026`; for a time that carries an hour, `14 March 2026, 18:20 UTC`. Unreadable times come back as they are. */
export function writeTime(iso: string, locale: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  if (iso.includes('T')) return `${write('day', time, locale)}, ${write('clock', time, locale)} UTC`;
  if (iso.length === 10) return write('day', time, locale);
  return write(iso.length === 7 ? 'month' : 'year', time, locale);
}

/** `Saturday, 14 March 2026` of a day. */
export function writeDay(day: string, locale: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : write('full', time, locale);
}

/** `1,204` as the reader writes it. */
export function writeNumber(value: number, locale: string): string {
  return writersOf(locale).numbers.format(value);
}

/** `1 outlet`, `3 outlets`: the pages' own words are English, their numbers the reader's. */
export function count(value: number, noun: string, locale: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${writeNumber(value, locale)} ${value === 1 ? noun : plural}`;
}
