/**
 * Another site, that digests are embedded in. In: its pages by path. Out: its
 * address, which is another origin than the Worker's, and the means to end it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Elsewhere {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves each page's body under a heading of the site's own. */
export async function openElsewhere(pages: Readonly<Record<string, string>>): Promise<Elsewhere> {
  const server = createServer((request, response) => {
    const inner = pages[request.url ?? ''];
    response.writeHead(inner === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,"><style>body{background:#123;color:#fed;font:18px serif}</style><h1>Ours</h1>${inner ?? ''}</html>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
