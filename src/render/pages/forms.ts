/**
 * A digest's other forms as links. In: a digest. Out: paths, from the one table
 * of formats and the one table of addresses.
 */
import type { DigestOut } from '../../contract/index.ts';
import { digestUrl } from '../addresses.ts';
import { refOf } from '../bulletin/index.ts';
import { FORMATS } from '../formats.ts';

/** The digest's address in the API, newest version, without a suffix. */
export function digestPath(digest: DigestOut): string {
  return digestUrl('', refOf(digest));
}

/** Every form but the page itself. */
export const FORMS = FORMATS.filter(({ by }) => by !== 'page');

/** What feed readers look for in a page's head. */
export function feedLinks(base: string, of: string) {
  return FORMATS.filter(({ by }) => by === 'feed').map(({ suffix, name, mediaType }) => ({
    type: mediaType.split(';')[0] as string,
    href: base + suffix,
    title: `${of}, ${name}`,
  }));
}
