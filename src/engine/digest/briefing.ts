/**
 * An outlet's day. In: an outlet, a day, the stories with all their articles.
 * Out: the outlet's stories of that day by weight, under its own headlines and
 * told in its own sentences only; what it alone reports; what at least two other sources report and was
 * not found in its stored text, in their words; its voices against the others';
 * its conflicts. Articles of later days are not read. The word budget holds for
 * all summaries together. Refuses stories without an article of its on the day.
 */
import type { Citation } from '../article.ts';
import type { Families } from '../stories/origins.ts';
import { summarizeStory } from '../summarize/index.ts';
import { countWords } from '../terms/characters.ts';
import type { Reading } from '../terms/reading.ts';
import { agreedBy } from './agreed.ts';
import { upTo } from './edition.ts';
import { titleOf } from './headline.ts';
import type { Briefing, BriefingStory, Claim, DigestInput, StoryDigest } from './model.ts';
import { byLeastArticle, byText } from './order.ts';
import { digestOf, inputsOf } from './story.ts';
import { type Table, tableOf } from './table.ts';

/** A story and all its readings, as a caller hands it over. */
export interface StoryReadings {
  readonly story: string;
  readonly readings: readonly Reading[];
}

export interface BriefingOptions {
  /** Upper bound of all summaries together, in words; default 600. */
  readonly words?: number;
  /** Outlet → publisher, where several belong to one. */
  readonly families?: Families;
}

const BRIEFING_WORDS = 600;
const STORY_WORDS = 90;
/** What is left below this isn't worth a summary. */
const SCRAP = 12;
export const STORY_CAP = 30;
const OTHERS_VOICES = 20;

/** The briefing of `outlet` for `day` (`2026-03-14`). */
export function briefing(
  outlet: string,
  day: string,
  stories: readonly StoryReadings[],
  options: BriefingOptions = {},
): Briefing {
  const found = stories.flatMap(({ story, readings }) => {
    const { known, today } = upTo(readings, day);
    const own = today.filter(({ article }) => article.outlet === outlet);
    return own.length === 0 ? [] : [{ story, known, own }];
  });
  const drafts = found.map(({ story, known, own }) => {
    const table = tableOf(known, options.families);
    return {
      story,
      table,
      own,
      digest: digestOf(table),
      inputs: inputsOf(table),
      sources: new Set(table.source).size,
    };
  });
  drafts.sort(
    (a, b) =>
      b.sources - a.sources ||
      wordsOf(b.own) - wordsOf(a.own) ||
      byLeastArticle(a.own, b.own) ||
      byText(a.story, b.story),
  );
  const kept = drafts.slice(0, STORY_CAP);
  let left = options.words ?? BRIEFING_WORDS;
  const told = kept.map(({ story, table, own, digest, sources }) => {
    const budget = Math.min(STORY_WORDS, left);
    const summary = budget < SCRAP && left !== options.words ? [] : ownSummary(own, budget);
    left -= summary.reduce((sum, { text }) => sum + countWords(text), 0);
    const headline = titleOf(table, new Set(own.map(({ article }) => article.id))) ?? digest.headline;
    return { ...storyOf(story, outlet, table, digest, sources, summary), headline };
  });
  return {
    outlet,
    day,
    inputs: merged(kept.map(({ inputs }) => inputs)),
    stories: told,
    notes: notesOf(
      kept.map(({ digest }) => digest),
      drafts.length,
    ),
  };
}

function wordsOf(readings: readonly Reading[]): number {
  let sum = 0;
  for (const { tokens } of readings) for (const words of tokens.words) sum += words;
  return sum;
}

function ownSummary(own: readonly Reading[], words: number): Citation[] {
  return summarizeStory(own, { budget: { words } }).sentences.map(
    ({ score: _score, parts: _parts, ...one }) => one,
  );
}

function storyOf(
  story: string,
  outlet: string,
  table: Table,
  digest: StoryDigest,
  origins: number,
  summary: readonly Citation[],
): Omit<BriefingStory, 'headline'> {
  const view = digest.outlets.find((one) => one.outlet === outlet);
  const byId = new Map<string, Claim>(digest.claims.map((claim) => [claim.id, claim]));
  const own = new Set((view?.voices ?? []).map(({ speaker }) => speaker));
  const others = new Set(
    digest.outlets.flatMap((one) => (one.outlet === outlet ? [] : one.voices.map(({ speaker }) => speaker))),
  );
  return {
    story,
    outlets: digest.outlets.length,
    origins,
    summary,
    agreed: agreedBy(table, summary),
    onlyHere: view?.onlyHere ?? [],
    notFoundHere: (view?.notFoundHere ?? []).map((id) => byId.get(id) as Claim),
    voices: view?.voices ?? [],
    othersVoices: [...others]
      .filter((speaker) => !own.has(speaker))
      .sort(byText)
      .slice(0, OTHERS_VOICES),
    conflicts: digest.conflicts.filter(({ values }) =>
      values.some(({ citations }) => citations.some((citation) => citation.outlet === outlet)),
    ),
  };
}

/** Inputs of several stories, each article once, by article. */
export function merged(lists: readonly (readonly DigestInput[])[]): DigestInput[] {
  const byArticle = new Map<string, DigestInput>();
  for (const input of lists.flat()) byArticle.set(`${input.article} ${input.revision}`, input);
  return [...byArticle.values()].sort(
    (a, b) => byText(a.article, b.article) || byText(a.revision, b.revision),
  );
}

/** Notes of the stories, each once, and of what was cut. */
export function notesOf(digests: readonly StoryDigest[], all: number): string[] {
  const notes = new Set(digests.flatMap(({ notes: own }) => [...own]));
  if (all > STORY_CAP) notes.add(`only the ${STORY_CAP} weightiest of ${all} stories are told`);
  return [...notes].sort(byText);
}
