/** The contract of the batch commands, which other people's programs call. */
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Streams } from '../../src/cli/batch.ts';
import { run as clean } from '../../src/cli/commands/clean.ts';
import { run as digest } from '../../src/cli/commands/digest.ts';
import { run as group } from '../../src/cli/commands/group.ts';
import { run as sentences } from '../../src/cli/commands/sentences.ts';
import { run as summarize } from '../../src/cli/commands/summarize.ts';
import { ndjson, standfirst } from './command.ts';

interface Answer {
  id?: string;
  error?: string;
  title?: string | null;
  text?: string;
  published?: string | null;
  story?: string;
  body?: { start: number; end: number }[];
  dropped?: { start: number; end: number; text: string; rule: string }[];
  sentences?: { text: string; start: number; end: number; score?: number }[];
  digests?: DigestAnswer[];
}

interface DigestAnswer {
  schema: number;
  kind: string;
  key: string;
  version: null;
  created: null;
  cause: null;
  engine: string;
  inputs: { article: string; revision: string }[];
  summary: { article: string; revision: string; start: number; end: number; text: string }[];
  headline: { text: string } | null;
}

/** Runs a command in this process, over values or raw text. */
async function answers(
  command: (streams: Streams) => Promise<number>,
  input: string,
): Promise<{ refused: number; lines: Answer[]; said: string }> {
  const out = new PassThrough();
  const err = new PassThrough();
  const [wrote, said] = [text(out), text(err)];
  const refused = await command({ in: Readable.from([Buffer.from(input)]), out, err });
  out.end();
  err.end();
  const lines = (await wrote).split('\n').filter((line) => line !== '');
  return { refused, lines: lines.map((line) => JSON.parse(line) as Answer), said: await said };
}

const FERRY =
  'The night ferry ran aground off Carrow Point early on Saturday. All 214 people on board were brought ashore by noon. ' +
  'The harbour authority closed the northern channel. Divers will inspect the hull on Monday. ' +
  'The owner said the ship had passed its inspection in May.';
const STRIKE =
  'Bus drivers in Nordvik stopped work on Tuesday over a new roster. The union wants longer breaks between shifts. ' +
  'The city council asked both sides to meet a mediator before the weekend.';

describe('lines', () => {
  test('a bad line in the middle costs only itself, and the order stays', async () => {
    const input = `${ndjson({ id: 'a', text: 'One.' })}not json\n\n${ndjson(
      { id: 'b', text: 7 },
      { text: 'x' },
      { id: 'c', text: 'Two.' },
    )}[]\n${ndjson({ id: 'd', text: '' })}`;
    const ran = await standfirst(['sentences'], input);
    expect(ran.status).toBe(1);
    expect(ran.lines.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['a', true],
      [undefined, false],
      ['b', false],
      [undefined, false],
      ['c', true],
      [undefined, false],
      ['d', true],
    ]);
    expect(ran.lines[2]).toEqual({ id: 'b', error: 'text: expected string, received number' });
    expect(ran.lines[3]).toEqual({ error: 'id is missing' });
    expect(ran.err).toContain('line 4 ("b"): text: expected string');
  });

  test('all well is status 0 and silence on standard error', async () => {
    const ran = await standfirst(
      ['clean'],
      ndjson({ id: 'a', text: FERRY, reference: 'unknown fields are let be' }),
    );
    expect({ status: ran.status, err: ran.err, lines: ran.lines.length }).toEqual({
      status: 0,
      err: '',
      lines: 1,
    });
  });

  test('no input is no output', async () => {
    expect(await standfirst(['group'])).toMatchObject({ status: 0, out: '' });
  });

  test('a reader that goes away ends the command quietly', async () => {
    const { execFile } = await import('node:child_process');
    const many = ndjson(...Array.from({ length: 4000 }, (_, i) => ({ id: `a${i}`, text: FERRY })));
    const ended = await new Promise<{ error: unknown; out: string; err: string }>((done) => {
      const shell = execFile(
        'bash',
        ['-o', 'pipefail', '-c', `"${process.execPath}" src/cli/main.ts sentences | head -n 1`],
        (error, out, err) => done({ error, out, err }),
      );
      shell.stdin?.on('error', () => {});
      shell.stdin?.end(many);
    });
    expect(ended.error).toBeNull();
    expect(ended.err).toBe('');
    expect(ended.out.split('\n')).toHaveLength(2);
  });

  test('answers come while the input is still open', async () => {
    const { start } = await import('./command.ts');
    const child = start('main.ts', ['sentences']);
    child.stdin?.write(ndjson({ id: 'a', text: 'One.' }));
    const first = await new Promise<string>((done) =>
      child.stdout?.once('data', (chunk) => done(String(chunk))),
    );
    expect(JSON.parse(first)).toMatchObject({ id: 'a' });
    child.stdin?.end();
  });
});

describe('spans', () => {
  const odd =
    'Headline 🙂\r\n\r\nIt rained\tin Nordvik\u00a0today. “Why?” asked Dr. Holm.\r\nNo one \ud800 knew\u2028why. Caf\u0065\u0301 Zwei.';

  test('sentences refer to the text exactly as it came, and tile it', async () => {
    const { lines } = await answers(sentences, ndjson({ id: 'a', text: odd }));
    const spans = lines[0]?.sentences ?? [];
    let from = 0;
    for (const { text: said, start, end } of spans) {
      expect(said).toBe(odd.slice(start, end));
      expect(odd.slice(from, start)).toMatch(/^\s*$/);
      from = end;
    }
    expect(odd.slice(from)).toMatch(/^\s*$/);
    expect(spans.length).toBeGreaterThan(2);
  });

  test('clean: body, dropped and text agree with the spans', async () => {
    const given = `By Ada Writer\r\n\r\n${FERRY}\r\n\r\nRead more: Ferry timetable changes\r\n\r\n${odd}`;
    const { lines } = await answers(clean, ndjson({ id: 'a', text: given }));
    const { body = [], dropped = [], text: kept } = lines[0] as Answer;
    expect(kept).toBe(body.map(({ start, end }) => given.slice(start, end)).join('\n\n'));
    for (const each of dropped) expect(each.text).toBe(given.slice(each.start, each.end));
    expect(dropped.every(({ rule }) => rule !== '')).toBe(true);
    expect(kept).toContain('All 214 people');
  });

  test('a lone surrogate goes through the whole command and comes out as it went in', async () => {
    const ran = await standfirst(['summarize'], `{"id":"a","text":${JSON.stringify(odd)}}\n`);
    expect(ran.status).toBe(0);
    for (const { text: said, start, end } of (ran.lines[0] as Answer).sentences ?? []) {
      expect(said).toBe(odd.slice(start, end));
    }
  });

  test('a title and a date that the line gives win over what the text says', async () => {
    const line = { id: 'a', text: FERRY, title: 'Given', published: '2026-03-14T09:30:00+01:00' };
    const { lines } = await answers(clean, ndjson(line, { ...line, title: null, published: '2004/2005' }));
    expect(lines[0]).toMatchObject({ title: 'Given', published: '2026-03-14T08:30:00Z' });
    expect(lines[1]).toMatchObject({ published: null });
  });
});

describe('summarize', () => {
  const by = (flags: Parameters<typeof summarize>[1]) => (streams: Streams) => summarize(streams, flags);
  const words = (line: Answer | undefined) =>
    (line?.text ?? '').split(/\s+/).filter((word) => word !== '').length;

  test('three sentences where nobody says how many, in text order, joined by a space', async () => {
    const { lines } = await answers(by({}), ndjson({ id: 'a', text: FERRY }));
    const chosen = lines[0]?.sentences ?? [];
    expect(chosen).toHaveLength(3);
    expect([...chosen].sort((a, b) => a.start - b.start)).toEqual(chosen);
    expect(lines[0]?.text).toBe(chosen.map(({ text: said }) => said).join(' '));
    expect(chosen.every(({ score }) => typeof score === 'number')).toBe(true);
  });

  test('flags hold, together; the line wins over them', async () => {
    const input = ndjson({ id: 'a', text: FERRY }, { id: 'b', text: FERRY, budget: { words: 12 } });
    const { lines } = await answers(by({ sentences: 2, words: 40, chars: 130 }), input);
    expect(lines[0]?.sentences?.length).toBeGreaterThan(0);
    expect(lines[0]?.sentences?.length).toBeLessThanOrEqual(2);
    expect(words(lines[0])).toBeLessThanOrEqual(40);
    expect(lines[0]?.text?.length).toBeLessThanOrEqual(130);
    expect(words(lines[1])).toBeLessThanOrEqual(12);
    expect(words(lines[1])).toBeGreaterThan(0);
  });

  test('given units are the only ones chosen, each found after the one before', async () => {
    const twice =
      'Rain fell. The ferry ran aground at dawn off Carrow Point; 214 were saved. Rain fell. Divers went down.';
    const units = ['Rain fell.', '214 were saved.', 'Rain fell.'];
    const { lines } = await answers(by({ sentences: 9 }), ndjson({ id: 'a', text: twice, sentences: units }));
    for (const { text: said, start, end } of lines[0]?.sentences ?? []) {
      expect(units).toContain(said);
      expect(twice.slice(start, end)).toBe(said);
    }
    const starts = (lines[0]?.sentences ?? []).map(({ start }) => start);
    expect(new Set(starts).size).toBe(starts.length);
  });

  test('a unit that is not there, or out of order, is that line’s error', async () => {
    const { refused, lines } = await answers(
      by({}),
      ndjson(
        { id: 'a', text: 'One. Two.', sentences: ['Two.', 'One.'] },
        { id: 'b', text: 'One. Two.', sentences: ['Three.'] },
        { id: 'c', text: 'One. Two.', sentences: ['One.', 'Two.'] },
      ),
    );
    expect(refused).toBe(2);
    expect(lines[0]).toEqual({ id: 'a', error: 'sentences[1] is not in the text after sentences[0]' });
    expect(lines[1]).toEqual({ id: 'b', error: 'sentences[0] is not in the text' });
    expect(lines[2]?.error).toBeUndefined();
  });

  test.each([
    ['budget', 5],
    ['budget.words', { words: 0 }],
    ['budget.words', { words: 1.5 }],
    ['budget.words', { words: '60' }],
  ])('a bad budget is named: %s', async (field, budget) => {
    const { lines } = await answers(by({}), ndjson({ id: 'a', text: FERRY, budget }));
    expect(lines[0]?.error).toMatch(new RegExp(`^${field.replace('.', '\\.')}: `));
  });
});

describe('group', () => {
  const articles = [
    { id: 'n2', text: `${STRIKE} Trains ran as usual.`, outlet: 'b' },
    { id: 'f1', text: FERRY, title: 'Ferry aground', published: null, outlet: 'a' },
    { id: 'n1', text: STRIKE, outlet: 'a' },
    { id: 'f2', text: `${FERRY} Nobody was hurt.`, title: null, outlet: 'b' },
  ];

  test('one line each, in order, and the story is named by its least id', async () => {
    const { lines } = await answers(group, ndjson(...articles));
    expect(lines).toEqual([
      { id: 'n2', story: 'n1' },
      { id: 'f1', story: 'f1' },
      { id: 'n1', story: 'n1' },
      { id: 'f2', story: 'f1' },
    ]);
  });

  test('the order of the lines changes nothing but the order of the answers', async () => {
    const there = await answers(group, ndjson(...articles));
    const back = await answers(group, ndjson(...articles.toReversed()));
    expect(back.lines.toReversed()).toEqual(there.lines);
  });

  test('an id for the second time is refused in its place', async () => {
    const { refused, lines } = await answers(
      group,
      ndjson(articles[1], { id: 'x' }, articles[1], articles[2]),
    );
    expect(refused).toBe(2);
    expect(lines.map(({ id, error }) => [id, error])).toEqual([
      ['f1', undefined],
      ['x', 'text is missing'],
      ['f1', 'an earlier line has the same id'],
      ['n1', undefined],
    ]);
  });
});

describe('digest', () => {
  const by = (flags: Parameters<typeof digest>[1]) => (streams: Streams) => digest(streams, flags);
  const articles = [
    { id: 'f1', outlet: 'a', title: 'Ferry aground', text: FERRY, published: null },
    { id: 'n1', outlet: 'a', text: STRIKE },
    {
      id: 'f2',
      outlet: 'b',
      title: null,
      text: `Hundreds were rescued.\r\n${FERRY}`,
      url: 'https://b.example/f',
    },
  ];

  test('one digest a story, the biggest first, in the envelope of the HTTP surface', async () => {
    const { lines } = await answers(by({}), ndjson({ id: 's', articles }));
    const digests = lines[0]?.digests ?? [];
    expect(digests.map(({ key }) => key)).toEqual(['story:f1', 'story:n1']);
    expect(digests[0]).toMatchObject({ schema: 1, kind: 'story', version: null, created: null, cause: null });
    expect(digests[0]?.engine).toEqual(expect.any(String));
    for (const field of ['headline', 'claims', 'outlets', 'conflicts', 'timeline', 'names', 'notes']) {
      expect(digests[0]).toHaveProperty(field);
    }
    expect(digests[0]?.inputs.map(({ article }) => article).sort()).toEqual(['f1', 'f2']);
  });

  test('every citation is its span of the text as it came', async () => {
    const { lines } = await answers(by({}), ndjson({ id: 's', articles }));
    const texts = new Map(articles.map(({ id, text: said }) => [id, said]));
    const quoted = (lines[0]?.digests ?? []).flatMap(({ summary }) => summary);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { article, start, end, text: said } of quoted)
      expect(said).toBe(texts.get(article)?.slice(start, end));
  });

  test('--one-story takes all articles together', async () => {
    const { lines } = await answers(
      by({ oneStory: true }),
      ndjson({ id: 's', articles }, { id: 'none', articles: [] }),
    );
    expect(lines[0]?.digests?.map(({ inputs }) => inputs.length)).toEqual([3]);
    expect(lines[1]).toEqual({ id: 'none', digests: [] });
  });

  test('words bound the summary, and the line wins over the flag', async () => {
    const input = ndjson({ id: 's', articles }, { id: 't', articles, budget: { words: 14 } });
    const { lines } = await answers(by({ words: 30, oneStory: true }), input);
    const lengths = lines.map(({ digests }) =>
      (digests?.[0]?.summary ?? []).reduce((sum, { text: said }) => sum + said.split(/\s+/).length, 0),
    );
    expect(lengths[0]).toBeLessThanOrEqual(30);
    expect(lengths[1]).toBeLessThanOrEqual(14);
    expect(lengths[1]).toBeGreaterThan(0);
  });

  test('an article without an outlet, and an id twice, are named', async () => {
    const { lines } = await answers(
      by({}),
      ndjson(
        { id: 's', articles: [articles[0], { id: 'x', text: 'T.' }] },
        { id: 't', articles: [articles[0], articles[0]] },
        { id: 'u' },
      ),
    );
    expect(lines).toEqual([
      { id: 's', error: 'articles[1].outlet is missing' },
      { id: 't', error: 'articles[1].id: an earlier article has the same id' },
      { id: 'u', error: 'articles is missing' },
    ]);
  });

  test('through the real command', async () => {
    const ran = await standfirst(['digest', '--one-story', '--words', '60'], ndjson({ id: 's', articles }));
    expect({ status: ran.status, err: ran.err }).toEqual({ status: 0, err: '' });
    expect((ran.lines[0] as Answer).digests).toHaveLength(1);
  });
});

describe('calls', () => {
  test.each([
    [['bogus'], 2],
    [['clean', '--bogus'], 2],
    [['summarize', '--words', '0'], 2],
    [['summarize', '--words', 'many'], 2],
    [['ingest', 'corpus'], 2],
    [[], 2],
    [['--help'], 0],
    [['--version'], 0],
  ])('%j ends with status %i', async (args, status) => {
    expect((await standfirst(args)).status).toBe(status);
  });

  test.each(['clean', 'sentences', 'summarize', 'group', 'digest', 'explain', 'ingest'])(
    '%s --help has an example',
    async (command) => {
      const ran = await standfirst([command, '--help']);
      expect(ran.status).toBe(0);
      expect(ran.out).toMatch(/Example:\n {2}\$ .*standfirst/);
    },
  );

  test('--help loads nothing but the argument parser', async () => {
    const child = (await import('./command.ts')).start('main.ts', ['--help'], { NODE_DEBUG: 'esm' });
    const seen = await text(child.stderr as NodeJS.ReadableStream);
    expect(seen).toContain('main.ts');
    expect(seen).not.toMatch(/engine\/index\.ts|node_modules\/zod/);
  });
});
