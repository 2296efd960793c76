/**
 * Days and instants as English words. In: ISO 8601 days and instants of the
 * contract. Out: `14 March 2026`, `14 March 2026, 18:20 UTC`. Written by hand:
 * Intl's tables change with the runtime, and these stand in versioned bytes.
 */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-03-14…` → `14 March 2026`; what is no day comes back unchanged. */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/** `2026-03-14T18:20:00Z` → `14 March 2026, 18:20 UTC`. */
export function instantWords(iso: string): string {
  return iso.length < 16 ? dayWords(iso) : `${dayWords(iso)}, ${iso.slice(11, 16)} UTC`;
}
