/** `standfirst explain`: what a person reads in a terminal. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/commands/explain.ts';
import { clip, columns, plain, wrap } from '../../src/cli/terminal.ts';
import { standfirst } from './command.ts';

const ARTICLE = `Ferry runs aground off Carrow Point

By Ada Writer
March 14, 2026

CARROW — The night ferry ran aground off Carrow Point early on Saturday with 214 people on board.

It was brought off the rocks by two tugs at noon. Nobody was hurt, the harbour authority said.

Read more: Ferry timetable changes
`;

let file: string;

beforeAll(() => {
  file = join(mkdtempSync(join(tmpdir(), 'standfirst-explain-')), 'article.txt');
  writeFileSync(file, ARTICLE);
});

afterAll(() => rmSync(join(file, '..'), { recursive: true, force: true }));

async function explained(flags: Parameters<typeof run>[1]): Promise<string> {
  let said = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    said += String(chunk);
    return true;
  });
  await run(file, flags).finally(() => write.mockRestore());
  return said;
}

describe('explain', () => {
  test("an outlet's rules are tried before they are sent", async () => {
    const rules = join(file, '..', 'rules.json');
    writeFileSync(
      rules,
      JSON.stringify({ name: 'Sample', rules: [{ name: 'tugs', drop: 'contains', text: 'by two tugs' }] }),
    );
    expect(await explained({ rules })).toMatch(/outlet:tugs .*It was brought off/);
    writeFileSync(rules, JSON.stringify([{ name: 'tugs', drop: 'matches', text: '.*' }]));
    await expect(explained({ rules })).rejects.toThrow(/rules/);
  });

  test('says what was dropped by which rule, what the text says of itself, and a verdict for each sentence', async () => {
    const said = await explained({ sentences: 1 });
    expect(said).toMatch(/^ {2}read on +\d+–\d+ {2}Read more: Ferry timetable changes$/m);
    expect(said).toMatch(/^ {2}published 2026-03-14 /m);
    expect(said).toMatch(/^Sentences: 1 of 3 chosen$/m);
    expect(said).toMatch(/^ {2}1 .* chosen +.*The night ferry ran a/m);
    expect(said).toMatch(/^Summary: \d+ words$/m);
  });

  test('the columns line up, whatever they hold', async () => {
    const lines = (await explained({ sentences: 1 })).split('\n');
    const head = lines.findIndex((line) => /^ +score /.test(line));
    const place = (lines[head] as string).indexOf('verdict');
    const rows = lines.slice(head + 1, head + 4);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.slice(place - 2)).toMatch(/^ {2}\S/);
  });

  test('no colour in a pipe', async () => {
    const piped = await standfirst(['explain', file], '', { NO_COLOR: undefined, FORCE_COLOR: undefined });
    expect(piped.status).toBe(0);
    expect(piped.out).not.toContain('\u001b');
  });

  test('reads standard input as -', async () => {
    const ran = await standfirst(['explain', '-', '--words', '12', '--title', 'Ferry aground'], ARTICLE);
    expect(ran.status).toBe(0);
    expect(ran.out).toMatch(/^Sentences: \d of 3 chosen$/m);
  });

  test.each(['', ' \n\n', 'word', '\u0000\u001b[31m\ud800', `a word of 3,000 letters: ${'x'.repeat(3000)}`])(
    'has something to say of any text: %#',
    async (text) => {
      const ran = await standfirst(['explain', '-'], text);
      expect(ran.status).toBe(0);
      expect(ran.out).not.toContain('\u001b');
    },
  );

  test('a file that is not there, one that is not text, a ranker that nobody has', async () => {
    expect((await standfirst(['explain', '/nowhere'])).status).toBe(2);
    const binary = await standfirst(['explain', '-'], Uint8Array.of(0xff, 0xfe));
    expect(binary).toMatchObject({ status: 1, err: 'standfirst: - is not UTF-8\n' });
    const ranker = await standfirst(['explain', file, '--ranker', 'guess']);
    expect(ranker.status).toBe(2);
    expect(ranker.err).toMatch(/there is no ranker guess; there are importance/);
  });
});

describe('text for a terminal', () => {
  test('plain text can do nothing to it', () => {
    expect(plain('a\u001b[2Jb\r\n\u202Ec\u0007\ud800')).toBe('a[2Jb c\uFFFD');
  });

  test('wrap keeps the width and every word', () => {
    const words = Array.from({ length: 80 }, (_, i) => 'x'.repeat((i * 7) % 13) || 'y').join(' ');
    const lines = wrap(words, '    ', '  – ').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns());
    expect(lines.map((line) => line.slice(4)).join(' ')).toBe(words);
    expect(lines[0]?.startsWith('  – ')).toBe(true);
  });

  test('clip counts characters, not halves of them', () => {
    expect(clip('🙂🙂🙂', 3)).toBe('🙂🙂🙂');
    expect(clip('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
  });
});
