/**
 * `standfirst explain FILE`: one text as the engine sees it, for people.
 * In: a text file, `-` for standard input; perhaps a file with an outlet's rules (JSON: a list, or an outlet's body). Out: what each rule dropped, what the text says of itself, and every sentence with
 * its score by part and why it was chosen or not. Colour on a terminal only. Refused: a file that can't be read or isn't UTF-8, rules
 * that the service would refuse.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type OutletRule, OutletRules, parseBody, parseJson } from '../../contract/index.ts';
import {
  type Document,
  type Reading,
  type Refusal,
  read,
  reasons,
  type ScoredCitation,
  summarize,
} from '../../engine/index.ts';
import { Failure } from '../failure.ts';
import { asArticle } from '../input.ts';
import { clip, columns, paint, wrap } from '../terminal.ts';
import { choice, type SummarizeFlags } from './summarize.ts';

/** What the flags say. */
export interface ExplainFlags extends SummarizeFlags {
  readonly title?: string;
  readonly rules?: string;
}

export async function run(file: string, flags: ExplainFlags): Promise<void> {
  const options = { ...choice(flags), explain: true };
  const rules = flags.rules === undefined ? undefined : await rulesIn(flags.rules);
  const reading = read(asArticle({ id: file, text: await load(file), title: flags.title }), undefined, rules);
  const summary = summarize(reading, options);
  const parts = [
    furniture(reading.document),
    hints(reading.document),
    table(reading, [...summary.sentences, ...(summary.refused ?? [])]),
    [
      paint('bold', `Summary: ${summary.words} words`),
      ...summary.sentences.map(({ text }) => wrap(text, '  ')),
    ].join('\n'),
    ...summary.notes.map((note) => wrap(note, '  ', 'note: ')),
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
}

async function load(file: string): Promise<string> {
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch((error: Error) => {
    throw new Failure(`${file} can't be read: ${error.message}`, 2);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${file} is not UTF-8`);
  }
}

/** The rules in a file: a list of them, or an outlet as it is registered. */
async function rulesIn(file: string): Promise<OutletRule[]> {
  const json = parseJson(await load(file));
  if (!json.ok) throw new Failure(`${file}: ${json.failure.detail}`, 2);
  const listed = Array.isArray(json.value) ? json.value : (json.value as { rules?: unknown } | null)?.rules;
  const rules = parseBody(OutletRules, listed);
  if (!rules.ok) throw new Failure(`${file}: rules: ${rules.failure.detail}`, 2);
  return rules.value;
}

function furniture({ text, dropped }: Document): string {
  const rule = widest(dropped.map((drop) => drop.rule));
  const place = widest(dropped.map(({ start, end }) => `${start}–${end}`));
  const rows = dropped.map((drop) => {
    const said = clip(text.slice(drop.start, drop.end), columns() - rule - place - 6);
    return `  ${paint('yellow', drop.rule.padEnd(rule))}  ${`${drop.start}–${drop.end}`.padStart(place)}  ${paint('dim', said)}`;
  });
  return [paint('bold', `Dropped: ${dropped.length || 'nothing'}`), ...rows].join('\n');
}

function hints({ hints: said }: Document): string {
  const rows = Object.entries(said).map(([name, hint]) => {
    const label = `  ${name.padEnd(10)}`;
    if (!hint) return paint('dim', `${label}not said`);
    return `${label}${clip(hint.value, columns() - 40)} ${paint('dim', `(${hint.source}, ${hint.confidence.toFixed(2)})`)}`;
  });
  return [paint('bold', 'What the text says of itself'), ...rows].join('\n');
}

/** One row a sentence, in text order: the verdict, the score, its parts, and the words. */
function table(reading: Reading, judged: readonly (ScoredCitation | Refusal)[]): string {
  const ordered = [...judged].sort((a, b) => a.start - b.start || a.end - b.end);
  const names = [...new Set(ordered.flatMap(({ parts }) => Object.keys(parts)))];
  const head = ['', 'score', ...names, 'verdict'];
  const rows = ordered.map((sentence, number) => [
    String(number + 1),
    sentence.score.toFixed(2),
    ...names.map((name) => sentence.parts[name]?.toFixed(2) ?? ''),
    'reason' in sentence ? sentence.reason : 'chosen',
  ]);
  const sizes = head.map((_, column) => widest([head, ...rows].map((row) => row[column] as string)));
  const cells = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === row.length - 1
        ? cell.padEnd(sizes[column] as number)
        : cell.padStart(sizes[column] as number),
    );
  const room = Math.max(24, columns() - sizes.reduce((sum, size) => sum + size + 2, 2));
  const lines = ordered.map((sentence, number) => {
    const row = cells(rows[number] as string[]).join('  ');
    const words = clip(reading.article.text.slice(sentence.start, sentence.end), room);
    return 'reason' in sentence ? `  ${row}  ${paint('dim', words)}` : paint('green', `  ${row}  ${words}`);
  });
  const chosen = ordered.filter((sentence) => !('reason' in sentence)).length;
  return [
    paint('bold', `Sentences: ${chosen} of ${ordered.length} chosen`),
    paint('dim', `  ${cells(head).join('  ')}`),
    ...lines,
    ...meanings(ordered),
  ].join('\n');
}

/** What the verdicts of the table mean, each once. */
function meanings(judged: readonly (ScoredCitation | Refusal)[]): string[] {
  const said = [...new Set(judged.flatMap((sentence) => ('reason' in sentence ? [sentence.reason] : [])))];
  const known = said.filter((reason) => reasons[reason] !== undefined).sort();
  const size = widest(known);
  return known.map((reason) => paint('dim', `  ${reason.padEnd(size)}  ${reasons[reason]}`));
}

function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, cell.length), 0);
}
