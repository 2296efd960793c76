/**
 * Other people's text made fit for print. In: any string from an article,
 * title or address. Out: plain text, escaped HTML, or a link that is safe to
 * follow. Refused: addresses that are not http(s) or that carry a password.
 * XML 1.0 §2.2 says which characters a feed may hold; UAX #9 which of them
 * could turn the words around them.
 */
import { html, raw } from 'hono/html';
import type { Voice } from './voice.ts';

/** The safe-HTML string of hono/html. */
export type Markup = ReturnType<typeof raw>;

/** hono/html's template: every value is escaped that isn't Markup already. Values are never promises here. */
export function piece(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  return html(strings, ...values) as Markup;
}

/** Controls that XML forbids or that print as nothing, noncharacters, and bidi embeddings, overrides and isolates. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

/** What `flat` changes; most text has none of it. */
const UNEVEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ufdd0-\ufdef\ufeff\ufffe\uffff]|\p{Surrogate}|^ | $| {2}/u;

/**
 * One line of plain text: white space folded, unpaired surrogates replaced,
 * unprintable and direction-turning characters gone. Everything else stays:
 * letters of any script, joiners, emoji.
 */
export function flat(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text.toWellFormed().replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Merge tags of newsletter tools are built from these: {{ x }}, {% x %}, {$x}, *|X|*.
  '{': '&#123;',
  '}': '&#125;',
  '|': '&#124;',
  // listmonk rewrites `https://…@TrackLink` before it sends.
  '@': '&#64;',
};

/** `flat` text as HTML, inert for browsers and for the template engines of newsletter tools. */
export function markup(text: string): Markup {
  return raw(flat(text).replace(/[&<>"'{}|@]/g, (character) => ENTITIES[character] as string));
}

/**
 * An address as it may stand in `href`: absolute http(s), normalised as the
 * WHATWG URL standard does. Null for anything else, `javascript:` first of all.
 */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  // The URL standard lets these stand; merge tags begin with them, and listmonk rewrites `@TrackLink`.
  return url.href
    .replace(/[{}|`^\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('@TrackLink', '%40TrackLink');
}

/** ` lang="…" dir="…"`, to stand in a tag right after its name or another attribute. */
export function spoken({ lang, dir }: Voice): Markup {
  return lang === undefined ? piece` dir="${dir}"` : piece` lang="${lang}" dir="${dir}"`;
}
