/** `npm start`: the real thing, on a state folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { freePort } from '../../src/cli/start/port.ts';
import { biggestStory, digestInWords } from '../../src/cli/start/show.ts';
import { ensureTokens } from '../../src/cli/start/tokens.ts';
import { startWorker } from '../../src/cli/start/worker.ts';
import { VersionsOut } from '../../src/contract/index.ts';
import { ROOT, standfirst, start } from './command.ts';
import { alive, descendants } from './processes.ts';

const SEEDS = resolve(ROOT, '../shared/seeds');

let folder: string;
const running = new Set<ChildProcess>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-start-'));
});

afterEach(async () => {
  for (const child of running) await end(child);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  url: URL;
  /** Everything below it, workerd included. */
  below: number[];
  /** Standard output up to the ready line, and how long that took. */
  out: string;
  ms: number;
}

async function begin(state: string, ...flags: string[]): Promise<Started> {
  const began = performance.now();
  const child = start('start.ts', ['--port', '0', '--state', join(folder, state), ...flags]);
  running.add(child);
  child.stderr?.resume();
  let out = '';
  const url = await new Promise<string>((done, failed) => {
    child.stdout?.on('data', (chunk) => {
      out += String(chunk);
      const ready = /^ready (http:\/\/127\.0\.0\.1:\d+)$/m.exec(out);
      if (ready) done(ready[1] as string);
    });
    child.once('exit', (status) => failed(new Error(`ended with ${status} before it was ready:\n${out}`)));
  });
  return {
    child,
    url: new URL(url),
    below: descendants(child.pid as number),
    out,
    ms: performance.now() - began,
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  running.delete(child);
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, 'exit');
  }
  return child.exitCode;
}

async function json(url: URL): Promise<unknown> {
  return (await fetch(url)).json();
}

describe('the sample corpus', () => {
  test('is loaded, shown, found again by a second start, and makes no new version then', async () => {
    const first = await begin('corpus');
    const articles = readdirSync(join(ROOT, 'corpus/articles')).length;
    expect(first.out).toContain(`corpus: ${articles} created, 0 revised, 0 unchanged, 0 rejected`);
    expect(first.out).toContain('Who agrees');
    const story = await biggestStory(first.url);
    if (!story) throw new Error('no story');
    const shown = await digestInWords(first.url, story.id);
    expect(first.out).toContain(shown.split('\n')[0]);
    expect(shown).toMatch(/\[\d+ outlets, \d+ origins\]/);
    const versions = new URL(`/v1/stories/${story.id}/digest/versions`, first.url);
    const before = VersionsOut.parse(await json(versions));
    expect(first.below.length).toBeGreaterThanOrEqual(2);
    expect(await end(first.child)).toBe(0);
    await vi.waitFor(() => expect(alive(first.below)).toEqual([]), { timeout: 3000 });

    const second = await begin('corpus');
    expect(second.out).toContain(`corpus: 0 created, 0 revised, ${articles} unchanged, 0 rejected`);
    expect(await biggestStory(second.url)).toEqual(story);
    expect(await digestInWords(second.url, story.id)).toBe(shown);
    expect(VersionsOut.parse(await json(new URL(versions.pathname, second.url)))).toEqual(before);
    console.log(
      `npm start: ready after ${Math.round(first.ms)} ms with an empty state, ${Math.round(second.ms)} ms the second time`,
    );
  });
});

describe('the seeds', () => {
  test('sent by the command as they are, come out as two stories', async () => {
    if (!existsSync(SEEDS)) {
      console.error(`!!! NOT RUN: ${SEEDS} is missing, so the seeds were not sent to a running Worker`);
      return;
    }
    const { url } = await begin('seeds', '--empty', '--quiet');
    const { INGEST_TOKEN } = await ensureTokens(ROOT);
    const env = { STANDFIRST_TOKEN: INGEST_TOKEN, XDG_STATE_HOME: folder };
    const sent = await standfirst(['ingest', SEEDS, '--to', url.href], '', env);
    expect(sent).toMatchObject({ status: 0, out: '5 created, 0 revised, 0 unchanged, 0 rejected\n' });
    const { items } = (await json(new URL('/v1/articles', url))) as {
      items: { id: string; story: string }[];
    };
    const storyOf = Object.fromEntries(items.map(({ id, story }) => [id.slice(0, 3), story]));
    expect(new Set(['000', '001', '002', '003'].map((id) => storyOf[id])).size).toBe(1);
    expect(storyOf['004']).not.toBe(storyOf['000']);
    expect(new Set(Object.values(storyOf)).size).toBe(2);
    const again = await standfirst(['ingest', SEEDS, '--to', url.href], '', env);
    expect(again.out).toBe('0 created, 0 revised, 5 unchanged, 0 rejected\n');
  });
});

describe('its end', () => {
  test('--quiet says only that it is ready, and SIGINT leaves nothing behind', async () => {
    const { child, below, out } = await begin('end', '--empty', '--quiet');
    expect(out).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(await end(child, 'SIGINT')).toBe(0);
    await vi.waitFor(() => expect(alive(below)).toEqual([]), { timeout: 3000 });
  });

  test('killed outright, it takes the runtime along', async () => {
    const { child, below } = await begin('end', '--empty', '--quiet');
    await end(child, 'SIGKILL');
    await vi.waitFor(() => expect(alive(below)).toEqual([]), { timeout: 5000, interval: 100 });
  });

  test('a port that is taken is said, with status 1', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address && typeof address === 'object' ? String(address.port) : '';
    const child = start('start.ts', ['--port', port, '--empty']);
    const [said, [status]] = await Promise.all([
      text(child.stderr as NodeJS.ReadableStream),
      once(child, 'exit'),
    ]);
    server.close();
    expect([status, said]).toEqual([1, `standfirst: port ${port} is taken or not allowed\n`]);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('npm that gets %s takes everything along', async (signal) => {
    const args = ['start', '--', '--port', '0', '--state', join(folder, 'npm'), '--empty', '--quiet'];
    const npm = spawn('npm', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
    running.add(npm);
    let out = '';
    npm.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    await vi.waitFor(() => expect(out).toMatch(/^ready /m), { timeout: 30_000, interval: 50 });
    const below = descendants(npm.pid as number);
    expect(below.length).toBeGreaterThanOrEqual(4);
    await end(npm, signal);
    await vi.waitFor(() => expect(alive(below)).toEqual([]), { timeout: 8000, interval: 100 });
  });
});

describe('a Worker that does not come up', () => {
  /** A project of one file. */
  function project(code: string) {
    const place = mkdtempSync(join(folder, 'worker-'));
    writeFileSync(join(place, 'worker.js'), code);
    writeFileSync(
      join(place, 'wrangler.toml'),
      'name = "small"\nmain = "worker.js"\ncompatibility_date = "2026-11-02"\n',
    );
    return { config: join(place, 'wrangler.toml'), state: join(place, 'state') };
  }
  const begun = async (code: string, signal = new AbortController().signal) =>
    startWorker({ ...project(code), port: await freePort(0) }, signal);

  test('one that answers is there until it is stopped', async () => {
    const worker = await begun('export default { fetch: () => new Response("here") }');
    expect(await (await fetch(worker.url)).text()).toBe('here');
    await worker.stop();
    await worker.ended;
    await expect(fetch(worker.url)).rejects.toThrow();
  });

  test.each([
    ['does not build', 'import "./nothing.js"', /did not start: the build failed/],
    [
      'throws while it starts',
      'throw new Error("broken"); export default {}',
      /did not start: .*runtime failed/,
    ],
    [
      'is not well',
      'export default { fetch: () => new Response("no KV", { status: 500 }) }',
      /\/healthz answered 500: no KV/,
    ],
  ])('one that %s is told with its reason', async (_, code, reason) => {
    await expect(begun(code)).rejects.toThrow(reason);
  });

  test('a start that is given up leaves nothing behind', async () => {
    const giveUp = new AbortController();
    const before = descendants(process.pid);
    const beginning = begun('export default { fetch: () => new Response("here") }', giveUp.signal);
    setTimeout(() => giveUp.abort(), 300);
    await expect(beginning).rejects.toThrow(/stopped/);
    const left = () => alive(descendants(process.pid).filter((pid) => !before.includes(pid)));
    await vi.waitFor(() => expect(left()).toEqual([]), { timeout: 3000 });
  });
});

describe('a port', () => {
  test('is the wished one, 8787, or any that is free', async () => {
    const any = await freePort(0);
    expect(any).toBeGreaterThan(1023);
    expect(await freePort(any)).toBe(any);
    const server = createServer().listen(any, '127.0.0.1');
    await once(server, 'listening');
    await expect(freePort(any)).rejects.toThrow(/taken/);
    server.close();
    await once(server, 'close');
    const first = createServer();
    const held = await new Promise<boolean>((done) => {
      first.once('error', () => done(false)).listen(8787, '127.0.0.1', () => done(true));
    });
    expect(await freePort(undefined)).not.toBe(8787);
    if (held) first.close();
  });
});

describe('.dev.vars', () => {
  test('is made once, for the owner alone, and what stands in it stays', async () => {
    const project = mkdtempSync(join(folder, 'project-'));
    const made = await ensureTokens(project);
    expect(made.INGEST_TOKEN).toMatch(/^[\w-]{32}$/);
    expect(made.ADMIN_TOKEN).not.toBe(made.INGEST_TOKEN);
    expect(await ensureTokens(project)).toEqual(made);
    expect(statSync(join(project, '.dev.vars')).mode & 0o777).toBe(0o600);

    writeFileSync(join(project, '.dev.vars'), 'OTHER="x"\nADMIN_TOKEN=mine', { mode: 0o644 });
    expect((await ensureTokens(project)).ADMIN_TOKEN).toBe('mine');
    const kept = readFileSync(join(project, '.dev.vars'), 'utf8');
    expect(kept).toMatch(/^OTHER="x"\nADMIN_TOKEN=mine\nINGEST_TOKEN=[\w-]{32}\n$/);
  });
});
