/**
 * A Worker's batch route, played by a small HTTP server that remembers, for the faults that a real one won't make on demand.
 * In: faults, one a request, in order; then it answers. Out: what was kept, and every request as it came.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export const TOKEN = 'a-token-for-tests';

export interface Sent {
  id: string;
  text: string;
  outlet?: string;
  title?: string;
  url?: string;
  published?: string;
  lang?: string;
}

/** null is no fault; `cut` closes the connection before the answer; `lost` keeps the articles and closes then. */
export type Fault =
  | number
  | null
  | 'cut'
  | 'lost'
  | { status: number; retryAfter: string }
  | ((response: ServerResponse) => void);

export interface Receiver {
  url: URL;
  kept: Map<string, Sent>;
  /** Items of each request that got as far as a body. */
  batches: Sent[][];
  faults: Fault[];
  /** Ids that are rejected, and how. */
  rejects: Map<string, { status: number; detail: string; times: number }>;
  requests: number;
  close(): Promise<void>;
}

export async function receiver(faults: Fault[] = []): Promise<Receiver> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const it: Receiver = {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    kept: new Map(),
    batches: [],
    faults,
    rejects: new Map(),
    requests: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse) {
    it.requests += 1;
    const body = await text(request);
    const fault = it.faults.shift();
    if (typeof fault === 'function') return fault(response);
    if (fault === 'cut') return response.destroy();
    if (typeof fault === 'number') return response.writeHead(fault).end('down');
    if (fault !== null && typeof fault === 'object') {
      return response.writeHead(fault.status, { 'retry-after': fault.retryAfter }).end();
    }
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      return send(response, 401, problem(401, 'this token is not known'));
    }
    const items = JSON.parse(body) as Sent[];
    it.batches.push(items);
    const results = items.map((item, index) => ({ index, id: item.id, ...keep(item) }));
    if (fault === 'lost') return response.destroy();
    return send(response, 200, { results });
  }

  function keep(item: Sent): object {
    const reject = it.rejects.get(item.id);
    if (reject && reject.times > 0) {
      reject.times -= 1;
      return { status: 'rejected', problem: problem(reject.status, reject.detail) };
    }
    const before = it.kept.get(item.id);
    it.kept.set(item.id, item);
    const same = before && JSON.stringify(before) === JSON.stringify(item);
    return { status: same ? 'unchanged' : before ? 'revised' : 'created', revision: '0123456789abcdef0123' };
  }
  return it;
}

export function problem(status: number, detail: string): object {
  return { type: 'urn:standfirst:problem:test', title: 'For tests', status, detail };
}

export function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
