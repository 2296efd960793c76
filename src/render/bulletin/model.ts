/**
 * A digest laid out for reading, before any format: what is said, in which
 * order, under which label. In: nothing. Out: types. Every form is written from
 * this, so that all of them say the same sentences in the same order.
 */
import type { DigestKind, DigestRef } from '../../contract/index.ts';
import type { Voice } from '../voice.ts';

/** One quoted sentence. */
export interface Quote {
  /** `{article}:{start}-{end}`: one place in one version, for a version holds one revision of an article. */
  readonly id: string;
  /** The same place, in parts. */
  readonly place: { readonly article: string; readonly start: number; readonly end: number };
  /** The article at its outlet, opened at the sentence; our own entry of the article where it has no address. */
  readonly link: string;
  /** Verbatim but for white space and unprintable characters. */
  readonly text: string;
  /** The text's language and direction, in forms that can tell. */
  readonly voice: Voice;
  /** The outlet's name. */
  readonly outlet: string;
  /** How many outlets of how many say it; null where that was not counted. */
  readonly agreed: { readonly outlets: number; readonly of: number } | null;
  /** The figure, date or name that this sentence gives, where reports differ. */
  readonly value: string | null;
}

/** Sentences under one label; the summary of a section has none. */
export interface Block {
  readonly label: string | null;
  readonly quotes: readonly Quote[];
}

/** One story. */
export interface Section {
  readonly title: string;
  readonly voice: Voice;
  readonly page: string;
  /** Short lines of ours: how many report it, whose headline it is, who else is quoted. */
  readonly facts: readonly string[];
  readonly blocks: readonly Block[];
}

export interface Bulletin {
  readonly ref: DigestRef;
  readonly kind: DigestKind;
  readonly version: number;
  readonly created: string;
  /** A small line over the heading: the service, the day. */
  readonly over: string;
  /** What the message is called inside: a story's headline, an edition's outlet or service. */
  readonly heading: string;
  /** A subject line: the first headline, and how many stories follow. */
  readonly title: string;
  /** What a list of messages shows beside the subject. */
  readonly gist: string;
  /** The newest version for people. */
  readonly page: string;
  readonly sections: readonly Section[];
  /** Outlets quoted, by name, in order of appearance. */
  readonly outlets: readonly { readonly name: string; readonly page: string }[];
  /** Why this version was made. */
  readonly cause: string;
  /** What did not fit; all zero where everything is here. */
  readonly leftOut: { readonly stories: number; readonly sentences: number };
}
