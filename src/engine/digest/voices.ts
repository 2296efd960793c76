/**
 * Who is quoted or reported as saying something, how much, by which outlet.
 * In: the table. Out: per outlet its voices, most quoted first, a person under
 * the spelling that most outlets use, an institution under its own name. Refuses sentences whose speaker the text doesn't
 * name: "officials said" is nobody's voice.
 */
import { speakerOf } from '../summarize/speakers.ts';
import { cite } from '../summarize/summary.ts';
import type { Reading } from '../terms/reading.ts';
import type { Voice } from './model.ts';
import { byText } from './order.ts';
import type { Table } from './table.ts';

const VOICE_CAP = 12;
const QUOTE_CAP = 6;

/** Voices of one outlet. */
export function voicesOf(table: Table, outlet: string): Voice[] {
  const found = new Map<string, Voice & { citations: ReturnType<typeof cite>[]; count: number }>();
  for (const [article, reading] of table.readings.entries()) {
    if (reading.article.outlet !== outlet) continue;
    for (const [sentence, speaker] of speakers(table, article, reading)) {
      const voice = found.get(speaker) ?? { speaker, citations: [], count: 0 };
      voice.count += 1;
      if (voice.citations.length < QUOTE_CAP) voice.citations.push(cite(reading, sentence));
      found.set(speaker, voice);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || byText(a.speaker, b.speaker))
    .slice(0, VOICE_CAP)
    .map(({ speaker, citations }) => ({ speaker, citations }));
}

/** Sentence → speaker, in text order: who is quoted, else which person the sentence reports as saying it. */
function speakers(table: Table, article: number, reading: Reading): [number, string][] {
  const { people, list: statements, at } = table.statements;
  const named = people.mentionsBySentence(article);
  const list: [number, string][] = [];
  for (let sentence = 0; sentence < reading.sentences.length; sentence += 1) {
    const quoted = speakerOf(reading, sentence);
    if (quoted !== null) {
      const mention = named
        .get(quoted.sentence)
        ?.find(({ mention: { words } }) => quoted.speaker.includes(words[words.length - 1] as string));
      const speaker = mention === undefined ? institution(quoted.speaker) : people.name(mention.person);
      if (speaker !== null) list.push([sentence, speaker]);
      continue;
    }
    const person = statements[at(article, sentence)]?.speakers[0];
    if (person !== undefined) list.push([sentence, people.name(person)]);
  }
  return list;
}

/** A speaker that is no person of the story: its name without the article; null for "a spokesman" and the like. */
function institution(speaker: string): string | null {
  const name = speaker.replace(/^(?:the|a|an)\s+/i, '');
  return NAME.test(name) && name.length < LONG_NAME ? name : null;
}

/** Two capitalised words or more with nothing but small connecting words between, or an abbreviation. */
const NAME =
  /^\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s(?:(?:of|for|and|the|on|in|de|to)\s)*\p{Lu}[\p{L}\p{N}.’'&-]*)+$|^\p{Lu}{2,6}$/u;
const LONG_NAME = 60;
