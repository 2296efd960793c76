/**
 * Who is quoted or reported as saying something, how much, by which outlet.
 * In: the table. Out: per outlet its voices, most quoted first, a person under
 * the spelling that most outlets use. A further quotation in the paragraph of a
 * voice belongs to that voice. Refuses sentences whose speaker the text doesn't
 * name: "officials said" is nobody's voice.
 */
import { cite } from '../summarize/summary.ts';
import type { Reading } from '../terms/reading.ts';
import type { Voice } from './model.ts';
import { byText } from './order.ts';
import type { Table } from './table.ts';

export const VOICE_CAP = 12;
export const QUOTE_CAP = 6;

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

/** Sentence → speaker, in text order. */
function speakers(table: Table, article: number, reading: Reading): [number, string][] {
  const list: [number, string][] = [];
  let last: { paragraph: number; sentence: number; speaker: string } | null = null;
  for (const [sentence, { paragraph, start, end }] of reading.sentences.entries()) {
    const statement = table.statements.list[table.statements.at(article, sentence)];
    const person = statement?.speakers[0];
    const quoted = /^["“]/.test(reading.article.text.slice(start, end));
    let speaker: string | null = null;
    if (person !== undefined) speaker = table.statements.people.name(person);
    else if (quoted && last !== null && last.paragraph === paragraph && last.sentence === sentence - 1) {
      speaker = last.speaker;
    }
    if (speaker === null) continue;
    list.push([sentence, speaker]);
    last = { paragraph, sentence, speaker };
  }
  return list;
}
