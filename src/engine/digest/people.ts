/**
 * The people of a story. In: its readings and their mentions. Out: one entry a
 * person with every spelling, and who is mentioned where. A surname alone means
 * the only person of that surname; where several share it, the one whom far more
 * articles name than any other, else the one of the same article named last before. Two full names are one person when they share a
 * word and their other words differ by spelling only (see `sameSpelling`).
 * Refuses names that things happen in: "in Miami Gardens" is a place.
 */
import type { Reading } from '../terms/reading.ts';
import type { Mention } from './mentions.ts';
import { sameSpelling } from './spelling.ts';

export interface Person {
  /** Every spelling with the articles that use it, in order of appearance. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<number>>;
  readonly surname: string;
}

export interface People {
  readonly list: readonly Person[];
  /** The spelling that most articles use; of those the longest, then the first in UTF-16 order. */
  name(person: number): string;
  /** Sentence → its mentions of people. */
  mentionsBySentence(article: number): ReadonlyMap<number, readonly { mention: Mention; person: number }[]>;
}

/** Full names of a story that are told apart; the first in its order. */
const NAMES_READ = 600;

/** How many times as many articles must name the one as the next of the same surname. */
const CHIEF = 3;

interface Draft {
  readonly spellings: Map<string, Set<number>>;
  readonly names: string[][];
}

/** Finds the people of a story; `mentions` stand beside `readings`. */
export function peopleOf(readings: readonly Reading[], mentions: readonly (readonly Mention[])[]): People {
  const full = new Map<string, boolean>();
  const known = new Set<string>();
  const places = new Set<string>();
  for (const list of mentions) for (const { words, place } of list) if (place) places.add(words.join(' '));
  for (const list of mentions)
    for (const { words, person } of list) {
      if (person && words.length === 1 && !places.has(words[0] as string)) known.add(words[0] as string);
    }
  for (const list of mentions) {
    for (const { words, person } of list) {
      if (words.length < 2) continue;
      const key = words.join(' ');
      if (full.size >= NAMES_READ && !full.has(key)) continue;
      full.set(key, person || known.has(words[words.length - 1] as string) || (full.get(key) ?? false));
    }
  }
  const drafts: Draft[] = [];
  const byName = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const kinOf = (words: readonly string[]): number => {
    const near = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    for (const draft of [...near].sort((a, b) => a - b)) {
      if ((drafts[draft] as Draft).names.some((name) => samePerson(name, words))) return draft;
    }
    return -1;
  };
  const enter = (words: string[], draft: number): void => {
    (drafts[draft] as Draft).names.push(words);
    byName.set(words.join(' '), draft);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), draft]);
  };
  for (const [key, person] of full) {
    if (!person || places.has(key)) continue;
    const words = key.split(' ');
    const kin = kinOf(words);
    if (kin < 0) drafts.push({ spellings: new Map(), names: [] });
    enter(words, kin < 0 ? drafts.length - 1 : kin);
  }
  for (const key of full.keys()) {
    if (byName.has(key)) continue;
    const words = key.split(' ');
    const kin = kinOf(words);
    if (kin >= 0) byName.set(key, kin);
  }
  const bySurname = new Map<string, number[]>();
  for (const [person, { names }] of drafts.entries()) {
    for (const name of names) {
      for (const word of name) {
        const list = bySurname.get(word) ?? [];
        if (!list.includes(person)) list.push(person);
        bySurname.set(word, list);
      }
    }
  }
  const chief = chiefs(bySurname, mentions, byName);
  const placed = readings.map((_, article) => {
    const bySentence = new Map<number, { mention: Mention; person: number }[]>();
    const latest = new Map<string, number>();
    for (const mention of mentions[article] as readonly Mention[]) {
      const person = resolve(mention, byName, bySurname, latest, chief);
      if (person === null) continue;
      const key = mention.words.join(' ');
      const spellings = (drafts[person] as Draft).spellings;
      if (mention.words.length > 1) {
        const articles = spellings.get(key) ?? new Set();
        articles.add(article);
        spellings.set(key, articles);
        for (const word of mention.words) latest.set(word, person);
      }
      const list = bySentence.get(mention.sentence) ?? [];
      list.push({ mention, person });
      bySentence.set(mention.sentence, list);
    }
    return bySentence;
  });
  const list = drafts.map(({ spellings, names }) => ({ spellings, surname: names[0]?.at(-1) ?? '' }));
  return {
    list,
    name: (person) => bestSpelling(list[person]?.spellings ?? new Map()),
    mentionsBySentence: (article) => placed[article] ?? new Map(),
  };
}

/**
 * Surname → whom it means by itself, where several share it and one is named in full by far the most: in news of a
 * president his name alone is his, also behind his wife's.
 */
function chiefs(
  bySurname: ReadonlyMap<string, readonly number[]>,
  mentions: readonly (readonly Mention[])[],
  byName: ReadonlyMap<string, number>,
): Map<string, number> {
  const named = new Map<number, Set<number>>();
  for (const [article, list] of mentions.entries()) {
    for (const { words } of list) {
      const person = words.length > 1 ? byName.get(words.join(' ')) : undefined;
      if (person !== undefined) named.set(person, (named.get(person) ?? new Set()).add(article));
    }
  }
  const found = new Map<string, number>();
  for (const [surname, people] of bySurname) {
    if (people.length < 2) continue;
    const ranked = [...people].sort((a, b) => articlesOf(named, b) - articlesOf(named, a) || a - b);
    const [first, second] = ranked as [number, number];
    if (articlesOf(named, first) >= CHIEF * articlesOf(named, second)) found.set(surname, first);
  }
  return found;
}

function articlesOf(named: ReadonlyMap<number, ReadonlySet<number>>, person: number): number {
  return named.get(person)?.size ?? 0;
}

function resolve(
  mention: Mention,
  byName: ReadonlyMap<string, number>,
  bySurname: ReadonlyMap<string, readonly number[]>,
  latest: ReadonlyMap<string, number>,
  chief: ReadonlyMap<string, number>,
): number | null {
  if (mention.words.length > 1) return byName.get(mention.words.join(' ')) ?? null;
  const word = mention.words[0] as string;
  const people = bySurname.get(word) ?? [];
  return chief.get(word) ?? latest.get(word) ?? (people.length === 1 ? (people[0] as number) : null);
}

/** One word in common (in spelling), and the rest of the shorter name found in the longer, in order. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let exact = 0;
  let at = 0;
  for (const word of short) {
    let found = -1;
    for (let index = at; index < long.length && found < 0; index += 1) {
      const other = long[index] as string;
      if (other === word) {
        exact += 1;
        found = index;
      } else if (sameSpelling(word, other) || initialOf(word, other)) found = index;
    }
    if (found < 0) return false;
    at = found + 1;
  }
  return exact > 0;
}

function initialOf(a: string, b: string): boolean {
  const initial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
  return (initial(a) && b.startsWith(a.charAt(0))) || (initial(b) && a.startsWith(b.charAt(0)));
}

function bestSpelling(spellings: ReadonlyMap<string, ReadonlySet<number>>): string {
  const ranked = [...spellings].sort(
    ([a, x], [b, y]) => y.size - x.size || b.length - a.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}
