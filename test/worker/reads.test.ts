/**
 * Everything that can be read, happy and not, through HTTP.
 */
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ArticleItem,
  ArticleOut,
  DiffOut,
  DigestOut,
  listOf,
  OutletItem,
  StoryItem,
  StoryOut,
  SummaryOut,
  VersionsOut,
} from '../../src/contract/index.ts';
import { SAMPLES, sample } from './articles.ts';
import { type Doc, get, post, problem, put, read, send, storyOf, write } from './client.ts';

beforeEach(reset);

/** Every citation anywhere in a document. */
function citationsIn(value: unknown): Doc[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'revision' in value ? [value] : [];
  return [...own, ...Object.values(value).flatMap(citationsIn)];
}

describe('stories', () => {
  beforeEach(async () => {
    await post();
  });

  it('hold what belongs together, and say why', async () => {
    const [weir, chess, bakery] = await Promise.all(
      ['weir-herald', 'chess-courier', 'bakery-courier'].map(storyOf),
    );
    const story = StoryOut.parse(await read(`/v1/stories/${weir}`));
    expect(story.members.map((one) => one.id)).toEqual(['weir-gazette', 'weir-herald', 'weir-tribune']);
    expect(story).toMatchObject({ articles: 3, first: '2026-03-14', last: '2026-03-15' });
    expect(story.title).toBe(sample('weir-tribune').title);
    expect(story.why).not.toBeNull();
    expect(new Set([weir, chess, bakery]).size).toBe(3);
    const list = listOf(StoryItem).parse(await read('/v1/stories'));
    expect(list.items).toHaveLength(3);
    const ofHerald = await read('/v1/stories?outlet=herald');
    expect(ofHerald.items.map((one: Doc) => one.id)).toEqual([weir]);
  });

  it('go by the headline that a text holds where none was sent', async () => {
    const text = `Lock keepers of Farrow threaten to strike\n\nBy Ada Quill\n\nThe lock keepers of the Farrow canal will stop work on Monday if their hours are not cut, their union said. Barges would have to wait at both ends of the town.`;
    const body = { outlet: 'courier', text, published: '2026-03-14T08:00:00Z' };
    expect((await write('PUT', '/v1/articles/locks-courier', body)).status).toBe(201);
    const story = StoryOut.parse(await read(`/v1/stories/${await storyOf('locks-courier')}`));
    expect(story.title).toBe('Lock keepers of Farrow threaten to strike');
    expect((await read('/v1/articles/locks-courier')).title).toBe(story.title);
  });

  it('page by cursor without losing or repeating one', async () => {
    for (const list of ['/v1/articles', '/v1/stories', '/v1/outlets']) {
      const ids: string[] = [];
      let next: string | null = null;
      do {
        const page: Doc = await read(`${list}?limit=2${next === null ? '' : `&cursor=${next}`}`);
        expect(page.items.length).toBeLessThanOrEqual(2);
        ids.push(...page.items.map((one: Doc) => one.id));
        next = page.next;
      } while (next !== null);
      const all = (await read(list)).items.map((one: Doc) => one.id);
      expect(ids, list).toEqual(all);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('list articles and outlets as the contract has them', async () => {
    const articles = listOf(ArticleItem).parse(await read('/v1/articles'));
    expect(articles.items).toHaveLength(SAMPLES.length);
    const outlets = listOf(OutletItem).parse(await read('/v1/outlets'));
    expect(outlets.items.map((one) => [one.id, one.articles, one.first, one.last])).toEqual([
      ['courier', 2, '2026-03-14', '2026-03-15'],
      ['gazette', 2, '2026-03-14', '2026-03-14'],
      ['herald', 1, '2026-03-15', '2026-03-15'],
      ['tribune', 2, '2026-03-14', '2026-03-14'],
    ]);
    const some = await read('/v1/articles?outlet=courier');
    expect(some.items.map((one: Doc) => one.id).sort()).toEqual(['bakery-courier', 'chess-courier']);
    expect((await read('/v1/articles?since=2999-01-01')).items).toEqual([]);
    expect((await read('/v1/articles?since=2020-01-01')).items).toHaveLength(SAMPLES.length);
  });
});

describe('an article', () => {
  it('shows an excerpt to all, its text to a token', async () => {
    await put(sample('weir-tribune'));
    const open = ArticleOut.parse(await read('/v1/articles/weir-tribune'));
    expect(open.text).toBeUndefined();
    expect(sample('weir-tribune').text).toContain(open.excerpt);
    const response = await get('/v1/articles/weir-tribune', { Authorization: 'Bearer admin-a' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('vary')).toContain('Authorization');
    expect((await response.json()) as Doc).toMatchObject({ text: sample('weir-tribune').text });
    await problem(await get('/v1/articles/weir-tribune', { Authorization: 'Bearer x' }), 401, 'unauthorized');
  });

  it('is summed up within every budget, in its own words', async () => {
    const weir = sample('weir-tribune');
    await put(weir);
    for (const query of ['', 'sentences=1', 'words=30', 'chars=150', 'sentences=2&words=40', 'focus=mayor']) {
      const summary = SummaryOut.parse(await read(`/v1/articles/weir-tribune/summary?${query}`));
      expect(summary.sentences.length, query).toBeGreaterThan(0);
      for (const one of summary.sentences) expect(weir.text.slice(one.start, one.end)).toBe(one.text);
      const words = summary.sentences.flatMap((one) => one.text.split(/\s+/)).length;
      if (query === 'sentences=1') expect(summary.sentences).toHaveLength(1);
      if (query === 'words=30') expect(words).toBeLessThanOrEqual(30);
    }
  });

  it('explains its summary to a token only', async () => {
    await put(sample('weir-tribune'));
    await problem(await get('/v1/articles/weir-tribune/summary?explain=1'), 401, 'unauthorized');
    const response = await get('/v1/articles/weir-tribune/summary?explain=1&sentences=1', {
      Authorization: 'Bearer ingest-a',
    });
    const told = (await response.json()) as Doc;
    expect(told.refused.length).toBeGreaterThan(0);
    expect(told.refused[0].reason).toBeTypeOf('string');
  });
});

describe('digests', () => {
  beforeEach(async () => {
    await post();
  });

  it('of all three kinds fit the contract, and every citation is its span of a stored text', async () => {
    const story = await storyOf('weir-tribune');
    const paths = [
      `/v1/stories/${story}/digest`,
      '/v1/outlets/tribune/briefings/2026-03-14',
      '/v1/digests/2026-03-14',
      '/v1/outlets/courier/briefings/latest',
      '/v1/digests/latest',
    ];
    for (const path of paths) {
      const raw = await read(path);
      const digest = DigestOut.parse(raw);
      expect(digest.version, path).toBe(1);
      expect(digest.cause.kind).toBe('first');
      const citations = citationsIn(raw);
      expect(citations.length).toBeGreaterThan(0);
      for (const one of citations) {
        expect(sample(one.article).text.slice(one.start, one.end), path).toBe(one.text);
      }
    }
    expect(await read('/v1/digests/latest')).toMatchObject({ key: 'daily:2026-03-15', kind: 'daily' });
    const briefing = await read('/v1/outlets/tribune/briefings/2026-03-14');
    expect(briefing.stories).toHaveLength(2);
    expect(briefing).toMatchObject({ outlet: 'tribune', day: '2026-03-14', kind: 'briefing' });
    const digest = await read(`/v1/stories/${story}/digest`);
    expect(digest.inputs).toHaveLength(3);
    expect(digest.summary.length).toBeGreaterThan(0);
  });

  it('answer the same under .json, and say which formats there are', async () => {
    const story = await storyOf('weir-tribune');
    for (const path of [
      `/v1/stories/${story}/digest`,
      '/v1/digests/2026-03-14',
      '/v1/outlets/tribune/briefings/latest',
    ]) {
      expect(await read(`${path}.json`)).toEqual(await read(path));
      expect(await read(`${path}/versions/1.json`)).toEqual(await read(path));
      const wrong = await problem(await get(`${path}.pdf`), 404, 'unknown-format');
      expect(wrong.allowed).toContain('.json');
    }
  });

  it('move to a new version for a reason, keep the old one, and tell the difference', async () => {
    const story = await storyOf('weir-tribune');
    const path = `/v1/stories/${story}/digest`;
    const first = await (await get(path)).text();
    await put(sample('weir-herald'), {
      title: 'Ambleford weir: who knew what',
      text: `${sample('weir-herald').text}\n\nThe minister said on Monday that she would visit Ambleford.`,
    });
    const second = await read(path);
    expect(second).toMatchObject({
      version: 2,
      cause: { kind: 'article-revised', revised: ['weir-herald'] },
    });
    expect(await (await get(`${path}/versions/1`)).text()).toBe(first);
    const versions = VersionsOut.parse(await read(`${path}/versions`));
    expect(versions.items.map((one) => one.version)).toEqual([2, 1]);
    expect(versions.items[0]?.hash).toBe(second.hash);
    const diff = DiffOut.parse(await read(`${path}/versions/2/diff?from=1`));
    expect(diff).toMatchObject({
      from: 1,
      to: 2,
      causes: [{ version: 2, cause: { kind: 'article-revised' } }],
    });
    expect(diff.ops.length).toBeGreaterThan(0);
    const back = DiffOut.parse(await read(`${path}/versions/1/diff?from=2`));
    expect(back.causes).toHaveLength(1);
  });

  it('make no version where nothing changed', async () => {
    const path = `/v1/stories/${await storyOf('chess-tribune')}/digest`;
    await read(path);
    await post();
    await put(sample('bakery-courier'), { title: 'Another title' });
    expect((await read(path)).version).toBe(1);
  });
});

describe('what is not there', () => {
  beforeEach(async () => {
    await put(sample('weir-tribune'));
  });

  it.each([
    ['/nowhere', 404, 'no-route'],
    ['/v1/articles/nobody', 404, 'unknown-article'],
    ['/v1/articles/NOBODY', 404, 'unknown-article'],
    ['/v1/articles/nobody/summary', 404, 'unknown-article'],
    ['/v1/articles/nobody/uses', 404, 'unknown-article'],
    ['/v1/articles?outlet=nobody', 404, 'unknown-outlet'],
    ['/v1/articles?story=saaaaaaaaaaaa', 404, 'unknown-story'],
    ['/v1/articles?cursor=zzzz', 400, 'bad-cursor'],
    ['/v1/articles?page=2', 400, 'bad-query'],
    ['/v1/articles?limit=1000', 400, 'bad-query'],
    ['/v1/stories/saaaaaaaaaaaa', 404, 'unknown-story'],
    ['/v1/stories/x', 404, 'unknown-story'],
    ['/v1/stories/saaaaaaaaaaaa/digest', 404, 'unknown-story'],
    ['/v1/stories/saaaaaaaaaaaa/digest/versions', 404, 'unknown-story'],
    ['/v1/stories/saaaaaaaaaaaa/elsewhere', 404, 'no-route'],
    ['/v1/stories?outlet=nobody', 404, 'unknown-outlet'],
    ['/v1/outlets/nobody/briefings/2026-03-14', 404, 'unknown-outlet'],
    ['/v1/outlets/nobody/briefings/latest', 404, 'unknown-outlet'],
    ['/v1/outlets/tribune/briefings/2026-03-13', 404, 'unknown-digest'],
    ['/v1/outlets/tribune/briefings/2026-02-30', 400, 'bad-id'],
    ['/v1/digests/2026-03-13', 404, 'unknown-digest'],
    ['/v1/digests/yesterday', 400, 'bad-id'],
    ['/v1/digests/2026-03-14/versions/2', 404, 'unknown-version'],
    ['/v1/digests/2026-03-14/versions/0', 404, 'unknown-version'],
    ['/v1/digests/2026-03-14/versions/one', 404, 'unknown-version'],
    ['/v1/digests/2026-03-14/versions/1/diff', 400, 'bad-query'],
    ['/v1/digests/2026-03-14/versions/1/diff?from=9', 404, 'unknown-version'],
    ['/v1/digests/2026-03-14?x=1', 400, 'bad-query'],
    ['/v1/articles/weir-tribune/summary?sentences=0', 400, 'bad-query'],
    ['/v1/articles/weir-tribune/summary?words=many', 400, 'bad-query'],
    ['/v1/articles/weir-tribune/summary?chars=50001', 400, 'bad-query'],
    ['/v1/articles/weir-tribune/summary?focus=', 400, 'bad-query'],
  ])('%s is %i %s', async (path, status, slug) => {
    const document = await problem(await get(path), status, slug);
    if (slug === 'bad-query') expect(document.errors[0].path).toBeTypeOf('string');
    const head = await send(path, { method: 'HEAD' });
    expect(head.status).toBe(status);
    expect(await head.text()).toBe('');
  });

  it('says which methods an address takes', async () => {
    const response = await write('PUT', '/v1/digests/2026-03-14', {});
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    await problem(response, 405, 'method-not-allowed');
    const article = await write('PATCH', '/v1/articles/x', {});
    expect(article.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'OPTIONS', 'PUT']);
  });
});

describe('health and home', () => {
  it('answer', async () => {
    expect(await read('/healthz')).toEqual({ status: 'ok' });
    const { links } = await read('/v1');
    for (const path of [links.stories, links.articles, links.outlets, links.health]) await read(path);
  });
});
