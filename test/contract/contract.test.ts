/**
 * The contract: what is accepted, what is refused, and that a refusal names the
 * field and the limit. In: values a client could send. Out: parsed or failures.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ArticleBody,
  ArticleId,
  ArticleIn,
  ArticlesQuery,
  Day,
  decodeCursor,
  digestKey,
  encodeCursor,
  itemsOfArray,
  itemsOfLines,
  LIMITS,
  PROBLEM_SLUGS,
  parseArticle,
  parseDigestKey,
  parseQuery,
  parseTime,
  problemOf,
  SummaryQuery,
  statusOf,
} from '../../src/contract/index.ts';

const good = { outlet: 'sample-courier', text: 'The ferry ran aground.' };

describe('articles', () => {
  it('answers a thousand unknown fields with no more than a screenful', () => {
    const odd = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${'k'.repeat(900)}${i}`, 1]));
    const parsed = parseArticle(ArticleBody, { ...good, ...odd });
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed).length).toBeLessThan(10_000);
    expect(JSON.stringify(parsed)).toContain('more than 10 fields are wrong');
  });

  it('takes the smallest article', () => {
    expect(parseArticle(ArticleBody, good)).toEqual({ ok: true, value: good });
  });

  it('moves an instant to UTC and leaves a day a day', () => {
    const published = (text: string) => {
      const parsed = parseArticle(ArticleBody, { ...good, published: text });
      return parsed.ok ? parsed.value.published : parsed.failure.errors?.[0]?.path;
    };
    expect(published('2026-03-14T01:30:00+02:00')).toBe('2026-03-13T23:30:00Z');
    expect(published('2026-03-14T09:30:00.250Z')).toBe('2026-03-14T09:30:00Z');
    expect(published('2026-03-14')).toBe('2026-03-14');
    for (const bad of [
      '2026-02-30',
      'yesterday',
      '2026-03-14T09:30:00',
      '2026-3-4',
      '2026-03-14T25:00:00Z',
      '',
    ]) {
      expect(published(bad), bad).toBe('published');
    }
  });

  it.each([
    [{ ...good, publishd: '2026-03-14' }, 'publishd'],
    [{ ...good, outlet: 'Sample Courier' }, 'outlet'],
    [{ ...good, outlet: 'x'.repeat(LIMITS.outletChars + 1) }, 'outlet'],
    [{ ...good, text: ' \n' }, 'text'],
    [{ ...good, text: undefined, html: '' }, 'html'],
    [{ ...good, title: 'x'.repeat(LIMITS.titleChars + 1) }, 'title'],
    [{ ...good, url: 'javascript:alert(1)' }, 'url'],
    [{ ...good, url: '/relative' }, 'url'],
    [{ ...good, lang: 'not a tag' }, 'lang'],
    [{ ...good, id: 'x' }, 'id'],
  ])('refuses %j and names the field', (value, path) => {
    const parsed = parseArticle(ArticleBody, value);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.failure.problem).toBe('bad-body');
    expect(parsed.failure.errors?.map((e) => e.path)).toEqual([path]);
  });

  it('wants exactly one of text and html, and names both where it is none or two', () => {
    const paths = (value: object) => {
      const parsed = parseArticle(ArticleBody, value);
      return parsed.ok ? [] : parsed.failure.errors?.map((e) => e.path);
    };
    expect(paths({ outlet: 'a', html: '<p>x' })).toEqual([]);
    expect(paths({ outlet: 'a' })).toEqual(['text', 'html']);
    expect(paths({ ...good, html: '<p>x' })).toEqual(['text', 'html']);
    expect(paths({ ...good, html: '<p>x', url: 'no' })).toEqual(['url', 'text', 'html']);
  });

  it('counts the text in bytes, to the byte', () => {
    const sized = (bytes: number) => parseArticle(ArticleBody, { ...good, text: 'é'.repeat(bytes / 2) });
    expect(sized(LIMITS.articleBytes).ok).toBe(true);
    const over = sized(LIMITS.articleBytes + 2);
    expect(over).toMatchObject({
      ok: false,
      failure: { problem: 'too-large', limit: LIMITS.articleBytes, errors: [{ path: 'text' }] },
    });
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseArticle(ArticleIn, value);
        if (!parsed.ok) expect(parsed.failure.detail).toBeTypeOf('string');
      }),
    );
  });
});

describe('ids and keys', () => {
  it('keeps ids to what a key, a header and a path can carry', () => {
    for (const id of ['a', 'a.b-c_9', 'x'.repeat(128)])
      expect(ArticleId.safeParse(id).success, id).toBe(true);
    for (const id of ['', '.', '..', '-a', 'A', 'a/b', 'a b', 'ä', 'a\n', 'x'.repeat(129), 'a%2f']) {
      expect(ArticleId.safeParse(id).success, id).toBe(false);
    }
  });

  it('knows the calendar', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31'])
      expect(Day.safeParse(day).success).toBe(true);
    for (const day of ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01']) {
      expect(Day.safeParse(day).success, day).toBe(false);
    }
  });

  it('builds and parses the same digest keys', () => {
    const refs = [
      { kind: 'story', story: 'sabcdefghijk0' },
      { kind: 'briefing', outlet: 'sample-courier', day: '2026-03-14' },
      { kind: 'daily', day: '2026-03-14' },
    ] as const;
    for (const ref of refs) expect(parseDigestKey(digestKey(ref))).toEqual(ref);
    for (const key of [
      '',
      'story:',
      'story:x',
      'daily:2026-02-30',
      'briefing:a',
      'daily:2026-03-14:x',
      'briefing:A:2026-03-14',
    ]) {
      expect(parseDigestKey(key), key).toBeNull();
    }
  });
});

describe('queries', () => {
  const parse = (text: string) => parseQuery(ArticlesQuery, new URLSearchParams(text));

  it('fills in the page size', () => {
    expect(parse('outlet=a')).toEqual({ ok: true, value: { outlet: 'a', limit: LIMITS.pageDefault } });
  });

  it.each(['nonsense=1', 'outlet=a&outlet=b', 'limit=0', 'limit=101', 'limit=1e2', 'since=soon', 'outlet=A'])(
    'refuses %s by name',
    (text) => {
      const parsed = parse(text);
      expect(parsed).toMatchObject({
        ok: false,
        failure: { problem: 'bad-query', errors: [{ path: text.split('=')[0] }] },
      });
    },
  );

  it('bounds budgets and says the bound', () => {
    const parsed = parseQuery(SummaryQuery, new URLSearchParams('words=5001'));
    expect(parsed).toMatchObject({
      ok: false,
      failure: { errors: [{ path: 'words', detail: 'at most 5000' }] },
    });
  });
});

describe('cursors', () => {
  it('come back as they went, for their own list only', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,40}$/), (key, id) => {
        const text = encodeCursor('articles', { key, id });
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(text.length).toBeLessThanOrEqual(LIMITS.cursorChars);
        expect(decodeCursor('articles', text)).toEqual({ ok: true, value: { key, id } });
        expect(decodeCursor('stories', text).ok).toBe(false);
      }),
    );
  });

  it('refuses what is not one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeCursor('articles', text).ok).toBe(false);
      }),
    );
  });
});

describe('batches', () => {
  it('takes an array and lines, and parts good lines from bad ones', () => {
    expect(itemsOfArray('[{"id":"a"}]')).toEqual({ ok: true, value: [{ ok: true, value: { id: 'a' } }] });
    const lines = itemsOfLines('{"id":"a"}\r\n\n{oops\n');
    expect(lines.ok && lines.value.map((line) => line.ok)).toEqual([true, false]);
  });

  it('refuses other JSON and too many items', () => {
    expect(itemsOfArray('{"id":"a"}')).toMatchObject({ ok: false, failure: { problem: 'bad-body' } });
    expect(itemsOfArray('[')).toMatchObject({ ok: false, failure: { problem: 'bad-json' } });
    const many = itemsOfLines('1\n'.repeat(LIMITS.batchItems + 1));
    expect(many).toMatchObject({ ok: false, failure: { problem: 'too-large', limit: LIMITS.batchItems } });
  });
});

describe('problems', () => {
  it('gives every slug a status and its own type', () => {
    const types = PROBLEM_SLUGS.map((slug) => problemOf({ problem: slug, detail: 'x' }).type);
    expect(new Set(types).size).toBe(PROBLEM_SLUGS.length);
    for (const slug of PROBLEM_SLUGS) expect(statusOf(slug)).toBeGreaterThanOrEqual(308);
  });
});

describe('times', () => {
  it('reads what Date reads, where both read', () => {
    expect(parseTime('2026-03-14T09:30:00Z')).toBe(Date.UTC(2026, 2, 14, 9, 30));
    expect(parseTime('2026-03-14T09:30-0330')).toBe(Date.UTC(2026, 2, 14, 13, 0));
    expect(parseTime('2026-03-14')).toBe(Date.UTC(2026, 2, 14));
    expect(parseTime('9999-12-31T23:59:59-12:00')).toBeNull();
    expect(parseTime('0001-01-01T00:00:00+14:00')).toBeNull();
  });
});
