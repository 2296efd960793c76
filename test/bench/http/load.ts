/**
 * A load on one server. In: its address, how many connections; a request. Out:
 * how long a volley took. Raw keep-alive sockets that stay open, one request at
 * a time on each, so that the load costs the machine little beside the server.
 */
import { connect, type Socket } from 'node:net';

/** What is asked for again and again, and the status that every answer must have. */
export interface Kind {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: string;
}

/** Open connections. */
export class Load {
  readonly #host: string;
  readonly #connections: readonly Connection[];

  private constructor(host: string, connections: readonly Connection[]) {
    this.#host = host;
    this.#connections = connections;
  }

  static async open(url: URL, connections: number): Promise<Load> {
    const all = Array.from({ length: connections }, async () => {
      const socket = connect(Number(url.port), url.hostname).setNoDelay(true).setEncoding('latin1');
      await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
      return new Connection(socket);
    });
    return new Load(url.host, await Promise.all(all));
  }

  /** Sends `each` requests over every connection, one after the other; milliseconds until all are answered. */
  async volley({ path, headers, status }: Kind, each: number): Promise<number> {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const request = `GET ${path} HTTP/1.1\r\nHost: ${this.#host}\r\n${lines.join('')}\r\n`;
    const start = performance.now();
    await Promise.all(
      this.#connections.map(async (connection) => {
        for (let i = 0; i < each; i++) {
          const got = await connection.ask(request);
          if (got !== status) throw new Error(`${path}: status ${got} where ${status} is wanted`);
        }
      }),
    );
    return performance.now() - start;
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
  }
}

class Connection {
  readonly #socket: Socket;
  #held = '';
  #answered: (status: string) => void = () => {};

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => {
      this.#held += chunk;
      const status = wholeAnswer(this.#held);
      if (status === null) return;
      this.#held = '';
      this.#answered(status);
    });
  }

  ask(request: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#socket.once('error', reject);
      this.#socket.write(request, () => this.#socket.off('error', reject));
    });
  }

  close(): void {
    this.#socket.destroy();
  }
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
