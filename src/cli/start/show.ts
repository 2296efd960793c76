/**
 * The biggest story of a running Worker, as an editor would read it in a terminal.
 * In: the Worker's public API. Out: lines of text, and the story's id. Refused with `Failure`: answers that the contract doesn't know.
 */
import { listOf, type Page, StoryDigestOut, StoryItem } from '../../contract/index.ts';
import { countsOf } from '../../render/counts.ts';
import { headlineWords } from '../../render/headline.ts';
import { Failure } from '../failure.ts';
import { paint, plain, wrap } from '../terminal.ts';

const STORIES = listOf(StoryItem);
const MAX_PAGES = 100;
const MAX_SHOWN = 6;

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** The story with most articles, then most outlets; null where there is none yet. */
export async function biggestStory(worker: URL): Promise<StoryItem | null> {
  let biggest: StoryItem | null = null;
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query: string = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    const { items, next }: Page<StoryItem> = await get(new URL(`/v1/stories${query}`, worker), STORIES);
    for (const story of items) if (biggest === null || weight(story, biggest) > 0) biggest = story;
    if (next === null) break;
    cursor = next;
  }
  return biggest;
}

function weight(a: StoryItem, b: StoryItem): number {
  return a.articles - b.articles || a.outlets.length - b.outlets.length || (a.id < b.id ? 1 : -1);
}

/** The digest of one story in words: summary, who agrees, who alone, what differs, names. */
export async function digestInWords(worker: URL, story: string): Promise<string> {
  const digest = await get(new URL(`/v1/stories/${story}/digest`, worker), StoryDigestOut);
  const { articles, outlets, origins } = countsOf(digest.inputs);
  const agreed = digest.claims
    .filter((claim) => claim.origins > 1)
    .sort((a, b) => b.origins - a.origins || b.score - a.score);
  const lines = [
    paint('bold', plain(headlineWords(digest.headline))),
    paint(
      'dim',
      `${articles} articles, ${outlets} outlets, ${origins} independent origins, version ${digest.version}`,
    ),
    '',
    ...digest.summary.map((citation) => wrap(`${citation.text} [${citation.outlet}]`, '  ')),
    ...section(
      'Who agrees',
      agreed.map((claim) => `${claim.text} [${claim.outlets} outlets, ${claim.origins} origins]`),
    ),
    ...section(
      'Who alone says',
      digest.outlets.flatMap(({ outlet, onlyHere }) =>
        onlyHere.slice(0, 2).map(({ text }) => `${text} [${outlet}]`),
      ),
    ),
    ...section(
      'What differs',
      digest.conflicts.map(({ kind, subject, values }) => {
        const said = values.map(({ value, citations }) => {
          return `${value} (${[...new Set(citations.map(({ outlet }) => outlet))].sort().join(', ')})`;
        });
        return `${kind}, ${subject}: ${said.join('; ')}`;
      }),
    ),
    ...section(
      'Names spelt in more than one way',
      digest.names.filter(({ variants }) => variants.length > 1).map(({ variants }) => variants.join(' / ')),
    ),
  ];
  return lines.join('\n');
}

function section(title: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  const more = rows.length > MAX_SHOWN ? [paint('dim', `  … and ${rows.length - MAX_SHOWN} more`)] : [];
  return [
    '',
    paint('cyan', title),
    ...rows.slice(0, MAX_SHOWN).map((row) => wrap(row, '    ', '  – ')),
    ...more,
  ];
}

async function get<T>(url: URL, schema: Schema<T>): Promise<T> {
  // What was just sent is to be in it: nothing stale will do.
  const headers = { 'Cache-Control': 'no-cache' };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(60_000) });
  const body: unknown = await response.json().catch(() => null);
  const parsed = schema.safeParse(body);
  if (!response.ok || !parsed.success)
    throw new Failure(`${url.pathname} answered ${response.status}, not as the contract says`);
  return parsed.data;
}
