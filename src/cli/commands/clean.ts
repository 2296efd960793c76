/**
 * `standfirst clean`: what of a text is body, and which rule dropped the rest.
 * In: `{id, text}` a line. Out: `{id, title, text, published, body, dropped}`; `text` is the body with
 * paragraphs joined by a blank line, spans refer to the text as it came.
 */
import { clean } from '../../engine/index.ts';
import { eachLine, type Streams } from '../batch.ts';
import { cleanLine, dateOf } from '../input.ts';

/** A title or date that the line gives wins over what the text says. */
export async function run(streams: Streams): Promise<number> {
  return eachLine(streams, cleanLine, (line) => {
    const published = dateOf(line.published);
    const document = clean({
      text: line.text,
      title: line.title || null,
      published,
      lang: line.lang ?? null,
    });
    return {
      id: line.id,
      title: line.title || (document.hints.title?.value ?? null),
      text: document.body.map(({ start, end }) => line.text.slice(start, end)).join('\n\n'),
      published: published ?? document.hints.published?.value ?? null,
      body: document.body.map(({ start, end }) => ({ start, end })),
      dropped: document.dropped.map(({ start, end, rule }) => ({
        start,
        end,
        text: line.text.slice(start, end),
        rule,
      })),
    };
  });
}
