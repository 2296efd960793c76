/**
 * Addresses of pages, without the platform's URL. In: what a page gives, and its own address. Out: an absolute http(s) address,
 * or null. Relative paths without a leading slash are refused: no page is known to state its canonical address so.
 */

const ABSOLUTE = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;
const LONGEST = 2000;

/** `given`, made absolute where it is relative to the scheme or host of `base`. */
export function absolute(given: string, base: string | null): string | null {
  const address = given.trim();
  if (address.length > LONGEST) return null;
  if (ABSOLUTE.test(address)) return address;
  const origin = /^(https?:)(\/\/[^\s/?#@\\]+)/i.exec(base ?? '');
  if (address.startsWith('//')) return checked(`${origin?.[1] ?? 'https:'}${address}`);
  return address.startsWith('/') && origin !== null ? checked(`${origin[0]}${address}`) : null;
}

function checked(address: string): string | null {
  return ABSOLUTE.test(address) ? address : null;
}
