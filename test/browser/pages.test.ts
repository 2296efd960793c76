/**
 * Every page in a real Chromium: nothing in the console, nothing refused by
 * the CSP, no layout shift, axe-core content, and pictures of it for people to
 * look at, at three widths, light and dark, in dist/screenshots.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { openSite, PATHS, type Site } from './site.ts';

const shots = resolve(import.meta.dirname, '../../dist/screenshots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser: Browser | null = await openBrowser('pages');
let site: Site;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  site = await openSite();
});

afterAll(async () => {
  await browser?.close();
  await site.close();
});

/** Both layouts and both colour schemes; axe is slow, and the other looks add nothing that it judges. */
const AXE = new Set(['360 dark', '360 light', '1440 light']);

interface Visit {
  page: Page;
  complaints: string[];
}

async function visit(path: string, width: number, scheme: 'light' | 'dark', script = true): Promise<Visit> {
  const context = await (browser as Browser).newContext({
    viewport: { width, height: width < 500 ? 740 : 900 },
    colorScheme: scheme,
    javaScriptEnabled: script,
    bypassCSP: false,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const expected =
      message.type() === 'error' && /status of 404/.test(message.text()) && path === PATHS.problem;
    if (!expected) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.goto(site.origin + path, { waitUntil: 'load' });
  return { page, complaints };
}

/** Sum of layout shifts since the page began. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const w = globalThis as unknown as { PerformanceObserver: typeof PerformanceObserver };
        new w.PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift' as 'mark', buffered: true });
        setTimeout(() => done(sum), 150);
      }),
  );

/** Axe runs by the debugger's door, so the page's CSP stays as strict as it is. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const w = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations: found } = await w.axe.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map((n) => `${id}: ${n.html.slice(0, 160)} ${n.failureSummary}`),
    );
  });
}

describe.runIf(browser !== null)('pages in Chromium', () => {
  const looks = Object.keys(PATHS).flatMap((name) =>
    ([360, 768, 1440] as const).flatMap((width) =>
      (['light', 'dark'] as const).map((scheme) => [name, width, scheme] as const),
    ),
  );

  test.each(looks)('%s at %i px, %s', async (name, width, scheme) => {
    const { page, complaints } = await visit(PATHS[name] as string, width, scheme);
    expect(await shift(page)).toBe(0);
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide, 'no sideways scroll').toBeLessThanOrEqual(0);
    await page.screenshot({ path: `${shots}/${name}-${width}-${scheme}.png`, fullPage: name !== 'hostile' });
    if (AXE.has(`${width} ${scheme}`)) expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
