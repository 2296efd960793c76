/**
 * File names → ids of articles and outlets that the contract takes.
 * In: a path inside the folder that is sent. Out: lower-case ASCII names, the same for the same path, never empty.
 * A name that loses letters on the way ("Новости.txt"), or that is too long, ends in a hash of the path.
 */
import { createHash } from 'node:crypto';
import { LIMITS } from '../../contract/limits.ts';

/** `.txt`, `.html.gz`. */
const ENDING = /(?:\.[^./]*)?\.gz$|\.[^./]*$/i;

/** The id of the article at an address, from its host and path; a query makes another article. */
export function articleIdAt(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return named(`${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`, LIMITS.idChars);
}

/** The outlet of an address: its host without `www.`; null where there is no address. */
export function outletIdAt(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  return named(new URL(url).hostname.replace(/^www\./, ''), LIMITS.outletChars);
}

/** The id of the article in a plain file: its path without the ending, folders joined by `-`. */
export function articleIdFrom(path: string): string {
  return named(path.replace(ENDING, ''), LIMITS.idChars);
}

/** The outlet of a plain file that nobody named one for: the file's name without its ending. */
export function outletIdFrom(path: string): string {
  return named((path.split('/').at(-1) as string).replace(ENDING, ''), LIMITS.outletChars);
}

function named(stem: string, limit: number): string {
  const plain = stem.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(/[^a-z0-9._]+/g, '-').replace(/^[^a-z0-9]+|-+$/g, '');
  const lost = /[^\p{ASCII}]/u.test(plain) || name === '' || name.length > limit;
  if (!lost) return name;
  const hash = createHash('sha256').update(stem).digest('hex').slice(0, 8);
  return [name.slice(0, limit - 9).replace(/-+$/, ''), hash].filter((part) => part !== '').join('-');
}
