/**
 * What a digest says, on the wire: the bodies that the engine makes. In: stored
 * and built bodies. Out: parsed ones. Shapes match the engine's model; the
 * newsroom's builder is where the compiler checks it.
 */
import * as z from 'zod/mini';
import { ArticleId, Day, OutletId, Revision } from './ids.ts';

export const Citation = z
  .object({
    article: ArticleId,
    revision: Revision,
    outlet: OutletId,
    url: z.nullable(z.string()),
    start: z.int(),
    end: z.int(),
    text: z.string(),
  })
  .register(z.globalRegistry, {
    id: 'Citation',
    description: 'text equals the article revision’s text from start to end',
  });

const citations = z.array(Citation);

export const Claim = z
  .object({
    id: z.string(),
    text: z.string(),
    citation: Citation,
    support: citations,
    alsoReportedBy: z.array(z.string()),
    outlets: z.int(),
    origins: z.int(),
    score: z.number(),
  })
  .register(z.globalRegistry, { id: 'Claim' });

export const Voice = z.object({ speaker: z.string(), citations }).register(z.globalRegistry, { id: 'Voice' });

export const OutletView = z
  .object({
    outlet: OutletId,
    summary: citations,
    onlyHere: citations,
    notFoundHere: z.array(z.string()),
    voices: z.array(Voice),
  })
  .register(z.globalRegistry, { id: 'OutletView' });

export const Conflict = z
  .object({
    kind: z.enum(['figure', 'date', 'name', 'place']),
    subject: z.string(),
    values: z.array(z.object({ value: z.string(), citations })),
  })
  .register(z.globalRegistry, { id: 'Conflict' });

export const DigestInput = z
  .object({
    article: ArticleId,
    revision: Revision,
    outlet: OutletId,
    origin: z.string(),
    copied: z.number(),
    title: z.nullable(z.string()),
    url: z.nullable(z.string()),
    published: z.nullable(z.string()),
    /** BCP 47; missing from versions that an older engine made. */
    lang: z.optional(z.nullable(z.string())),
    /** How readers know the outlet, where it is registered. */
    outletName: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'DigestInput' });

export const Headline = z
  .object({
    text: z.string(),
    article: z.string(),
    outlet: z.string(),
    from: z.enum(['title', 'sentence']),
  })
  .register(z.globalRegistry, { id: 'Headline' });

export const TimelineEntry = z
  .object({
    date: z.string(),
    precision: z.enum(['minute', 'day', 'month', 'year']),
    citation: Citation,
  })
  .register(z.globalRegistry, { id: 'TimelineEntry' });

export const NameVariants = z
  .object({ name: z.string(), variants: z.array(z.string()), outlets: z.array(z.string()) })
  .register(z.globalRegistry, { id: 'NameVariants' });

const inputs = z.array(DigestInput);
const notes = z.array(z.string());

export const StoryBody = z
  .object({
    inputs,
    headline: z.nullable(Headline),
    summary: citations,
    /** How many outlets say each sentence of `summary`, in its order; 1 where all that do run one text. */
    agreed: z.optional(z.array(z.int())),
    claims: z.array(Claim),
    outlets: z.array(OutletView),
    conflicts: z.array(Conflict),
    timeline: z.array(TimelineEntry),
    names: z.array(NameVariants),
    notes,
  })
  .register(z.globalRegistry, { id: 'StoryBody' });

const storyHead = {
  story: z.string(),
  headline: z.nullable(Headline),
  outlets: z.int(),
  origins: z.int(),
  summary: citations,
  /** How many outlets say each sentence of `summary`, in its order; 1 where all that do run one text. */
  agreed: z.optional(z.array(z.int())),
};

export const BriefingBody = z
  .object({
    outlet: OutletId,
    day: Day,
    inputs,
    stories: z.array(
      z.object({
        ...storyHead,
        onlyHere: citations,
        notFoundHere: z.array(Claim),
        voices: z.array(Voice),
        othersVoices: z.array(z.string()),
        conflicts: z.array(Conflict),
      }),
    ),
    notes,
  })
  .register(z.globalRegistry, { id: 'BriefingBody' });

export const DailyBody = z
  .object({
    day: Day,
    inputs,
    stories: z.array(z.object({ ...storyHead, newSinceYesterday: citations })),
    notes,
  })
  .register(z.globalRegistry, { id: 'DailyBody' });

export type StoryBody = z.infer<typeof StoryBody>;
export type BriefingBody = z.infer<typeof BriefingBody>;
export type DailyBody = z.infer<typeof DailyBody>;
