/**
 * Bodies that speak: ministries, firms, papers. In: the phrase that names a
 * speaker; the readings for what their abbreviations stand for. Out: the body's
 * name, the long form where the story gives one ("Foreign Office (FO)"). Refuses
 * what isn't plainly a body: places, things and whole peoples say nothing, and a
 * wrong name is worse than none.
 */
import type { Reading } from '../terms/reading.ts';
import { oncePerReading } from './once.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What the head of a body's name is. */
const BODIES =
  set(`ministry office department council committee commission court police service services agency authority
  board union party army navy force forces guard bank company corp corporation inc ltd plc llc co group association federation
  league club museum university college school hospital church institute institution centre center foundation government
  parliament senate congress administration bureau secretariat command coastguard trust fund society network alliance coalition
  organization organisation campaign news times post press herald tribune gazette courier journal reuters airlines airways
  airport lines ferries freight motors foods holdings industries pharmaceuticals management partners ventures systems embassy
  consulate house watch international brigade directorate observatory laboratory survey division team relations`);
/** Abbreviations that are no body. */
const NO_BODY = set('US UK UAE USA DC TV AM PM GMT EST VIP CEO CFO MP MPS COVID PDF AI OK');
const NAME =
  /^\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s(?:(?:of|for|and|the|on|in|de|to)\s)*\p{Lu}[\p{L}\p{N}.’'&-]*)+$/u;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
const LONG_NAME = 60;
const SMALL_WORDS = set('of for and the on in de to');

/** A speaker that is no person of the story; null for "a spokesman" and the like. */
export function bodyOf(speaker: string, expansions: ReadonlyMap<string, string>): string | null {
  const name = speaker.replace(/^(?:the|a|an)\s+/i, '').replace(/['’]s$/, '');
  if (ABBREVIATION.test(name)) return NO_BODY.has(name) ? null : (expansions.get(name) ?? name);
  if (name.length > LONG_NAME || !NAME.test(name)) return null;
  const words = name.split(' ');
  const small = words.findIndex((word) => SMALL_WORDS.has(word));
  const head = words[(small < 0 ? words.length : small) - 1] as string;
  return BODIES.has(head.toLowerCase().replace(/\.$/, '')) ? name : null;
}

/** "Foreign Office (FO)" → FO, Foreign Office: capitalised words with those initials before the bracket. */
export const expansionsOf = oncePerReading((reading: Reading): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { start, end } of reading.sentences) {
    const text = reading.article.text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    for (const match of text.matchAll(/\((\p{Lu}{2,6})\)/gu)) {
      const short = match[1] as string;
      const before = text
        .slice(Math.max(0, match.index - LONG_NAME), match.index)
        .trim()
        .split(/\s+/);
      const long = longForm(short, before);
      if (long !== null && !found.has(short)) found.set(short, long);
    }
  }
  return found;
});

const LONGEST_SENTENCE = 4000;

function longForm(short: string, before: readonly string[]): string | null {
  let letter = short.length - 1;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const word = before[at] as string;
    if (SMALL_WORDS.has(word)) continue;
    if (word.charAt(0) !== short.charAt(letter) || /[,;:.]$/.test(word)) return null;
    if (letter === 0) return before.slice(at).join(' ');
    letter -= 1;
  }
  return null;
}
