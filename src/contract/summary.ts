/**
 * One article's summary on the wire. In: the engine's summary. Out: parsed.
 */
import * as z from 'zod';
import { Citation } from './digest.ts';
import { ArticleId, Revision } from './ids.ts';

export const SummaryOut = z
  .object({
    article: ArticleId,
    revision: Revision,
    sentences: z.array(Citation.extend({ score: z.number(), parts: z.record(z.string(), z.number()) })),
    words: z.number().int(),
    budget: z.object({
      sentences: z.number().optional(),
      words: z.number().optional(),
      chars: z.number().optional(),
    }),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Summary' });

export type SummaryOut = z.infer<typeof SummaryOut>;
