/**
 * The near-miss guard: two groups of articles whose words are alike, and which
 * still tell of two events. In: two groups. Out: the grounds for keeping them
 * apart, or null. Refuses to judge where the first group doesn't agree with
 * itself: only what nearly all its members share can be missed in the others.
 *
 * Vocabulary says which affair (the two parties, the place, the dispute); what
 * says which event is the day it names, the passages its reports have in common
 * and the words of their openings. All three must speak against. One alone is no
 * ground: a late report names another day, an own report has its own wording.
 */
import type { Compiled } from './compiled.ts';
import { leadLikeness } from './likeness.ts';
import { containment, sketchSize } from './shingles.ts';

/** What kept two groups apart. `day` are day terms that the first group names and the other doesn't. */
export interface Refusal {
  readonly days: readonly string[];
  /** Mean share of five-word runs in common: inside the first group, and between the two. */
  readonly wording: { readonly within: number; readonly across: number };
  /** Mean likeness of leads: inside the first group, and between the two. */
  readonly lead: { readonly within: number; readonly across: number };
}

/** Below this a group's members have no passages in common that another article could lack. */
const leastWording = 0.012;
/** Across there must be less than these shares of what is within. */
const wordingShare = 0.05;
const leadShare = 0.85;

/** Grounds for keeping `other` out of `group`; null where one of the three is missing. The group has two members or more. */
export function nearMiss(group: readonly Compiled[], other: readonly Compiled[]): Refusal | null {
  if (group.length < 2) return null;
  const days = ownDays(group, other);
  if (days.length === 0) return null;
  const wording = compareMeans(group, other, (a, b) => containment(a.sketch, b.sketch));
  if (wording.within < leastWording || wording.across > wordingShare * wording.within) return null;
  const lead = compareMeans(group, other, leadLikeness);
  if (lead.across > leadShare * lead.within) return null;
  return { days, wording, lead };
}

/** Weekdays and dates that every member of the group names, if the other names no day that any of them does; else none. */
function ownDays(group: readonly Compiled[], other: readonly Compiled[]): string[] {
  // A brief may leave out the day and the passages; only a full report is telling by what it lacks.
  if (other.some(({ sketch }) => sketch.length < sketchSize)) return [];
  const foreign = new Set(other.flatMap(eventDays));
  if (group.some((article) => eventDays(article).some((day) => foreign.has(day)))) return [];
  const [first, ...rest] = group.map(eventDays);
  return (first ?? []).filter((day) => rest.every((days) => days.includes(day)));
}

function eventDays({ profile }: Compiled): string[] {
  return profile.days.filter((day) => day.startsWith('w') || day.startsWith('d'));
}

function compareMeans(
  group: readonly Compiled[],
  other: readonly Compiled[],
  measure: (a: Compiled, b: Compiled) => number,
): { within: number; across: number } {
  let within = 0;
  let across = 0;
  for (const [index, a] of group.entries()) {
    for (const b of group.slice(0, index)) within += measure(b, a);
    for (const b of other) across += measure(a, b);
  }
  return {
    within: within / ((group.length * (group.length - 1)) / 2),
    across: across / (group.length * other.length),
  };
}
