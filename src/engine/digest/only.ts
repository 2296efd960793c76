/**
 * What one outlet alone has, and what it lacks. In: the table, the claims.
 * Out: per outlet its sentences whose content no other outlet's text has, most
 * important first, and the claims of at least two other sources that were not
 * found in its text and were out when its last article was. Refuses sentences that can't be read beside the story, fragments, and
 * anything near enough another outlet's sentence to be in doubt.
 */
import type { Citation } from '../article.ts';
import { cite } from '../summarize/summary.ts';
import { epochMinutes } from '../terms/calendar.ts';
import type { Reading } from '../terms/reading.ts';
import type { Told } from './corroboration.ts';
import { byPlace } from './order.ts';
import { prominence, standsInStory, type Table } from './table.ts';

const ONLY_CAP = 8;
const NOT_FOUND_CAP = 12;
/** A likeness from which on another outlet may have it too; at .26 one sentence in ten was printed that another had. */
const DOUBT = 0.22;
/** Sentences that count as an article's opening. */
const OPENING = 2;
const FEW_WORDS = 7;
const MANY_WORDS = 90;
const QUOTED = 0.85;
const FIGURES = 1.1;
/** Summed idf of a sentence that is full of content. */
const FULL_CONTENT = 25;

/** The outlet's own matter, best first. */
export function onlyHere(table: Table, outlet: string): Citation[] {
  return foundOnlyIn(table, (article) => outletOf(table, article) === outlet).slice(0, ONLY_CAP);
}

/**
 * Sentences that stand in the given articles and near nothing in the others, best first: by place in the article and
 * content, figures for and quotations against, ties by place. `inside` says which articles are meant.
 */
export function foundOnlyIn(table: Table, inside: (article: number) => boolean): Citation[] {
  const found: { citation: Citation; score: number }[] = [];
  for (const [number, { places, whole, quantities }] of table.statements.list.entries()) {
    const place = places[0];
    if (place === undefined || table.mute.has(number) || !places.every(({ article }) => inside(article)))
      continue;
    const reading = table.readings[place.article] as Reading;
    const words = reading.tokens.words[place.sentence] as number;
    if (words < FEW_WORDS || words > MANY_WORDS || !standsInStory(table, number)) continue;
    if (nearTo(table, number, (article) => !inside(article))) continue;
    let content = 0;
    for (const [index, id] of whole.ids.entries()) {
      content += (table.statements.idf[id] as number) * (whole.gain[index] as number);
    }
    const citation = cite(reading, place.sentence);
    const quoted = /^["“]/.test(citation.text) ? QUOTED : 1;
    const figures = quantities.length > 0 ? FIGURES : 1;
    const weight = Math.min(1, content / FULL_CONTENT);
    found.push({ citation, score: quoted * figures * (0.4 + prominence(table, number)) * weight });
  }
  return found
    .sort((a, b) => b.score - a.score || byPlace(a.citation, b.citation))
    .map(({ citation }) => citation);
}

function outletOf(table: Table, article: number): string {
  return table.readings[article]?.article.outlet ?? '';
}

/** Whether a sentence of one of those articles is near enough this one to be in doubt. */
function nearTo(table: Table, statement: number, those: (article: number) => boolean): boolean {
  return (table.near[statement] ?? []).some(({ a, b, plain }) => {
    if (plain < DOUBT) return false;
    return (
      table.statements.list[a === statement ? b : a]?.places.some(({ article }) => those(article)) ?? false
    );
  });
}

/** Claims of several other sources that nothing in the outlet's text comes near, best first. */
export function notFoundHere(table: Table, told: readonly Told[], outlet: string): string[] {
  const own = new Set<number>();
  for (const [article, source] of table.source.entries())
    if (outletOf(table, article) === outlet) own.add(source);
  const missing: string[] = [];
  for (const { claim, members, representative, sources } of told) {
    let others = 0;
    for (const source of sources) if (!own.has(source)) others += 1;
    if (others < 2 || others < sources.size || claim.alsoReportedBy.length === 0) continue;
    if (missing.length === NOT_FOUND_CAP) break;
    if (claim.support.some((citation) => citation.outlet === outlet)) continue;
    if (opensWithIt(table, members) || toldLater(table, members, outlet)) continue;
    if (!standsInStory(table, representative) || sameFate(table, members, outlet)) continue;
    const here = (article: number): boolean => outletOf(table, article) === outlet;
    if (!members.some((member) => nearTo(table, member, here))) missing.push(claim.id);
  }
  return missing;
}

/** Whether all who say it do so after the outlet's last article: then it could not be found there. */
function toldLater(table: Table, members: readonly number[], outlet: string): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const { article } of table.readings) {
    if (article.outlet !== outlet) continue;
    const time = article.published === null ? null : epochMinutes(article.published);
    if (time === null) return false;
    last = Math.max(last, time);
  }
  return members.every((member) => {
    const minutes = table.statements.list[member]?.minutes ?? null;
    return minutes !== null && minutes > last;
  });
}

/** Whether several sources open with it: that is the event itself, of which every article of the story tells somehow. */
function opensWithIt(table: Table, members: readonly number[]): boolean {
  const opening = new Set<number>();
  for (const member of members) {
    for (const { article, sentence } of table.statements.list[member]?.places ?? []) {
      if (sentence < OPENING) opening.add(table.source[article] as number);
    }
  }
  return opening.size > 1;
}

/** Whether the outlet tells somewhere of the same fate: who says "nobody was injured" doesn't lack "all came back unharmed". */
function sameFate({ statements, readings }: Table, members: readonly number[], outlet: string): boolean {
  let fates = 0;
  for (const member of members) fates |= statements.list[member]?.roles ?? 0;
  if (fates === 0) return false;
  return statements.list.some(
    ({ roles, places }) =>
      (roles & fates) !== 0 && places.some(({ article }) => readings[article]?.article.outlet === outlet),
  );
}
