/**
 * The page that an item links to, where the feed has only an excerpt. In: an item with a link, how to reach outside. Out:
 * the item with the page's text; `withheld` where a robots.txt disallows it or can't be had; `failed` where the page could not be had this time, `tired` where its host wants to be
 * asked no more; `poorer` where it gave less than the feed itself did, as pages behind a wall do. The feed's own title and date win over the page's.
 */
import { type ArticleBody, LIMITS } from '../../contract/index.ts';
import { fromPage } from '../from-page.ts';
import { decoded } from '../outside/charset.ts';
import { fetchWithLeave, type Outside } from '../outside/fetch.ts';
import type { Robots } from '../outside/robots.ts';
import type { Candidate } from './items.ts';

export type FromLink =
  | { readonly kind: 'whole'; readonly item: Candidate; readonly published: string | null }
  | { readonly kind: 'withheld'; readonly detail: string; readonly again: boolean }
  | { readonly kind: 'poorer' | 'failed' | 'tired' | 'put-off' };

const PAGES = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain|$)/i;

/** Fetches and reads it. */
export async function fromLink(
  outside: Outside,
  robots: Robots,
  item: Candidate,
  outlet: string,
): Promise<FromLink> {
  if (item.url === null) return { kind: 'poorer' };
  const answer = await fetchWithLeave(
    outside,
    item.url,
    {
      accept: 'text/html, application/xhtml+xml;q=0.9',
      limit: LIMITS.feedBytes,
      wanted: (type) => PAGES.test(type),
    },
    async (url) => {
      const leave = await robots.leave(url);
      return leave.kind === 'given' ? null : leave;
    },
  );
  if ('refusal' in answer) {
    const { refusal } = answer;
    return refusal.kind === 'no-budget' ? { kind: 'put-off' } : { ...refusal, kind: 'withheld' };
  }
  if (!answer.ok) {
    if (answer.reason === 'no-budget') return { kind: 'put-off' };
    return { kind: answer.reason.endsWith('refused') ? 'poorer' : 'failed' };
  }
  if (answer.status === 429 || answer.status === 503) return { kind: 'tired' };
  if (answer.status !== 200)
    return { kind: answer.status === 404 || answer.status === 410 ? 'poorer' : 'failed' };
  const html = decoded(answer.bytes, answer.headers.get('Content-Type') ?? '');
  if (!/\S/.test(html)) return { kind: 'poorer' };
  const sent: ArticleBody = { outlet, html, url: answer.url, lang: item.lang };
  const page = fromPage(sent);
  if (!page.ok || page.value.article.text.length <= item.text.length) return { kind: 'poorer' };
  const { text, title, published, lang } = page.value.article;
  return {
    kind: 'whole',
    item: { ...item, text, whole: true, title: item.title ?? title ?? null, lang: lang ?? null },
    published: item.published?.value ?? published ?? null,
  };
}
