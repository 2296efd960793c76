/**
 * A feed's items → what could be taken in. In: a feed as it was read, the feed's id. Out: its newest items, each with the
 * names that make a second poll know it: the article's id from feed and item id, so that it never changes, and a hash of
 * what the feed says of it, so that a change is a new revision. Out of an item's texts the longer one is taken.
 */
import { Lang, LIMITS } from '../../contract/index.ts';
import { fragmentText } from '../../engine/index.ts';
import { canonical, sha256 } from '../canonical.ts';
import { normaliseLine } from '../normalise.ts';
import type { ItemKey, Notice } from './ports.ts';
import type { Dated } from './read/dates.ts';
import type { RawFeed, RawItem, Words } from './read/document.ts';

/** An item that could become an article. */
export interface Candidate {
  readonly key: ItemKey;
  /** The article's id. */
  readonly article: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: Dated | null;
  /** Why there is no date, where the feed gave one. */
  readonly undated: string | null;
  readonly lang: string | null;
  /** Paragraphs; may be empty. */
  readonly text: string;
  /** Whether the text looks like the whole article. */
  readonly whole: boolean;
}

export interface Candidates {
  readonly items: readonly Candidate[];
  readonly notice: Notice | null;
}

/** A text of so many characters is an article, if the feed calls it the content; if it calls it a description, of so many. */
const WHOLE = { content: 600, excerpt: 1500 };
const CUT_OFF = /(?:…|\.\.\.|\[(?:…|\.\.\.|\+)\]|\bread (?:more|on)|\bcontinue reading)\W{0,5}$/i;
/** WordPress's last paragraph of every item, and links to the rest. */
const TAIL =
  /^(?:The post .{1,500} (?:appeared first on|first appeared on) .{1,200}|(?:Read more|Continue reading)\b.{0,200})$/i;

/** The newest items, most recent first where all say when; of two with one id the first. */
export async function candidatesOf(feed: RawFeed, id: string): Promise<Candidates> {
  const known = new Set<string>();
  const items: Candidate[] = [];
  let twice = 0;
  for (const raw of newest(feed.items)) {
    const name =
      raw.guid ?? raw.link ?? (normaliseLine(wordsOf(raw.title)) || normaliseLine(textOf(raw).text));
    if (name === null || name === '') continue;
    if (known.has(name)) twice++;
    else items.push(await candidateOf(raw, name, id));
    known.add(name);
  }
  return { items, notice: noticeOf(feed.items.length, twice) };
}

function noticeOf(count: number, twice: number): Notice | null {
  if (twice > 0)
    return { reason: 'same-ids', detail: `${twice} items have the id of another and were left out` };
  if (count <= LIMITS.feedItems) return null;
  return { reason: 'too-many-items', detail: `${count} items; the newest ${LIMITS.feedItems} are looked at` };
}

function newest(items: readonly RawItem[]): readonly RawItem[] {
  if (items.length <= LIMITS.feedItems) return items;
  const time = ({ published }: RawItem) =>
    published !== null && 'value' in published ? published.value : '';
  const sorted = items.every((item) => time(item) !== '')
    ? [...items].sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0))
    : items;
  return sorted.slice(0, LIMITS.feedItems);
}

async function candidateOf(raw: RawItem, name: string, id: string): Promise<Candidate> {
  const item = (await sha256(name)).slice(0, 16);
  const title = normaliseLine(wordsOf(raw.title));
  const published = raw.published !== null && 'value' in raw.published ? raw.published : null;
  const made = {
    title: title !== null && title.length <= LIMITS.titleChars ? title : null,
    url: raw.link !== null && raw.link.length <= LIMITS.urlChars ? raw.link : null,
    published,
    lang: Lang.safeParse(raw.lang?.trim()).data ?? null,
    ...textOf(raw),
  };
  const content = (await sha256(canonical(made))).slice(0, 14);
  const link = made.url === null ? null : (await sha256(pageOf(made.url))).slice(0, 12);
  const undated = raw.published !== null && 'why' in raw.published ? raw.published.why : null;
  return { key: [item, content, link], article: `${id}-${item}`, undated, ...made };
}

function textOf({ content, excerpt }: RawItem): { text: string; whole: boolean } {
  const long = paragraphs(content);
  const short = paragraphs(excerpt);
  const text = long.length >= short.length ? long : short;
  const enough = text === long ? WHOLE.content : WHOLE.excerpt;
  return { text, whole: text.length >= enough && !CUT_OFF.test(text) };
}

function paragraphs(words: Words | null): string {
  const all = wordsOf(words).split('\n\n');
  while (TAIL.test(all.at(-1)?.trim() ?? '')) all.pop();
  return all.join('\n\n');
}

/** What a feed's words say, as text; empty where there are none. */
export function wordsOf(words: Words | null): string {
  if (words === null) return '';
  return words.html ? fragmentText(words.text) : words.text.trim();
}

/** The page that an address names, whoever was counted on the way to it. */
function pageOf(link: string): string {
  const url = new URL(link);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_|at_|fbclid$|gclid$|ref$|cmp$)/i.test(name)) url.searchParams.delete(name);
  }
  return `${url.host}${url.pathname}${url.search}`;
}
