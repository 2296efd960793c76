/**
 * A citation as a quote: its id, its link, its count of agreement. In: a
 * citation of the contract. Out: a Quote. Links carry a text fragment
 * (WICG "Scroll to Text Fragment"), so that a browser opens the article at the
 * sentence; one that doesn't know fragments opens the article.
 */
import type * as z from 'zod/mini';
import type { Citation, Claim } from '../../contract/index.ts';
import { articleUrl } from '../addresses.ts';
import type { RenderContext } from '../context.ts';
import { flat, safeLink } from '../inert.ts';
import { voiceOf } from '../voice.ts';
import type { Quote } from './model.ts';

/** What is told beside one digest: the language of each of its articles, null where it is not known. */
export interface DigestContext extends RenderContext {
  readonly langOf: (article: string) => string | null;
}

export type Cited = z.infer<typeof Citation>;
export type Claimed = z.infer<typeof Claim>;

/** Longest text fragment, in characters after percent-encoding. */
const FRAGMENT_CHARS = 60;

/** The sentence's place in its version: `{article}:{start}-{end}`. */
export function sentenceId(citation: Cited): string {
  return `${citation.article}:${citation.start}-${citation.end}`;
}

/** Words from the sentence's beginning, encoded; empty where not even one fits. */
function fragment(text: string): string {
  let encoded = '';
  for (const word of text.split(' ').slice(0, 6)) {
    const next =
      encoded + (encoded === '' ? '' : '%20') + encodeURIComponent(word).replace(/[-!'()*~_.]/g, hex);
    if (next.length > FRAGMENT_CHARS) break;
    encoded = next;
  }
  return encoded;
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Where the sentence can be read in its article. */
export function sentenceLink(citation: Cited, context: RenderContext): string {
  const article = safeLink(citation.url);
  if (article === null) return articleUrl(context.origin, citation.article);
  const words = fragment(flat(citation.text));
  if (words === '' || article.includes(':~:')) return article;
  return `${article}${article.includes('#') ? '' : '#'}:~:text=${words}`;
}

/** A citation as a quote; `agreed` and `value` where they are known. */
export function quote(
  citation: Cited,
  context: DigestContext,
  known: { readonly agreed?: Quote['agreed']; readonly value?: string } = {},
): Quote {
  return {
    id: sentenceId(citation),
    place: { article: citation.article, start: citation.start, end: citation.end },
    link: sentenceLink(citation, context),
    text: flat(citation.text),
    voice: voiceOf(context.langOf(citation.article)),
    outlet: flat(context.outletName(citation.outlet)),
    agreed: known.agreed ?? null,
    value: known.value === undefined ? null : flat(known.value),
  };
}
