/**
 * What polling asks of the feeds object, and what it tells it. In: small ASCII arguments, for they travel in a header.
 * Out: Results. The Worker gives a stub (objects/facade.ts).
 */
import type {
  FEED_NOTICES,
  FEED_REASONS,
  FeedChange,
  FeedDeleted,
  FeedOut,
  Page,
  Result,
} from '../../contract/index.ts';
import type { Paging } from '../ports.ts';

export type Reason = (typeof FEED_REASONS)[number];
export type NoticeReason = (typeof FEED_NOTICES)[number];

export interface Notice {
  readonly reason: NoticeReason;
  readonly detail: string;
}

/** A registration, its address judged and spelt as the URL parser spells it. */
export interface Registration {
  readonly url: string;
  readonly outlet: string;
  readonly name: string | null;
  readonly fetchPages: boolean;
  readonly interval: number;
}

export interface Registered {
  readonly status: 'created' | 'exists' | 'full';
  /** The feed at that address; the one that began there, where it has moved; null where there is none. */
  readonly id: string | null;
}

/** A feed that a run has under its lease. */
export interface DueFeed {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly fetchPages: boolean;
  readonly etag: string | null;
  readonly modified: string | null;
}

/** Hashes of an item, of what the feed says of it, of its link. */
export type ItemKey = readonly [item: string, content: string, link: string | null];

/** An item that was taken; `failed`: its page could not be had this time. */
export type Taken = readonly [...ItemKey, failed: boolean];

/** `again`: its page could not be had yet. `elsewhere`: another feed of the outlet brought the same page. */
export type Known = 'new' | 'changed' | 'again' | 'same' | 'elsewhere';

/** What became of a poll. */
export type PollReport =
  | {
      readonly kind: 'read';
      readonly etag: string | null;
      readonly modified: string | null;
      readonly notice: Notice | null;
      /** Items in the feed. */
      readonly seen: number;
      readonly taken: number;
      /** Whether items are left for the next run: then no validator may be kept. */
      readonly more: boolean;
      /** Where it lives now; null: where it did. */
      readonly moved: string | null;
    }
  | { readonly kind: 'unchanged'; readonly moved: string | null }
  | {
      readonly kind: 'failed';
      readonly reason: Reason;
      readonly detail: string;
      readonly taken: number;
      /** When the other side wants to be asked again, milliseconds. */
      readonly retry: number | null;
    }
  /** The run's budget was used up before anything was learnt. */
  | { readonly kind: 'put-off' };

/** The registry of feeds; one object. */
export interface Feeds {
  add(entries: readonly Registration[]): Promise<Result<Registered[]>>;
  feed(id: string): Promise<Result<FeedOut>>;
  list(state: string | undefined, paging: Paging): Promise<Result<Page<FeedOut>>>;
  change(id: string, change: FeedChange): Promise<Result<FeedOut>>;
  remove(id: string): Promise<Result<FeedDeleted>>;
  /** Writes down how a feed's poll ended, and with `take` gives the next that is due; null where none is. */
  next(ended: { id: string; report: PollReport } | null, take: boolean): Promise<Result<DueFeed | null>>;
  /** What is known of items; with `polling` they are also noted as still in the feed. */
  known(id: string, items: readonly ItemKey[], polling: boolean): Promise<Result<Known[]>>;
  /** Notes items whose articles are in. */
  remember(id: string, items: readonly Taken[]): Promise<Result<null>>;
}
