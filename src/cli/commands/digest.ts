/**
 * `standfirst digest`: one digest for each story found among a line's articles.
 * In: `{id, articles: [{id,outlet,title?,text,published?,url?}], budget?}` a line. Out: `{id, digests: [Digest]}`, the story with
 * most articles first, then by key; a digest's `key` is `story:` and the least id among its articles. Offline there are no versions:
 * `version`, `created` and `cause` are null.
 * Refused: two articles of one id.
 */
import { DIGEST_SCHEMA, digestKey } from '../../contract/index.ts';
import {
  digestStory,
  ENGINE_VERSION,
  groupProfiles,
  profile,
  type Reading,
  read,
} from '../../engine/index.ts';
import { revisionOf } from '../../newsroom/canonical.ts';
import { BadLine, eachLine, type Streams } from '../batch.ts';
import { asArticle, bounds, contentOf, digestLine } from '../input.ts';

/** What the flags say. */
export interface DigestFlags {
  readonly words?: number;
  /** Take the articles of a line as one story. */
  readonly oneStory?: boolean;
}

export async function run(streams: Streams, flags: DigestFlags): Promise<number> {
  return eachLine(streams, digestLine, async (line) => {
    const readings = new Map<string, Reading>();
    for (const [number, given] of line.articles.entries()) {
      if (readings.has(given.id))
        throw new BadLine(`articles[${number}].id: an earlier article has the same id`);
      readings.set(given.id, read(asArticle(given, await revisionOf(contentOf(given)))));
    }
    const words = bounds(line.budget)?.words ?? flags.words;
    const stories = flags.oneStory ? together([...readings.keys()]) : found([...readings.values()]);
    return {
      id: line.id,
      digests: stories.map((members) => ({
        schema: DIGEST_SCHEMA,
        kind: 'story',
        key: digestKey({ kind: 'story', story: members[0] as string }),
        version: null,
        created: null,
        cause: null,
        engine: ENGINE_VERSION,
        ...digestStory(
          members.map((id) => readings.get(id) as Reading),
          words === undefined ? {} : { words },
        ),
      })),
    };
  });
}

function together(ids: string[]): string[][] {
  return ids.length > 0 ? [ids.sort()] : [];
}

function found(readings: readonly Reading[]): string[][] {
  return groupProfiles(readings.map(profile))
    .map(({ members }) => [...members].sort())
    .sort((a, b) => b.length - a.length || (String(a[0]) < String(b[0]) ? -1 : 1));
}
