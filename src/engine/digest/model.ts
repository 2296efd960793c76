/**
 * The shapes of what the engine says about stories: claims, digests, briefings,
 * editions. In: nothing. Out: types only. Envelope facts (version, times,
 * cause) are the newsroom's and are not here.
 */
import type { Citation } from '../article.ts';

export interface Claim {
  /** Stable for the same representative sentence. */
  readonly id: string;
  /** The representative wording; equals `citation.text`. */
  readonly text: string;
  readonly citation: Citation;
  /** Every outlet's own wording, the representative's included; sorted by outlet, article, start. */
  readonly support: readonly Citation[];
  /** The surer part of `support`, fit to be printed as "also reported by": outlets other than the representative's. */
  readonly alsoReportedBy: readonly string[];
  /** How many outlets say it; the representative is chosen so that as many as can say all of it. */
  readonly outlets: number;
  /** How many independent origins say it: copies of one text count once. */
  readonly origins: number;
  readonly score: number;
}

export interface Voice {
  readonly speaker: string;
  readonly citations: readonly Citation[];
}

export interface OutletView {
  readonly outlet: string;
  /** The outlet's own best sentences, in its own order. */
  readonly summary: readonly Citation[];
  readonly onlyHere: readonly Citation[];
  /** Claims of several other origins that were not found in this outlet's stored text. */
  readonly notFoundHere: readonly string[];
  readonly voices: readonly Voice[];
}

export interface Conflict {
  readonly kind: 'figure' | 'date' | 'name' | 'place';
  /** What is counted, dated or named: "people on board". */
  readonly subject: string;
  readonly values: readonly { readonly value: string; readonly citations: readonly Citation[] }[];
}

export interface TimelineEntry {
  /** ISO 8601, as long as `precision` allows: `2025-10-18`, `2025-10`, `2025`. */
  readonly date: string;
  readonly precision: 'minute' | 'day' | 'month' | 'year';
  readonly citation: Citation;
}

export interface NameVariants {
  /** The form that most outlets use. */
  readonly name: string;
  readonly variants: readonly string[];
  readonly outlets: readonly string[];
}

export interface DigestInput {
  readonly article: string;
  readonly revision: string;
  readonly outlet: string;
  /** The id of the article that stands for this one's origin; its own where it copies nobody. */
  readonly origin: string;
  /** Share of its words that stand in another article of its origin, 0–1. */
  readonly copied: number;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** BCP 47 tag of its text, as it was given, else as the text shows it; null where it shows nothing. */
  readonly lang: string | null;
}

export interface StoryDigest {
  readonly inputs: readonly DigestInput[];
  /** One of the outlets' titles, or the best sentence where there is none; null for no text at all. */
  readonly headline: Headline | null;
  readonly summary: readonly Citation[];
  /** How many outlets say each sentence of `summary`, in its order, 1 where all run one text: newsletters print "agreed by 3 of 4". */
  readonly agreed?: readonly number[] | undefined;
  readonly claims: readonly Claim[];
  readonly outlets: readonly OutletView[];
  readonly conflicts: readonly Conflict[];
  readonly timeline: readonly TimelineEntry[];
  readonly names: readonly NameVariants[];
  /** What was left out or degraded, in plain words: "no stop words for hi". */
  readonly notes: readonly string[];
}

/** `from` tells whether it is an article's title or a sentence of its body. */
export interface Headline {
  readonly text: string;
  readonly article: string;
  readonly outlet: string;
  readonly from: 'title' | 'sentence';
}

export interface BriefingStory {
  readonly story: string;
  readonly headline: Headline | null;
  /** Outlets and origins that report the story, this one included. */
  readonly outlets: number;
  readonly origins: number;
  readonly summary: readonly Citation[];
  /** As in a story. */
  readonly agreed?: readonly number[];
  readonly onlyHere: readonly Citation[];
  readonly notFoundHere: readonly Claim[];
  readonly voices: readonly Voice[];
  readonly othersVoices: readonly string[];
  readonly conflicts: readonly Conflict[];
}

export interface Briefing {
  readonly outlet: string;
  /** Edition day, `2026-03-14` (UTC). */
  readonly day: string;
  readonly inputs: readonly DigestInput[];
  readonly stories: readonly BriefingStory[];
  readonly notes: readonly string[];
}

export interface DailyStory {
  readonly story: string;
  readonly headline: Headline | null;
  readonly outlets: number;
  readonly origins: number;
  readonly summary: readonly Citation[];
  /** As in a story. */
  readonly agreed?: readonly number[];
  /** Sentences of today's articles that say what no earlier article of the story said; empty on its first day. */
  readonly newSinceYesterday: readonly Citation[];
}

export interface DailyDigest {
  readonly day: string;
  readonly inputs: readonly DigestInput[];
  readonly stories: readonly DailyStory[];
  readonly notes: readonly string[];
}

/** Two outlets on one story; the same whichever is named first. */
export interface Comparison {
  /** The two outlets in UTF-16 order; `sides` stand in that order. */
  readonly outlets: readonly [string, string];
  /** Ids of the claims that both make. */
  readonly both: readonly string[];
  readonly sides: readonly [ComparedSide, ComparedSide];
  /** Conflicts in which the two stand under different values: theirs alone, the first outlet's first. */
  readonly conflicts: readonly Conflict[];
  /** Speakers that both quote. */
  readonly sharedVoices: readonly string[];
}

export interface ComparedSide {
  readonly outlet: string;
  /** Ids of the claims that this outlet makes and the other doesn't, unless their sentences stand under `both` or `conflicts` already. */
  readonly claims: readonly string[];
  /** Sentences that no outlet of the story has but this one. */
  readonly onlyHere: readonly Citation[];
  /** Speakers that this outlet quotes and the other doesn't. */
  readonly voices: readonly string[];
}
