/**
 * A port on this machine that nobody listens on.
 * In: the port that is wanted, or none. Out: that one; without a wish 8787, or any free one where that is taken.
 * Refused with `Failure`: a wished port that is taken.
 */
import { createServer } from 'node:net';
import { Failure } from '../failure.ts';

const FIRST = 8787;

/** `wanted` 0 means any. */
export async function freePort(wanted: number | undefined): Promise<number> {
  const first = await tryPort(wanted ?? FIRST);
  if (first !== null) return first;
  if (wanted !== undefined) throw new Failure(`port ${wanted} is taken or not allowed`);
  const any = await tryPort(0);
  if (any === null) throw new Failure('no port is free on 127.0.0.1');
  return any;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : null));
    });
  });
}
