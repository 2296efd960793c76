/**
 * What the digests of labelled stories say that one outlet alone has. In: stories
 * with their labels. Out: how many sentences are printed so, of how many of them
 * the labels say that another outlet has it too, how many of those labelled so
 * are among them.
 */
import { articleOf, labelled, place, type Story } from './corpus.ts';

export interface Alone {
  readonly printed: number;
  readonly untrue: readonly string[];
  readonly wanted: number;
  readonly found: number;
}

/** Over all stories. */
export function aloneFigures(stories: readonly Story[]): Alone {
  const untrue: string[] = [];
  let [printed, wanted, found] = [0, 0, 0];
  for (const story of stories) {
    const outlets = new Map(story.readings.map(({ article }) => [article.id, article.outlet]));
    const groups = labelled(story);
    const said = new Set<string>();
    for (const { article, start, outlet, text } of story.digest.outlets.flatMap(({ onlyHere }) => onlyHere)) {
      const at = `${article} ${start}`;
      said.add(at);
      const elsewhere = (other: string) => outlets.get(articleOf(other)) !== outlet;
      if (groups.some((group) => group.includes(at) && group.some(elsewhere))) untrue.push(text);
    }
    printed += said.size;
    wanted += story.labels.onlyHere.length;
    found += story.labels.onlyHere.filter((one) => said.has(place(story, one))).length;
  }
  return { printed, untrue, wanted, found };
}
