/**
 * Who is quoted or reported as saying something, how much, by which outlet.
 * In: the table. Out: per outlet its voices, most quoted first, a person under
 * the spelling that most outlets use, a body under its own name (bodies.ts).
 * Refuses sentences whose speaker the text doesn't name: "officials said" is
 * nobody's voice.
 */
import { speakerOf } from '../summarize/speakers.ts';
import { cite } from '../summarize/summary.ts';
import type { Reading } from '../terms/reading.ts';
import type { Named } from './attribution.ts';
import { bodyOf } from './bodies.ts';
import { bare } from './mentions.ts';
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
      const person = personIn(reading, quoted, named.get(quoted.sentence) ?? []);
      const speaker = person === null ? bodyOf(quoted.speaker, table.expansions) : people.name(person);
      if (speaker !== null) list.push([sentence, speaker]);
      continue;
    }
    const person = statements[at(article, sentence)]?.speakers[0];
    if (person !== undefined) list.push([sentence, people.name(person)]);
  }
  return list;
}

/** The person a phrase names, or that stands in apposition behind it: "said the engineer, Ann Holt". */
function personIn(
  reading: Reading,
  { speaker, sentence }: { speaker: string; sentence: number },
  named: readonly Named[],
): number | null {
  const words = new Set(speaker.split(/[\s-]+/).map(bare));
  let inside: Named | null = null;
  for (const one of named) {
    if (!words.has(last(one.mention.words)) || !one.mention.words.every((word) => words.has(last([word]))))
      continue;
    if (inside === null || one.mention.words.length > inside.mention.words.length) inside = one;
  }
  if (inside !== null) return inside.person;
  const { text } = reading.article;
  const { start, end } = reading.sentences[sentence] as { start: number; end: number };
  const after = text.indexOf(speaker, start) + speaker.length;
  if (after < start + speaker.length || after > end) return null;
  const apposed = named.find(({ mention }) => {
    const from = reading.tokens.start[mention.from] as number;
    return from > after && APPOSED.test(text.slice(after, Math.min(from, after + LONGEST_JOINT)));
  });
  return apposed?.person ?? null;
}

/** Between a noun for a speaker and the name: "the engineer, Dr. Holt", "Secretary of State John Carey". */
const APPOSED = /^(?:, (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?| of State )$/;
const LONGEST_JOINT = 20;

function last(words: readonly string[]): string {
  return (words[words.length - 1] as string).split('-').at(-1) as string;
}
