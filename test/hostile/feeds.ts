/**
 * Feeds for tests, written by us. In: items. Out: RSS text. Paragraphs are long enough for the whole to pass as an article.
 */
export const WORDS =
  'The harbour board met on Tuesday to settle who pays for the new sluice at Marlow Quay. Three members voted for the plan ' +
  'and two against it, and the chair said that work could begin in April. Engineers put the cost at 2.4 million. ';

export interface Item {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly date?: string;
  readonly text?: string;
  /** Anything else, as XML. */
  readonly more?: string;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const tag = (name: string, text: string | undefined) =>
  text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`;

/** One item as RSS has it. */
export function item({ title, link, guid, date, text, more }: Item): string {
  return `<item>${tag('title', title)}${tag('link', link)}${tag('guid', guid)}${tag('pubDate', date)}${tag('description', text)}${more ?? ''}</item>`;
}

/** An ordinary item with a number. */
export function plain(n: number, changes: Item = {}): string {
  return item({
    title: `Sluice plan ${n} goes ahead`,
    link: `https://news.example.com/sluice/${n}`,
    guid: `sluice-${n}`,
    date: `Tue, ${String((n % 28) + 1).padStart(2, '0')} Sep 2026 09:30:00 GMT`,
    text: `<p>${WORDS.repeat(4)}</p><p>Number ${n} of the list was the last to be read.</p>`,
    ...changes,
  });
}

/** A whole feed. */
export function rss(items: string, head = '<?xml version="1.0" encoding="utf-8"?>'): string {
  return `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay News</title><link>https://news.example.com/</link>${items}</channel></rss>`;
}

/** A feed with two ordinary items. */
export const GOOD = rss(plain(1) + plain(2));
