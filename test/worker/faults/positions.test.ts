/**
 * Every sequence of writes, with a fault at every one of its positions in turn:
 * KV, calls between Worker and objects, SQL; refused, or done with the answer
 * lost, or the objects dead there or gone right after, or the one object whose
 * step it is killed between two of them. After each: what was acknowledged is there,
 * nothing is half made, the next try succeeds.
 */
import {
  abortAllDurableObjects,
  createExecutionContext,
  reset,
  runDurableObjectAlarm,
} from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeApp } from '../../../src/http/app.ts';
import { bodyOf, sample } from '../articles.ts';
import { type Doc, post, read, storyOf } from '../client.ts';
import { catalog, unsound } from './soundness.ts';
import { type Kind, Steps, type Way } from './steps.ts';

const app = makeApp();
const steps = new Steps();
let story: string;

async function call(method: string, path: string, body?: unknown, key?: string): Promise<Doc> {
  const request = new Request(`https://standfirst.test${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Authorization: 'Bearer admin-a',
      // Who reads what is stale builds nothing.
      'Cache-Control': 'no-cache',
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await app.fetch(request, steps.env, createExecutionContext());
  return { http: response.status, ...((await response.json()) as object) };
}

/** A sequence of writes. `turn` makes each run of it another one. */
interface Sequence {
  /** Done without faults before each run. */
  before?(turn: number): Promise<unknown>;
  run(turn: number): Promise<Doc>;
  /** It has the steps of another sequence twice over: SQL among them is killed there. */
  readonly many?: true;
  /** Whether an answer promises something. */
  promised?(answer: Doc): boolean;
  /** Fails where what was promised is not there. */
  there(turn: number): Promise<void>;
}

const text = (turn: number) => `${sample('weir-herald').text}\n\nPumps number ${turn} ran through the night.`;
const revised = (turn: number) => ({ ...bodyOf(sample('weir-herald')), text: text(turn) });
const fresh = (turn: number) => ({
  ...sample('chess-courier'),
  id: `fresh-${turn}`,
  title: `Valdor ${turn}`,
});
const path = () => `/v1/stories/${story}/digest`;
const hasText = async (turn: number) => {
  const { revision } = await read('/v1/articles/weir-herald');
  const { inputs } = await read(path());
  expect(inputs).toContainEqual(expect.objectContaining({ article: 'weir-herald', revision }));
  expect((await read('/v1/articles/weir-herald/summary?chars=5000')).sentences.at(-1).text).toContain(
    `number ${turn} `,
  );
};

const SEQUENCES: Record<string, Sequence> = {
  'a revision': {
    run: (turn) => call('PUT', '/v1/articles/weir-herald', revised(turn)),
    there: hasText,
  },
  'a revision under an Idempotency-Key': {
    run: (turn) => call('PUT', '/v1/articles/weir-herald', revised(turn), `key-${turn}`),
    there: hasText,
  },
  'a batch': {
    // Each turn's articles would join those of the turns before, and there would always be one more statement to fail.
    before: begin,
    many: true,
    run: (turn) => call('POST', '/v1/articles', [fresh(2 * turn), fresh(2 * turn + 1)]),
    promised: ({ results }) => (results ?? []).every((one: Doc) => one.status !== 'rejected'),
    there: async (turn) => {
      for (const { id, title } of [fresh(2 * turn), fresh(2 * turn + 1)])
        expect((await read(`/v1/articles/${id}`)).title).toBe(title);
    },
  },
  'a retraction': {
    before: () => call('DELETE', '/v1/articles/weir-herald/retraction'),
    run: () => call('POST', '/v1/articles/weir-herald/retraction', {}),
    there: async () => {
      await read('/v1/articles/weir-herald', 410);
      expect((await read(path())).inputs).toHaveLength(2);
    },
  },
  'its undoing': {
    before: () => call('POST', '/v1/articles/weir-herald/retraction', {}),
    run: () => call('DELETE', '/v1/articles/weir-herald/retraction'),
    there: async () => {
      await read('/v1/articles/weir-herald');
      expect((await read(path())).inputs).toHaveLength(3);
    },
  },
  'a build': {
    before: (turn) => call('PUT', '/v1/articles/weir-herald', revised(turn)),
    run: () => call('GET', path()),
    there: hasText,
  },
  'a pin': {
    run: () => call('POST', `${path()}/versions/1/pin`),
    there: async () => {
      expect(await read(path())).toMatchObject({ cause: { kind: 'pinned', from: 1 } });
    },
  },
  'its release': {
    before: () => call('POST', `${path()}/versions/1/pin`),
    run: () => call('DELETE', `${path()}/versions/1/pin`),
    there: async () => {
      expect((await read(path())).inputs).toHaveLength(3);
    },
  },
  'a roll-back': {
    run: () => call('POST', `${path()}/versions/1/rollback`),
    there: async () => {
      expect(await read(path())).toMatchObject({ cause: { kind: 'rolled-back', from: 1 } });
    },
  },
};

/** Puts the steps between all who work together; an object that died has to be entered again. */
async function enter(): Promise<void> {
  await steps.enterCatalog();
  await steps.enterDigest(`story:${story}`);
}

async function begin(): Promise<void> {
  await reset();
  await post();
  story = await storyOf('weir-herald');
  await read(path());
  await read('/v1/digests/latest');
  await enter();
}

beforeEach(begin);

type Fault = Way | 'die';

/** Runs a sequence with a fault at position after position, until there is none left. Says how many there were. */
async function everyPosition(sequence: Sequence, kinds: readonly Kind[], fault: Fault): Promise<number> {
  const { before, run, there } = sequence;
  const promised = (answer: Doc) => answer.http < 300 && (sequence.promised?.(answer) ?? true);
  for (let at = 0; ; at += 1) {
    const turn = at + 1;
    await before?.(turn);
    steps.arm(kinds, at, fault === 'die' ? 'refuse' : fault);
    const answer = await run(turn).catch((error: unknown) => ({ http: 599, error: String(error) }));
    const what = `${fault} at ${at}: ${steps.seen.at(at)}`;
    const fired = steps.disarm();
    if (fault === 'die') await abortAllDurableObjects();
    if (fault === 'die' || fault === 'evict' || fault === 'kill') await enter();
    expect(await unsound(), what).toEqual([]);
    if (!promised(answer)) {
      expect(answer.http, `${what}: ${JSON.stringify(answer)}`).toSatisfy(
        (status: number) => status < 300 || status >= 500,
      );
      const again = await run(turn);
      expect(promised(again), `${what}, again: ${JSON.stringify(again)}`).toBe(true);
    }
    // A digest that could not be told is told by the alarm.
    await runDurableObjectAlarm(catalog());
    await there(turn);
    if (!fired) return at;
  }
}

describe.each(Object.entries(SEQUENCES))('%s', (_, sequence) => {
  it.each<Fault>(['refuse', 'lose', 'die', 'evict'])(
    'keeps its promise through KV and calls that %s',
    async (fault) => {
      expect(await everyPosition(sequence, ['kv', 'call'], fault)).toBeGreaterThan(0);
    },
  );

  it('keeps its promise where an object is killed between two steps of its own', async () => {
    const kinds: Kind[] = sequence.many === true ? ['kv', 'call'] : ['kv', 'call', 'sql'];
    expect(await everyPosition(sequence, kinds, 'kill')).toBeGreaterThan(sequence.many === true ? 0 : 3);
  }, 200_000);

  it('keeps its promise through SQL statements that fail', async () => {
    expect(await everyPosition(sequence, ['sql'], 'refuse')).toBeGreaterThan(3);
  }, 200_000);
});
