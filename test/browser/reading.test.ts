/**
 * How a person reads a page: pointing at a sentence, tabbing to it, pressing
 * its mark, on a phone, without JavaScript, on paper; and a digest embedded in
 * another site. In a real Chromium, against the real Worker.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { StoryDigestOut } from '../../src/contract/index.ts';
import { openBrowser, SHOTS } from './chromium.ts';
import { type Elsewhere, openElsewhere } from './elsewhere.ts';

const browser: Browser | null = await openBrowser('reading');
const { origin, paths, story } = inject('site');
const digest = StoryDigestOut.parse(await (await fetch(`${origin}/v1/stories/${story}/digest`)).json());
let elsewhere: Elsewhere;

beforeAll(async () => {
  elsewhere = await openElsewhere({
    '/': `<script src="${origin}/embed.js" async></script><standfirst-digest story="${story}"><a href="/x">The story</a></standfirst-digest>`,
    '/arabic': `<script src="${origin}/embed.js"></script><standfirst-digest story="${paths.arabic.split('/')[2]}"></standfirst-digest>`,
    '/lost': `<script src="${origin}/embed.js"></script><standfirst-digest story="s000000000000"></standfirst-digest>`,
    '/frame': `<iframe src="${origin}${paths.frame}" title="x" width="640" height="420"></iframe>`,
    '/page-in-frame': `<iframe src="${origin}${paths.story}" title="x" width="640" height="420"></iframe>`,
  });
});

afterAll(async () => {
  await browser?.close();
  elsewhere.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (browser as Browser).newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe.runIf(browser !== null)('reading', () => {
  const here = origin + paths.story;

  test.each([true, false])(
    'pointing at a sentence shows where it stands (JavaScript: %s)',
    async (script) => {
      const page = await open(here, { javaScriptEnabled: script });
      const card = page.locator('#w-s1');
      expect(await card.isVisible()).toBe(false);
      await page.locator('.standfirst .words').nth(1).hover();
      expect(await card.isVisible()).toBe(true);
      expect(await card.locator('mark').textContent()).toBe(digest.summary[1]?.text);
      expect((await card.locator('.context').textContent())?.length).toBeGreaterThan(
        (digest.summary[1]?.text.length ?? 0) + 60,
      );
      await page.screenshot({ path: `${SHOTS}/story-hover-${script ? 'script' : 'plain'}.png` });
      await card.hover(); // the pointer can reach the card without losing it
      expect(await card.isVisible()).toBe(true);
      await page.context().close();
    },
  );

  test('tabbing to a sentence shows it too, and Enter opens it until Escape', async () => {
    const page = await open(here);
    const card = page.locator('#w-s0');
    await page.locator('.facts a').focus();
    await page.keyboard.press('Tab');
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('#w-s1').isVisible()).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('#w-s0:popover-open').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('read it there');
    await page.keyboard.press('Escape');
    expect(await page.locator('#w-s0:popover-open').count()).toBe(0);
    await page.context().close();
  });

  test('every mark of the matrix can be reached by keyboard and opens its outlet’s words', async () => {
    const page = await open(here);
    const marks = page.locator('.matrix td .mark');
    const pairs = digest.claims.reduce((n, claim) => n + new Set(claim.support.map((s) => s.outlet)).size, 0);
    expect(await marks.count()).toBe(pairs);
    await marks.nth(4).focus();
    await page.keyboard.press('Enter');
    const open_ = page.locator('.card:popover-open');
    expect(await open_.count()).toBe(1);
    await page.screenshot({ path: `${SHOTS}/story-matrix-open.png` });
    await page.context().close();
  });

  test('on a phone a press opens a sheet at the foot of the screen', async () => {
    const page = await open(here, PHONE);
    await page.locator('.standfirst .mark').nth(0).tap();
    const box = await page.locator('#w-s0').boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
    expect(box?.width).toBe(360);
    await page.screenshot({ path: `${SHOTS}/story-phone-sheet.png` });
    await page.context().close();
  });

  test('on a phone each mark stands below its statement, under its outlet’s name, which stays in sight', async () => {
    const page = await open(here, PHONE);
    const middle = async (what: string, nth: number) => {
      const box = await page.locator(what).nth(nth).boundingBox();
      if (box === null) throw new Error(`${what} ${nth} is not to be seen`);
      return { x: box.x + box.width / 2, top: box.y, foot: box.y + box.height };
    };
    const outlets = new Set(digest.inputs.map((input) => input.outlet)).size;
    for (const row of [0, 2]) {
      const statement = await middle('.matrix tbody th', row);
      for (let i = 0; i < outlets; i++) {
        const mark = await middle(`.matrix tbody tr:nth-child(${row + 1}) td:not(.sum) .dot`, i);
        expect(Math.abs(mark.x - (await middle('.matrix .outlet-name', i)).x)).toBeLessThan(2);
        expect(mark.top).toBeGreaterThan(statement.foot - 1);
      }
    }
    await page.locator('.matrix tbody tr').nth(4).scrollIntoViewIfNeeded();
    await page.evaluate('scrollBy(0, 400)');
    const names = await middle('.matrix thead', 0);
    expect(names.top).toBe(0);
    await page.screenshot({ path: `${SHOTS}/story-phone-matrix.png` });
    await page.context().close();
  });

  test('from an outlet of the story to its comparison with another', async () => {
    const page = await open(here);
    await page.locator('.folds summary').first().click();
    await page.locator('.folds details[open] .pair-links a').first().click();
    await page.waitForURL('**/compare?a=*');
    expect(await page.locator('.pairs h3').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('a link to an operation of the API opens it', async () => {
    const page = await open(`${origin}/docs#shape-Problem`);
    expect(await page.locator('#shape-Problem').isVisible()).toBe(true);
    expect(await page.locator('.api > div').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('everything is there without JavaScript', async () => {
    const page = await open(here, { javaScriptEnabled: false });
    const text = (await page.content()).replace(/\s+/g, ' ');
    for (const claim of digest.claims) expect(text).toContain(claim.text);
    await page.context().close();
  });

  test('on paper: no navigation, links written out', async () => {
    const page = await open(here);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    expect(await page.locator('.matrix tbody tr').first().isVisible()).toBe(true);
    expect(await page.locator('.matrix tbody tr').last().isVisible()).toBe(true);
    await page.setViewportSize({ width: 700, height: 990 });
    await page.screenshot({ path: `${SHOTS}/story-print.png`, fullPage: true });
    await page.context().close();
  });
});

describe.runIf(browser !== null)('embed', () => {
  test('the element shows the digest in the page’s own colours', async () => {
    const page = await open(elsewhere.origin);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    const heading = page.locator('standfirst-digest h2');
    await heading.waitFor();
    expect(await heading.textContent()).toBe(digest.headline?.text);
    for (const cite of digest.summary) {
      expect(await page.locator('standfirst-digest article').textContent()).toContain(cite.text);
    }
    const ink =
      "getComputedStyle(document.querySelector('standfirst-digest').shadowRoot.querySelector('h2')).color";
    expect(await page.evaluate(ink)).toBe('rgb(255, 238, 221)');
    expect(complaints).toEqual([]);
    await page.screenshot({ path: `${SHOTS}/embed-element.png` });
    await page.context().close();
  });

  test('a digest that runs from right to left does so on another site, each sentence in its language', async () => {
    const page = await open(`${elsewhere.origin}/arabic`);
    const words = page.locator('standfirst-digest article p').first();
    await words.waitFor();
    expect(await words.getAttribute('dir')).toBe('rtl');
    for (const span of await words.locator('span').all()) expect(await span.getAttribute('lang')).toBe('ar');
    expect(await page.locator('standfirst-digest h2').getAttribute('lang')).toBe('ar');
    await page.context().close();
  });

  test('where the digest can’t be had, or there is no script, a link stands', async () => {
    const lost = await open(`${elsewhere.origin}/lost`);
    await lost.locator('standfirst-digest a').waitFor();
    expect(await lost.locator('standfirst-digest a').getAttribute('href')).toContain(
      '/stories/s000000000000',
    );
    await lost.context().close();
    const plain = await open(elsewhere.origin, { javaScriptEnabled: false });
    expect(await plain.locator('standfirst-digest a').isVisible()).toBe(true);
    await plain.context().close();
  });

  test('the iframe may stand on any page; the story page on none', async () => {
    const page = await open(`${elsewhere.origin}/frame`);
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    expect(await frame.locator('h1').textContent()).toBe(digest.headline?.text);
    await page.screenshot({ path: `${SHOTS}/embed-frame.png` });
    await page.goto(`${elsewhere.origin}/page-in-frame`);
    // The browser's own words of refusal stand there in its place.
    expect(await page.frameLocator('iframe').locator('.standfirst').count()).toBe(0);
    await page.context().close();
  });
});
