/** RFC 9309: which group is ours, which rule wins, how addresses are spelt; and that a host is asked once. */
import { describe, expect, it } from 'vitest';
import { Robots } from '../../../src/newsroom/outside/robots.ts';
import { mayFetch, robotRules } from '../../../src/newsroom/outside/robots-rules.ts';

const may = (text: string, path: string) =>
  mayFetch(robotRules(text, 'standfirst'), new URL(path, 'https://news.example.com'));
const all = (...rules: string[]) => ['User-agent: *', ...rules].join('\n');

describe('the group that is ours', () => {
  it.each([
    ['', true],
    ['Disallow: /', true],
    ['User-agent: *\nDisallow: /', false],
    ['user-AGENT:*\ndisALLOW:/', false],
    ['\uFEFFUser-agent: *\nDisallow: /', false],
    ['User-agent: *\rDisallow: /', false],
    ['User-agent: standfirst\nDisallow: /', false],
    ['User-agent: Standfirst/1.2\nDisallow: /', false],
    ['User-agent: standfirstly\nDisallow: /', true],
    ['User-agent: other\nDisallow: /', true],
    ['User-agent: other\nUser-agent: standfirst\nDisallow: /', false],
    ['User-agent: other\nDisallow: /x\nUser-agent: standfirst\nDisallow: /', false],
    ['User-agent: standfirst\n\n# note\nSitemap: https://a.example/s\nDisallow: /', false],
    ['User-agent: standfirst\nCrawl-delay: 9\nUser-agent: other\nDisallow: /', false],
    ['User-agent: *\nDisallow: /\nUser-agent: standfirst\nAllow: /', true],
    ['User-agent: *\nDisallow: /\nUser-agent: standfirst\nDisallow:', true],
    [
      'User-agent: standfirst\nDisallow: /b\nUser-agent: *\nAllow: /\nUser-agent: standfirst\nDisallow: /a',
      false,
    ],
    ['User-agent: * # everybody\nDisallow: / # all of it', false],
    ['<html>User-agent: *<br>Disallow: /</html>', true],
  ])('%j: %s', (text, allowed) => {
    expect(may(text, '/a/page')).toBe(allowed);
  });
});

describe('the rule that wins', () => {
  it.each([
    // RFC 9309 §2.2.2, §5.1 and §5.2.
    [
      all('Allow: /example/page/', 'Disallow: /example/page/disallowed.gif'),
      '/example/page/disallowed.gif',
      false,
    ],
    [
      all('Allow: /example/page/', 'Disallow: /example/page/disallowed.gif'),
      '/example/page/allowed.gif',
      true,
    ],
    [all('Disallow: *.gif$', 'Allow: /publications/'), '/publications/a.gif', true],
    [all('Disallow: *.gif$'), '/a/b.gif', false],
    [all('Disallow: *.gif$'), '/a/b.gif?x', true],
    [all('Disallow: /a', 'Allow: /a'), '/a', true],
    [all('Disallow: /a$'), '/ab', true],
    [all('Disallow: /a$'), '/a', false],
    [all('Disallow: /a*b*c$'), '/a1b2c', false],
    [all('Disallow: /a*b*c$'), '/a1c2b', true],
    [all('Disallow: /a*bb$'), '/abb', false],
    [all('Disallow: /ab*b$'), '/ab', true],
    [all('Disallow: /*?print'), '/story?print=1', false],
    [all('Disallow: /foo/bar?baz=http%3A%2F%2Fa'), '/foo/bar?baz=http%3a%2f%2fa', false],
    [all('Disallow: /caf%C3%A9'), '/café/menu', false],
    [all('Disallow: /café'), '/caf%c3%a9', false],
    [all('Disallow: /%62ar'), '/bar', false],
    [all('Disallow: /News'), '/news', true],
    [all('Disallow: /\uD800'), '/', true],
  ])('%j %s: %s', (text, path, allowed) => {
    expect(may(text, path)).toBe(allowed);
  });

  it('is found soon, however many there are and however they are made', () => {
    const path = `/${'ab'.repeat(950)}`;
    for (const rule of ['/*z', `/${'*a'.repeat(200)}z`, '*'.repeat(400), '/ab*ab*ab*zz$']) {
      const text = all(`Disallow: ${rule}\n`.repeat(500_000 / (rule.length + 11)));
      const before = process.cpuUsage();
      may(text, path);
      const { user } = process.cpuUsage(before);
      expect(user / 1000, rule.slice(0, 20)).toBeLessThan(500);
    }
  });
});

it('a host is asked once, and again only where no request was left for it', async () => {
  const asked: string[] = [];
  let left = 0;
  const robots = new Robots({
    send: async (url) => {
      asked.push(url);
      return new Response('User-agent: *\nDisallow: /private', { headers: { 'Content-Type': 'text/plain' } });
    },
    allow: [],
    patience: 1000,
    agent: 'test',
    spend: () => left-- > 0,
  });
  const leave = async (path: string) => (await robots.leave(new URL(path, 'https://news.example.com'))).kind;
  expect(await leave('/a')).toBe('no-budget');
  left = 2;
  expect(await Promise.all([leave('/a'), leave('/private/b'), leave('/c')])).toEqual([
    'given',
    'refused',
    'given',
  ]);
  expect(await leave('http://news.example.com/a')).toBe('given');
  expect(asked).toEqual(['https://news.example.com/robots.txt', 'http://news.example.com/robots.txt']);
});
