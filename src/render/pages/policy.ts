/**
 * Headers that pages need. In: nothing. Out: header values for the HTTP layer.
 * A page loads its one stylesheet and icon from its own origin and runs no
 * script at all; only the embed may stand in a stranger's frame.
 */
import { STYLE_PATH } from './style/sheet.ts';

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** Of every page for people. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'en',
  'content-security-policy': `${NOTHING}; style-src 'self'; img-src 'self'; frame-ancestors 'none'`,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  link: `<${STYLE_PATH}>; rel=preload; as=style`,
} as const;

/** Of `/embed/stories/{story}`: the same, but any site may frame it. */
export const EMBED_PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'en',
  'content-security-policy': `${NOTHING}; style-src 'self'; img-src data:; frame-ancestors *`,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Of `/style.css` and `/embed.css`, whose addresses change with their content. */
export const STYLE_HEADERS = {
  'content-type': 'text/css; charset=utf-8',
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
} as const;

/** Of `/icon.svg`. */
export const ICON_HEADERS = {
  'content-type': 'image/svg+xml',
  'cache-control': 'public, max-age=604800',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
} as const;

/** `/robots.txt`: pages are for search engines too, the API's documents are not pages. */
export const ROBOTS_TXT = 'User-agent: *\nDisallow: /v1/\n';

/** Of `/embed.js`: any site may load it; its address stays, so it is asked for again. */
export const EMBED_SCRIPT_HEADERS = {
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
} as const;
