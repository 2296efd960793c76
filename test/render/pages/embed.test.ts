/**
 * The embed's script stays small and self-sufficient; oEmbed says what the
 * specification asks for; the snippet can't be broken out of.
 */
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { embedSnippet } from '../../../src/render/embed/addresses.ts';
import {
  embedPage,
  embedScript,
  oembed,
  oembedFormat,
  oembedStory,
} from '../../../src/render/embed/index.ts';
import { page, storyDigest, storyId } from './fixture.ts';
import { HOSTILE, hostileDigest, hostilePage } from './hostile.ts';

const story = storyId('carrow-ferry');

/** What the element shows of a digest, in a document that is no browser's. */
async function drawn(script: string, digest: unknown) {
  const { document, customElements, HTMLElement } = parseHTML('<body></body>');
  const fetch = async () => Response.json(digest);
  new Function('document', 'customElements', 'HTMLElement', 'fetch', script)(
    document,
    customElements,
    HTMLElement,
    fetch,
  );
  const element = document.createElement('standfirst-digest');
  element.setAttribute('story', story);
  document.body.append(element);
  const shadow = () => element.shadowRoot?.querySelector('article');
  await vi.waitFor(() => expect(shadow()).toBeTruthy());
  return shadow();
}

describe('the element’s script', () => {
  const script = embedScript('https://news.example', { 'sample-wire': 'Wire "</script>"' });

  test('is under 6 KB compressed, asks one host, writes no HTML', () => {
    expect(gzipSync(script).length).toBeLessThan(6_000);
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|new Function/);
    expect([...script.matchAll(/https?:\/\/[^'"\\]+/g)].map((m) => m[0])).toEqual(['https://news.example']);
  });

  test('parses, whatever the outlets are called', () => {
    expect(() => new Function(script)).not.toThrow();
  });

  test('names an article once, with the numbers of all its sentences', async () => {
    const { summary, ...digest } = storyDigest('carrow-ferry');
    const [first, other] = [summary[0], summary.find((cite) => cite.article !== summary[0]?.article)];
    const shown = await drawn(script, { ...digest, summary: [first, other, first, first] });
    expect([...shown.querySelectorAll('sup')].map((mark) => mark.textContent)).toEqual(['1', '2', '3', '4']);
    const notes = [...shown.querySelectorAll('li')];
    expect(notes.map((note) => note.querySelector('span')?.textContent)).toEqual(['1 3 4', '2']);
    expect(notes.map((note) => note.querySelectorAll('a').length)).toEqual([1, 1]);
    expect(notes[0]?.textContent).toContain(
      digest.inputs.find((one) => one.article === first?.article)?.title,
    );
  });
});

describe('oEmbed', () => {
  test('is a rich document with an iframe of the asked-for size', () => {
    const answer = oembed(storyDigest('carrow-ferry'), page, { width: '400', height: '99999' });
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 400,
      height: 420,
      provider_name: 'Standfirst',
    });
    expect(answer.html).toContain(`src="https://news.example/embed/stories/${story}"`);
    expect(oembed(storyDigest('carrow-ferry'), page, { width: 'x', height: '-1' })).toMatchObject({
      width: 640,
      height: 420,
    });
  });

  test('knows its own stories only', () => {
    expect(oembedStory(`https://news.example/stories/${story}`, page.origin)).toBe(story);
    expect(oembedStory(`https://news.example/stories/${story}/versions/3`, page.origin)).toBe(story);
    expect(oembedStory(`https://elsewhere.example/stories/${story}`, page.origin)).toBeNull();
    expect(oembedStory('https://news.example/outlets', page.origin)).toBeNull();
    expect(oembedStory('not a url', page.origin)).toBeNull();
    expect(oembedStory(null, page.origin)).toBeNull();
    expect([oembedFormat(null), oembedFormat('json'), oembedFormat('xml')]).toEqual([true, true, false]);
  });

  test('a hostile headline stays words', () => {
    expect(oembed(hostileDigest(), hostilePage).html).not.toContain('<script');
    expect(embedSnippet('https://news.example', story, HOSTILE.script)).not.toContain('<img');
    expect(embedPage(hostileDigest(), hostilePage)).not.toMatch(/<script|<img/);
  });
});
