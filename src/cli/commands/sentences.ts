/**
 * `standfirst sentences`: where sentences begin and end, in the whole text, nothing cleaned away.
 * In: `{id, text}` a line. Out: `{id, sentences: [{text,start,end}]}`; the spans tile the text, white space aside.
 */
import { splitSentences } from '../../engine/index.ts';
import { eachLine, type Streams } from '../batch.ts';
import { cleanLine } from '../input.ts';

export async function run(streams: Streams): Promise<number> {
  return eachLine(streams, cleanLine, (line) => ({
    id: line.id,
    sentences: splitSentences(line.text, undefined, line.lang).map(({ start, end }) => ({
      text: line.text.slice(start, end),
      start,
      end,
    })),
  }));
}
