/** `standfirst ingest`: what is sent, and what happens when sending goes wrong. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Failure } from '../../src/cli/failure.ts';
import { articleIdFrom, outletIdFrom } from '../../src/cli/ingest/names.ts';
import { type Errand, ingest } from '../../src/cli/ingest/run.ts';
import { showProgress } from '../../src/cli/progress.ts';
import { ArticleId, OutletId } from '../../src/contract/index.ts';
import { ndjson, ROOT, standfirst, start } from './command.ts';
import { type Fault, problem, type Receiver, receiver, send, TOKEN } from './receiver.ts';

const QUICK = { tries: 4, firstTries: 2, wait: 5, longest: 20, retryAfter: 1500 };

let folder: string;
let state: string;
let worker: Receiver;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-ingest-'));
  state = mkdtempSync(join(tmpdir(), 'standfirst-journal-'));
  vi.stubEnv('XDG_STATE_HOME', state);
  worker = await receiver();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await worker.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(state, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function errand(more: Partial<Errand> = {}): Errand {
  return { path: folder, to: worker.url, token: TOKEN, resume: true, quiet: true, patience: QUICK, ...more };
}

/** `count` articles in one NDJSON file. */
function many(count: number): string {
  const articles = Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    outlet: 'sample',
    text: `Text ${i}.`,
  }));
  return file('many.ndjson', ndjson(...articles));
}

/** Runs `errand` and gives what it told on standard error. */
async function told(work: () => Promise<unknown>): Promise<string> {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    said += String(chunk);
    return true;
  });
  await work();
  return said;
}

describe('what is sent', () => {
  test('plain texts are taken as they are: id and outlet from the name, no title, no date that the text does not say', async () => {
    const text = '\uFEFFRain fell.\r\nThe ferry 🙂 ran aground.\n';
    file('Sample Courier – Ferry.txt', text);
    expect(await ingest(errand())).toMatchObject({ created: 1, rejected: 0 });
    const [sent] = [...worker.kept.values()];
    expect(sent).toEqual({
      id: expect.stringMatching(/^sample-courier-ferry-[0-9a-f]{8}$/),
      outlet: expect.stringMatching(/^sample-courier-ferry-[0-9a-f]{8}$/),
      text: text.slice(1),
    });
  });

  test('the date is the one that the text says of itself', async () => {
    file(
      'a.txt',
      'Published March 14, 2026\n\nThe night ferry ran aground off Carrow Point early on Saturday morning.\n',
    );
    await ingest(errand({ outlet: 'sample-courier' }));
    expect(worker.kept.get('a')).toMatchObject({ outlet: 'sample-courier', published: '2026-03-14' });
  });

  test('folders, JSON, arrays and NDJSON; hidden files and others are passed over', async () => {
    file('one.json', JSON.stringify({ id: 'one', outlet: 'x', text: 'One.', title: 'T' }));
    file(
      'more.json',
      JSON.stringify([
        { id: 'two', outlet: 'x', text: 'Two.' },
        { id: 'three', text: 'Three.' },
      ]),
    );
    file('deep/er/lines.jsonl', ndjson({ id: 'four', outlet: 'x', text: 'Four.' }));
    file('deep/plain.txt', 'Five.');
    file('.hidden.txt', 'no');
    file('readme.md', 'no');
    expect(await ingest(errand({ outlet: 'default' }))).toMatchObject({ created: 5 });
    expect([...worker.kept.keys()].sort()).toEqual(['deep-plain', 'four', 'one', 'three', 'two']);
    expect(worker.kept.get('three')?.outlet).toBe('default');
    expect(worker.kept.get('one')).toMatchObject({ outlet: 'x', title: 'T' });
  });

  test('the sample corpus: what a client would send, and nothing of what is expected', async () => {
    expect(await ingest(errand({ path: join(ROOT, 'corpus') }))).toMatchObject({ rejected: 0 });
    const ids = readdirSync(join(ROOT, 'corpus/articles')).sort();
    expect([...worker.kept.keys()].sort()).toEqual(ids);
    for (const [id, sent] of worker.kept) {
      const said = JSON.parse(readFileSync(join(ROOT, `corpus/articles/${id}/expected.json`), 'utf8'));
      expect(sent.text).toBe(readFileSync(join(ROOT, `corpus/articles/${id}/source.txt`), 'utf8'));
      expect([sent.outlet, sent.title ?? null, sent.published ?? null]).toEqual([
        said.outlet,
        said.title,
        said.published,
      ]);
      expect(sent).not.toHaveProperty('body');
    }
  });

  test('batches keep to the limits of items and bytes, and nothing is lost between them', async () => {
    many(250);
    expect(await ingest(errand())).toMatchObject({ created: 250 });
    expect(worker.batches.map((items) => items.length)).toEqual(Array(10).fill(25));
    const large = Array.from({ length: 9 }, (_, i) => ({
      id: `b${i}`,
      outlet: 'x',
      text: '"é'.repeat(250_000),
    }));
    await ingest(errand({ path: file('large.json', JSON.stringify(large)) }));
    const sizes = worker.batches.slice(10).map((items) => Buffer.byteLength(JSON.stringify(items)));
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5_000_000);
    expect(worker.kept.size).toBe(259);
  });

  test('names are always ones that the contract takes, and the same for the same path', () => {
    const paths = [
      'a.txt',
      '000_2dca067b6a0291d6.txt',
      'Новости.txt',
      'é.txt',
      'e.txt',
      '_._.txt',
      '-.txt',
      `${'x'.repeat(300)}.txt`,
      'A B/C.txt',
      '日本.txt',
    ];
    for (const path of paths) {
      expect(ArticleId.safeParse(articleIdFrom(path)).success).toBe(true);
      expect(OutletId.safeParse(outletIdFrom(path)).success).toBe(true);
    }
    expect(new Set(paths.map(articleIdFrom)).size).toBe(paths.length - 1); // é.txt and e.txt share a name
    expect(articleIdFrom('000_2dca067b6a0291d6.txt')).toBe('000_2dca067b6a0291d6');
    expect([articleIdFrom('A B/C.d.txt'), outletIdFrom('A B/C.d.txt')]).toEqual(['a-b-c.d', 'c.d']);
  });
});

describe('what is wrong with an article costs only that one', () => {
  test('files that are not UTF-8, lines that are not JSON, items that the Worker refuses', async () => {
    file('a.txt', Uint8Array.of(0xff, 0xfe, 0x41));
    file(
      'b.ndjson',
      `{"id":"ok","outlet":"x","text":"T."}\nnot json\n[]\n{"id":"bad","outlet":"x","text":"T."}\n`,
    );
    file('c.json', '{');
    worker.rejects.set('bad', { status: 422, detail: 'text: too dull', times: 99 });
    let tally: unknown;
    const said = await told(async () => {
      tally = await ingest(errand());
    });
    expect(tally).toEqual({ created: 1, revised: 0, unchanged: 0, rejected: 5, skipped: 0 });
    expect(said).toContain('a.txt: rejected: the file is not UTF-8');
    expect(said).toContain('b.ndjson:2: rejected: not JSON');
    expect(said).toContain('b.ndjson:4: rejected: text: too dull');
  });

  test('an item that the Worker could not take just then is sent again', async () => {
    file('b.ndjson', ndjson({ id: 'a', outlet: 'x', text: 'A.' }, { id: 'b', outlet: 'x', text: 'B.' }));
    worker.rejects.set('b', { status: 503, detail: 'busy', times: 2 });
    expect(await ingest(errand())).toMatchObject({ created: 2, rejected: 0 });
    expect(worker.batches.map((items) => items.map(({ id }) => id))).toEqual([['a', 'b'], ['b'], ['b']]);
  });
});

describe('when sending goes wrong', () => {
  test.each<[string, Fault[]]>([
    ['500', [500, 502]],
    ['a connection that is cut', ['cut', 503]],
    ['an answer that is lost', [503, 'lost']],
    [
      '408, by Standfirst and by what stands before it',
      [(response) => send(response, 408, problem(408, 'the body: waited for more than 20 s')), 408],
    ],
    [
      '429 with Retry-After',
      [
        { status: 429, retryAfter: '0' },
        { status: 503, retryAfter: '1' },
      ],
    ],
  ])('%s: sent again until it is answered, once each in the end', async (_, faults) => {
    many(3);
    worker.faults.push(...faults);
    const tally = await ingest(errand());
    expect(tally.created + tally.unchanged).toBe(3);
    expect(worker.requests).toBe(3);
    expect(worker.kept.size).toBe(3);
  });

  test('Retry-After is waited for, in seconds or as a date; a longer one than we wait is told', async () => {
    many(1);
    worker.faults.push({ status: 429, retryAfter: '1' });
    const began = performance.now();
    await ingest(errand());
    expect(performance.now() - began).toBeGreaterThan(950);
    worker.faults.push({ status: 429, retryAfter: new Date(Date.now() + 3_600_000).toUTCString() });
    await expect(ingest(errand())).rejects.toThrow(/asks to wait 3(600|599|601) s/);
  });

  test('a broken run is continued: what was acknowledged is not sent again', async () => {
    many(250);
    worker.faults.push(null, null, 'cut', 'cut', 'cut', 'cut');
    await expect(ingest(errand())).rejects.toThrow(
      /did not answer .* run the same command again to continue/,
    );
    expect(worker.kept.size).toBe(50);

    const tally = await ingest(errand());
    expect(tally).toEqual({ created: 200, revised: 0, unchanged: 0, rejected: 0, skipped: 50 });
    expect(worker.kept.size).toBe(250);

    // The run came to its end, so the next one asks the Worker about everything.
    expect(await ingest(errand())).toMatchObject({ unchanged: 250, skipped: 0 });
  });

  test('--fresh forgets what a broken run has sent', async () => {
    many(150);
    worker.faults.push(null, 'cut', 'cut', 'cut', 'cut');
    await expect(ingest(errand())).rejects.toThrow(Failure);
    expect(await ingest(errand({ resume: 'fresh' }))).toMatchObject({
      unchanged: 25,
      created: 125,
      skipped: 0,
    });
  });

  test('a Worker that was never there is given up soon, with its reason', async () => {
    many(1);
    await worker.close();
    await expect(ingest(errand())).rejects.toThrow(/did not answer \(ECONNREFUSED\), 2 times/);
    worker = await receiver();
  });

  test.each<[string, Fault, RegExp]>([
    [
      'a page of something else',
      (r) => void r.writeHead(200).end('<html>'),
      /no Standfirst at .*: it answered 200/,
    ],
    ['nothing there', (r) => send(r, 404, problem(404, 'no route')), /no Standfirst at .*: it answered 404/],
    [
      'another place',
      (r) => void r.writeHead(301, { location: 'https://x.example/' }).end(),
      /it points to https:/,
    ],
    [
      'a token of another scope',
      (r) => send(r, 403, problem(403, 'ingest is wanted')),
      /refused \(403: ingest is wanted\)/,
    ],
  ])('%s ends the run at once', async (_, fault, said) => {
    many(1);
    worker.faults.push(fault);
    await expect(ingest(errand())).rejects.toThrow(said);
    expect(worker.requests).toBe(1);
  });

  test('a batch that is refused as a whole tells why for each item', async () => {
    many(2);
    worker.faults.push((response) => send(response, 413, problem(413, 'at most 5 bytes')));
    const said = await told(async () => expect(await ingest(errand())).toMatchObject({ rejected: 2 }));
    expect(said.match(/rejected: at most 5 bytes/g)).toHaveLength(2);
  });

  test('a state folder that cannot be written costs the journal, not the run', async () => {
    many(2);
    vi.stubEnv('XDG_STATE_HOME', '/dev/null/nowhere');
    expect(await ingest(errand())).toMatchObject({ created: 2 });
  });
});

describe('the command', () => {
  const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
    standfirst(['ingest', ...args], '', { XDG_STATE_HOME: state, STANDFIRST_TOKEN: TOKEN, ...env });

  test('counts on standard output, progress on standard error, the token from the environment', async () => {
    many(120);
    const first = await run([folder, '--to', worker.url.href]);
    expect(first).toMatchObject({ status: 0, out: '120 created, 0 revised, 0 unchanged, 0 rejected\n' });
    expect(first.err).toMatch(/sending 100% 120 articles/);
    const second = await run([folder, '--to', `${worker.url.origin}`, '--token', TOKEN], {
      STANDFIRST_TOKEN: 'wrong',
    });
    expect(second.out).toBe('0 created, 0 revised, 120 unchanged, 0 rejected\n');
  });

  test('Ctrl-C ends it, and the next run continues', async () => {
    many(60);
    worker.faults.push(null, () => {}); // one batch is answered, the next is left waiting
    const child = start('main.ts', ['ingest', folder, '--to', worker.url.href], {
      XDG_STATE_HOME: state,
      STANDFIRST_TOKEN: TOKEN,
    });
    await vi.waitFor(() => expect(worker.requests).toBe(2), { timeout: 20_000, interval: 20 });
    child.kill('SIGINT');
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGINT');
    const next = await run([folder, '--to', worker.url.href]);
    expect(next.out).toMatch(/^35 created, .*, 25 sent by an earlier run/);
  });

  test('status 1 if any was rejected', async () => {
    many(2);
    worker.rejects.set('a1', { status: 422, detail: 'no', times: 9 });
    const ran = await run([folder, '--to', worker.url.href]);
    expect(ran).toMatchObject({ status: 1, out: '1 created, 0 revised, 0 unchanged, 1 rejected\n' });
    expect(ran.err).toContain('many.ndjson:2: rejected: no');
  });

  test('a call that cannot work says why, in one line', async () => {
    many(1);
    const to = ['--to', worker.url.href];
    expect(await run([folder, ...to], { STANDFIRST_TOKEN: '' })).toMatchObject({
      status: 2,
      err: expect.stringMatching(/no token/),
    });
    expect(await run([folder, '--to', 'nonsense'])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/no http or https URL/),
    });
    expect(await run([join(folder, 'nothing'), ...to])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/no file or folder/),
    });
    expect(await run([file('x.pdf', ''), ...to])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/none of \.txt/),
    });
    const wrong = await run([folder, ...to, '--token', 'wrong']);
    expect(wrong.status).toBe(1);
    expect(wrong.err).toMatch(/^standfirst: the token was refused \(401: this token is not known\); .*\n$/);
  });
});

describe('progress', () => {
  test('elsewhere than on a terminal it is a line for each tenth, and the last is the whole', async () => {
    const said = await told(async () => {
      const progress = await showProgress('sending', 1000);
      for (let done = 0; done <= 1000; done += 20) progress.advance(done, `${done} articles`);
      progress.stop();
    });
    expect(said.trim().split('\n')).toHaveLength(11);
    expect(said).toMatch(/sending 100% 1000 articles\n$/);
  });

  test('nothing to do is done', async () => {
    const said = await told(async () => (await showProgress('sending', 0)).advance(0, 'no articles'));
    expect(said).toBe('sending 100% no articles\n');
  });

  test('on a terminal it is a bar', async () => {
    const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
    Object.defineProperty(process.stderr, 'isTTY', { value: true, configurable: true });
    try {
      many(150);
      const said = await told(() => ingest(errand({ quiet: false })));
      expect(said).toMatch(/sending █+ 100% 150 articles/);
    } finally {
      if (before) Object.defineProperty(process.stderr, 'isTTY', before);
      else Reflect.deleteProperty(process.stderr, 'isTTY');
    }
  });
});
