/**
 * Who and what is named: runs of capitalised words, and which of them are people.
 * In: readings of one story. Out: for each sentence its mentions; for the story
 * the people, each with the surname under which they are mentioned again. A
 * person needs evidence in the text: a title before the name, a verb of saying
 * beside it, or an apposition after it. Refuses runs that end in a common noun
 * (Road, Valley, Ministry) and days, months and nations.
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, DIGITS, INSIDE, STOP } from '../terms/tokens.ts';
import { oncePerReading } from './once.ts';

export interface Mention {
  readonly sentence: number;
  /** Tokens [from, to) of the reading. */
  readonly from: number;
  readonly to: number;
  /** The name's words as written, without possessive and without titles. */
  readonly words: readonly string[];
  /** Whether the text around says that this is a person. */
  readonly person: boolean;
  /** Whether it is where something happens: "in Miami Gardens". */
  readonly place: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const TITLES =
  set(`mr mrs ms miss dr prof professor sir lady lord president minister secretary senator sen rep gov governor
  mayor judge justice captain capt general gen colonel col major sergeant sgt lieutenant lt chief king queen prince princess pope
  bishop rabbi imam mullah mulla mawlawi maulana sheikh ayatollah chancellor premier chairman chairwoman director commander
  admiral inspector superintendent detective officer constable coach spokesman spokeswoman spokesperson congressman congresswoman
  representative councillor mp prime vice deputy defence defense foreign finance interior health education former attorney harbour master ceo cfo boss officer
  sheriff leader speaker whip secretary-general executive host witness writer author actor actress analyst lawyer historian
  journalist reporter correspondent economist singer professor scientist researcher activist campaigner billionaire
  businessman businesswoman astronaut astronomer snowboarder skier striker goalkeeper democrat republican unionist
  ambassador envoy commissioner treasurer detectives ministers senators engineer chair owner warden head manager partner
  prosecutor mediator commander captain contractor`);
/** Titles that are surnames too: as the last of several words they belong to the name. */
const SURNAMES = set('king prince pope bishop judge major coach justice chief speaker');
/** What a name is hyphenated with that is no part of it: "New York-based". */
const COMPOUNDS = set('area based born led era style wide owned run made like bound');
const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const NOT_PEOPLE =
  set(`road street lane avenue square valley river bay island islands lake sea ocean mountain mount hill bridge
  city town county state states university college school hospital church ministry office department council committee commission
  court police service agency authority board union party army navy force forces guard bank company corp inc ltd group
  association federation league club museum gallery airport station house park times post news press herald tribune gazette
  courier journal twitter facebook act law bill treaty war conference summit operation monday tuesday wednesday thursday
  friday saturday sunday january february march april june july august september october november december north south
  east west northern southern eastern western central american british chinese russian taliban state nations organisation
  organization institute centre center foundation ministry government parliament senate assembly congress republic kingdom
  world cup games olympics probe foods airlines airways lines ferries freight ship province district region`);
const SPEECH =
  set(`said says told tells added adds wrote writes asked asks warned warns argued argues claimed claims insisted
  insists stated states announced explained explains recalled admitted noted tweeted posted confirmed denied replied called
  accused condemned urged appealed heads headed leads led chairs commanded`);
/** Of these, what stands behind what was said and before who said it: "…”, said Ann Holt". */
const INVERTED = set(
  'said says added adds wrote asked warned argued insisted explained recalled admitted noted replied',
);
const APPOSITION = set('the a an who whose its his her their one');
/** Titles that say nothing of what follows them in lower case: "the former Soviet Union". */
const ADJECTIVES = set('former foreign defence defense interior health education vice deputy prime harbour');
const AGENT = set('by');
/** What stands behind these is part of a longer name: "the Ministry of Public Works said". */
const PART_OF = set('of for');
/** Nobody stands behind these by his name alone. */
const WHERE = set('in across near throughout inside');

/** A longer run of capitals is a heading. */
const LONGEST_NAME = 7;

/** Mentions of one reading in text order. */
export const mentionsOf = oncePerReading((reading): readonly Mention[] => {
  const { tokens, article } = reading;
  const found: Mention[] = [];
  const surface = (at: number): string => article.text.slice(tokens.start[at], tokens.end[at]);
  const lower = (at: number): string => surface(at).toLowerCase();
  const isName = (at: number): boolean =>
    ((tokens.flags[at] as number) & (CAPITALISED | DIGITS | STOP)) === CAPITALISED;
  const gapBefore = (to: number): string => article.text.slice(tokens.end[to - 1], tokens.start[to]);
  // "Moon Jae-in" and "Tehreek-e-Taliban" are hyphenated into one; "New York-based" is not.
  const continues = (to: number): boolean => {
    if (isName(to)) return joins(article.text, tokens, to - 1);
    const low = ((tokens.flags[to] as number) & (CAPITALISED | DIGITS)) === 0;
    const short = (tokens.end[to] as number) - (tokens.start[to] as number) < 6;
    return low && short && gapBefore(to) === '-' && !COMPOUNDS.has(lower(to)) && isName(to - 1);
  };
  for (let sentence = 0; sentence + 1 < tokens.from.length; sentence += 1) {
    const first = tokens.from[sentence] as number;
    const last = tokens.from[sentence + 1] as number;
    for (let at = first; at < last; ) {
      if (!isName(at)) {
        at += 1;
        continue;
      }
      let to = at + 1;
      while (to < last && continues(to)) to += 1;
      let from = at;
      let titled =
        at > first && TITLES.has(lower(at - 1)) && ((tokens.flags[at - 1] as number) & CAPITALISED) !== 0;
      for (let step = to - 1; step >= at; step -= 1) {
        if (!TITLES.has(lower(step))) continue;
        if (step === to - 1 && step > at && SURNAMES.has(lower(step)) && !TITLES.has(lower(step - 1)))
          continue;
        from = step + 1;
        titled = true;
        break;
      }
      // "Thursday Trump", "Secretary of State John Kerry"
      while (from < to && ((tokens.flags[from] as number) & CAPITALISED) === 0) from += 1;
      if (to - from > 1 && WEEKDAYS.has(lower(from))) from += 1;
      if (to - from > 2 && lower(from) === 'state' && from - first > 1 && TITLES.has(lower(from - 2))) {
        from += 1;
        titled = true;
      }
      if (from < to && to - from <= LONGEST_NAME) {
        const words = wordsOf(reading, from, to);
        const before = from > first ? lower(from - 1) : '';
        const after = to < last ? lower(to) : '';
        const gapAfter = to < last ? article.text.slice(tokens.end[to - 1], tokens.start[to]) : '';
        const agent = AGENT.has(before) && gapAfter === ', ';
        const inverted = INVERTED.has(before) && from - first > 1 && /[,”"’']/.test(gapBefore(from - 1));
        const spoken = agent || inverted || (SPEECH.has(after) && gapAfter === ' ' && !PART_OF.has(before));
        const apposed =
          gapAfter === ', ' && (APPOSITION.has(after) || TITLES.has(after) || /^\d\d$/.test(after));
        const called =
          words.length > 1 && TITLES.has(before) && !ADJECTIVES.has(before) && /^,? $/.test(gapBefore(from));
        const tail = (words[words.length - 1] as string).toLowerCase();
        const person =
          (titled || spoken || called || (apposed && words.length > 1)) &&
          words.length < 5 &&
          !words.some((word) => NOT_PEOPLE.has(word.toLowerCase())) &&
          !(tail.length < 3) &&
          ((tokens.flags[from] as number) & INSIDE || words.length > 1 || titled) !== 0;
        const place = WHERE.has(before) && !titled && gapBefore(from) === ' ';
        found.push({ sentence, from, to, words, person: Boolean(person), place });
      }
      at = to;
    }
  }
  return found;
});

/** The words of tokens [from, to): what is hyphenated is one. */
function wordsOf(reading: Reading, from: number, to: number): string[] {
  const { tokens, article } = reading;
  const words: string[] = [];
  for (let step = from; step < to; step += 1) {
    const written = bare(article.text.slice(tokens.start[step], tokens.end[step]));
    const initial = written.length === 1 && article.text.charAt(tokens.end[step] as number) === '.';
    const part = initial ? `${written}.` : written;
    const joint = step > from ? article.text.slice(tokens.end[step - 1], tokens.start[step]) : '';
    if (joint === '-') words.push(`${words.pop()}-${part}`);
    else words.push(part);
  }
  return words;
}

/** Whether the characters between token `at` and the next keep one name together. */
function joins(text: string, tokens: Reading['tokens'], at: number): boolean {
  const gap = text.slice(tokens.end[at], tokens.start[at + 1]);
  if (gap === ' ' || gap === '-') return !/['’]s$/.test(text.slice(tokens.start[at], tokens.end[at]));
  return gap === '. ' && (tokens.end[at] as number) - (tokens.start[at] as number) < 3;
}

/** A word without its possessive ending. */
export function bare(word: string): string {
  return word.replace(/['’]s$/, '');
}

/** The token with which a title begins that stands right before a name; the name's first where there is none: "Governor Karen Solberg", "the governor, Karen Solberg". */
export function titleOf({ tokens, article }: Reading, { from }: Mention, first: number): number {
  let at = from;
  while (at > first && /^,? $/.test(article.text.slice(tokens.end[at - 1], tokens.start[at]))) {
    if (!TITLES.has(article.text.slice(tokens.start[at - 1], tokens.end[at - 1]).toLowerCase())) break;
    at -= 1;
  }
  return at;
}
