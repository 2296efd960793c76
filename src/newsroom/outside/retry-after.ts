/**
 * `Retry-After` (RFC 9110 §10.2.3). In: the header's value, seconds or an HTTP date, and now. Out: the instant in
 * milliseconds before which nobody should ask again, at most a day ahead; null where it says nothing that can be used.
 */
const DAY = 86_400_000;

/** When to ask again. */
export function retryAfter(value: string | null, now: number): number | null {
  const text = value?.trim() ?? '';
  const at = /^\d{1,9}$/.test(text)
    ? now + Number(text) * 1000
    : /^[A-Z][a-z]{2}/.test(text)
      ? Date.parse(text)
      : Number.NaN;
  return Number.isNaN(at) || at <= now ? null : Math.min(at, now + DAY);
}
