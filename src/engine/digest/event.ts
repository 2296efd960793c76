/**
 * What happened, before what came of it. In: the table, the claims, what later
 * reports have overtaken. Out: the statements fit to open the story's summary.
 * Refuses where no two sources open alike: then nothing is surely the event.
 */
import type { Told } from './corroboration.ts';
import { citationsOf, standsAlone, type Table } from './table.ts';

/** Sentences that count as an article's opening. */
const OPENING = 2;
/** How like the others of its claim what happened is told, beside the most typical telling. */
const TYPICAL = 0.7;
/** A development that only recalls what happened: "… eleven hours after it had run aground", "a day after the ferry …". */
const RECALLS = /\b(?:hours?|days?|weeks?|months?|years?) after\b|\bafter\b[^.,;]{0,80}\bhad\b/i;

/**
 * The statements that say what happened: the opening ones of the claim with which most sources open, at least two, which
 * stand alone and are about as like the others as any. Of these, where there are such, those of the day that told it
 * first, and those that tell it and don't merely recall it. Ties go to the claim told more.
 */
export function eventOf(table: Table, told: readonly Told[], old: ReadonlySet<number>): ReadonlySet<number> {
  let best: ReadonlySet<number> = new Set();
  let most = 1;
  for (const { members } of told) {
    const opening = members.filter((member) =>
      table.statements.list[member]?.places.some(({ sentence }) => sentence < OPENING),
    );
    const sources = new Set(
      opening.flatMap((member) =>
        (table.statements.list[member]?.places ?? [])
          .filter(({ sentence }) => sentence < OPENING)
          .map(({ article }) => table.source[article]),
      ),
    );
    if (sources.size <= most) continue;
    most = sources.size;
    const likeness = (member: number): number => likenessTo(table, member, members);
    const least = TYPICAL * Math.max(...opening.map(likeness));
    const day = (member: number): number => table.statements.list[member]?.day ?? Number.POSITIVE_INFINITY;
    const first = Math.min(...opening.map(day));
    const apt = opening.filter(
      (member) => standsAlone(table, member) && !old.has(member) && likeness(member) >= least,
    );
    const early = preferred(apt, (member) => day(member) <= first);
    best = new Set(preferred(early, (member) => !RECALLS.test(citationsOf(table, member)[0]?.text ?? '')));
  }
  return best;
}

/** Those that pass, or all where none does. */
function preferred(list: readonly number[], pass: (member: number) => boolean): readonly number[] {
  const passing = list.filter(pass);
  return passing.length > 0 ? passing : list;
}

/** The sum of a statement's likeness to the others of its claim. */
function likenessTo(table: Table, statement: number, members: readonly number[]): number {
  let sum = 0;
  for (const { a, b, score } of table.near[statement] ?? []) {
    if (members.includes(a === statement ? b : a)) sum += score;
  }
  return sum;
}
