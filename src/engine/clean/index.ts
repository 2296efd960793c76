/**
 * Raw article text → Document: which characters are body, which are furniture.
 * In: text exactly as stored, and what the sender knows (title, date, language).
 * Out: body paragraphs, dropped spans named by rule, hints. Refuses nothing.
 */
import type { Document } from '../article.ts';
import { paragraphSpans } from './lines.ts';

/** What is known of an article before it is read. */
export interface CleanInput {
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly lang?: string | null;
}

/** Masks furniture; never rewrites. `body` spans are trimmed, disjoint, in order and not blank. */
export function clean(input: CleanInput): Document {
  return {
    text: input.text,
    body: paragraphSpans(input.text),
    dropped: [],
    hints: { title: null, byline: null, place: null, published: null },
  };
}
