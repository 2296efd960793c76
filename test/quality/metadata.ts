/**
 * Title, date and byline held against labels. In: ../shared/eval, and metadata-labels.ndjson beside this file: for 103 of the
 * development pages what their reader sees, looked at by eye, as facts only: hashes of title and names, the day or instant;
 * null where the page states none. Out: printed: shares that are right of the pages that state each, what is not, and how many
 * answers there are where nothing is stated. An instant is right to the second, a day where the answer is of that day.
 * Run: node test/quality/metadata.ts
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from '../../src/engine/html/index.ts';
import { evalFolder, lines } from './development.ts';

interface Label {
  readonly id: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
}
type Field = 'title' | 'byline' | 'published';

/** Letters and digits alone, so that neither quotation marks nor "and" between names decide. */
function nameOf(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu);
  return createHash('sha256')
    .update((words ?? []).filter((word) => word !== 'and').join(' '))
    .digest('hex')
    .slice(0, 12);
}

const right: Record<Field, (found: string, wanted: string) => boolean> = {
  title: (found, wanted) => nameOf(found) === wanted,
  byline: (found, wanted) => nameOf(found) === wanted,
  published: (found, wanted) => (wanted.includes('T') ? found === wanted : found.slice(0, 10) === wanted),
};

const pages = lines<{ id: string; url: string; html: string }>('extraction.jsonl');
if (pages !== null) {
  const labels = new Map(
    fs
      .readFileSync(path.join(import.meta.dirname, 'metadata-labels.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Label)
      .map((label) => [label.id, label]),
  );
  const tally = new Map<Field, { stated: number; right: number; wrong: string[]; unasked: string[] }>();
  for (const field of ['title', 'byline', 'published'] as const)
    tally.set(field, { stated: 0, right: 0, wrong: [], unasked: [] });
  for (const page of pages) {
    const label = labels.get(page.id);
    if (label === undefined) continue;
    const html = gunzipSync(fs.readFileSync(path.join(evalFolder, page.html))).toString('utf8');
    const found = extract({ html, url: page.url || null });
    for (const [field, counts] of tally) {
      const [wanted, given] = [label[field], found[field]];
      if (wanted === null) {
        if (given !== null) counts.unasked.push(page.id);
        continue;
      }
      counts.stated++;
      if (given !== null && right[field](given.value, wanted)) counts.right++;
      else counts.wrong.push(`${page.id} (${given === null ? 'nothing' : given.source})`);
    }
  }
  for (const [field, { stated, right: hits, wrong, unasked }] of tally) {
    console.log(`${field}: ${hits} of ${stated} right, ${((100 * hits) / stated).toFixed(1)} %`);
    if (wrong.length > 0) console.log(`  not: ${wrong.join(', ')}`);
    if (unasked.length > 0) console.log(`  answered where nothing is stated: ${unasked.join(', ')}`);
  }
}
