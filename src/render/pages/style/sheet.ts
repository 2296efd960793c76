/**
 * The one stylesheet and its address. In: the folder's parts. Out: CSS, and a
 * path that changes with it, so that it may be cached for ever. External and
 * not inline: one small file for all pages, and `style-src 'self'` is enough.
 */
import { BASE } from './base.ts';
import { LISTS } from './lists.ts';
import { MATRIX } from './matrix.ts';
import { QUOTES } from './quotes.ts';

/** White space at line ends and comments are for us, not for the wire. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s*\n\s*/g, '')
    .trim();
}

export const STYLE_CSS = squeeze(BASE + QUOTES + MATRIX + LISTS);

/** FNV-1a (Fowler, Noll, Vo), 32 bits: names a version of the file, guards nothing. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export const STYLE_PATH = `/style.css?v=${fingerprint(STYLE_CSS)}`;
