/** `standfirst extract`: a line in, a line out, in order; what is found and where. */
import { describe, expect, test } from 'vitest';
import { ndjson, standfirst } from './command.ts';

const html =
  '<html lang="en"><link rel="canonical" href="/2026/03/02/rain"><h1>Rain falls on town</h1><p class="byline">By Ann Writer' +
  '<p>It rained all day on Tuesday in the small town of Harrow, the council said.<p>Nobody was hurt.';

describe('extract', () => {
  test('gives title, text and what the page states, with where it was found', async () => {
    const ran = await standfirst(['extract'], ndjson({ id: 'a', html, url: 'https://a.example/x' }));
    expect(ran.status).toBe(0);
    expect(ran.lines).toEqual([
      {
        id: 'a',
        title: 'Rain falls on town',
        text: 'It rained all day on Tuesday in the small town of Harrow, the council said.\n\nNobody was hurt.',
        byline: 'Ann Writer',
        published: null,
        updated: null,
        lang: 'en',
        canonical: 'https://a.example/2026/03/02/rain',
        site: null,
        found: {
          text: 'content',
          title: 'h1',
          byline: 'class byline',
          lang: 'html lang',
          canonical: 'link canonical',
        },
      },
    ]);
  });

  test('a bad line is refused in its place, the rest goes on', async () => {
    const ran = await standfirst(['extract'], ndjson({ id: 'a', text: 'no html' }, { id: 'b', html: '' }));
    expect(ran.status).toBe(1);
    expect(ran.lines).toMatchObject([
      { id: 'a', error: 'html is missing' },
      { id: 'b', text: '', title: null },
    ]);
    expect(ran.err).toContain('html is missing');
  });

  test('--help has an example', async () => {
    const ran = await standfirst(['extract', '--help']);
    expect(ran.status).toBe(0);
    expect(ran.out).toMatch(/Example:\n {2}\$ .*standfirst extract/);
  });
});
