/**
 * A story's digest: who agrees, who alone, where they differ.
 * In: the readings of one story, in any order. Out: a StoryDigest, the same
 * bytes for the same readings whatever their order. Refuses nothing: no article,
 * or articles without words, give an empty digest. Every list is bounded; what
 * was cut stands in `notes`.
 */

import type { Citation } from '../article.ts';
import type { Families } from '../stories/origins.ts';
import { summarize } from '../summarize/index.ts';
import type { Reading } from '../terms/reading.ts';
import { agreedBy } from './agreed.ts';
import { claimsOf, type Told } from './corroboration.ts';
import { dateConflicts, storyDays } from './dates.ts';
import { headlineOf } from './headline.ts';
import type { DigestInput, OutletView, StoryDigest } from './model.ts';
import { nameVariants } from './names.ts';
import { oncePerReading } from './once.ts';
import { notFoundHere, onlyHere } from './only.ts';
import { byText } from './order.ts';
import { storySummary } from './selection.ts';
import { superseded } from './superseded.ts';
import { type Table, tableOf } from './table.ts';
import { timelineOf } from './timeline.ts';
import { voicesOf } from './voices.ts';

export interface StoryOptions {
  /** Upper bound of the summary in words; default 120. */
  readonly words?: number;
  /** Outlet → publisher, where several belong to one. */
  readonly families?: Families;
}

const DEFAULT_WORDS = 120;
/** An outlet's own best sentences, and the outlets that are shown with theirs. */
const OWN_SENTENCES = 2;
const OUTLET_CAP = 60;

/** The digest of one story. */
export function digestStory(readings: readonly Reading[], options: StoryOptions = {}): StoryDigest {
  return digestOf(tableOf(readings, options.families), options);
}

/** The digest of a table already made. */
export function digestOf(table: Table, options: StoryOptions = {}): StoryDigest {
  const { told, notes } = claimsOf(table);
  const days = storyDays(table);
  const old = superseded(table, table.figures.conflicts);
  const summary = storySummary(table, told, options.words ?? DEFAULT_WORDS, old);
  const shown = table.outlets.slice(0, OUTLET_CAP);
  return {
    inputs: inputsOf(table),
    headline: headlineOf(table, summary, old),
    summary,
    agreed: agreedBy(table, summary),
    claims: told.map(({ claim }) => claim),
    outlets: shown.map((outlet) => viewOf(table, told, outlet)),
    conflicts: [...table.figures.conflicts, ...dateConflicts(table, days), ...table.places.conflicts],
    timeline: timelineOf(table, days, told),
    names: nameVariants(table),
    notes: [
      ...table.notes,
      ...notes,
      ...(shown.length < table.outlets.length
        ? [`only the first ${OUTLET_CAP} outlets are shown one by one`]
        : []),
      ...languageNotes(table),
    ],
  };
}

/** What each article contributes, by article id. */
export function inputsOf(table: Table): DigestInput[] {
  return table.readings
    .map(({ article, title, language }, index) => ({
      article: article.id,
      revision: article.revision,
      outlet: article.outlet,
      origin: table.origins[index]?.origin ?? article.id,
      copied: table.origins[index]?.copied ?? 0,
      title,
      url: article.url,
      published: article.published,
      lang: language.source === 'nothing' ? null : language.value,
    }))
    .sort((a, b) => byText(a.article, b.article) || byText(a.revision, b.revision));
}

function viewOf(table: Table, told: readonly Told[], outlet: string): OutletView {
  return {
    outlet,
    summary: ownSummary(table, outlet),
    onlyHere: onlyHere(table, outlet),
    notFoundHere: notFoundHere(table, told, outlet),
    voices: voicesOf(table, outlet),
  };
}

/** The outlet's own best sentences, taken from its latest article with words in it. */
function ownSummary(table: Table, outlet: string): Citation[] {
  const own = table.readings.filter(
    ({ article, sentences }) => article.outlet === outlet && sentences.length > 0,
  );
  const latest = own[own.length - 1];
  return latest === undefined ? [] : bestOf(latest);
}

const bestOf = oncePerReading((reading): Citation[] =>
  summarize(reading, { budget: { sentences: OWN_SENTENCES } }).sentences.map(
    ({ score: _score, parts: _parts, ...citation }) => citation,
  ),
);

function languageNotes(table: Table): string[] {
  const missing = new Set(
    table.readings.flatMap(({ pack }) => [
      ...pack.missing,
      ...(pack.tag === 'en'
        ? []
        : [`figures, dates, names and voices in ${pack.name} are not held against each other`]),
    ]),
  );
  return [...missing].sort(byText);
}
