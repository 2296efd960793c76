/** The checker finds what is broken: each rule with a log that breaks it, beside one that does not. */
import { describe, expect, test } from 'vitest';
import type { Line, Op } from './log.ts';
import { Register } from './register.ts';
import { check } from './rules.ts';

const DAILY = 'daily:2026-03-14';
const RUN: Line = { t: 'run', seed: 1, clients: 1, operations: 1, kept: 100, days: { a: DAILY } };

type Loose = { op: Op['op'] } & Record<string, unknown>;

/** Operations one after the other, unless they say their ticks. */
function log(...ops: Loose[]): Line[] {
  const lines = ops.map((op, i) => ({
    ...{ t: 'op', client: 0, outcome: 'done', status: 200, key: DAILY, began: 10 * i, ended: 10 * i + 5 },
    ...op,
  }));
  return [RUN, ...(lines as unknown as Line[])];
}

const rules = (...ops: Loose[]) => [...new Set(check(log(...ops)).broken.map((one) => one.rule))];

const put = (revision: string, more: object = {}) => ({
  ...{ op: 'put' as const, article: 'a', revision, answered: revision },
  ...more,
});
const look = (found: string) => ({ op: 'article' as const, article: 'a', found });
const seen = (version: number, revision: string, more: object = {}) => ({
  ...{
    version,
    hash: `h${revision}`,
    body: `h${revision}`,
    cause: 'article-revised',
    stale: false,
    redacted: false,
  },
  ...{ inputs: [`a@${revision}`] },
  ...more,
});
const latest = (...of: Parameters<typeof seen>) => ({ op: 'latest' as const, seen: seen(...of) });
const listing = (...versions: object[]) => ({ op: 'listing' as const, versions });
const one = (version: number, hash: string, cause = 'article-revised', from?: number) => ({
  ...{ version, hash, cause },
  ...(from === undefined ? {} : { from }),
});

describe('a stale digest', () => {
  test('may miss what is newer, but not that an article was withdrawn', () => {
    expect(rules(put('1'), put('2'), latest(1, '1', { stale: true }), latest(2, '2'))).toEqual([]);
    expect(rules(put('1'), put('2'), latest(1, '1'))).toEqual(['digest']);
    const withdrawn = { op: 'retract' as const, article: 'a' };
    expect(rules(put('1'), withdrawn, latest(1, '1', { stale: true }))).toEqual(['digest']);
  });
});

describe('a run as it should be', () => {
  test('breaks nothing', () => {
    const whole = [
      ...[put('1'), look('1'), latest(1, '1', { cause: 'first' }), put('2'), latest(2, '2')],
      { op: 'version' as const, asked: 1, seen: seen(1, '1') },
      { op: 'pin' as const, asked: 1, version: 3, hash: 'h1' },
      latest(3, '1', { cause: 'pinned' }),
      ...[{ op: 'release' as const, asked: 3, version: 4, hash: 'h2' }, latest(4, '2')],
      ...[
        { op: 'retract' as const, article: 'a' },
        look('withheld'),
        { op: 'restore' as const, article: 'a' },
      ],
      listing(one(4, 'h2'), one(3, 'h1', 'pinned', 1), one(2, 'h2'), one(1, 'h1', 'first')),
    ];
    expect(rules(...whole)).toEqual([]);
  });

  test('lets two that overlap be told either way', () => {
    const during = { began: 3, ended: 30 };
    expect(
      rules(put('1'), put('2', during), { ...look('1'), began: 12 }, { ...look('2'), began: 14 }),
    ).toEqual([]);
  });

  test('lets happen, or not, what was never answered', () => {
    const lost = put('2', { outcome: 'unknown', status: 0 });
    expect(rules(put('1'), lost, look('1'))).toEqual([]);
    expect(rules(put('1'), lost, look('2'))).toEqual([]);
  });
});

describe('a log is refused', () => {
  test.each<[string, string, Loose[]]>([
    ['an acknowledged write is gone', 'lost', [put('1'), put('2'), look('1')]],
    ['an acknowledged article is absent', 'lost', [put('1'), look('absent')]],
    ['an answer is one that nobody wrote', 'lost', [put('1'), look('9')]],
    ['another revision is acknowledged', 'lost', [put('1', { answered: '2' })]],
    ['what was withdrawn is shown', 'lost', [put('1'), { op: 'retract', article: 'a' }, look('1')]],
    ['what was not withdrawn is not shown', 'lost', [put('1'), look('withheld')]],
    ['a write is refused for no reason', 'lost', [put('1', { outcome: 'refused', status: 410 })]],
    [
      'a version has two bodies',
      'body',
      [put('1'), put('2'), latest(1, '2'), latest(1, '2', { hash: 'x', body: 'x' })],
    ],
    ['a body is not what its hash says', 'body', [put('1'), latest(1, '1', { body: 'other' })]],
    [
      'another version than the one asked for comes',
      'body',
      [put('1'), { op: 'version', asked: 2, seen: seen(1, '1') }],
    ],
    ['the latest goes back', 'back', [put('1'), latest(2, '1'), latest(1, '1', { hash: 'z', body: 'z' })]],
    [
      'the latest is older than an admin was told',
      'back',
      [put('1'), { op: 'rollback', asked: 1, version: 3, hash: 'h1' }, latest(2, '1')],
    ],
    ['a number is missing', 'gap', [listing(one(3, 'c'), one(1, 'a', 'first'))]],
    ['a version says what the one before said', 'idle', [listing(one(2, 'a'), one(1, 'a', 'first'))]],
    [
      'a version that was seen is gone',
      'gone',
      [put('1'), latest(3, '1'), listing(one(2, 'b'), one(1, 'a', 'first'))],
    ],
    [
      'all versions are gone',
      'gone',
      [put('1'), latest(1, '1'), { op: 'listing', outcome: 'refused', status: 404 }],
    ],
    [
      'a listed hash is another than was seen',
      'body',
      [put('1'), latest(1, '1'), listing(one(1, 'other', 'first'))],
    ],
    ['a pin takes up another body', 'pin', [listing(one(2, 'x', 'pinned', 1), one(1, 'a', 'first'))]],
    ['a pin is overtaken', 'pin', [listing(one(3, 'c'), one(2, 'a', 'pinned', 1), one(1, 'a', 'first'))]],
    [
      'an admin is promised another body',
      'pin',
      [
        { op: 'pin', asked: 1, version: 2, hash: 'q' },
        listing(one(2, 'a', 'pinned', 1), one(1, 'a', 'first')),
      ],
    ],
    ['a digest quotes a revision that is over', 'digest', [put('1'), put('2'), latest(1, '1')]],
    [
      'a digest quotes what was withdrawn',
      'digest',
      [put('1'), { op: 'retract', article: 'a' }, latest(1, '1')],
    ],
    ['a digest misses an article', 'digest', [put('1'), latest(1, '1', { inputs: [] })]],
    ['the service says that it is broken', 'fault', [put('1', { outcome: 'unknown', status: 500 })]],
  ])('%s', (_, rule, ops) => {
    expect(rules(...ops)).toContain(rule);
  });

  test('a write that was lost by a kill comes back later', () => {
    const lines = log(put('1'), put('2', { outcome: 'unknown', status: 0 }), put('3'), look('2'));
    lines.push({ t: 'killed', at: 13 });
    expect(check(lines).broken.map((wrong) => wrong.rule)).toEqual(['lost']);
  });
});

describe('a register', () => {
  test('is what the slow definition says it is', () => {
    let state = 7;
    const random = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 8) % below;
    };
    for (let round = 0; round < 200; round++) {
      const writes = Array.from({ length: 12 }, (_, value) => {
        const began = random(100);
        const sure = random(4) > 0;
        return { value, began, sure, ended: sure || random(2) > 0 ? began + 1 + random(30) : Infinity };
      });
      const register = new Register(-1, writes);
      const all = [{ value: -1, began: -1, ended: -1, sure: true }, ...writes];
      for (let began = 0; began < 120; began += 7) {
        const ended = began + 1 + random(20);
        const over = (one: (typeof all)[number]) =>
          all.some((other) => other.sure && other.began > one.ended && other.ended < began);
        const wanted = all.filter((one) => one.began < ended && !over(one)).map((one) => one.value);
        expect([...register.possible(began, ended)].sort()).toEqual(wanted.sort());
      }
    }
  });
});
