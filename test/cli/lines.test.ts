import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/cli/lines.ts';
import type { Line } from '../../src/contract/index.ts';

async function lines(chunks: Uint8Array[], limit?: number): Promise<Line[]> {
  async function* source() {
    yield* chunks;
  }
  const seen: Line[] = [];
  for await (const line of readLines(source(), limit)) seen.push(line);
  return seen;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readLines', () => {
  test('where chunks are cut changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter((line) => line.isWellFormed() && !line.includes('\n')),
        ),
        fc.array(fc.nat(), { maxLength: 8 }),
        async (given, cuts) => {
          const whole = bytes(given.join('\n'));
          const at = [...new Set(cuts.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b);
          const chunks = [0, ...at].map((from, i) => whole.subarray(from, at[i] ?? whole.length));
          expect(await lines(chunks)).toEqual(await lines([whole]));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('blank lines are no lines, but are counted', async () => {
    expect(await lines([bytes('a\n\n  \r\nb')])).toEqual([
      { number: 1, text: 'a' },
      { number: 4, text: 'b' },
    ]);
  });

  test('a byte order mark is not part of the first line', async () => {
    expect(await lines([bytes('\uFEFF{}')])).toEqual([{ number: 1, text: '{}' }]);
  });

  test('a line over the limit is skipped to its end, however it arrives, and the next is read', async () => {
    const chunks = [bytes('12345'), bytes('67890'), bytes('1\nok\n123456789'), bytes('0x')];
    expect(await lines(chunks, 10)).toEqual([
      { number: 1, problem: 'the line is longer than 10 bytes', tooLong: true },
      { number: 2, text: 'ok' },
      { number: 3, problem: 'the line is longer than 10 bytes', tooLong: true },
    ]);
    expect(await lines([bytes('1234567890')], 10)).toEqual([{ number: 1, text: '1234567890' }]);
  });

  test('bytes that are not UTF-8 cost their own line only', async () => {
    expect(await lines([Uint8Array.of(0xff, 0x0a), bytes('b\n')])).toEqual([
      { number: 1, problem: 'the line is not UTF-8', tooLong: false },
      { number: 2, text: 'b' },
    ]);
  });
});
