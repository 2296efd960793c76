/**
 * Who reports what, as marks in a grid. In: a story digest. Out: outlets as
 * columns, copies of one text beside the outlet they copy, and for every claim
 * one mark an outlet. Only what the digest says: no judgement of its own.
 */
import type { Claim, Quotation, StoryDigest } from './context.ts';

export type Mark =
  | { readonly kind: 'own'; readonly cites: readonly Quotation[] }
  /** The outlet runs the same copy as `of`. */
  | { readonly kind: 'copy'; readonly of: string; readonly cites: readonly Quotation[] }
  /** The outlet tells it too, but gives another figure or place: it is not counted. */
  | { readonly kind: 'apart'; readonly cites: readonly Quotation[] }
  | { readonly kind: 'none' };

export interface Column {
  readonly outlet: string;
  /** The outlet whose text all of this outlet's articles copy; its own id where they don't. */
  readonly family: string;
}

export interface Coverage {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly claim: Claim; readonly marks: readonly Mark[] }[];
}

/** The grid of a digest; claims keep the digest's order. */
export function coverageOf(digest: StoryDigest): Coverage {
  const originOutlet = originOutlets(digest);
  const columns = columnsOf(digest, originOutlet);
  const rows = digest.claims.map((claim) => ({
    claim,
    marks: columns.map(({ outlet }) => markOf(claim, outlet, originOutlet, disputants(claim, digest))),
  }));
  return { columns, rows };
}

/** Article → outlet of the article that stands for its origin. */
function originOutlets(digest: StoryDigest): ReadonlyMap<string, string> {
  const outletOf = new Map(digest.inputs.map((input) => [input.article, input.outlet]));
  return new Map(
    digest.inputs.map((input) => [input.article, outletOf.get(input.origin) ?? input.outlet] as const),
  );
}

function columnsOf(digest: StoryDigest, originOutlet: ReadonlyMap<string, string>): Column[] {
  const outlets = [...new Set(digest.inputs.map((input) => input.outlet))].sort();
  const columns = outlets.map((outlet): Column => {
    const mine = digest.inputs.filter((input) => input.outlet === outlet);
    const origins = new Set(mine.map((input) => originOutlet.get(input.article) as string));
    const [only] = origins;
    return { outlet, family: origins.size === 1 && only !== undefined ? only : outlet };
  });
  const rank = ({ outlet, family }: Column) => `${family}\u0000${outlet === family ? '' : outlet}`;
  return columns.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Articles that stand under another value than the claim's sentence does, and not under its own. */
function disputants({ citation }: Claim, { conflicts }: StoryDigest): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, values } of conflicts) {
    // A day that is named otherwise is told as a conflict, and counts all the same.
    if (kind !== 'figure' && kind !== 'place') continue;
    const own = values.find(({ citations }) => citations.some((cite) => isSame(cite, citation)));
    if (own === undefined) continue;
    const agreeing = new Set(own.citations.map(({ article }) => article));
    for (const { article } of values.flatMap(({ citations }) => citations))
      if (!agreeing.has(article)) found.add(article);
  }
  return found;
}

function isSame(a: Quotation, b: Quotation): boolean {
  return a.article === b.article && a.start === b.start;
}

function markOf(
  claim: Claim,
  outlet: string,
  originOutlet: ReadonlyMap<string, string>,
  apart: ReadonlySet<string>,
): Mark {
  const cites = claim.support.filter((cite) => cite.outlet === outlet);
  if (cites.length === 0) return { kind: 'none' };
  if (cites.every(({ article }) => apart.has(article))) return { kind: 'apart', cites };
  const origins = cites.map((cite) => originOutlet.get(cite.article) ?? outlet);
  const of = origins.find((origin) => origin !== outlet);
  return of === undefined || origins.includes(outlet) ? { kind: 'own', cites } : { kind: 'copy', of, cites };
}
