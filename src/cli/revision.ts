/**
 * The name of an article's content offline: sha256 over title and text, as hex, 20 digits.
 * In: title and text exactly as given. Out: equal for equal content. Refuses nothing.
 */
import { createHash } from 'node:crypto';

/** Equal content has an equal revision, whatever the article's id or date. */
export function revisionOf(content: { title: string | null; text: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([content.title, content.text]))
    .digest('hex')
    .slice(0, 20);
}
