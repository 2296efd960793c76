/** The corpus's bodies, set in ten layouts, come back whole and alone. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/engine/index.ts';
import { composed } from './composed.ts';
import { layouts, type Story } from './pages.ts';
import { shares, stories } from './set-stories.ts';

describe('the corpus in ten layouts', () => {
  const all = stories();

  test('there are stories to set', () => {
    expect(all.length).toBeGreaterThan(10);
  });

  test.each(Object.keys(layouts))('%s: body recall at least 0.99, precision at least 0.98', (name) => {
    const layout = layouts[name] as (story: Story) => string;
    for (const story of all) {
      const found = extract({ html: layout(story), url: story.url });
      const { recall, precision } = shares(found.text, story.paragraphs.join('\n'));
      expect(recall, `${story.url}: ${found.text}`).toBeGreaterThanOrEqual(0.99);
      expect(precision, `${story.url}: ${found.text}`).toBeGreaterThanOrEqual(0.98);
      expect(found.title?.value, story.url).toBe(story.title);
    }
  });

  test.each(['semantic', 'hashed', 'blog', 'pieces', 'walled'])('%s: who wrote it and when', (name) => {
    const story = all[0] as Story;
    const found = extract({ html: (layouts[name] as (story: Story) => string)(story), url: story.url });
    expect(found.byline?.value).toBe('Maren Oakfield');
    expect(found.published?.value).toBe('2026-03-11T18:20:00Z');
    expect(found.lang?.value).toBe('en-GB');
  });
});

describe('the corpus in pages put together by chance', () => {
  const EACH = 24;

  test('body recall at least 0.99, precision at least 0.98, the title always', () => {
    const found = stories().flatMap((story, at) =>
      Array.from({ length: EACH }, (_, i) => {
        const seed = at * EACH + i;
        const page = extract({ html: composed(story, seed), url: story.url });
        return { seed, page, title: story.title, ...shares(page.text, story.paragraphs.join('\n')) };
      }),
    );
    const mean = (of: 'recall' | 'precision') =>
      found.reduce((sum, page) => sum + page[of], 0) / found.length;
    const worst = found.toSorted((a, b) => a.recall + a.precision - b.recall - b.precision).slice(0, 8);
    const told = `${found.length} pages: recall ${mean('recall').toFixed(4)}, precision ${mean('precision').toFixed(4)}; worst ${worst.map(({ seed, recall, precision }) => `${seed}: ${recall.toFixed(2)}/${precision.toFixed(2)}`).join(', ')}`;
    console.log(told);
    expect(mean('recall'), told).toBeGreaterThanOrEqual(0.99);
    expect(mean('precision'), told).toBeGreaterThanOrEqual(0.98);
    for (const { page, title, seed } of found) {
      expect(page.title?.value, String(seed)).toBe(title);
      expect(page.published?.value, String(seed)).toBe('2026-03-11T18:20:00Z');
    }
    const named = found.filter(({ page }) => page.byline?.value === 'Maren Oakfield');
    expect(named.length / found.length).toBeGreaterThan(0.98);
  });
});
