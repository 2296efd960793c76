/**
 * One article's summary on the wire. In: the engine's summary. Out: parsed.
 */
import * as z from 'zod';
import { Citation } from './digest.ts';
import { ArticleId, Revision } from './ids.ts';

const Scored = Citation.extend({ score: z.number(), parts: z.record(z.string(), z.number()) });

export const SummaryOut = z
  .object({
    article: ArticleId,
    revision: Revision,
    sentences: z.array(Scored),
    words: z.number().int(),
    budget: z.object({
      sentences: z.number().optional(),
      words: z.number().optional(),
      chars: z.number().optional(),
    }),
    notes: z.array(z.string()),
    /** Only with `explain`: every other sentence, and why it was not chosen. */
    refused: z.array(Scored.extend({ reason: z.string() })).optional(),
  })
  .meta({ id: 'Summary' });

export type SummaryOut = z.infer<typeof SummaryOut>;
