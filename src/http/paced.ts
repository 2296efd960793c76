/**
 * A body that has to come at a pace. In: a request's body, seconds. Out: its bytes as they come. Throws `TooSlow` where
 * its sender is waited for too long: once for all those seconds, or in sum for more than they and a second for every 500
 * bytes that came (as Apache's mod_reqtimeout reckons). Only waiting counts, not what is done with the bytes meanwhile.
 */

/** Bytes that earn another second. */
export const RATE = 500;

/** Thrown at who reads on. */
export class TooSlow extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`waited ${seconds} s`);
    this.seconds = seconds;
  }
}

/** The body's bytes; it is let go of when its reader stops. */
export async function* paced(body: ReadableStream<Uint8Array>, seconds: number): AsyncGenerator<Uint8Array> {
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const most = seconds * 1000;
  let left = most;
  try {
    for (;;) {
      const began = Date.now();
      const coming = reader.read();
      // What came while this machine did something else is looked for once more: that is not its sender's fault.
      const got = (await within(coming, Math.min(left, most))) ?? (await within(coming, 0));
      if (got === null) throw new TooSlow(seconds);
      if (got.value === undefined) return;
      left += (got.value.byteLength * 1000) / RATE - (Date.now() - began);
      yield got.value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** What is waited for, or null after so many milliseconds. */
async function within<T>(coming: Promise<T>, milliseconds: number): Promise<T | null> {
  const { promise: over, resolve } = Promise.withResolvers<null>();
  const clock = setTimeout(resolve, Math.max(0, milliseconds), null);
  try {
    return await Promise.race([coming, over]);
  } finally {
    clearTimeout(clock);
  }
}
