/**
 * The nouns that every room of the engine shares.
 * In: nothing. Out: types only. All offsets are UTF-16 code units into the
 * stored text of one article revision, `start` inclusive, `end` exclusive.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One revision of one article, as it is stored. `null` means: not known. */
export interface Article {
  readonly id: string;
  /** Names this revision's content; the engine only hands it on. */
  readonly revision: string;
  readonly outlet: string;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO 8601: an instant in UTC (`2026-03-14T09:30:00Z`) or a day (`2026-03-14`). */
  readonly published: string | null;
  /** BCP 47 tag. */
  readonly lang: string | null;
}

/** Where a quoted sentence stands: `text` equals `article.text.slice(start, end)`. */
export interface Citation extends Span {
  readonly article: string;
  readonly revision: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly text: string;
}

/** What the text says of itself: the value, where it was found, how sure that is (0–1). */
export interface Hint<T> {
  readonly value: T;
  readonly source: string;
  readonly confidence: number;
}

/** A masked span and the rule that masked it. */
export interface Dropped extends Span {
  readonly rule: string;
}

/** An article with its furniture masked. `body` spans are paragraphs: in order, disjoint, not blank. */
export interface Document {
  readonly text: string;
  readonly body: readonly Span[];
  readonly dropped: readonly Dropped[];
  readonly hints: {
    readonly title: Hint<string> | null;
    readonly byline: Hint<string> | null;
    readonly place: Hint<string> | null;
    /** ISO 8601 day or instant. */
    readonly published: Hint<string> | null;
  };
}

/** A sentence of the body; `paragraph` indexes `Document.body`, -1 where units were given. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/** Upper bounds on a summary; every one that is given holds. */
export interface Budget {
  readonly sentences?: number;
  readonly words?: number;
  readonly chars?: number;
}
