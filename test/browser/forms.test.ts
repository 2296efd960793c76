/**
 * Real digests in every form, as the Worker serves them: the same sentences,
 * ids and links in all forms of one version; e-mails in Chromium, against
 * caniemail and under their bound; feeds that all readers read alike.
 */
import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { EMAIL_BYTES } from '../../src/render/newsletter/email.ts';
import { missedInMail } from '../render/mail-clients.ts';
import { type Item, readers } from '../render/readers.ts';
import { fromHtml, fromMarkdown, fromText, type Sentence } from '../render/sentences.ts';
import { openBrowser, SHOTS } from './chromium.ts';

const browser: Browser | null = await openBrowser('forms');
const { origin, digests, rows } = inject('site');

afterAll(() => browser?.close());

async function body(path: string): Promise<string> {
  const answer = await fetch(origin + path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

const unescaped = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** How sentences are read out of each form that has any; a form of the table that is missing here fails the test. */
const SENTENCES: Record<string, (text: string) => Sentence[]> = {
  '.rss': (text) => fromHtml(unescaped(text)),
  '.atom': (text) => fromHtml(unescaped(text)),
  '.feed.json': (text) => JSON.parse(text).items[0]._standfirst.sentences,
  '.email.html': fromHtml,
  '.txt': fromText,
  '.md': fromMarkdown,
};

describe.each(Object.entries(digests))('%s', (name, path) => {
  test('says the same sentences, in the same order, in every form of one version', async () => {
    const { version } = JSON.parse(await body(path)) as { version: number };
    const at = `${path}/versions/${version}`;
    const forms = FORMATS.filter(({ by }) => by === 'feed' || by === 'newsletter').map(
      ({ suffix }) => suffix,
    );
    expect(Object.keys(SENTENCES).sort()).toEqual([...forms].sort());
    const expected = fromHtml(await body(`${at}.email.html`));
    expect(expected.length).toBeGreaterThan(1);
    for (const suffix of forms)
      expect({ suffix, said: SENTENCES[suffix]?.(await body(at + suffix)) }).toEqual({
        suffix,
        said: expected,
      });
    // Pages tell of a sentence many times over; what they summarise begins as all forms do.
    const page = fromHtml(await body(`${at}.html`));
    const summary = Math.min(expected.length, 3);
    expect(page.slice(0, summary)).toEqual(expected.slice(0, summary));
    const campaign = JSON.parse(await body(`${at}?format=listmonk`)) as { body: string; altbody: string };
    expect(fromHtml(campaign.body)).toEqual(expected);
    expect(fromText(campaign.altbody)).toEqual(expected);
  });

  test('is an e-mail below its bound that mail programs know', async () => {
    const html = await body(`${path}.email.html`);
    expect(new TextEncoder().encode(html).length).toBeLessThan(EMAIL_BYTES);
    expect(missedInMail(html)).toEqual([]);
  });

  test.runIf(browser !== null)('is an e-mail that fits 320 and 600 px, light and dark', async () => {
    const page = await (browser as Browser).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${origin}${path}.email.html`);
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
        await page.screenshot({ path: `${SHOTS}/email-${name}-${width}-${colorScheme}.png` });
      }
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.each(rows)('the feed %s', (row) => {
  /** What JSON Feed says: the one format that needs no reader. */
  const items = async (): Promise<Item[]> => {
    const [path, query = ''] = row.split('?');
    const feed = JSON.parse(await body(`${path}.feed.json${query && `?${query}`}`)) as {
      items: { id: string; title: string; url: string; date_published: string }[];
    };
    return feed.items.map(({ id, title, url, date_published }) => ({
      id,
      title,
      link: url,
      date: Date.parse(date_published),
    }));
  };

  test.each(readers())('is read alike by $name', async (reader) => {
    const expected = await items();
    expect(expected.length).toBeGreaterThan(1);
    const [path, query = ''] = row.split('?');
    for (const suffix of ['.rss', '.atom'])
      expect(await reader.read(await body(path + suffix + (query && `?${query}`)))).toEqual(expected);
  });
});
