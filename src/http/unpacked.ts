/**
 * gzip unpacked a morsel at a time. In: packed bytes as they come. Out: bytes, as their reader asks for them. Throws
 * where the bytes are no gzip, break off, or go on after its end. workerd's DecompressionStream knows no back-pressure:
 * whatever it is given it unpacks at once into memory, a thousand bytes for one. So it is given the next morsel only
 * when nothing of the last one is left, and a bomb costs its reader a morsel's worth more than it was ready to read.
 */

/** Packed bytes given at once: sixteen megabytes at the very most come of them. */
const MORSEL = 16_384;

/** The unpacked bytes; stops taking packed ones when its reader stops. */
export async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const gunzip = new DecompressionStream('gzip');
  const writer = gunzip.writable.getWriter();
  const reader: ReadableStreamDefaultReader<Uint8Array> = gunzip.readable.getReader();
  const next = () => {
    const read = reader.read();
    // Whoever waits for it hears of its failure; nobody need wait.
    read.catch(() => {});
    return read;
  };
  let pending = next();
  try {
    for await (const chunk of packed)
      for (let at = 0; at < chunk.length; at += MORSEL) {
        await writer.write(chunk.subarray(at, at + MORSEL));
        for (let tick = soon(), idle = true; ; ) {
          const got = await Promise.race([pending, tick]);
          if (got === null) {
            // Nothing came since the clock was set: nothing is left.
            if (idle) break;
            [tick, idle] = [soon(), true];
          } else if (got.value === undefined) break;
          else {
            idle = false;
            pending = next();
            yield got.value;
          }
        }
      }
    // What breaks off fails here as well as at the reader; waiting for both could wait for ever.
    const closed = writer.close();
    closed.catch(() => {});
    for (let got = await pending; got.value !== undefined; got = await pending) {
      pending = next();
      yield got.value;
    }
    await closed;
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** Null after all that can be had without another morsel; one clock for many reads, for it takes a millisecond. */
function soon(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), 0));
}
