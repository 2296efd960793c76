/**
 * Raw article text → Document: which characters are body, which are furniture.
 * In: the text exactly as stored, and what the sender knows (title, date, language). Out: body paragraphs, dropped spans
 * named by rule, hints. Refuses nothing: where everything looks like furniture, everything stays.
 * Method: passes in a fixed order, each masking spans; the idea of block-wise boilerplate removal by shallow features is
 * Kohlschütter, Fankhauser & Nejdl (2010), the passes are ours.
 */
import type { Document, Dropped, Hint } from '../article.ts';
import { languagePack } from '../terms/language.ts';
import { type OutletRule, outletPasses } from './outlet-rules.ts';
import { type HintKind, linesOf, type Page, type Rule, subtract, trim } from './page.ts';
import { address } from './rules/address.ts';
import { agencyTail } from './rules/agency-tail.ts';
import { authorNote } from './rules/author-note.ts';
import { byline, scrapedByline } from './rules/byline.ts';
import { caption } from './rules/caption.ts';
import { comments } from './rules/comments.ts';
import { copyright } from './rules/copyright.ts';
import { dateline } from './rules/dateline.ts';
import { headline } from './rules/headline.ts';
import { label } from './rules/label.ts';
import { looseEnd } from './rules/loose-end.ts';
import { ornament } from './rules/ornament.ts';
import { prompt } from './rules/prompt.ts';
import { pullQuote } from './rules/pull-quote.ts';
import { readOn } from './rules/read-on.ts';
import { readingTime } from './rules/reading-time.ts';
import { related } from './rules/related.ts';
import { relativeDay } from './rules/relative-day.ts';
import { repeated } from './rules/repeated.ts';
import { runInCaption } from './rules/run-in-caption.ts';
import { sectionHeading } from './rules/section-heading.ts';
import { standfirst } from './rules/standfirst.ts';
import { timestamp } from './rules/timestamp.ts';

export { type Edge, edgesOf } from './edges.ts';
export type { OutletRule } from './outlet-rules.ts';

/** What is known of an article before it is read. */
export interface CleanInput {
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly lang?: string | null;
  /** What this article's outlet prints around its stories. */
  readonly rules?: readonly OutletRule[];
}

/**
 * The passes, in order. Whole blocks go first (what follows a comment form is not looked at again), then single lines
 * that name themselves, then what only their place gives away; parts of lines last.
 */
export const PASSES: readonly Rule[] = [
  ornament,
  address,
  comments,
  label,
  related,
  readOn,
  prompt,
  copyright,
  scrapedByline,
  readingTime,
  timestamp,
  byline,
  caption,
  agencyTail,
  authorNote,
  repeated,
  pullQuote,
  standfirst,
  headline,
  sectionHeading,
  looseEnd,
  dateline,
  runInCaption,
  relativeDay,
];

/** Masks furniture; never rewrites. `body` spans are trimmed, disjoint, in order and not blank. */
export function clean(input: CleanInput): Document {
  const { text } = input;
  const pack = languagePack(input.lang, text);
  const whole = linesOf(text, pack);
  let page: Page = {
    text,
    parts: whole,
    pack,
    dropped: [],
    title: input.title ?? null,
    published: input.published ?? null,
  };
  const dropped: Dropped[] = [];
  const hints: Record<HintKind, Hint<string> | null> = {
    title: null,
    byline: null,
    place: null,
    published: null,
  };
  const passes = input.rules === undefined ? PASSES : [...outletPasses(input.rules), ...PASSES];
  for (const rule of passes) {
    const findings = rule.find(page);
    if (findings.length === 0) continue;
    for (const { hint } of findings) {
      if (hint !== undefined && hint.confidence > (hints[hint.kind]?.confidence ?? 0)) {
        hints[hint.kind] = { value: hint.value, source: hint.source, confidence: hint.confidence };
      }
    }
    const masks = findings
      .flatMap(({ mask }) => (mask === undefined ? [] : (trim(text, mask.start, mask.end) ?? [])))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    if (masks.length === 0) continue;
    const parts = subtract(page, masks);
    for (const gone of missing(page, parts)) dropped.push({ ...gone, rule: rule.name });
    page = { ...page, parts, dropped };
  }
  const kept = page.parts.length > 0;
  return {
    text,
    body: (kept ? page.parts : whole).map(({ start, end }) => ({ start, end })),
    dropped: kept ? dropped.sort((a, b) => a.start - b.start) : [],
    hints,
  };
}

/** What stood in the old parts and stands in none of the new ones, trimmed. */
function missing(page: Page, left: Page['parts']): { start: number; end: number }[] {
  const gone: { start: number; end: number }[] = [];
  let k = 0;
  for (const old of page.parts) {
    // A part that no mask touched is the same in both lists.
    if (left[k] === old) {
      k++;
      continue;
    }
    let from = old.start;
    for (let now = left[k]; now !== undefined && now.start < old.end; now = left[k]) {
      gone.push(...trimmed(page.text, from, now.start));
      from = now.end;
      k++;
    }
    gone.push(...trimmed(page.text, from, old.end));
  }
  return gone;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number }[] {
  const span = trim(text, from, to);
  return span === null ? [] : [span];
}
