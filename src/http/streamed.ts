/**
 * A batch of any size, answered as it is worked on. In: the bytes of NDJSON, what is to be done with some items. Out:
 * NDJSON, a line an item in order; the items that one chunk brought are answered before the next chunk is read, so
 * nothing waits for the end. A line that is wrong costs only itself; a body that breaks off gets a last line that says so.
 * Holds a chunk, a line and a round of items at a time. Refused, by a last line: more bytes than gzip may unpack to;
 * a body that is mostly refused, for a problem is two hundred times as long as the line that asks for it.
 */
import {
  type BatchLine,
  type Failure,
  failed,
  LIMITS,
  type Line,
  LineSplitter,
  parseJson,
  problemOf,
  type Result,
} from '../contract/index.ts';
import { ROUND_ITEMS } from '../newsroom/index.ts';
import { type Opened, tooLarge, unreadable } from './bodies.ts';

type Work = (items: readonly Result<unknown>[], first: number) => Promise<readonly BatchLine[]>;

/** The answer's body. */
export function streamedLines(body: Opened, work: Work): ReadableStream<Uint8Array> {
  const answers = answered(body, work);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done: end, value } = await answers.next();
      if (end) controller.close();
      else controller.enqueue(encoder.encode(value.map((line) => `${JSON.stringify(line)}\n`).join('')));
    },
    async cancel() {
      await answers.return();
    },
  });
}

/** Rounds of answers; never throws for what the body does. */
async function* answered({ bytes, packed }: Opened, work: Work): AsyncGenerator<readonly BatchLine[], void> {
  const splitter = new LineSplitter(LIMITS.putBytes);
  let index = 0;
  let size = 0;
  let refused = 0;
  let ended = false;
  const round = async (lines: readonly Line[]) => {
    const first = index;
    index += lines.length;
    const answers = await work(lines.map(itemOf), first);
    refused += answers.filter(({ status }) => status === 'rejected').length;
    return answers;
  };
  try {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      // Who is still sending hears a last line only if the connection isn't cut, so some of the rest is let run out.
      if (ended && size > LIMITS.unpackedBytes) return;
      if (ended) continue;
      if (packed && size > LIMITS.unpackedBytes) {
        yield [broken(index, tooLarge(LIMITS.unpackedBytes, ' unpacked; send the rest as another batch'))];
        return;
      }
      const lines = [...splitter.push(chunk)];
      for (let from = 0; from < lines.length; from += ROUND_ITEMS) {
        yield await round(lines.slice(from, from + ROUND_ITEMS));
        ended = refused > LIMITS.refusedLines && refused * 2 > index;
        if (ended) {
          yield [broken(index, mostlyRefused(refused, index))];
          break;
        }
      }
    }
    const last = ended ? [] : [...splitter.end()];
    if (last.length > 0) yield await round(last);
  } catch (error) {
    if (!ended) yield [broken(index, unreadable(error, packed))];
  }
}

function itemOf(line: Line): Result<unknown> {
  if ('text' in line) return parseJson(line.text, `line ${line.number}`);
  const detail = `line ${line.number}: ${line.problem}`;
  return line.tooLong ? failed('too-large', detail, { limit: LIMITS.putBytes }) : failed('bad-json', detail);
}

function mostlyRefused(refused: number, read: number) {
  const detail = `${refused} of the ${read} items read so far were refused and nothing after them is taken; mend them and send the rest as another batch`;
  return failed('too-large', detail, { limit: LIMITS.refusedLines });
}

function broken(index: number, { failure }: { readonly failure: Failure }): BatchLine {
  return { index, id: null, status: 'rejected', problem: problemOf(failure) };
}
