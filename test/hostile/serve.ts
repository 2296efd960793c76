/**
 * The hostile server, for the tests inside workerd: a vitest global set-up. In: nothing. Out: its ports, each a host of its
 * own to a poller. Beside it stands the canary, a server that nobody may ask. `PUT /said/NAME` teaches it a feed, `GET /log/NAME` tells who asked for it and how.
 */
import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { TestProject } from 'vitest/node';
import { BEHAVIOURS, canary, ROBOTS } from './behaviours.ts';
import type {} from './provided.ts';

const PORTS = 8;

interface Said {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

export default async function serve(project: TestProject): Promise<() => void> {
  const said = new Map<string, Said>();
  const log = new Map<string, IncomingHttpHeaders[]>();
  let touched = 0;
  const trap = createServer((_, response) => {
    touched++;
    response.end(
      '<rss><channel><item><title>secret</title><description>secret</description></item></channel></rss>',
    );
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [, first = '', name = ''] = (request.url ?? '').split(/[/?]/);
    if (first === 'canary') return void response.end(String(touched));
    if (first === 'log') return void response.end(JSON.stringify(log.get(name) ?? []));
    if (first === 'said' && request.method === 'PUT') {
      const text = (await request.setEncoding('utf8').toArray()).join('');
      said.set(name, JSON.parse(text) as Said);
      return void response.end();
    }
    const key = first === 'said' ? name : first;
    log.set(key, [...(log.get(key) ?? []), request.headers]);
    const told = said.get(name);
    if (first === 'said' && told !== undefined) {
      const known =
        told.headers?.ETag !== undefined && request.headers['if-none-match'] === told.headers.ETag;
      response.writeHead(known ? 304 : (told.status ?? 200), {
        'Content-Type': 'application/rss+xml',
        ...told.headers,
      });
      return void response.end(known ? undefined : told.body);
    }
    const behaviour = BEHAVIOURS[first];
    if (behaviour === undefined) return void response.writeHead(404).end();
    behaviour(request, response);
  };
  const plain = Array.from({ length: PORTS }, () => createServer(answer));
  const robots = Object.entries(ROBOTS).map(([name, behaviour]) => {
    const server = createServer((request, response) =>
      request.url === '/robots.txt' ? behaviour(request, response) : void answer(request, response),
    );
    return { name, server };
  });
  const servers = [...plain, ...robots.map(({ server }) => server)];
  // A client that goes away in the middle is what this server is for.
  for (const one of [...servers, trap]) one.on('clientError', (_, socket) => void socket.destroy());
  canary.port = await listen(trap);
  project.provide('hostile', {
    ports: await Promise.all(plain.map(listen)),
    names: Object.keys(BEHAVIOURS),
  });
  const at = await Promise.all(robots.map(async ({ name, server }) => [name, await listen(server)] as const));
  project.provide('robots', Object.fromEntries(at));
  return () => {
    for (const one of [...servers, trap]) {
      one.close();
      one.closeAllConnections();
    }
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as { port: number }).port;
}
