/**
 * What the newsroom asks of the objects that keep its state. In: ids and small
 * numbers. Out: Results. The Worker gives stubs (objects/facade.ts); methods
 * never throw for what is expected.
 */
import type {
  ArticleItem,
  ArticleOut,
  AuditOut,
  DiffOut,
  OutletBody,
  OutletItem,
  OutletOut,
  OutletWritten,
  Page,
  Result,
  Retraction,
  StoryItem,
  StoryOut,
  VersionFacts,
  VersionsOut,
} from '../contract/index.ts';
import type { Left, Part, RevisionRef, Withheld } from '../storage/index.ts';
import type { Condition } from './condition.ts';
import type { Around } from './days.ts';
import type { Desk } from './outlets/desk.ts';

/** Where a revision stands before it is written; `otherwise`: its condition does not hold. */
export type Standing = 'new' | 'stored' | 'current' | 'withheld' | 'otherwise';

/** A revision whose body is stored, to be admitted. */
export interface Arrival extends RevisionRef {
  /** Until when nobody may see it, milliseconds; null: no embargo; left out: as it was. */
  readonly embargo?: number | null | undefined;
  /** What has to be so beforehand; left out: nothing. */
  readonly condition?: Condition | undefined;
}

export interface Admitted {
  readonly id: string;
  readonly status: 'created' | 'revised' | 'unchanged' | 'withheld' | 'otherwise';
  readonly revision: string;
  /** Until when nobody sees it, milliseconds. */
  readonly embargo: number | null;
}

export interface Claimed {
  readonly request: string;
  /** 0 while the answer is not whole. */
  readonly status: number;
  readonly answer: string;
}

export interface Paging {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What a digest is to be built from. */
export interface Inputs {
  readonly generation: number;
  readonly parts: readonly Part[];
  /** What the digest has no room for. */
  readonly left: Left;
  /** What is said of the outlets of those articles. */
  readonly desks: readonly Desk[];
  readonly withheld: readonly Withheld[];
  /** The story that this one became part of. */
  readonly successor: string | null;
}

/** A visible article as it is to be read. */
export interface ToRead extends RevisionRef {
  readonly desk: Desk | null;
}

/** The index of everything; one object. */
export interface Catalog {
  standings(refs: readonly Arrival[]): Promise<Result<Standing[]>>;
  admit(refs: readonly Arrival[]): Promise<Result<Admitted[]>>;
  /** With `seen` also what is under embargo. */
  article(id: string, seen: boolean): Promise<Result<ArticleOut>>;
  articles(
    filter: { outlet?: string | undefined; story?: string | undefined; since?: number | undefined },
    paging: Paging,
  ): Promise<Result<Page<ArticleItem>>>;
  story(id: string): Promise<Result<StoryOut>>;
  stories(
    filter: { outlet?: string | undefined; since?: number | undefined },
    paging: Paging,
  ): Promise<Result<Page<StoryItem>>>;
  outlets(paging: Paging): Promise<Result<Page<OutletItem>>>;
  outlet(id: string): Promise<Result<OutletOut>>;
  registerOutlet(id: string, body: OutletBody): Promise<Result<OutletWritten>>;
  forgetOutlet(id: string): Promise<Result<OutletWritten>>;
  /** An article's current revision, and what is said of its outlet: what it takes to read it. */
  toRead(id: string): Promise<Result<ToRead>>;
  /** The newest edition day, of one outlet or of all. */
  latestDay(outlet: string | null): Promise<Result<string>>;
  /** At most `count` edition days before `day`, newest first, and the one after it. */
  days(outlet: string | null, day: string, count: number): Promise<Result<Around>>;
  inputs(key: string): Promise<Result<Inputs>>;
  retract(id: string, mode: 'withhold' | 'takedown', reason: string | null): Promise<Result<Retraction>>;
  restore(id: string): Promise<Result<Retraction>>;
  /** What was answered under an idempotency key (its hash); null and noted where nothing was. */
  claim(key: string, request: string): Promise<Result<Claimed | null>>;
  /** Keeps a part of an answer; `status` is 0 until the last part. */
  keep(key: string, part: string, first: boolean, status: number): Promise<Result<null>>;
  /** Keys of the digests that were ever offered the article. */
  appearances(id: string): Promise<Result<string[]>>;
}

/** A version as it is served: the whole document as JSON text, and what its headers need. */
export interface Served {
  readonly version: number;
  /** When it was made, milliseconds since 1970. */
  readonly created: number;
  /** Changes when articles are withheld from an old version, and while it is stale. */
  readonly tag: string;
  /** Since when something newer is to be made, milliseconds; null: it is what is newest. */
  readonly stale: number | null;
  /** The number of the version that came after this one. */
  readonly next: number | null;
  /** Null where the caller's validator matched. */
  readonly json: string | null;
}

/** The same with its document as it comes, unread; null where the caller's validator matched. */
export type Passed = Omit<Served, 'json'> & { readonly body: ReadableStream<Uint8Array> | null };

/** One digest's versions; an object a key. What is stale is served, and made anew meanwhile, unless its caller wants it fresh. */
export interface Digest {
  /** The latest version; without its body if `tags` holds its tag. */
  read(tags: readonly string[]): Promise<Result<Served>>;
  version(version: number, tags: readonly string[]): Promise<Result<Served>>;
  /** A version, or the latest where it is null, for passing on as it comes. */
  pass(version: number | null, tags: readonly string[]): Promise<Result<Passed>>;
  versions(paging: Paging): Promise<Result<VersionsOut>>;
  /** What admins did to its history. */
  audit(paging: Paging): Promise<Result<AuditOut>>;
  diff(from: number, to: number): Promise<Result<DiffOut>>;
  /** The versions that quote an article. */
  quoting(article: string): Promise<Result<number[]>>;
  /** Its inputs moved on; `forced`: what it has may not be served any more. */
  stale(generation: number, forced: boolean): Promise<Result<null>>;
  /** Takes a version's body up again as the newest; `hold` keeps builds from overtaking it. */
  takeUp(version: number, hold: boolean, token: string): Promise<Result<VersionFacts>>;
  /** Lets builds through again where `version`, or what was made of it, is what is held; says what is the latest then. */
  release(version: number, token: string): Promise<Result<VersionFacts>>;
}
