/**
 * One article's summary on the wire. In: the engine's summary. Out: parsed.
 */
import * as z from 'zod/mini';
import { Citation } from './digest.ts';
import { ArticleId, Revision } from './ids.ts';

export const SummaryOut = z
  .object({
    article: ArticleId,
    revision: Revision,
    sentences: z.array(z.extend(Citation, { score: z.number(), parts: z.record(z.string(), z.number()) })),
    words: z.int(),
    budget: z.object({
      sentences: z.optional(z.number()),
      words: z.optional(z.number()),
      chars: z.optional(z.number()),
    }),
    notes: z.array(z.string()),
  })
  .register(z.globalRegistry, { id: 'Summary' });

export type SummaryOut = z.infer<typeof SummaryOut>;
