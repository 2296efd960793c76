/**
 * The log of a run, a JSON object a line. In and out: records. Ticks count calls
 * and answers of the whole run, one after the other: an operation whose `ended`
 * is below another's `began` was over before the other one started.
 */
export type Outcome = 'done' | 'refused' | 'unknown';

interface Called {
  readonly t: 'op';
  readonly client: number;
  /** Tick of the call, tick of the answer. */
  readonly began: number;
  readonly ended: number;
  /** `unknown`: no answer came, or one that does not say whether it happened. */
  readonly outcome: Outcome;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
}

/** An article was sent; its revision is worked out by the sender. */
export interface Put extends Called {
  readonly op: 'put';
  readonly article: string;
  readonly revision: string;
  /** What the service says became of it. */
  readonly became?: string;
  /** The revision that the service names. */
  readonly answered?: string;
}

export interface Withdraw extends Called {
  readonly op: 'retract' | 'restore';
  readonly article: string;
}

/** An article was read: its revision, `withheld` or `absent`. */
export interface Look extends Called {
  readonly op: 'article';
  readonly article: string;
  readonly found?: string;
}

/** What a digest's document said. */
export interface Seen {
  readonly version: number;
  readonly hash: string;
  /** Hash of the body's canonical JSON as it was received. */
  readonly body: string;
  readonly cause: string;
  /** It said that something newer is being made. */
  readonly stale: boolean;
  /** Something was taken out of it since it was made. */
  readonly redacted: boolean;
  /** `id@revision`; only where this body is seen for the first time. */
  readonly inputs?: readonly string[];
}

export interface Read extends Called {
  readonly op: 'latest' | 'version';
  readonly key: string;
  /** The version asked for. */
  readonly asked?: number;
  readonly seen?: Seen;
}

/** What an admin did; `version` is the one that is the latest now. */
export interface Act extends Called {
  readonly op: 'pin' | 'rollback' | 'release';
  readonly key: string;
  readonly asked: number;
  readonly version?: number;
  readonly hash?: string;
}

/** All versions, newest first, asked for when everything was over. */
export interface Listing extends Called {
  readonly op: 'listing';
  readonly key: string;
  readonly versions?: readonly { version: number; hash: string; cause: string; from?: number }[];
}

export type Op = Put | Withdraw | Look | Read | Act | Listing;

export type Line =
  | {
      readonly t: 'run';
      readonly seed: number;
      readonly clients: number;
      readonly operations: number;
      /** Versions that a digest keeps. */
      readonly kept: number;
      /** The day of each article's digest. */
      readonly days: Record<string, string>;
    }
  | { readonly t: 'killed' | 'up'; readonly at: number }
  | Op;
