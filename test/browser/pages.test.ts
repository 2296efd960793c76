/**
 * Every page of the real Worker in a real Chromium: nothing in the console,
 * nothing refused by the CSP, no layout shift, nothing that axe-core or
 * html-validate finds, no script to miss, small enough; and pictures of it for
 * people to look at, at three widths, light and dark.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { htmlErrors } from '../render/pages/validator.ts';
import { openBrowser, SHOTS } from './chromium.ts';
import type { PageName } from './setup.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser: Browser | null = await openBrowser('pages');
const site = inject('site');
const NAMES = Object.keys(site.paths) as PageName[];

afterAll(() => browser?.close());

/** What the page wrote to the console, threw, or could not load, since it was opened. */
async function open(name: PageName | 'empty', width: number): Promise<{ page: Page; complaints: string[] }> {
  const context = await (browser as Browser).newContext({
    viewport: { width, height: width < 500 ? 740 : 900 },
    colorScheme: 'light',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const expected = name === 'problem' && /status of 404/.test(message.text());
    if (!expected) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  if (name === 'empty') {
    // The front page as it was before anything came in, under the headers that it has now.
    await page.route(`${site.origin}/`, async (route) =>
      route.fulfill({ response: await route.fetch(), body: site.empty }),
    );
  }
  await page.goto(site.origin + (name === 'empty' ? '/' : site.paths[name]), { waitUntil: 'load' });
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
        setTimeout(() => done(sum), 100);
      }),
  );

/** All that axe-core knows of WCAG and good practice; `target-size` is off by default, and Lighthouse judges by it. */
const EVERYTHING = { rules: { 'target-size': { enabled: true } } };
/** What another colour scheme can change. */
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Axe runs by the debugger's door, so the page's CSP stays as strict as it is. */
async function violations(page: Page, options: object): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (asked) => {
    const w = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations: found } = await w.axe.run(asked);
    return found.flatMap(({ id, nodes }) =>
      nodes.map((n) => `${id}: ${n.html.slice(0, 160)} ${n.failureSummary}`),
    );
  }, options);
}

describe.runIf(browser !== null)('in Chromium', () => {
  // Phone and wide screen are opened anew, for what shifts shifts then; a tablet is a phone that was turned.
  test.each(
    [...NAMES, 'empty' as const].flatMap((name) => [[name, [360, 768]] as const, [name, [1440]] as const]),
  )('%s at %s px, light and dark', async (name, widths) => {
    const { page, complaints } = await open(name, widths[0]);
    expect(await shift(page)).toBe(0);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wider, 'no sideways scroll').toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // Axe is slow: the middle width adds nothing that it judges, and a scheme's colours are the same at any.
        if (width !== 768 && colorScheme === 'light') expect(await violations(page, EVERYTHING)).toEqual([]);
        if (width === 360 && colorScheme === 'dark') expect(await violations(page, COLOURS)).toEqual([]);
        const path = `${SHOTS}/${name}-${width}-${colorScheme}.png`;
        await page.screenshot({ path, fullPage: name !== 'hostile' && name !== 'docs' });
      }
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('over the wire', () => {
  test.each(NAMES)('%s is valid HTML, needs no script, and is small', async (name) => {
    const answer = await fetch(site.origin + site.paths[name], { headers: { Accept: 'text/html' } });
    expect(answer.status).toBe(name === 'problem' ? 404 : 200);
    const html = await answer.text();
    expect(await htmlErrors(html)).toEqual([]);
    expect(html).not.toContain('<script');
    const style = await (
      await fetch(site.origin + (/href="(\/[a-z]+\.css[^"]*)"/.exec(html)?.[1] ?? ''))
    ).text();
    expect(style).toContain('{');
    expect(gzipSync(html).length + gzipSync(style).length).toBeLessThan(60_000);
  });
});
