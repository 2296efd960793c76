/**
 * `standfirst group`: which articles report the same event.
 * In: `{id, title?, text, published?, outlet?}` a line. Out, after the whole input is read: `{id, story}` a line, in order;
 * `story` is the least id among the story's articles, so that the order of lines changes nothing.
 * Refused: an id that an earlier line has. Memory: a profile (some 4 KB) an article, not its text.
 */
import { groupProfiles, type Profile, profile, read } from '../../engine/index.ts';
import { Answers, BadLine, entries, type Streams } from '../batch.ts';
import { asArticle, groupLine } from '../input.ts';

export async function run(streams: Streams): Promise<number> {
  const lines: ({ number: number; id: string } | { number: number; id: string | null; error: string })[] = [];
  const profiles = new Map<string, Profile>();
  for await (const entry of entries(streams.in, groupLine)) {
    if (!entry.ok) lines.push(entry);
    else if (profiles.has(entry.id)) lines.push({ ...entry, error: 'an earlier line has the same id' });
    else {
      profiles.set(entry.id, profile(read(asArticle(entry.value))));
      lines.push({ number: entry.number, id: entry.id });
    }
  }

  const storyOf = new Map<string, string>();
  for (const { members } of groupProfiles([...profiles.values()])) {
    for (const member of members) storyOf.set(member, members[0] as string);
  }

  const answers = new Answers(streams);
  for (const line of lines) {
    if ('error' in line) await answers.refuse(line);
    else {
      await answers.attempt(line, () => {
        const story = storyOf.get(line.id);
        if (story === undefined) throw new BadLine('no story was found for it');
        return { id: line.id, story };
      });
    }
  }
  return answers.refused;
}
