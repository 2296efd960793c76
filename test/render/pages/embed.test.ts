/**
 * The embed's script stays small and self-sufficient; oEmbed says what the
 * specification asks for; the snippet can't be broken out of.
 */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
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
