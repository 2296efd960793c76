/**
 * Dates in headers (RFC 9110 §5.6.7). In: a header's value. Out: milliseconds
 * since 1970, or null for what is none of the three forms: today's, and the two
 * of old that must still be read. A weekday that is not that day's is let pass.
 */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const TIME = '(?<time>\\d\\d:\\d\\d:\\d\\d)';
const MONTH = `(?<month>${MONTHS.join('|')})`;
const SHORT = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LONG = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

const FORMS = [
  // IMF-fixdate: Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(`^${SHORT}, (?<day>\\d\\d) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`),
  // RFC 850: Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(`^${LONG}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} GMT$`),
  // asctime: Sun Nov  6 08:49:37 1994
  new RegExp(`^${SHORT} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`),
];

/** Milliseconds since 1970. `now` tells of which century a year of two digits is: never more than 50 years ahead. */
export function parseHttpDate(text: string, now: number): number | null {
  for (const form of FORMS) {
    const { year, month, day, time } = form.exec(text.trim())?.groups ?? {};
    if (year === undefined || month === undefined || day === undefined) continue;
    const iso = `${fullYear(year, now)}-${two(MONTHS.indexOf(month) + 1)}-${two(Number(day))}T${time}Z`;
    const instant = Date.parse(iso);
    // A day that its month does not have rolls over, or is none at all.
    return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(iso.slice(0, 10))
      ? instant
      : null;
  }
  return null;
}

const two = (count: number) => String(count).padStart(2, '0');

function fullYear(year: string, now: number): string {
  if (year.length === 4) return year;
  const thisYear = new Date(now).getUTCFullYear();
  const here = thisYear - (thisYear % 100) + Number(year);
  return String(here > thisYear + 50 ? here - 100 : here);
}
