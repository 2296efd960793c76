/**
 * What a page needs beside its model: where it is served, how outlets are
 * called, what language its reader reads, and the stored text around a quoted
 * sentence. In: types of the contract. Out: types. No clock, no platform.
 */
import type { DigestOut } from '../../contract/index.ts';
import type { RenderContext } from '../context.ts';

export type StoryDigest = Extract<DigestOut, { kind: 'story' }>;
export type Briefing = Extract<DigestOut, { kind: 'briefing' }>;
export type Daily = Extract<DigestOut, { kind: 'daily' }>;
export type Quotation = StoryDigest['summary'][number];
export type Claim = StoryDigest['claims'][number];
export type DigestInput = StoryDigest['inputs'][number];

/** One stored article revision, as far as the caller may show it; `null` means: not known. */
export interface Source {
  /** BCP 47 tag. */
  readonly lang: string | null;
  /** The whole text; pages quote at most a few words on either side of a cited sentence. */
  readonly text: string | null;
}

/** What every renderer is told, and what pages need beside it. */
export interface PageContext extends RenderContext {
  /** BCP 47 tag that dates and numbers are written in; from `readerLocale`. */
  readonly locale: string;
  /** The revision that a citation stands in; null where it is not at hand. */
  readonly source: (article: string, revision: string) => Source | null;
}
