/**
 * Reads the quoted sentences back out of each format, by that format's own
 * means. In: rendered text. Out: id and link of each sentence, in order.
 */
export interface Sentence {
  readonly id: string;
  readonly link: string;
}

/** From HTML: every link that bears a sentence's id. */
export function fromHtml(html: string): Sentence[] {
  return [...html.matchAll(/href="([^"]*)" data-sentence="([^"]*)"/g)].map(([, link, id]) => ({
    id: id as string,
    link: (link as string).replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  }));
}

/** From plain text: the numbered sources at its end. */
export function fromText(text: string): Sentence[] {
  const sources = text.slice(text.lastIndexOf('\nSources\n'));
  return [...sources.matchAll(/^\[\d+\] ([\s\S]*?)\n {4}(https?:\S+)$/gm)].map(([, name, link]) => ({
    id: (name as string).split(/\s+/).at(-1) as string,
    link: link as string,
  }));
}

/** From Markdown: links that have a title. */
export function fromMarkdown(markdown: string): Sentence[] {
  return [...markdown.matchAll(/\]\(<([^>]*)> "([^"]*)"\)/g)].map(([, link, id]) => ({
    id: id as string,
    link: link as string,
  }));
}
