/**
 * A load on one address. In: address, headers, connections, milliseconds. Out:
 * answers a second, by status. Raw keep-alive sockets, one request at a time on
 * each, so that the load costs the machine little beside the server.
 */
import { connect, type Socket } from 'node:net';

export interface Load {
  readonly perSecond: number;
  readonly statuses: Readonly<Record<string, number>>;
}

/** Sends one GET after the other over each of some connections. */
export async function load(
  url: URL,
  headers: Readonly<Record<string, string>>,
  connections: number,
  milliseconds: number,
): Promise<Load> {
  const lines = [`GET ${url.pathname} HTTP/1.1`, `Host: ${url.host}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  const request = `${lines.join('\r\n')}\r\n\r\n`;
  const statuses: Record<string, number> = {};
  const start = performance.now();
  const end = start + milliseconds;
  await Promise.all(Array.from({ length: connections }, () => connection(url, request, end, statuses)));
  const seconds = (performance.now() - start) / 1000;
  const answers = Object.values(statuses).reduce((sum, one) => sum + one, 0);
  return { perSecond: answers / seconds, statuses };
}

function connection(url: URL, request: string, end: number, statuses: Record<string, number>): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(Number(url.port), url.hostname);
    socket.setNoDelay(true);
    let held = '';
    socket.setEncoding('latin1');
    socket.on('connect', () => socket.write(request));
    socket.on('error', reject);
    socket.on('data', (chunk: string) => {
      held += chunk;
      const status = wholeAnswer(held);
      if (status === null) return;
      held = '';
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (performance.now() < end) socket.write(request);
      else {
        socket.end();
        resolve();
      }
    });
  });
}

/** The status of an answer that is complete; null before. */
function wholeAnswer(held: string): string | null {
  const head = held.indexOf('\r\n\r\n');
  if (head < 0) return null;
  const status = held.slice(9, 12);
  if (status === '304') return status;
  const length = /\r\ncontent-length: (\d+)/i.exec(held.slice(0, head))?.[1];
  const whole = length === undefined ? held.endsWith('0\r\n\r\n') : held.length >= head + 4 + Number(length);
  return whole ? status : null;
}
