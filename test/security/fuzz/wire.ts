/**
 * What no HTTP client sends: lengths that lie, requests within requests, lines
 * that are none. In: an address. Out: the statuses that came back, by name.
 */
import { connect } from 'node:net';

const PUT =
  'PUT /v1/articles/wire HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer fuzz-ingest\r\nContent-Type: application/json\r\n';
const BODY = '{"outlet":"tribune","text":"The gate broke on Saturday."}';
const SMUGGLED = 'GET /v1/feeds HTTP/1.1\r\nHost: x\r\n\r\n';

/** Bytes by name. Hosts that are none and CONNECT are left out: the local runtime stumbles over them before it asks us. */
const REQUESTS: Readonly<Record<string, string>> = {
  'a length that is too large': `${PUT}Content-Length: 5000\r\n\r\n${BODY}`,
  'a length that is too small': `${PUT}Content-Length: 10\r\n\r\n${BODY}`,
  'a negative length': `${PUT}Content-Length: -1\r\n\r\n${BODY}`,
  'a length that is no number': `${PUT}Content-Length: 1e2\r\n\r\n${BODY}`,
  'two lengths': `${PUT}Content-Length: 3\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`,
  'a length and chunks': `${PUT}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'chunks that are none': `${PUT}Transfer-Encoding: chunked\r\n\r\nZZ\r\n${BODY}\r\n0\r\n\r\n`,
  'a chunk that is too large': `${PUT}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n${BODY}`,
  'an unknown coding': `${PUT}Transfer-Encoding: x\r\n\r\n${BODY}`,
  'no host': 'GET /v1 HTTP/1.1\r\n\r\n',
  'another host in the line': 'GET http://evil.example/v1 HTTP/1.1\r\nHost: x\r\n\r\n',
  'a path with spaces': 'GET /v1/ articles HTTP/1.1\r\nHost: x\r\n\r\n',
  'a path with bytes': 'GET /v1/\xff\xfe\x80 HTTP/1.1\r\nHost: x\r\n\r\n',
  'a path that is none': 'GET v1 HTTP/1.1\r\nHost: x\r\n\r\n',
  'a path beyond bounds': `GET /v1/${'a'.repeat(60_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  'a header beyond bounds': `GET /v1 HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(300_000)}\r\n\r\n`,
  'headers beyond number': `GET /v1 HTTP/1.1\r\nHost: x\r\n${'X: a\r\n'.repeat(5_000)}\r\n`,
  'a folded header': 'GET /v1 HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n',
  'a header with NUL': 'GET /v1 HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n',
  'a header with a lone return': 'GET /v1 HTTP/1.1\r\nHost: x\r\nX: a\rSet-Cookie: b\r\n\r\n',
  'an unknown method': 'BREW /v1 HTTP/1.1\r\nHost: x\r\n\r\n',
  'an echo': 'TRACE /v1 HTTP/1.1\r\nHost: x\r\nCookie: secret\r\n\r\n',
  'another protocol': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'nothing at all': '\r\n\r\n\r\n',
};

/** Requests sent at once on one connection: each gets its answer. */
const IN_A_ROW = 50;

/** How long an answer is waited for that may never come, milliseconds. */
const PATIENCE = 700;
/** And where every answer must come, however busy the machine. */
const LONG = 30_000;

function statusesOf(url: URL, bytes: string, due = Number.POSITIVE_INFINITY): Promise<number[]> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(url.port), url.hostname, () => socket.write(Buffer.from(bytes, 'latin1')));
    const statuses = () => [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(statuses());
    };
    const timer = setTimeout(end, due === Number.POSITIVE_INFINITY ? PATIENCE : LONG);
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (statuses().length >= due) end();
    });
    socket.on('error', end);
    socket.on('close', end);
  });
}

/** Sends each of them on a connection of its own. */
export async function wire(url: URL): Promise<Map<string, number[]>> {
  const named = Object.entries(REQUESTS).map(
    async ([name, bytes]) => [name, await statusesOf(url, bytes)] as const,
  );
  const row = statusesOf(url, SMUGGLED.repeat(IN_A_ROW), IN_A_ROW);
  return new Map([...(await Promise.all(named)), ['requests in a row', await row]]);
}
