/**
 * `standfirst extract`: the article in a page.
 * In: `{id, html, url?}` a line. Out: `{id, title, text, byline, published, updated, lang, canonical, site, found}`;
 * `text` is the body with paragraphs joined by a blank line, `found` tells for each where the page said it.
 * What the page doesn't say is null.
 */
import * as z from 'zod/mini';
import { extract } from '../../engine/index.ts';
import { eachLine, type Streams } from '../batch.ts';

const pageLine = z.object({
  id: z.string().check(z.minLength(1, 'must not be empty')),
  html: z.string(),
  url: z.nullish(z.string()),
});

export async function run(streams: Streams): Promise<number> {
  return eachLine(streams, pageLine, (line) => {
    const { text, textSource, siteName, ...stated } = extract({ html: line.html, url: line.url ?? null });
    const all = { ...stated, site: siteName };
    const values = Object.entries(all).map(([name, hint]) => [name, hint?.value ?? null]);
    const places = Object.entries(all).flatMap(([name, hint]) =>
      hint === null ? [] : [[name, hint.source]],
    );
    return {
      id: line.id,
      text,
      ...Object.fromEntries(values),
      found: { text: textSource, ...Object.fromEntries(places) },
    };
  });
}
