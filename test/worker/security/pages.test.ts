/**
 * What a page lets a browser do: nothing that it doesn't need. Every route of
 * the document that answers HTML, and every page that says what is wrong.
 */
import { reset } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { send, write } from '../client.ts';
import { addressOf, filled, OPERATIONS, prepare } from './operations.ts';

const HTML = { Accept: 'text/html' };
const FRAMED = ['embedFrame'];
const pages = OPERATIONS.filter(({ responses }) => responses['200']?.content?.['text/html'] !== undefined);

/** A policy's directives. */
function directives(policy: string | null): Map<string, string> {
  const parts = (policy ?? '').split(';').map((part) => part.trim().split(/ +(.*)/s));
  return new Map(parts.map(([name = '', value = '']) => [name, value]));
}

/** What would run or load in a browser: scripts, handlers, forms, addresses of other schemes. */
const ACTIVE =
  /<(?:script|iframe|object|embed|applet|form|base(?! target="_top")|meta[^>]+http-equiv=.?refresh)\b|<[a-z][^>]*\son[a-z]+\s*=|(?:href|src|action)\s*=\s*["']?\s*(?:javascript|vbscript|data:text)/i;

function guarded(answer: Response, html: string, framed = false, mail = false): void {
  const policy = directives(answer.headers.get('content-security-policy'));
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.has('script-src'), 'no script runs').toBe(false);
  expect(policy.get('base-uri')).toBe("'none'");
  expect(policy.get('form-action')).toBe("'none'");
  expect(policy.get('frame-ancestors')).toBe(framed ? '*' : mail ? "'self'" : "'none'");
  expect(policy.get('style-src')).toBe(mail ? "'unsafe-inline'" : "'self'");
  expect(answer.headers.get('referrer-policy')).toMatch(/^(?:strict-origin-when-cross-origin|no-referrer)$/);
  expect(answer.headers.get('permissions-policy')).toContain('camera=()');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(html.replace(/<!--.*?-->/gs, '')).not.toMatch(ACTIVE);
}

beforeAll(async () => {
  await reset();
  await prepare();
  await write('PUT', '/v1/articles/hostile', {
    outlet: 'evil',
    title: '<script>alert(1)</script>"onmouseover="alert(2)',
    url: 'https://evil.example/"><script>alert(3)</script>',
    published: '2026-03-14T10:00:00Z',
    text: 'A <img src=x onerror=alert(4)> gate of the weir broke on Saturday & flooded forty homes. "It was </title><script>alert(5)</script>," said Olga <b>Brandt</b>.',
  });
});

describe('a page', () => {
  it.each(pages)('$operationId runs nothing and is framed by nobody', async (operation) => {
    const suffixes = operation.path.includes('{suffix}') ? ['.html', '.email.html'] : [''];
    for (const suffix of suffixes) {
      const address = addressOf(operation).replace(/\.json$/, suffix);
      const answer = await send(address, { headers: HTML });
      expect(answer.status, address).toBe(200);
      guarded(answer, await answer.text(), FRAMED.includes(operation.operationId), suffix === '.email.html');
    }
  });

  it('of what was sent to do harm runs nothing either', async () => {
    for (const path of [
      '/outlets/evil/2026-03-14',
      '/v1/outlets/evil/briefings/2026-03-14.html',
      '/outlets',
      '/feeds',
      '/',
    ]) {
      const answer = await send(path, { headers: { ...HTML, 'Cache-Control': 'no-cache' } });
      guarded(answer, await answer.text());
    }
  });

  it('that says what is wrong is guarded like any other', async () => {
    for (const path of [
      ...['/nothing', '/stories/x', '/stories/saaaaaaaaaaaa', '/days/x', '/outlets/nobody/latest', '/?x=1'],
      filled('/stories/{story}/versions/99'),
    ]) {
      const answer = await send(path, { headers: HTML });
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      guarded(answer, await answer.text());
    }
  });
});

describe('what is no page', () => {
  it('loads nothing, runs nothing, is sniffed by nobody', async () => {
    for (const operation of OPERATIONS.filter(
      ({ method, security }) => method === 'get' && security === undefined,
    )) {
      const answer = await send(addressOf(operation));
      await answer.text();
      expect(answer.headers.get('x-content-type-options'), operation.operationId).toBe('nosniff');
      expect(directives(answer.headers.get('content-security-policy')).get('default-src')).toBe("'none'");
      expect(answer.headers.get('permissions-policy'), operation.operationId).toContain('geolocation=()');
      expect(answer.headers.get('referrer-policy')).not.toBeNull();
    }
  });
});
