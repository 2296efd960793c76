/**
 * Figures that differ between outlets. In: the table. Out: conflicts of kind
 * "figure": one noun (and fate: killed, injured …), different values, each with
 * its citations. Precision first, as in de Marneffe, Rafferty & Manning (ACL
 * 2008): values are held together only under one unit and role, in sentences
 * alike enough to speak of one thing, and never when either article gives the
 * other's value too. Refuses percentages, durations, times and years; money
 * unless the sentences agree nearly in full; subsets ("two of them").
 */
import type { Citation } from '../article.ts';
import { cite } from '../summarize/summary.ts';
import type { Reading } from '../terms/reading.ts';
import { familyOf } from './families.ts';
import type { Conflict } from './model.ts';
import { byPlace, byText } from './order.ts';
import { compatible, type Quantity } from './quantities.ts';
import { alike, ofOtherThings, sameValue } from './referents.ts';
import { type Stated, subjectOf } from './subjects.ts';
import type { Table } from './table.ts';

const FIGURE_CAP = 12;
/** Likeness of the sentences from which two values are held together, by what speaks beside it. */
const ALIKE = 0.32;
const ALIKE_MONEY = 0.4;
const ALIKE_FATE = 0.16;
/** Values of one noun that lie near each other are likely to count the same thing. */
const ALIKE_CLOSE = 0.13;
const CLOSE = 1.5;
const NEAR = 1.1;
/** Values further apart than this count different things; nearer than this they are rounded. */
const FAR = 3;
const FAR_FATE = 2;
const ROUNDING = 1.005;
const TEN = 10;
/** Figures of one noun that are held together, and citations of one value. */
const STATED_READ = 400;
const CITED = 12;
/** Pairs of statements that are told to belong together although they differ. */
const PAIRS_KEPT = 4000;
const SMALL = 2;

/** What figures are looked up in. */
export type Stating = Pick<Table, 'readings' | 'statements' | 'near'>;

/** What outlets tell differently. */
export interface Disputes {
  /** By subject. */
  readonly conflicts: readonly Conflict[];
  /** Pairs of statements that tell one thing differently, the smaller number first. */
  readonly disputed: readonly (readonly [number, number])[];
}

/** Statement → articles that give another value than it does, in whatever sentence, and nowhere its own. */
type Rivals = Map<number, Set<number>>;

/** All figure conflicts, the pairs of statements behind them, and who gives another figure than a statement of one. */
export function figuresOf(table: Stating): Disputes & { readonly rivals: Rivals } {
  const buckets = new Map<string, Stated[]>();
  for (const [statement, { quantities }] of table.statements.list.entries()) {
    for (const quantity of quantities) {
      if (!weighable(quantity)) continue;
      const key =
        quantity.role !== '' && quantity.unit === 'people'
          ? `people ${quantity.role}`
          : familyOf(quantity.unit);
      const bucket = buckets.get(key) ?? [];
      if (bucket.length < STATED_READ) bucket.push({ statement, quantity });
      buckets.set(key, bucket);
    }
  }
  const conflicts: Conflict[] = [];
  const disputed: (readonly [number, number])[] = [];
  const rivals: Rivals = new Map();
  for (const key of [...buckets.keys()].sort(byText)) {
    if (conflicts.length === FIGURE_CAP) break;
    const conflict = conflictOf(table, buckets.get(key) as Stated[], disputed, rivals);
    if (conflict !== null) conflicts.push(conflict);
  }
  return { conflicts, disputed, rivals };
}

function weighable({ kind, unit, role, lo, hi }: Quantity): boolean {
  if (kind === 'money') return unit !== '';
  if (kind !== 'count') return false;
  return unit !== '' && hi > SMALL && lo > 0 && (unit.length > 2 || role !== '');
}

function conflictOf(
  table: Stating,
  stated: readonly Stated[],
  disputed: (readonly [number, number])[],
  rivals: Rivals,
): Conflict | null {
  const involved = new Set<number>();
  for (const [i, x] of stated.entries()) {
    for (let j = i + 1; j < stated.length; j += 1) {
      const y = stated[j] as Stated;
      if (!differs(table, x, y, stated)) continue;
      involved.add(i);
      involved.add(j);
      if (disputed.length < PAIRS_KEPT)
        disputed.push([Math.min(x.statement, y.statement), Math.max(x.statement, y.statement)]);
    }
  }
  if (involved.size === 0) return null;
  const chosen = [...involved].map((index) => stated[index] as Stated);
  const values = new Map<string, Citation[]>();
  const givers = new Map<string, number[]>();
  for (const one of stated) {
    const same = chosen.find(
      (other) => sameValue(one.quantity, other.quantity) && alike(one.quantity, other.quantity),
    );
    if (same === undefined) continue;
    const value = valueText(same.quantity);
    const cited = (table.statements.list[one.statement]?.places ?? []).map(({ article, sentence }) =>
      cite(table.readings[article] as Reading, sentence),
    );
    values.set(value, [...(values.get(value) ?? []), ...cited]);
    givers.set(value, [...(givers.get(value) ?? []), one.statement]);
  }
  noteRivals(table, [...givers.values()], rivals);
  return {
    kind: 'figure',
    subject: subjectOf(table, chosen),
    values: [...values]
      .sort(([a], [b]) => Number(a.replaceAll(',', '')) - Number(b.replaceAll(',', '')) || byText(a, b))
      .map(([value, citations]) => ({ value, citations: distinct(citations).slice(0, CITED) })),
  };
}

/** Notes for each value's statements the articles of the others'; who gives both disputes neither. */
function noteRivals({ statements }: Stating, givers: readonly (readonly number[])[], rivals: Rivals): void {
  const articles = givers.map(
    (given) =>
      new Set(given.flatMap((one) => statements.list[one]?.places.map(({ article }) => article) ?? [])),
  );
  for (const [value, given] of givers.entries()) {
    const others = articles.flatMap((theirs, other) => (other === value ? [] : [...theirs]));
    const apart = others.filter((article) => !articles[value]?.has(article));
    for (const one of given) rivals.set(one, new Set([...(rivals.get(one) ?? []), ...apart]));
  }
}

/** Whether two statements of different outlets give values that can't both hold. */
function differs(table: Stating, x: Stated, y: Stated, stated: readonly Stated[]): boolean {
  if (!alike(x.quantity, y.quantity) || compatible(x.quantity, y.quantity)) return false;
  const [a, b] = [table.statements.list[x.statement], table.statements.list[y.statement]];
  if (a === undefined || b === undefined || a.article === b.article) return false;
  const outlets = (places: typeof a.places): string[] =>
    places.map(({ article }) => table.readings[article]?.article.outlet ?? '');
  if (outlets(a.places).some((outlet) => outlets(b.places).includes(outlet))) return false;
  const [p, q] = [x.quantity.upTo, y.quantity.upTo];
  const ratio = Math.max(p, q) / Math.max(1, Math.min(p, q));
  const fate = x.quantity.role !== '' && x.quantity.role === y.quantity.role;
  if (ratio > (fate ? FAR_FATE : FAR) || ratio < ROUNDING) return false;
  if (ofOtherThings(table, x, y)) return false;
  const like = likeness(table, x.statement, y.statement);
  const close = ratio <= CLOSE && Math.min(x.quantity.value, y.quantity.value) > TEN;
  const near = ratio <= NEAR;
  const floor =
    x.quantity.kind === 'money'
      ? near
        ? ALIKE_CLOSE
        : ALIKE_MONEY
      : fate
        ? ALIKE_FATE
        : close
          ? ALIKE_CLOSE
          : ALIKE;
  if (like < floor) return false;
  return !(alsoGives(stated, x, y, table) || alsoGives(stated, y, x, table));
}

/** Whether x's article gives y's value for the same thing elsewhere, so that it is no disagreement. */
function alsoGives(stated: readonly Stated[], x: Stated, y: Stated, table: Stating): boolean {
  const article = table.statements.list[x.statement]?.article;
  return stated.some(
    ({ statement, quantity }) =>
      table.statements.list[statement]?.places.some((place) => place.article === article) === true &&
      alike(quantity, y.quantity) &&
      sameValue(quantity, y.quantity),
  );
}

function likeness(table: Stating, a: number, b: number): number {
  return table.near[a]?.find((link) => link.a === b || link.b === b)?.plain ?? 0;
}

/** The figure for people: "214", "60–70", "3,400,000". Bounds such as "about" are in the cited sentences. */
function valueText({ value, upTo }: Quantity): string {
  return upTo === value ? grouped(value) : `${grouped(value)}–${grouped(upTo)}`;
}

function grouped(value: number): string {
  const [whole, part] = String(Math.round(value * 1e4) / 1e4).split('.');
  const marked = (whole as string).replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? marked : `${marked}.${part}`;
}

function distinct(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return [...citations].sort(byPlace).filter(({ article, start }) => {
    const key = `${start} ${article}`;
    return !seen.has(key) && seen.add(key);
  });
}
