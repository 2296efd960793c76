/**
 * Articles that come as pages of HTML: what is stored, what is told, what is refused; and bodies that come packed, or
 * are answered while they come.
 */
import { reset } from 'cloudflare:test';
import { exports } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/contract/index.ts';
import { sample } from './articles.ts';
import { bindings, type Doc, get, problem, read, send, write } from './client.ts';

beforeEach(reset);

const weir = sample('weir-tribune');
const paragraphs = weir.text.split('\n\n');
const page = (changes: { body?: string; head?: string } = {}) => `<!doctype html><html lang="en"><head>
  <title>${weir.title} | Tribune</title>
  <link rel="canonical" href="/2026/weir">
  <meta property="og:site_name" content="The Tribune">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${weir.title}","datePublished":"2026-03-14T10:00:00+02:00","dateModified":"2026-03-14T11:00:00+02:00","author":{"@type":"Person","name":"Ann Writer"}}</script>
  ${changes.head ?? ''}</head><body><nav><a href="/">Home</a></nav><article><h1>${weir.title}</h1>
  ${changes.body ?? paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article>
  <footer>All rights reserved by the Tribune of Ambleford and its many owners.</footer></body></html>`;
const sent = (changes: Record<string, unknown> = {}) => ({ outlet: 'tribune', html: page(), ...changes });
const put = async (id: string, body: unknown): Promise<Doc> => {
  const response = await write('PUT', `/v1/articles/${id}`, body);
  return { http: response.status, ...((await response.json()) as object) };
};
const seen = async (id: string): Promise<Doc> =>
  (await get(`/v1/articles/${id}`, { Authorization: 'Bearer ingest-a' })).json();

describe('a page', () => {
  it('becomes its article, and the answer tells what was found where', async () => {
    const url = 'https://tribune.example/2026/weir?utm_source=feed';
    const first = await put('weir', sent({ url }));
    expect(first).toMatchObject({
      http: 201,
      status: 'created',
      extracted: {
        text: { source: 'content' },
        title: { value: weir.title, source: 'h1' },
        byline: { value: 'Ann Writer', source: 'JSON-LD author' },
        published: { value: '2026-03-14T08:00:00Z', source: 'JSON-LD datePublished' },
        updated: { value: '2026-03-14T09:00:00Z', source: 'JSON-LD dateModified' },
        lang: { value: 'en', source: 'html lang' },
        canonical: { value: 'https://tribune.example/2026/weir', source: 'link canonical' },
        site: { value: 'The Tribune', source: 'meta og:site_name' },
      },
    });
    expect(await seen('weir')).toMatchObject({
      title: weir.title,
      url,
      published: '2026-03-14T08:00:00Z',
      lang: 'en',
      text: weir.text,
      extracted: first.extracted,
    });
    const open = await read('/v1/articles/weir');
    expect(open).not.toHaveProperty('extracted');
    expect(open).not.toHaveProperty('text');
  });

  it('sent again writes nothing, also where only its furniture changed', async () => {
    const first = await put('weir', sent());
    const again = await put('weir', sent({ html: page({ head: '<meta name="build" content="77">' }) }));
    expect(again).toMatchObject({ http: 200, status: 'unchanged', revision: first.revision });
    expect(again.extracted).toEqual(first.extracted);
    expect((await bindings.ARTICLES.list()).keys).toHaveLength(1);
  });

  it('and its text sent as text are the same revision', async () => {
    const first = await put('weir', sent({ url: 'https://tribune.example/weir' }));
    const { title, published, lang, url, text } = await seen('weir');
    const again = await put('weir', { outlet: 'tribune', text, title, published, lang, url });
    expect(again).toMatchObject({ status: 'unchanged', revision: first.revision });
  });

  it('does not overrule what its sender says', async () => {
    await put(
      'weir',
      sent({ title: 'Mine', published: '2026-01-02', lang: 'en-GB', url: 'https://a.example/b' }),
    );
    expect(await read('/v1/articles/weir')).toMatchObject({
      title: 'Mine',
      published: '2026-01-02',
      lang: 'en-GB',
      url: 'https://a.example/b',
    });
  });

  it('in a batch: one line an item, those that hold nothing refused', async () => {
    const batch = [
      { id: 'a', ...sent() },
      { id: 'b', outlet: 'tribune', html: '<nav>Home</nav><title>Nothing here</title>' },
      { ...weir, id: 'c', outlet: 'gazette' },
    ];
    const { results } = (await (await write('POST', '/v1/articles', batch)).json()) as Doc;
    expect(results.map((one: Doc) => one.status)).toEqual(['created', 'rejected', 'created']);
    expect(results[0].extracted.title.value).toBe(weir.title);
    expect(results[1].problem).toMatchObject({ status: 422, errors: [{ path: 'html' }] });
    expect(results[1].problem.detail).toMatch(/title "Nothing here".*send the article's words as text/);
    expect(results[2]).not.toHaveProperty('extracted');
  });

  it.each([
    [{ text: weir.text }, 422, 'bad-body', ['text', 'html']],
    [{ html: undefined }, 422, 'bad-body', ['text', 'html']],
    [{ html: '  ' }, 422, 'bad-body', ['html']],
    [{ html: 7 }, 422, 'bad-body', ['html']],
    [{ html: 'x'.repeat(LIMITS.htmlBytes + 1) }, 413, 'too-large', ['html']],
    [
      { html: `<p>${'The river rose again. '.repeat(80_000)}</p>` },
      413,
      'too-large',
      ['html: the text in it'],
    ],
    [
      { html: '<script>alert("The river rose in the night and nobody was hurt.")</script>' },
      422,
      'bad-body',
      ['html'],
    ],
  ])('is refused: %.40j', async (changes, status, slug, paths) => {
    const response = await write('PUT', '/v1/articles/x', sent(changes));
    const { errors } = await problem(response, status, slug);
    expect(errors.map((error: Doc) => error.path)).toEqual(paths);
    expect((await bindings.ARTICLES.list()).keys).toEqual([]);
  });

  it('cannot put markup, scripts or addresses of its own kind into the store', async () => {
    const evil = page({
      head: '<base href="https://evil.example/"><link rel="canonical" href="javascript:alert(1)">',
      body: `${paragraphs.map((p) => `<p>${p}<script>steal()</script><img src=x onerror=steal()></p>`).join('')}
        <p style="display:none">Hidden words that no reader of the page would ever see, though they are here.</p>
        <template><p>Words in a template that no reader of the page would see, though they are here.</p></template>
        <noscript><p>Words for those without scripts that no reader would see, though they are here.</p></noscript>
        <iframe srcdoc="<p>Framed words</p>"></iframe><svg><text>Drawn words</text></svg>`,
    }).replace('<link rel="canonical" href="/2026/weir">', '');
    const answer = await put('weir', sent({ html: evil, url: 'https://tribune.example/a' }));
    expect(answer.extracted.canonical).toBe(null);
    const stored = await seen('weir');
    expect(stored.text).toBe(weir.text);
    expect(stored.url).toBe('https://tribune.example/a');
  });
});

const packed = (text: string | Uint8Array): Promise<ArrayBuffer> => {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  void writer
    .write(typeof text === 'string' ? new TextEncoder().encode(text) : text)
    .then(() => writer.close());
  return new Response(readable).arrayBuffer();
};
const headers = (more: Record<string, string> = {}) => ({
  Authorization: 'Bearer ingest-a',
  'Content-Type': 'application/json',
  ...more,
});

describe('packed bodies', () => {
  it('are unpacked, for one and for many', async () => {
    const one = await send('/v1/articles/weir', {
      method: 'PUT',
      headers: headers({ 'Content-Encoding': 'gzip' }),
      body: await packed(JSON.stringify(sent())),
    });
    expect(one.status).toBe(201);
    const many = await send('/v1/articles', {
      method: 'POST',
      headers: headers({ 'Content-Encoding': 'GZIP' }),
      body: await packed(JSON.stringify([weir])),
    });
    expect(((await many.json()) as Doc).results[0].status).toBe('created');
  });

  it('that swell beyond the limit are cut off long before their end', async () => {
    const bomb = await packed(new Uint8Array(60_000_000).fill(0x20));
    expect(bomb.byteLength).toBeLessThan(100_000);
    let taken = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = new Uint8Array(bomb.slice(taken, taken + 1000));
        taken += piece.length;
        if (piece.length === 0) controller.close();
        else controller.enqueue(piece);
      },
    });
    const response = await send('/v1/articles/x', {
      method: 'PUT',
      headers: headers({ 'Content-Encoding': 'gzip' }),
      body,
    });
    expect(await problem(response, 413, 'too-large')).toMatchObject({ limit: LIMITS.putBytes });
    expect(taken).toBeLessThan(bomb.byteLength / 2);
  });

  it('that are no gzip, broke off, or have several members, say so', async () => {
    const whole = new Uint8Array(await packed(JSON.stringify(sent())));
    const members = [' ', JSON.stringify(sent())].map(async (part) => [
      ...new Uint8Array(await packed(part)),
    ]);
    const several = new Uint8Array((await Promise.all(members)).flat());
    const half = whole.slice(0, whole.length / 2);
    for (const body of [new TextEncoder().encode('{"outlet":"a"}'), half, several]) {
      const response = await send('/v1/articles/x', {
        method: 'PUT',
        headers: headers({ 'Content-Encoding': 'gzip' }),
        body,
      });
      expect((await problem(response, 400, 'bad-json')).detail).toContain('gzip');
    }
  });

  it.each(['br', 'deflate', 'gzip, gzip', 'zstd', 'x'.repeat(500)])(
    'in %.20s are refused',
    async (coding) => {
      const response = await send('/v1/articles/x', {
        method: 'PUT',
        headers: headers({ 'Content-Encoding': coding }),
        body: 'x',
      });
      expect(response.headers.get('accept-encoding')).toBe('gzip, identity');
      expect((await problem(response, 415, 'unsupported-media-type')).allowed).toEqual(['gzip', 'identity']);
    },
  );
});

type Worker = { default: { fetch(input: string, init: RequestInit): Promise<Response> } };
/** A request whose answer is not read before the test reads it. */
const stream = (body: BodyInit, more: Record<string, string> = {}) =>
  (exports as unknown as Worker).default.fetch('https://standfirst.test/v1/articles', {
    method: 'POST',
    headers: headers({ 'Content-Type': 'application/x-ndjson', Accept: 'application/x-ndjson', ...more }),
    body,
  });
const linesOf = async (response: Response): Promise<Doc[]> =>
  (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const line = (id: string, more: object = {}) => `${JSON.stringify({ ...weir, id, ...more })}\n`;

describe('streams', () => {
  it('are answered line by line while they are still being sent', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const say = (text: string) => writer.write(new TextEncoder().encode(text));
    const first = say(`${line('a')}${line('b').slice(0, 40)}`);
    const response = await stream(readable);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const hear = async () => new TextDecoder().decode((await reader.read()).value);
    expect(JSON.parse(await hear())).toMatchObject({ index: 0, id: 'a', status: 'created' });
    await first;
    const second = say(`${line('b').slice(40)}\n{oops\n`);
    expect(
      (await hear())
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one)),
    ).toMatchObject([
      { index: 1, id: 'b', status: 'created' },
      {
        index: 2,
        id: null,
        status: 'rejected',
        problem: { status: 400, detail: expect.stringMatching(/^line 4/) },
      },
    ]);
    await second;
    const [, end] = await Promise.all([writer.close(), reader.read()]);
    expect(end.done).toBe(true);
  });

  it('may be longer than any batch, and packed', async () => {
    const same = line('a');
    const many = LIMITS.batchItems + 500;
    const answers = await linesOf(
      await stream(await packed(same.repeat(many)), { 'Content-Encoding': 'gzip' }),
    );
    expect(answers).toHaveLength(many);
    expect(answers.map(({ index }) => index)).toEqual(Array.from({ length: many }, (_, i) => i));
    expect(answers.slice(1).every(({ status }) => status === 'unchanged')).toBe(true);
  });

  it('cost one line for a line that is too long, not UTF-8 or wrong', async () => {
    const long = line('long', { text: 'x'.repeat(LIMITS.putBytes) });
    const bytes = new TextEncoder().encode(
      `${long}${line('a')}[]\n?\n${line('b', { outlet: '!' })}${line('c')}`,
    );
    bytes[bytes.indexOf(0x3f)] = 0xff;
    const answers = await linesOf(await stream(bytes));
    expect(answers.map(({ id, status, problem: said }) => [id, said?.status ?? status])).toEqual([
      [null, 413],
      ['a', 'created'],
      [null, 422],
      [null, 400],
      ['b', 422],
      ['c', 'created'],
    ]);
  });

  it('that unpack without end are ended by a last line', async () => {
    const blank = await packed(new Uint8Array(LIMITS.unpackedBytes + 5_000_000).fill(0x0a));
    const answers = await linesOf(await stream(blank, { 'Content-Encoding': 'gzip' }));
    expect(answers).toMatchObject([
      { index: 0, id: null, problem: { status: 413, limit: LIMITS.unpackedBytes } },
    ]);
  });

  it('that are mostly refused are ended by a last line, which says how far they were read', async () => {
    const answers = await linesOf(await stream(`${'{}\n'.repeat(100_000)}{oops`));
    const last = answers.pop() as Doc;
    expect(answers.length).toBeGreaterThan(LIMITS.refusedLines);
    expect(answers.length).toBeLessThan(LIMITS.refusedLines + 100);
    expect(answers.every(({ problem: said }) => said.status === 422)).toBe(true);
    expect(last).toMatchObject({
      index: answers.length,
      id: null,
      status: 'rejected',
      problem: { status: 413, limit: LIMITS.refusedLines },
    });
    expect(last.problem.detail).toContain(`${answers.length} of the ${answers.length} items read`);
  });

  it('that are refused in part are read to their end', async () => {
    const many = LIMITS.refusedLines + 200;
    const answers = await linesOf(await stream(`${line('a')}${line('a')}{}\n`.repeat(many)));
    expect(answers).toHaveLength(3 * many);
    expect(answers.at(-1)).toMatchObject({ index: 3 * many - 1, problem: { status: 422 } });
  });

  it('that break off say so in their last line; what came before is kept', async () => {
    const whole = new Uint8Array(await packed(line('a').repeat(3)));
    const answers = await linesOf(
      await stream(whole.slice(0, whole.length - 12), { 'Content-Encoding': 'gzip' }),
    );
    expect(answers.at(-1)).toMatchObject({ id: null, status: 'rejected', problem: { status: 400 } });
  });

  it('take no Idempotency-Key, and no empty token', async () => {
    const response = await stream(line('a'), { 'Idempotency-Key': 'k' });
    expect((await problem(response, 400, 'bad-id')).errors[0].path).toBe('Idempotency-Key');
    await problem(await stream(line('a'), { Authorization: 'Bearer x' }), 401, 'unauthorized');
    expect(await linesOf(await stream('\n\n'))).toEqual([]);
  });

  it('tell of pages as batches do, as the document says', async () => {
    const response = await send('/v1/articles', {
      method: 'POST',
      headers: headers({ 'Content-Type': 'application/jsonl', Accept: 'application/jsonl;q=1' }),
      body: `${JSON.stringify({ id: 'a', ...sent() })}\n`,
    });
    expect((await linesOf(response))[0].extracted.byline.value).toBe('Ann Writer');
  });
});
