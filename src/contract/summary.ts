/**
 * One article's summary on the wire. In: the engine's summary. Out: parsed.
 */
import * as z from 'zod/mini';
import { Citation } from './digest-body.ts';
import { ArticleId, Revision } from './ids.ts';

const Scored = z.extend(Citation, { score: z.number(), parts: z.record(z.string(), z.number()) });

export const SummaryOut = z
  .object({
    article: ArticleId,
    revision: Revision,
    sentences: z.array(Scored),
    words: z.int(),
    budget: z.object({
      sentences: z.optional(z.number()),
      words: z.optional(z.number()),
      chars: z.optional(z.number()),
    }),
    notes: z.array(z.string()),
    /** Only with `explain`: every other sentence, and why it was not chosen. */
    refused: z.optional(z.array(z.extend(Scored, { reason: z.string() }))),
  })
  .register(z.globalRegistry, { id: 'Summary' });

export type SummaryOut = z.infer<typeof SummaryOut>;
