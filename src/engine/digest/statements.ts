/**
 * Sentences of a story made comparable, with synonyms as one. In: readings in the story's order. Out: statements
 * (statement.ts), one a distinct wording, in that order, and the story's idf, ln((S+1)/(sf+½)) over those, so that wire
 * copies don't make their own words look common. Refuses nothing.
 */
import { epochMinutes } from '../terms/calendar.ts';
import type { Reading } from '../terms/reading.ts';
import type { Named } from './attribution.ts';
import { publishedOn } from './days.ts';
import { idfOf } from './idf.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { classesOf, Numbering } from './numbering.ts';
import { type People, peopleOf } from './people.ts';
import { type Place, type Statement, statementOf } from './statement.ts';
import { traitsOf } from './traits.ts';

export interface Statements {
  readonly list: readonly Statement[];
  readonly idf: Float64Array;
  readonly people: People;
  readonly mentions: readonly (readonly Mention[])[];
  /** Article, sentence → index into `list`; -1 where there is no such sentence. */
  at(article: number, sentence: number): number;
}

/** Sentences of an article that are compared with other outlets'; more than ten thousand words. */
export const SENTENCES_READ = 600;

/** Builds the statements of a story. */
export function statementsOf(readings: readonly Reading[]): Statements {
  const numbering = new Numbering();
  const mentions = readings.map(mentionsOf);
  const people = peopleOf(readings, mentions);
  const list: (Statement & { readonly places: Place[] })[] = [];
  const byWording = new Map<string, number>();
  const numbers: Int32Array[] = [];
  for (const [article, reading] of readings.entries()) {
    const traits = traitsOf(reading);
    const classes = classesOf(reading, traits, numbering);
    const named = people.mentionsBySentence(article);
    const day = publishedOn(reading);
    const { published } = reading.article;
    const minutes = published === null ? null : epochMinutes(published);
    const capitals = Map.groupBy(mentions[article] as readonly Mention[], (mention) => mention.sentence);
    const own = new Int32Array(reading.sentences.length);
    for (const [sentence, { start, end }] of reading.sentences.entries()) {
      const wording = reading.article.text.slice(start, end);
      if (sentence >= SENTENCES_READ) {
        own[sentence] = -1;
        continue;
      }
      const known = byWording.get(wording);
      const place = { article, sentence };
      if (known === undefined) {
        own[sentence] = list.length;
        byWording.set(wording, list.length);
        list.push({
          ...statementOf(
            reading,
            sentence,
            classes,
            traits,
            numbering,
            named.get(sentence) ?? NOBODY,
            capitals.get(sentence) ?? [],
          ),
          article,
          day,
          minutes,
          places: [place],
        });
      } else {
        own[sentence] = known;
        list[known]?.places.push(place);
      }
    }
    numbers.push(own);
  }
  return {
    list,
    idf: idfOf(list, numbering.rarity),
    people,
    mentions,
    at: (article, sentence) => numbers[article]?.[sentence] ?? -1,
  };
}

const NOBODY: readonly Named[] = [];
