/**
 * Which articles hang together: likeness measured against each article's own
 * nearest neighbour, and the pieces into which the links part. In: articles and
 * their links. Out: scaled likeness and pieces. Refuses nothing.
 *
 * A long running affair has many alike articles, a small event few; the same
 * cosine means more where the nearest neighbour is far. Dividing by both
 * articles' best likeness (local scaling: L. Zelnik-Manor and P. Perona,
 * "Self-tuning spectral clustering", 2004) lets one threshold serve both.
 *
 * No group reaches over two pieces: a mean at or over the threshold needs one
 * pair at or over it. So pieces can be grouped one by one, and an article that
 * comes or goes changes only the pieces it touches.
 */
import type { Compiled } from './compiled.ts';
import { likenessTo, unit } from './likeness.ts';
import { type Links, strongestOf } from './links.ts';

/** Scaled likeness, in millionths, from which articles and groups are one story. */
export const threshold = 460_000;
/** A nearest neighbour counts at least this much, so that two strangers aren't alike for want of better. */
const nearestAtLeast = 0.35;
const scaling = 0.45;
/** What an article's likeness to others is divided by where its nearest is far. */
const leastScale = nearestAtLeast ** scaling;
/** Likeness under which two articles can't reach the threshold, whatever their nearest neighbours. */
export const joinable = Math.floor(threshold * leastScale ** 2);
/** Pairs less alike than this aren't linked and count as 0: about half of what joins two articles. */
const leastLikeness = 100_000;

/** What is known of the articles: from memory, or from a table of profiles and one of links. */
export interface Surroundings {
  article(id: string): Compiled;
  links(id: string): Links;
  /** The highest likeness among those links; 0 where there are none. */
  strongest(id: string): number;
}

/** The links between one article and some others, each at least `leastLikeness`. */
export function linksOf(article: Compiled, others: readonly Compiled[]): Map<string, number> {
  const links = new Map<string, number>();
  const like = likenessTo(article, leastLikeness);
  for (const other of others) {
    if (other.id === article.id) continue;
    const value = like(other);
    if (value >= leastLikeness) links.set(other.id, value);
  }
  return links;
}

/** An article that the surroundings don't know yet, with its links to them. */
export interface Newcomer {
  readonly article: Compiled;
  readonly links: Links;
}

/** Scaled likeness over given surroundings, without the one that is `gone`, and with one more where `newcomer` is given. */
export class Affinity {
  readonly #around: Surroundings;
  readonly #gone: string | null;
  readonly #newcomer: Newcomer | null;
  readonly #scales = new Map<string, number>();

  constructor(around: Surroundings, gone: string | null = null, newcomer: Newcomer | null = null) {
    this.#around = around;
    this.#gone = gone;
    this.#newcomer = newcomer;
  }

  article(id: string): Compiled {
    return id === this.#newcomer?.article.id ? this.#newcomer.article : this.#around.article(id);
  }

  /** Gives each id that an article has a link to, with likeness that isn't scaled yet. */
  each(id: string, visit: (other: string, likeness: number) => void): void {
    const newcomer = this.#newcomer;
    const isNew = id === newcomer?.article.id;
    const gone = this.#gone;
    // Not an iterator: hundreds of thousands of links are walked for one arrival.
    (isNew ? newcomer.links : this.#around.links(id)).forEach((likeness, other) => {
      if (other !== gone) visit(other, likeness);
    });
    const added = newcomer?.links.get(id);
    if (newcomer && added !== undefined && !isNew) visit(newcomer.article.id, added);
  }

  /** Likeness of a pair, in millionths; 0 where they aren't linked. */
  #likeness(a: string, b: string): number {
    const newcomer = this.#newcomer;
    if (a === newcomer?.article.id) return newcomer.links.get(b) ?? 0;
    if (b === newcomer?.article.id) return newcomer.links.get(a) ?? 0;
    if (a === this.#gone || b === this.#gone) return 0;
    return this.#around.links(a).get(b) ?? 0;
  }

  /** Scaled likeness of a pair, in millionths. */
  between(a: string, b: string): number {
    return this.scaled(this.#likeness(a, b), a, b);
  }

  /** Likeness of a pair, scaled. */
  scaled(likeness: number, a: string, b: string): number {
    return likeness === 0 ? 0 : Math.round(likeness / (this.scale(a) * this.scale(b)));
  }

  /** Gives each id that an article has a link to, with scaled likeness, where that is `least` or more. */
  eachScaled(id: string, least: number, visit: (other: string, scaled: number) => void): void {
    const own = this.scale(id);
    this.each(id, (other, likeness) => {
      // Most links are too weak however far the other's nearest is, which then needn't be known.
      if (Math.round(likeness / (own * leastScale)) < least) return;
      const scaled = Math.round(likeness / (own * this.scale(other)));
      if (scaled >= least) visit(other, scaled);
    });
  }

  /** The ids that links at or over `least` join to this one, itself among them; null where they are more than `most`. */
  piece(from: string, least: number, most: number): Set<string> | null {
    const seen = new Set([from]);
    let isLarger = false;
    for (const id of seen) {
      if (isLarger) return null;
      this.eachScaled(id, least, (other) => {
        if (isLarger || seen.has(other)) return;
        isLarger = seen.size >= most;
        if (!isLarger) seen.add(other);
      });
    }
    return isLarger ? null : seen;
  }

  /** Likeness to the article most like this one, 0 where it has no links. */
  #nearest(id: string): number {
    const newcomer = this.#newcomer;
    if (id === newcomer?.article.id) return strongestOf(newcomer.links, this.#gone);
    const [around, gone] = [this.#around, this.#gone];
    const known = around.strongest(id);
    const isLost = gone !== null && known > 0 && around.links(id).get(gone) === known;
    return Math.max(isLost ? strongestOf(around.links(id), gone) : known, newcomer?.links.get(id) ?? 0);
  }

  /** What an article's likeness to others is divided by, for how near its nearest is. */
  scale(id: string): number {
    const known = this.#scales.get(id);
    if (known !== undefined) return known;
    const nearest = this.#nearest(id) / unit;
    const scale = nearest <= nearestAtLeast ? leastScale : nearest ** scaling;
    this.#scales.set(id, scale);
    return scale;
  }
}
