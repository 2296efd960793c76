/**
 * The peers' figures as ../shared/eval/README.md gives them. In: the file. Out:
 * system → column → figure; empty where the file is missing.
 */
import fs from 'node:fs';
import path from 'node:path';
import { evalFolder } from './development.ts';

/** Reads the table whose first column is `system`. */
export function publishedFigures(): Map<string, Map<string, string>> {
  const file = path.join(evalFolder, 'README.md');
  const figures = new Map<string, Map<string, string>>();
  if (!fs.existsSync(file)) return figures;
  const rows = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  const head = rows.findIndex(([first]) => first === 'system');
  const columns = rows[head] ?? [];
  for (const row of rows.slice(head + 2)) {
    figures.set(
      row[0] as string,
      new Map(columns.slice(1).map((column, at) => [column, row[at + 1] ?? '–'])),
    );
  }
  return figures;
}
