/**
 * Groups → claims with their support. In: the table. Out: claims said by at
 * least two outlets, best first, each with a representative chosen for
 * coverage and readability, and which of its group's statements it stands for.
 * Bounded: at most `CLAIM_CAP` claims, `SUPPORT_CAP` wordings each.
 */
import type { Citation } from '../article.ts';
import { SURE } from './align.ts';
import { claimIds } from './claim-id.ts';
import { type Group, surely } from './claims.ts';
import { saysAll } from './coverage.ts';
import type { Claim } from './model.ts';
import { byPlace, byText } from './order.ts';
import { citationsOf, prominence, standsAlone, type Table } from './table.ts';

const CLAIM_CAP = 60;
const SUPPORT_CAP = 40;
const LONG = 40;
/** What the sources of a claim count whose likeness isn't sure enough to be printed. */
const UNSURE = 0.5;

/** What an outlet adds to a wording that says all of it: better a short sentence that all say than a long one that one says. */
const WHOLE = 0.2;

/** A claim and the statements behind it. */
export interface Told {
  readonly claim: Claim;
  readonly members: readonly number[];
  readonly representative: number;
  /** Sources that say it. */
  readonly sources: ReadonlySet<number>;
}

/** The story's corroborated claims, sorted by score, then by id; with notes on what was cut. */
export function claimsOf(table: Table): { told: Told[]; notes: string[] } {
  const drafts = table.groups
    .flatMap((group) => likely(table, group))
    .map((group) => ({ group, ...draft(table, group, representativeOf(table, group, new Set())) }))
    .filter((made) => made.outlets > 1);
  drafts.sort(
    (a, b) =>
      b.score - a.score ||
      byText(a.citation.text, b.citation.text) ||
      byText(a.citation.article, b.citation.article),
  );
  // A sentence that says two things stands for the stronger claim only, wherever the other has a wording of its own.
  const spoken = new Set<number>();
  const kept = drafts.slice(0, CLAIM_CAP).map(({ group, ...made }) => {
    const representative = spoken.has(made.representative)
      ? representativeOf(table, group, spoken)
      : made.representative;
    spoken.add(representative);
    return representative === made.representative
      ? made
      : { ...draft(table, group, representative), score: made.score };
  });
  const ids = claimIds(kept.map(({ citation }) => citation.text));
  return {
    told: kept.map(({ members, representative, sources, ...claim }, index) => ({
      claim: { id: ids[index] as string, text: claim.citation.text, ...claim },
      members,
      representative,
      sources,
    })),
    notes:
      drafts.length > CLAIM_CAP ? [`only the first ${CLAIM_CAP} of ${drafts.length} claims are listed`] : [],
  };
}

/**
 * A group with at least one pair like enough to be shown; less is a lead, not a claim, and leaves only the wordings that
 * several articles print.
 */
function likely(table: Table, group: Group): Group[] {
  const here = new Set(group.members);
  const sure = group.members.some((member) =>
    table.near[member]?.some(({ a, b, score }) => here.has(a) && here.has(b) && score >= SURE),
  );
  if (sure) return [group];
  return group.own
    .filter((member) => (table.statements.list[member]?.places.length ?? 0) > 1)
    .map((member) => ({ own: [member], members: [member] }));
}

type Draft = Omit<Claim, 'id' | 'text'> & Omit<Told, 'claim'>;

function draft(table: Table, group: Group, representative: number): Draft {
  const support = group.members.flatMap((member) => citationsOf(table, member)).sort(byPlace);
  const sources = new Set<number>();
  const outlets = new Set<string>();
  const disputants = table.disputants.get(representative);
  for (const member of group.members) {
    for (const { article } of table.statements.list[member]?.places ?? []) {
      // Who gives another figure or place, in this sentence or the next, doesn't agree with the representative.
      if (disputants?.has(article)) continue;
      sources.add(table.source[article] as number);
      outlets.add(table.readings[article]?.article.outlet ?? '');
    }
  }
  const citation = citationsOf(table, representative)[0] as Citation;
  const also = alsoReportedBy(table, group, representative, citation.outlet);
  const top = Math.max(...group.members.map((member) => prominence(table, member)));
  return {
    citation,
    support: bounded(support, citation),
    alsoReportedBy: also.filter((outlet) => saysAll(table, representative, outlet)),
    outlets: outlets.size,
    origins: sources.size,
    score:
      Math.round(
        ((also.length > 0 ? 1 : UNSURE) * sources.size + 0.9 * top + 0.01 * Math.min(9, outlets.size)) * 1e4,
      ) / 1e4,
    members: group.members,
    representative,
    sources,
  };
}

/** The outlets of a group that say all of one of its members, the member's own first. */
function outletsSayingAll(table: Table, { members }: Group, member: number): string[] {
  const all = members.flatMap((one) =>
    (table.statements.list[one]?.places ?? []).map(
      ({ article }) => table.readings[article]?.article.outlet ?? '',
    ),
  );
  return [...new Set(all)].filter((outlet) => saysAll(table, member, outlet));
}

/** Every outlet's first wording, then more up to the cap; sorted as before. The representative always stays. */
function bounded(support: readonly Citation[], representative: Citation): Citation[] {
  if (support.length <= SUPPORT_CAP) return [...support];
  const seen = new Set<string>();
  const first = support.filter(({ outlet }) => !seen.has(outlet) && seen.add(outlet));
  const rest = support.filter((citation) => !first.includes(citation));
  const same = (one: Citation): boolean =>
    one.article === representative.article && one.start === representative.start;
  const ordered = [
    ...support.filter(same),
    ...first.filter((one) => !same(one)),
    ...rest.filter((one) => !same(one)),
  ];
  return ordered.slice(0, SUPPORT_CAP).sort(byPlace);
}

/**
 * The member nearest to the others that reads well alone, is not long and does not open with a quotation; one that
 * stands for another claim already only where the group has no other.
 */
function representativeOf(table: Table, group: Group, spoken: ReadonlySet<number>): number {
  const free = group.own.filter((member) => !spoken.has(member));
  let best = group.own[0] as number;
  let most = Number.NEGATIVE_INFINITY;
  for (const member of free.length > 0 ? free : group.own) {
    let likeness = 0;
    for (const link of table.near[member] ?? []) {
      const other = link.a === member ? link.b : link.a;
      if (group.members.includes(other)) likeness += link.clean ? link.score : 0.5 * link.score;
    }
    const place = table.statements.list[member]?.places[0];
    const words =
      place === undefined ? 0 : (table.readings[place.article]?.tokens.words[place.sentence] ?? 0);
    const text = citationsOf(table, member)[0]?.text ?? '';
    const value =
      likeness / Math.max(1, group.members.length - 1) +
      WHOLE * outletsSayingAll(table, group, member).length +
      (standsAlone(table, member) ? 0.3 : 0) +
      0.1 * prominence(table, member) -
      (words > LONG ? 0.01 * (words - LONG) : 0) -
      (words < 6 ? 0.15 : 0) -
      (/^["“‘']/.test(text) ? 0.1 : 0) -
      (/\?["”’']?$/.test(text) ? 0.3 : 0);
    if (value > most + 1e-9) {
      most = value;
      best = member;
    }
  }
  return best;
}

/** Outlets whose own sentence is surely what the representative says, in their order of name. */
function alsoReportedBy(table: Table, group: Group, representative: number, outlet: string): string[] {
  const sure = new Set<string>();
  const note = (statement: number): void => {
    for (const { article } of table.statements.list[statement]?.places ?? []) {
      sure.add(table.readings[article]?.article.outlet as string);
    }
  };
  note(representative);
  for (const link of table.near[representative] ?? []) {
    const other = link.a === representative ? link.b : link.a;
    if (surely(link) && group.members.includes(other)) note(other);
  }
  sure.delete(outlet);
  return [...sure].sort(byText);
}
