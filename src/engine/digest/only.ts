/**
 * What one outlet alone has, and what it lacks. In: the table, the claims.
 * Out: per outlet its sentences whose content no other outlet's text has, most
 * important first, and the claims of at least two other sources that were not
 * found in its text. Refuses sentences that can't be read alone, fragments, and
 * anything near enough another outlet's sentence to be in doubt.
 */
import type { Citation } from '../article.ts';
import { cite } from '../summarize/summary.ts';
import type { Reading } from '../terms/reading.ts';
import type { Told } from './corroboration.ts';
import { byPlace, prominence, standsAlone, type Table } from './table.ts';

export const ONLY_CAP = 8;
export const NOT_FOUND_CAP = 12;
/** A likeness from which on another outlet may have it too. */
const DOUBT = 0.26;
const FEW_WORDS = 7;

/** The outlet's own matter, best first. */
export function onlyHere(table: Table, outlet: string): Citation[] {
  const found: { citation: Citation; score: number }[] = [];
  for (const [number, { places, whole, quantities }] of table.statements.list.entries()) {
    const place = places[0];
    if (place === undefined || !places.every(({ article }) => outletOf(table, article) === outlet)) continue;
    const reading = table.readings[place.article] as Reading;
    if ((reading.tokens.words[place.sentence] as number) < FEW_WORDS || !standsAlone(table, number)) continue;
    if (alike(table, number, outlet) >= DOUBT) continue;
    let content = 0;
    for (const [index, id] of whole.ids.entries()) {
      content += (table.statements.idf[id] as number) * (whole.gain[index] as number);
    }
    const citation = cite(reading, place.sentence);
    const quoted = /^["“]/.test(citation.text) ? 0.85 : 1;
    const figures = quantities.length > 0 ? 1.1 : 1;
    found.push({
      citation,
      score: quoted * figures * (0.4 + prominence(table, number)) * Math.min(1, content / 25),
    });
  }
  return found
    .sort((a, b) => b.score - a.score || byPlace(a.citation, b.citation))
    .slice(0, ONLY_CAP)
    .map(({ citation }) => citation);
}

function outletOf(table: Table, article: number): string {
  return table.readings[article]?.article.outlet ?? '';
}

/** The greatest likeness to a sentence of another outlet. */
function alike(table: Table, statement: number, outlet: string): number {
  for (const { a, b, score } of best(table, statement)) {
    const other = table.statements.list[a === statement ? b : a];
    if (other?.places.some(({ article }) => outletOf(table, article) !== outlet)) return score;
  }
  return 0;
}

function best(table: Table, statement: number): { a: number; b: number; score: number }[] {
  return [...(table.near[statement] ?? [])].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Claims of several other sources that nothing in the outlet's text comes near, best first. */
export function notFoundHere(table: Table, told: readonly Told[], outlet: string): string[] {
  const own = new Set<number>();
  for (const [article, source] of table.source.entries())
    if (outletOf(table, article) === outlet) own.add(source);
  const missing: string[] = [];
  for (const { claim, members, sources } of told) {
    let others = 0;
    for (const source of sources) if (!own.has(source)) others += 1;
    if (others < 2 || others < sources.size || missing.length === NOT_FOUND_CAP) continue;
    if (claim.support.some((citation) => citation.outlet === outlet)) continue;
    if (!members.some((member) => nearOutlet(table, member, outlet))) missing.push(claim.id);
  }
  return missing;
}

/** Whether a sentence of the outlet is near enough this one to be in doubt. */
function nearOutlet(table: Table, statement: number, outlet: string): boolean {
  return (table.near[statement] ?? []).some(({ a, b, score }) => {
    if (score < DOUBT) return false;
    const other = table.statements.list[a === statement ? b : a];
    return other?.places.some(({ article }) => outletOf(table, article) === outlet) ?? false;
  });
}
