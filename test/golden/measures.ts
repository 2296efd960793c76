/**
 * What the engine reaches on the corpus, one share a measure, and which corpus
 * that was. In: ../../corpus, the sentence cases. Out: measures by name, 0–1,
 * higher better; a SHA-256 over every file of the corpus, sorted by path.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { clean } from '../../src/engine/clean/index.ts';
import { groupProfiles, profile, splitSentences, standsAlone, summarize } from '../../src/engine/index.ts';
import { CASES } from '../engine/sentences/cases.ts';
import { aloneFigures } from '../quality/alone.ts';
import {
  conflictFigures,
  corpusStories,
  differing,
  pairScore,
  printedLinks,
  type Story,
  told,
} from '../quality/corpus.ts';
import { scoresOf, sumsOf } from '../quality/grouping.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);

/** The corpus as it is: paths and bytes. */
export function corpusHash(): string {
  const files = readdirSync(CORPUS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(CORPUS.pathname.length).replace(/^\/+/, ''))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(new URL(file, CORPUS));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

interface Marked {
  readonly body: readonly (
    | number
    | { readonly line: number; readonly from?: string; readonly to?: string }
  )[];
}

/** Shares of the marked body that is kept, and of what is kept that is body; white space aside. */
function bodyShares(stories: readonly Story[]): { kept: number; clean: number } {
  let [both, marked, found] = [0, 0, 0];
  for (const { article } of stories.flatMap(({ readings }) => readings)) {
    const { body } = JSON.parse(
      readFileSync(new URL(`articles/${article.id}/expected.json`, CORPUS), 'utf8'),
    ) as Marked;
    const want = new Uint8Array(article.text.length);
    const lines = article.text.split('\n');
    const starts = lines.map((_, index) =>
      lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0),
    );
    for (const entry of body) {
      const { line, from, to } = typeof entry === 'number' ? { line: entry, from: '', to: undefined } : entry;
      const text = lines[line - 1] as string;
      const start = starts[line - 1] as number;
      want.fill(
        1,
        start + text.indexOf(from ?? ''),
        start + (to === undefined ? text.length : text.indexOf(to) + to.length),
      );
    }
    const got = new Uint8Array(article.text.length);
    for (const { start, end } of clean({ text: article.text }).body) got.fill(1, start, end);
    for (let at = 0; at < want.length; at += 1) {
      if (article.text.charAt(at).trim() === '') continue;
      marked += want[at] as number;
      found += got[at] as number;
      both += (want[at] as number) & (got[at] as number);
    }
  }
  return { kept: both / marked, clean: both / found };
}

function sentenceShare(): number {
  const right = CASES.filter(({ text, lang }) => {
    const plain = text.replaceAll(/ ?¦ ?/g, (mark) => (mark.length === 3 ? ' ' : ''));
    const found = splitSentences(plain, undefined, lang ?? 'en').map(({ start, end }) =>
      plain.slice(start, end),
    );
    return (
      found.join('¦') ===
      text
        .split('¦')
        .map((piece) => piece.trim())
        .join('¦')
    );
  });
  return right.length / CASES.length;
}

function groupingF1(stories: readonly Story[]): number {
  const readings = stories.flatMap(({ readings: own }) => own);
  const labels = new Map<string, string>();
  for (const { members } of groupProfiles(readings.map(profile))) {
    for (const member of members) labels.set(member, members[0] as string);
  }
  const articles = stories.flatMap(({ labels: { story, articles: ids } }) =>
    ids.map((id) => ({ id, story })),
  );
  return scoresOf([sumsOf(articles, labels)]).bcubed / 100;
}

/** Share of the sentences of article summaries that the guard lets stand, alone or behind what they need. */
function readable(stories: readonly Story[]): number {
  let [good, all] = [0, 0];
  for (const reading of stories.flatMap(({ readings }) => readings)) {
    const chosen = summarize(reading).sentences.map((one) =>
      reading.sentences.findIndex(({ start }) => start === one.start),
    );
    for (const sentence of chosen) {
      const { ok, needs } = standsAlone(reading, sentence);
      all += 1;
      if (ok || (needs !== null && chosen.includes(needs))) good += 1;
    }
  }
  return good / all;
}

/** Every measure, by name. */
export function measured(): Record<string, number> {
  const stories = corpusStories();
  const body = bodyShares(stories);
  const claims = pairScore(stories, told);
  const both = pairScore(stories, (digest) => [...told(digest), ...differing(digest)]);
  const links = printedLinks(stories);
  const alone = aloneFigures(stories);
  const { planted, found, extra } = conflictFigures(stories);
  return {
    'body kept': body.kept,
    'kept text that is body': body.clean,
    'sentence cases': sentenceShare(),
    'claim precision': claims.precision,
    'claim recall': claims.recall,
    'claim F1': claims.f1,
    'claim F1, with figure conflicts': both.f1,
    'also reported by, precision': links.filter(({ right }) => right).length / links.length,
    'only here, precision': 1 - alone.untrue.length / alone.printed,
    'only here, found of those labelled': alone.found / alone.wanted,
    'conflicts found': found / planted,
    'conflicts reported that are labelled': found / (found + extra),
    'grouping BCubed F1': groupingF1(stories),
    'summary sentences that read alone': readable(stories),
  };
}
