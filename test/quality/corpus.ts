/**
 * The corpus's stories beside their hand-made labels. In: ../../corpus. Out:
 * readings and digests by story; how well pairs of sentences that say the same
 * are found, and how often "also reported by" is right. Refuses a label whose
 * sentence isn't in its article.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { digestStory, type Reading, read, type StoryDigest } from '../../src/engine/index.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);
/** Stories labelled before the engine saw them, and nothing tuned on them since; laid out like the corpus. */
export const HELD_OUT = new URL('held-out/', import.meta.url);

/** A labelled sentence. */
export interface Said {
  readonly article: string;
  readonly text: string;
}

/** `stories/<story>.json`; see corpus/README.md. */
export interface Labels {
  readonly story: string;
  readonly articles: readonly string[];
  readonly copies: readonly (readonly string[])[];
  readonly claims: readonly { readonly id: string; readonly support: readonly Said[] }[];
  readonly onlyHere: readonly Said[];
  readonly apart: readonly (readonly [Said, Said])[];
  readonly conflicts: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly values: readonly { readonly value: string; readonly articles: readonly string[] }[];
  }[];
  readonly names: readonly { readonly variants: readonly string[] }[];
}

export interface Story {
  readonly labels: Labels;
  readonly readings: readonly Reading[];
  readonly digest: StoryDigest;
}

/** Shares, 0–1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function json<T>(path: string, root: URL): T {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as T;
}

/** An article of the corpus, or of another folder like it, as a client would send it. */
export function corpusReading(id: string, root: URL = CORPUS): Reading {
  const given = json<Record<'outlet' | 'title' | 'url' | 'published' | 'lang', string | null>>(
    `articles/${id}/expected.json`,
    root,
  );
  const text = readFileSync(new URL(`articles/${id}/source.txt`, root), 'utf8');
  const { title, url, published, lang } = given;
  return read({ id, revision: 'r1', outlet: given.outlet ?? '', text, title, url, published, lang });
}

/** Every story with its digest, by name. */
export function corpusStories(root: URL = CORPUS): Story[] {
  return readdirSync(new URL('stories/', root))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const labels = json<Labels>(`stories/${file}`, root);
      const readings = labels.articles.map((id) => corpusReading(id, root));
      return { labels, readings, digest: digestStory(readings) };
    });
}

/** The engine's sentence that holds most of a labelled one: `article start`. */
export function place({ readings }: Story, { article, text }: Said): string {
  const found = readings.find((one) => one.article.id === article) as Reading;
  const start = found.article.text.indexOf(text);
  if (start < 0) throw new Error(`${article} has no such sentence: ${text}`);
  let best = '';
  let most = 0;
  for (const sentence of found.sentences) {
    const shared = Math.min(sentence.end, start + text.length) - Math.max(sentence.start, start);
    if (shared <= most) continue;
    most = shared;
    best = `${article} ${sentence.start}`;
  }
  return best;
}

/** The article of a place. */
export function articleOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

/** Unordered pairs of places of different articles, `a | b`. */
export function pairs(groups: readonly (readonly string[])[]): Set<string> {
  const found = new Set<string>();
  for (const group of groups) {
    for (const a of group) {
      for (const b of group) if (a < b && articleOf(a) !== articleOf(b)) found.add(`${a} | ${b}`);
    }
  }
  return found;
}

/** The places of each claim. */
export function told(digest: StoryDigest): string[][] {
  return digest.claims.map(({ support }) => support.map(({ article, start }) => `${article} ${start}`));
}

/** The places that each figure conflict joins. */
export function differing(digest: StoryDigest): string[][] {
  return digest.conflicts
    .filter(({ kind }) => kind === 'figure')
    .map(({ values }) =>
      values.flatMap(({ citations }) => citations.map(({ article, start }) => `${article} ${start}`)),
    );
}

/** The labelled groups of places. */
export function labelled(story: Story): string[][] {
  return story.labels.claims.map(({ support }) => support.map((one) => place(story, one)));
}

/** Pairs of sentences, over all stories. */
export function pairScore(stories: readonly Story[], groupsOf: (digest: StoryDigest) => string[][]): Score {
  let right = 0;
  let said = 0;
  let wanted = 0;
  for (const story of stories) {
    const gold = pairs(labelled(story));
    const predicted = pairs(groupsOf(story.digest));
    for (const pair of predicted) if (gold.has(pair)) right += 1;
    said += predicted.size;
    wanted += gold.size;
  }
  const [precision, recall] = [right / said, right / wanted];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Each outlet printed under "also reported by", and whether the labels say so too. */
export function printedLinks(stories: readonly Story[]): { claim: string; outlet: string; right: boolean }[] {
  return stories.flatMap((story) => {
    const gold = labelled(story);
    return story.digest.claims.flatMap(({ citation, alsoReportedBy, support }) =>
      alsoReportedBy.map((outlet) => {
        const at = `${citation.article} ${citation.start}`;
        const theirs = support.filter((one) => one.outlet === outlet);
        const same = theirs.some(({ text }) => text === citation.text);
        const known = gold.some(
          (group) =>
            group.includes(at) && theirs.some(({ article, start }) => group.includes(`${article} ${start}`)),
        );
        return { claim: citation.text, outlet, right: same || known };
      }),
    );
  });
}

const SMALL_NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** The number in a labelled value, as the engine writes it: "$68" is 68, "3.2 million crowns" 3,200,000. */
function figure(value: string): string {
  const word = SMALL_NUMBERS.indexOf(value);
  if (word >= 0) return String(word);
  const plain = Number(/[\d.,]+/.exec(value)?.[0]?.replaceAll(',', '') ?? '0');
  const [whole, part] = String(plain * (/million/.test(value) ? 1e6 : 1)).split('.');
  return `${(whole as string).replace(/\B(?=(\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
}

const planted = ({ labels }: Story) => labels.conflicts.filter(({ kind }) => kind !== 'name');

/** Labelled figures and dates that differ and weren't reported with those articles. */
export function missedConflicts(story: Story): string[] {
  return planted(story)
    .filter(
      (wanted) =>
        !story.digest.conflicts.some(
          ({ kind, values }) =>
            kind === wanted.kind &&
            wanted.values.every((expected) =>
              values.some(
                ({ value, citations }) =>
                  (kind !== 'figure' || value.startsWith(figure(expected.value))) &&
                  citations.some(({ article }) => expected.articles.includes(article)),
              ),
            ),
        ),
    )
    .map(({ subject }) => `${story.labels.story}: ${subject}`);
}

/** Conflicts reported that no label has. */
export function extraConflicts({ labels, digest }: Story): string[] {
  return digest.conflicts
    .filter(
      ({ kind, values }) =>
        !labels.conflicts.some(
          (wanted) =>
            wanted.kind === kind &&
            values.filter(({ citations }) =>
              citations.some(({ article }) =>
                wanted.values.some(({ articles }) => articles.includes(article)),
              ),
            ).length > 1,
        ),
    )
    .map(
      ({ subject, values }) => `${labels.story}: ${subject} ${values.map(({ value }) => value).join(' / ')}`,
    );
}

/** Over all stories: labelled, found, reported beyond the labels. */
export function conflictFigures(stories: readonly Story[]): {
  planted: number;
  found: number;
  extra: number;
} {
  const all = stories.flatMap(planted).length;
  return {
    planted: all,
    found: all - stories.flatMap(missedConflicts).length,
    extra: stories.flatMap(extraConflicts).length,
  };
}
