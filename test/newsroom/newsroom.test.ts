/**
 * The newsroom's pure rules: normalising, canonical JSON, story ids over
 * regrouping, causes, differences, redaction.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, mintStoryId } from '../../src/newsroom/assign.ts';
import { canonical, revisionOf } from '../../src/newsroom/canonical.ts';
import { changesOf } from '../../src/newsroom/diff.ts';
import { normalise, normaliseText } from '../../src/newsroom/normalise.ts';
import { patch, patched } from '../../src/newsroom/patch.ts';
import { causeOf } from '../../src/newsroom/publish.ts';
import { redact } from '../../src/newsroom/redact.ts';
import type { VersionRow } from '../../src/storage/index.ts';

describe('normalising', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['cafe\u0301', 'caf\u00e9'],
    ['a\u202eb\u200bc\ufeffd\u0000e\u0007', 'abcde'],
    ['half \ud83d moon', 'half \ufffd moon'],
    ['\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['\u{1F469}\u200d\u{1F680}', '\u{1F469}\u200d\u{1F680}'],
    ['pass\u200dword', 'password'],
    ['tab\tkept', 'tab\tkept'],
  ])('%j becomes %j', (raw, wanted) => {
    expect(normaliseText(raw)).toBe(wanted);
  });

  it('is idempotent and well formed on any string', () => {
    const marks = '\u200c\u200d\u200b\u0301\u0645\u06cc\u0915\u094d\r\n\ud83d\ude00\u202ea\u00ad\u064b\u0308';
    const unit = fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 2 }));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const once = normaliseText(units.join(''));
        expect(once.isWellFormed()).toBe(true);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 2000, examples: [[['a', '\u200c', '\u0308', '\u200c', '\u0304', '\u200c']]] },
    );
  });

  it('names the same content by the same revision, and other content by another', async () => {
    const article = {
      outlet: 'a',
      text: 'One.\r\nTwo.',
      title: ' A  title ',
      url: null,
      published: null,
      lang: null,
    };
    const same = { text: 'One.\nTwo.', title: 'A title', outlet: 'a' };
    expect(await revisionOf(normalise(article))).toBe(await revisionOf(normalise(same)));
    expect(await revisionOf(normalise({ ...same, outlet: 'b' }))).not.toBe(await revisionOf(normalise(same)));
  });
});

describe('canonical JSON', () => {
  it('is JSON, and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonical({ b: 1, a: [{ d: undefined, c: 2 }] })).toBe('{"a":[{"c":2}],"b":1}');
  });
});

describe('story ids', () => {
  const age = (story: string) => ['s-old', 's-new', 's-newer'].indexOf(story);

  it('stay with the larger part, go to the older at a tie', () => {
    const was = new Map([
      ['a', 's-old'],
      ['b', 's-old'],
      ['c', 's-old'],
    ]);
    const outcome = assign([['a', 'b', 'x'], ['c']], was, age);
    expect(outcome.groups.map((group) => group.story)).toEqual(['s-old', null]);
    expect(outcome.split).toEqual([{ group: 1, from: 's-old' }]);
    const tie = assign(
      [['a', 'd']],
      new Map([
        ['a', 's-new'],
        ['d', 's-old'],
      ]),
      age,
    );
    expect(tie.groups[0]?.story).toBe('s-old');
    const back = assign([['a']], new Map([['a', 's-old']]), age, new Set(['s-old']));
    expect(back).toEqual({
      groups: [{ story: null, members: ['a'] }],
      merged: [],
      split: [{ group: 0, from: 's-old' }],
    });
    expect(tie.merged).toEqual([{ story: 's-new', into: 0 }]);
  });

  it('are never given twice, and none is lost without a successor', () => {
    const story = fc.constantFrom('s-old', 's-new', 's-newer');
    const article = fc.record({ was: fc.option(story, { nil: undefined }), group: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 12 }), (articles) => {
        const was = new Map(articles.flatMap((one, i) => (one.was ? [[`a${i}`, one.was] as const] : [])));
        const groups = [0, 1, 2, 3, 4]
          .map((group) => articles.flatMap((one, i) => (one.group === group ? [`a${i}`] : [])))
          .filter((group) => group.length > 0);
        const outcome = assign(groups, was, age);
        const kept = outcome.groups.flatMap((group) => group.story ?? []);
        expect(new Set(kept).size).toBe(kept.length);
        for (const old of new Set(was.values())) {
          expect(kept.includes(old) !== outcome.merged.some((one) => one.story === old)).toBe(true);
        }
      }),
    );
  });

  it('are of one form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,127}$/), fc.nat(9), (id, attempt) => {
        expect(mintStoryId(id, attempt)).toMatch(/^s[0-9a-z]{12}$/);
      }),
    );
  });
});

describe('causes', () => {
  const latest: VersionRow = {
    version: 1,
    created: 0,
    cause: { kind: 'first', added: [], revised: [], removed: [] },
    engine: '1',
    hash: 'h1',
    inputs: [
      { id: 'a', revision: 'r1' },
      { id: 'b', revision: 'r1' },
    ],
    generation: 1,
  };
  const next = (inputs: [string, string][], more = {}) =>
    causeOf(latest, {
      hash: 'h2',
      engine: '1',
      withheld: [],
      inputs: inputs.map(([id, revision]) => ({ id, revision })),
      ...more,
    });

  it('are read off the inputs', () => {
    expect(
      next(
        [
          ['a', 'r1'],
          ['b', 'r1'],
        ],
        { hash: 'h1' },
      ),
    ).toBeNull();
    expect(
      next([
        ['a', 'r1'],
        ['b', 'r1'],
        ['c', 'r1'],
      ]),
    ).toMatchObject({ kind: 'article-added', added: ['c'] });
    expect(
      next([
        ['a', 'r2'],
        ['b', 'r1'],
      ]),
    ).toMatchObject({ kind: 'article-revised', revised: ['a'] });
    expect(next([['a', 'r1']])).toMatchObject({ kind: 'story-regrouped', removed: ['b'] });
    expect(next([['a', 'r1']], { withheld: ['b'] })).toMatchObject({
      kind: 'article-retracted',
      removed: ['b'],
    });
    expect(
      next(
        [
          ['a', 'r1'],
          ['b', 'r1'],
        ],
        { engine: '2' },
      ),
    ).toMatchObject({ kind: 'engine-changed' });
    expect(causeOf(null, { hash: 'h', engine: '1', withheld: [], inputs: latest.inputs })).toMatchObject({
      kind: 'first',
      added: ['a', 'b'],
    });
  });
});

describe('differences', () => {
  it('turn the one into the other, whatever they are', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(json, json, (a, b) => {
        const [from, to] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))] as unknown[];
        expect(patched(from, patch(from, to))).toEqual(to);
        expect(patch(from, from)).toEqual([]);
      }),
      {
        numRuns: 1000,
        // A key that an assignment would not set.
        examples: [
          [{}, JSON.parse('{"__proto__":null}')],
          [JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":2}}')],
        ],
      },
    );
  });

  it('leave `__proto__` and odd keys alone', () => {
    const from = JSON.parse('{"a/b":1,"~c":2}') as unknown;
    const to = JSON.parse('{"a/b":2,"~c":[1]}') as unknown;
    expect(patched(from, patch(from, to))).toEqual(to);
  });

  it('say it for people', () => {
    const quote = (text: string, article = 'a') => ({ text, article, outlet: 'o' });
    const claim = (id: string, outlets: number) => ({ id, outlets, origins: outlets, citation: quote(id) });
    const changes = changesOf(
      { summary: [quote('one'), quote('two')], claims: [claim('c1', 1), claim('c2', 2)] },
      { summary: [quote('two'), quote('three')], claims: [claim('c1', 3)] },
    );
    expect(changes.map((change) => `${change.kind} ${change.what} ${change.text}`)).toEqual([
      'removed sentence one',
      'moved sentence two',
      'added sentence three',
      'removed claim c2',
      'corroboration claim c1',
    ]);
  });
});

describe('redaction', () => {
  it('takes names and speakers that carry no citation, once an input went', () => {
    const story = {
      inputs: [{ article: 'bad' }, { article: 'good' }],
      names: [{ name: 'Voss', variants: ['Vos'] }],
    };
    expect(redact(story, new Set(['bad']))).toEqual({ inputs: [{ article: 'good' }], names: [] });
    expect(redact(story, new Set(['other']))).toEqual(story);
    const edition = { inputs: [{ article: 'bad' }], stories: [{ story: 's', othersVoices: ['Quillon'] }] };
    expect(redact(edition, new Set(['bad']))).toEqual({
      inputs: [],
      stories: [{ story: 's', othersVoices: [] }],
    });
  });

  const quote = (article: string) => ({ article, text: `${article} says`, outlet: article });
  const body = {
    headline: { article: 'bad', text: 'Bad title', outlet: 'bad', from: 'title' },
    inputs: [{ article: 'bad' }, { article: 'good' }],
    summary: [quote('bad'), quote('good')],
    claims: [
      { id: 'c1', text: 'bad says', citation: quote('bad'), support: [quote('bad'), quote('good')] },
      { id: 'c2', text: 'bad says', citation: quote('bad'), support: [quote('bad')] },
    ],
    outlets: [
      { outlet: 'good', notFoundHere: ['c1', 'c2'], voices: [{ speaker: 'X', citations: [quote('bad')] }] },
    ],
    conflicts: [{ kind: 'figure', subject: 's', values: [{ value: '1', citations: [quote('bad')] }] }],
    timeline: [{ date: '2026', precision: 'year', citation: quote('bad') }],
    notes: ['kept'],
  };

  it('leaves no word of the withheld, and keeps what others say', () => {
    const left = redact(body, new Set(['bad'])) as typeof body;
    expect(JSON.stringify(left)).not.toContain('bad');
    expect(left.headline).toBeNull();
    expect(left.claims).toMatchObject([{ id: 'c1', text: 'good says' }]);
    expect(left.outlets[0]).toMatchObject({ notFoundHere: ['c1'], voices: [] });
    expect(left).toMatchObject({ conflicts: [], timeline: [], notes: ['kept'] });
    expect(redact(body, new Set())).toBe(body);
  });
});
