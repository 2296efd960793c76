/**
 * Files as bytes and text, packed or not. In: a source. Out: its bytes as they come, or its whole text.
 * Refused: what is longer than `MAX_LINE` bytes once unpacked (gzip packs a thousand to one, so it is counted as it
 * unpacks), what is no gzip though its name says so, and what is not UTF-8.
 */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { MAX_LINE } from '../lines.ts';
import type { Source } from './sources.ts';

/** The file's bytes as they come, unpacked. */
export function bytesOf({ file, packed }: Source): AsyncIterable<Uint8Array> {
  const stream = createReadStream(file);
  if (!packed) return stream;
  const gunzip = createGunzip();
  stream.on('error', (error) => gunzip.destroy(error));
  return stream.pipe(gunzip);
}

/** The whole file, unpacked. */
export async function wholeOf(source: Source): Promise<Uint8Array> {
  return collected(bytesOf(source), MAX_LINE, 'the file');
}

/** All of a stream; `what` names it where it is too long. */
export async function collected(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  what: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw new Error(`${what} is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bytes as UTF-8 text, without byte order mark. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('the file is not UTF-8');
  }
}
