/**
 * Places that differ between outlets. In: the table. Out: conflicts of kind "place": one thing that happened ("centred",
 * "crashed", "shot"), different settlements named for it, each with its citations. Precision first: a place counts only
 * where the text says what it is ("the village of Karasu", "Elmadere, a town"), so that no street is held against its city
 * and no city against its country; where an article names one settlement for the thing; and where neither name is the
 * other's spelling. Refuses what is said to lie between places, and an article's second place for one thing.
 */
import type { Citation } from '../article.ts';
import { cite } from '../summarize/summary.ts';
import type { Reading } from '../terms/reading.ts';
import type { Disputes } from './figures.ts';
import type { Mention } from './mentions.ts';
import type { Conflict } from './model.ts';
import { byPlace, byText } from './order.ts';
import { sameSpelling } from './spelling.ts';
import type { Table } from './table.ts';
import { traitsOf } from './traits.ts';

const SETTLEMENTS = new Set(['village', 'town', 'city', 'hamlet', 'port', 'settlement', 'township']);
/** Classes of words (synonyms.ts) for what happens at a place. */
const EVENTS = new Set([
  ...[
    'centre',
    'hit',
    'strike',
    'crash',
    'land',
    'kill',
    'shoot',
    'find',
    'explosion',
    'attack',
    'arrest',
    'collapse',
  ],
  ...[
    'fire',
    'sink',
    'derail',
    'collid',
    'born',
    'buri',
    'captur',
    'seiz',
    'held',
    'meet',
    'talk',
    'erupt',
    'ambush',
  ],
]);
/** How far before the place the thing that happened may stand. */
const REACH = 9;
const PLACE_CAP = 6;
const CITED = 12;

interface Placed {
  readonly article: number;
  readonly sentence: number;
  readonly event: string;
  readonly word: string;
  readonly name: string;
}

/** All place conflicts, by what happened, and the pairs of statements behind them. */
export function placesOf({ readings, statements }: Pick<Table, 'readings' | 'statements'>): Disputes {
  const byEvent = new Map<string, Placed[]>();
  for (const [article, reading] of readings.entries()) {
    for (const placed of placedIn(reading, article, statements.mentions[article] ?? [])) {
      byEvent.set(placed.event, [...(byEvent.get(placed.event) ?? []), placed]);
    }
  }
  const conflicts: Conflict[] = [];
  const disputed: (readonly [number, number])[] = [];
  for (const event of [...byEvent.keys()].sort(byText)) {
    if (conflicts.length === PLACE_CAP) break;
    const values = valuesOf(readings, byEvent.get(event) as Placed[]);
    if (values.length < 2) continue;
    conflicts.push(conflictOf(readings, values));
    for (const [i, value] of values.entries()) {
      for (const other of values.slice(i + 1))
        disputed.push(...pairsOf(statements, value.placed, other.placed));
    }
  }
  return { conflicts, disputed };
}

function pairsOf(
  statements: Table['statements'],
  left: readonly Placed[],
  right: readonly Placed[],
): (readonly [number, number])[] {
  const number = ({ article, sentence }: Placed): number => statements.at(article, sentence);
  return left.flatMap((x) =>
    right.map((y) => [Math.min(number(x), number(y)), Math.max(number(x), number(y))] as const),
  );
}

/** Settlements of one article with what happened there. */
function placedIn(reading: Reading, article: number, mentions: readonly Mention[]): Placed[] {
  const { word, term, from: starts } = reading.tokens;
  const { classes } = traitsOf(reading);
  return mentions.flatMap(({ sentence, from, to, words }) => {
    const first = starts[sentence] as number;
    const head = headOf(word, first, starts[sentence + 1] as number, from, to);
    if (head === null) return [];
    for (let at = head - 1; at >= Math.max(first, head - REACH); at -= 1) {
      if (word[at] === 'between' || word[at] === 'from') return [];
      const event = classes[term[at] as number] as string;
      if (!EVENTS.has(event)) continue;
      return [{ article, sentence, event, word: word[at] as string, name: words.join(' ') }];
    }
    return [];
  });
}

/** Where the phrase begins that says that tokens [from, to) name a settlement: at "the village of", at "X, a town"; null where none does. */
function headOf(
  word: readonly string[],
  first: number,
  last: number,
  from: number,
  to: number,
): number | null {
  const before = word[from - 1] === 'of' && from - 3 >= first && SETTLEMENTS.has(word[from - 2] as string);
  if (before) return from - 3;
  const behind =
    (word[to] === 'a' || word[to] === 'the') &&
    [to + 1, to + 2].some((at) => at < last && SETTLEMENTS.has(word[at] as string));
  return behind && to < last ? from : null;
}

interface Value {
  readonly names: string[];
  readonly placed: Placed[];
}

/** The settlements named for one thing, one entry a place; fewer than two where no two outlets differ. */
function valuesOf(readings: readonly Reading[], placed: readonly Placed[]): Value[] {
  const values: Value[] = [];
  for (const one of placed) {
    const second = placed.some((other) => other.article === one.article && !sameName(other.name, one.name));
    if (second) continue;
    const known = values.find(({ names }) => names.some((name) => sameName(name, one.name)));
    if (known === undefined) values.push({ names: [one.name], placed: [one] });
    else {
      known.names.push(one.name);
      known.placed.push(one);
    }
  }
  const outlets = values.map((value) => outletsOf(readings, value.placed));
  const apart = outlets.some((own, i) =>
    outlets.some((other, j) => i < j && !own.some((one) => other.includes(one))),
  );
  return apart ? values : [];
}

function conflictOf(readings: readonly Reading[], values: readonly Value[]): Conflict {
  return {
    kind: 'place',
    subject: mostOften(values.flatMap(({ placed }) => placed.map(({ word }) => word))),
    values: values
      .map(({ names, placed }) => ({ value: mostOften(names), citations: citationsOf(readings, placed) }))
      .sort((a, b) => byText(a.value, b.value)),
  };
}

function sameName(a: string, b: string): boolean {
  return a === b || a.includes(b) || b.includes(a) || sameSpelling(a, b);
}

function outletsOf(readings: readonly Reading[], placed: readonly Placed[]): string[] {
  return placed.map(({ article }) => readings[article]?.article.outlet ?? '');
}

function citationsOf(readings: readonly Reading[], placed: readonly Placed[]): Citation[] {
  return placed
    .map(({ article, sentence }) => cite(readings[article] as Reading, sentence))
    .sort(byPlace)
    .slice(0, CITED);
}

/** The form that comes most often; of those the first in UTF-16 order. */
function mostOften(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0] ?? '';
}
