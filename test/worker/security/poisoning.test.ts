/**
 * What a shared cache may be made to keep for others. In: reads with headers
 * that proxies and attackers add. Out: the same bytes, or a `Vary` that names
 * the header, or an answer that nobody keeps. No header of a client reaches an
 * object, and none comes back in an answer's headers.
 */
import { reset } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { send } from '../client.ts';
import { addressOf, OPERATIONS, prepare } from './operations.ts';

const EVIL = 'evil.example';
/** Sent together, for none of them is to mean anything. */
const NOISE: Readonly<Record<string, string>> = {
  'X-Forwarded-Host': EVIL,
  'X-Forwarded-Proto': 'http',
  'X-Forwarded-Scheme': 'nothttps',
  'X-Forwarded-Port': '1337',
  'X-Forwarded-Prefix': `//${EVIL}`,
  'X-Forwarded-For': '127.0.0.1',
  'X-Forwarded-Server': EVIL,
  Forwarded: `host=${EVIL};proto=http;for=127.0.0.1`,
  'X-Host': EVIL,
  'X-Original-Host': EVIL,
  'X-Original-URL': '/v1/feeds',
  'X-Rewrite-URL': '/v1/feeds',
  'X-HTTP-Method-Override': 'DELETE',
  'X-Real-IP': '127.0.0.1',
  'True-Client-IP': '127.0.0.1',
  'CF-Connecting-IP': '127.0.0.1',
  Referer: `https://${EVIL}/"><script>alert(1)</script>`,
  Cookie: 'a=<script>',
  'User-Agent': '<script>alert(1)</script>',
  TE: 'trailers',
  Via: `1.1 ${EVIL}`,
  Pragma: 'x',
  'do-name': 'story:evil',
  'do-content': '["evil"]',
  'x-standfirst-facts': '{}',
  'x-standfirst-asked': '{"key":"daily:1999-01-01","fresh":false,"version":null,"tags":["*"]}',
};

/** Sent one by one, for some answers may heed them. */
const HEADERS: readonly Readonly<Record<string, string>>[] = [
  NOISE,
  { Origin: `https://${EVIL}` },
  { 'Accept-Language': 'de-DE' },
  { 'Accept-Encoding': 'br' },
  { Accept: 'text/html' },
  { Accept: 'application/x-ndjson' },
  { Range: 'bytes=0-10', 'If-Range': '"x"' },
];

/** Headers by which an answer is judged. */
const TOLD = [
  'content-type',
  'content-security-policy',
  'location',
  'link',
  'access-control-allow-origin',
  'cache-control',
];

beforeAll(async () => {
  await reset();
  await prepare();
});

const reads = OPERATIONS.filter(({ method, security }) => method === 'get' && security?.length !== 1);

describe('a read', () => {
  it.each(reads)('$operationId says the same whatever the headers', async (operation) => {
    const address = addressOf(operation);
    const plain = await send(address);
    expect(plain.status).toBe(200);
    const [body, told] = [await plain.text(), TOLD.map((name) => plain.headers.get(name))];
    expect(body).not.toContain(EVIL);
    for (const headers of HEADERS) {
      const name = Object.keys(headers)[0] as string;
      const other = await send(address, { headers });
      const vary = (other.headers.get('vary') ?? '').toLowerCase().split(/\s*,\s*/);
      const [text, says] = [await other.text(), TOLD.map((one) => other.headers.get(one))];
      expect([...other.headers].join(), name).not.toContain(EVIL);
      if (vary.includes(name.toLowerCase())) continue;
      expect(other.status, name).toBe(200);
      expect(text, name).toBe(body);
      expect(says, name).toEqual(told);
    }
  });

  it('that fails is kept by nobody, and shows nothing of the headers', async () => {
    for (const path of [
      '/nothing',
      '/v1/nothing',
      '/stories/x',
      '/v1/articles?x=1',
      '/outlets/x/2026-13-01',
    ]) {
      for (const headers of HEADERS) {
        const answer = await send(path, { headers });
        expect(answer.headers.get('cache-control'), path).toBe('no-store');
        expect(await answer.text(), path).not.toContain(EVIL);
      }
    }
  });
});

describe('an address', () => {
  it('comes back in an answer as data, never as a header or as markup', async () => {
    const hostile = [
      ...[
        '%0d%0aSet-Cookie:%20a=b',
        '%0aX-Evil:1',
        '%E5%98%8A%E5%98%8DX-Evil:1',
        '%00',
        '<script>alert(1)</script>',
      ],
      ...[
        '"onload=alert(1)',
        '{{7*7}}',
        '%3Cscript%3Ealert(1)%3C/script%3E',
        'é%F0%9F%98%80',
        '%e2%80%ae',
        '//evil.example',
      ],
    ];
    const places = [
      '/',
      '/v1/',
      '/v1/articles/',
      '/v1/stories/',
      '/stories/',
      '/outlets/',
      '/days/',
      '/v1/digests/',
      '/embed/stories/',
    ];
    for (const place of places) {
      for (const one of hostile) {
        for (const path of [place + one, `${place}x?${one}`, `${place}x?a=${one}`]) {
          for (const accept of ['text/html', 'application/json']) {
            const answer = await send(path, { headers: { Accept: accept } });
            expect(answer.status, path).toBeLessThan(500);
            expect(answer.headers.get('set-cookie')).toBeNull();
            expect(answer.headers.get('x-evil')).toBeNull();
            const location = answer.headers.get('location');
            if (location !== null) expect(location).toMatch(/^\/(?!\/)/);
            const text = await answer.text();
            if ((answer.headers.get('content-type') ?? '').startsWith('text/html')) {
              expect(text, path).not.toContain('<script>alert');
              expect(text, path).not.toContain('"onload=');
            }
          }
        }
      }
    }
  });

  it('of a redirect keeps to this service', async () => {
    for (const path of [
      '/?utm_source=x',
      '//evil.example/?utm_source=x',
      '/feeds?fbclid=1',
      '/style.css?v=x',
      '/%5Cevil.example?gclid=1',
    ]) {
      const answer = await send(path);
      const location = answer.headers.get('location');
      if (answer.status === 301) expect(location, path).toMatch(/^\/(?![/\\])/);
      else expect(location).toBeNull();
      await answer.text();
    }
  });
});
