/**
 * The stored texts behind a digest, for pages that show where a sentence
 * stands. In: where bodies are kept, a digest of any kind. Out: a look-up by
 * article and revision. What can't be read is left out: a page without
 * surroundings is better than none.
 */
import type { DigestOut } from '../contract/index.ts';
import type { Article } from '../engine/index.ts';
import type { Bodies, RevisionRef } from '../storage/index.ts';

/** Texts read for one page at most; what is cited comes before what is only listed. */
const MOST = 60;

export type Sources = (article: string, revision: string) => Article | null;

/** Reads the revisions that the digest quotes, then those that it lists. */
export async function sourcesOf(bodies: Bodies, digest: DigestOut): Promise<Sources> {
  const refs = new Map<string, RevisionRef>();
  const note = (id: string, revision: string) => {
    if (refs.size < MOST) refs.set(`${id} ${revision}`, { id, revision });
  };
  eachCitation(digest, note);
  const gone = new Set(digest.withheld ?? []);
  for (const { article, revision } of digest.inputs) if (!gone.has(article)) note(article, revision);
  const found = await bodies.get([...refs.values()]);
  const texts = new Map((found.ok ? found.value : []).map((one) => [`${one.id} ${one.revision}`, one]));
  return (article, revision) => texts.get(`${article} ${revision}`) ?? null;
}

/** Calls `note` for every citation, wherever in the digest it stands. */
function eachCitation(value: unknown, note: (article: string, revision: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { article, revision, start } = value as Record<string, unknown>;
  if (typeof start === 'number') note(article as string, revision as string);
  else for (const part of Object.values(value)) eachCitation(part, note);
}
