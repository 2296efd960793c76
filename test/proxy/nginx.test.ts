/**
 * The real local runtime behind a real nginx that compresses: conditional
 * requests still give 304. nginx is Debian's (`apt-get install nginx-light`);
 * where it is missing this says so and does not run.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, Runtime, TOKENS } from '../history/runtime.ts';
import { SLOTS, writing } from '../history/world.ts';

const NGINX = ['/usr/sbin/nginx', 'nginx'].find((path) => {
  try {
    execFileSync(path, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

let folder: string;
let runtime: Runtime;
let nginx: ChildProcess | null = null;
let front: string;

async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const ok = await fetch(url).then(
      (response) => response.text().then(() => response.ok),
      () => false,
    );
    if (ok) return;
    if (tries === 100) throw new Error(`${url} does not answer`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

beforeAll(async () => {
  if (NGINX === undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'standfirst-nginx-'));
  runtime = await Runtime.make(join(folder, 'runtime'));
  await runtime.start();
  for (const [turn, slot] of SLOTS.entries()) {
    const response = await fetch(`${runtime.url}/v1/articles/${slot.id}`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${TOKENS.ingest}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(writing(slot, turn)),
    });
    if (!response.ok) throw new Error(await response.text());
  }
  const port = await freePort();
  front = `http://127.0.0.1:${port}`;
  mkdirSync(join(folder, 'temp'));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'temp', name)};`,
  );
  const lines = [
    'daemon off; master_process off; error_log stderr crit;',
    `pid ${join(folder, 'nginx.pid')}; events {} http { access_log off; ${temp.join(' ')}`,
    'gzip on; gzip_proxied any; gzip_min_length 100; gzip_vary on;',
    'gzip_types application/json application/problem+json application/rss+xml application/atom+xml application/feed+json text/plain text/markdown;',
    `server { listen 127.0.0.1:${port}; location / { proxy_pass ${runtime.url}; proxy_http_version 1.1; } } }`,
  ];
  writeFileSync(join(folder, 'nginx.conf'), lines.join('\n'));
  nginx = spawn(NGINX, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await answers(`${front}/healthz`);
}, 60_000);

afterAll(async () => {
  nginx?.kill('SIGTERM');
  if (NGINX === undefined) return;
  await runtime.kill();
  rmSync(folder, { recursive: true, force: true });
});

if (NGINX === undefined) {
  test('nginx is not there: conditional requests through it were NOT tested', () => {
    console.warn('NOT RUN: test/proxy needs nginx (apt-get install -y --no-install-recommends nginx-light)');
    expect(NGINX).toBeUndefined();
  });
} else {
  describe('through nginx with gzip', () => {
    test.each([
      ['/v1/digests/2026-03-14'],
      ['/v1/digests/2026-03-14.rss'],
      ['/v1/digests/2026-03-14.atom'],
      ['/v1/digests/2026-03-14.feed.json'],
      ['/v1/digests/2026-03-14.md'],
      ['/v1/digests/2026-03-14.html'],
      ['/v1/digests/2026-03-14/versions/1'],
      ['/v1/outlets/tribune/briefings/2026-03-14'],
      ['/v1/articles'],
      ['/v1/stories'],
    ])('%s is compressed, and 304 to who has it', async (path) => {
      const first = await fetch(front + path, { headers: { 'Accept-Encoding': 'gzip' } });
      await first.text();
      expect(first.status).toBe(200);
      expect(first.headers.get('content-encoding')).toBe('gzip');
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^W\/"/);
      for (const sent of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
        const again = await fetch(front + path, { headers: { 'If-None-Match': sent } });
        expect(again.status, sent).toBe(304);
        expect(again.headers.get('etag')).toBe(tag);
        expect(await again.text()).toBe('');
      }
      const other = await fetch(front + path, { headers: { 'If-None-Match': '"other"' } });
      expect(other.status).toBe(200);
      await other.text();
      const modified = first.headers.get('last-modified');
      if (modified === null) return;
      const since = await fetch(front + path, { headers: { 'If-Modified-Since': modified } });
      expect(since.status).toBe(304);
      const before = new Date(Date.parse(modified) - 1000).toUTCString();
      const changed = await fetch(front + path, { headers: { 'If-Modified-Since': before } });
      expect(changed.status).toBe(200);
      await changed.text();
    });
  });
}
