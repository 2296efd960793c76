/**
 * What every part of a digest looks things up in, made once a story.
 * In: the readings of one story in any order. Out: them in the story's order
 * (published, outlet, id; undated last), with statements, links, groups,
 * sources and the guard's verdicts. Refuses articles past the cap, with a note.
 */
import type { Citation } from '../article.ts';
import { origins as copiesOf, type Families, type Origin } from '../stories/origins.ts';
import { verdicts } from '../summarize/standalone.ts';
import { cite } from '../summarize/summary.ts';
import type { Verdict } from '../summarize/verdict.ts';
import type { Reading } from '../terms/reading.ts';
import { align, type Link, withDisputes } from './align.ts';
import { expansionsOf } from './bodies.ts';
import { type Group, groupsOf, linksByStatement } from './claims.ts';
import { type Disputes, figuresOf } from './figures.ts';
import { sourcesOf } from './independence.ts';
import { muteStatements } from './matter.ts';
import { oncePerReading } from './once.ts';
import { byText, storyOrder } from './order.ts';
import { placesOf } from './places.ts';
import { SENTENCES_READ, type Statements, statementsOf } from './statements.ts';

/** Articles a digest is made from at most: the earliest. */
const ARTICLE_CAP = 200;

export interface Table {
  readonly readings: readonly Reading[];
  readonly origins: readonly Origin[];
  /** Article → source; see independence.ts. */
  readonly source: Int32Array;
  readonly outlets: readonly string[];
  readonly statements: Statements;
  readonly links: readonly Link[];
  readonly near: readonly (readonly Link[])[];
  readonly figures: Disputes;
  readonly places: Disputes;
  /** Statement → articles that tell the same thing with another figure or place. */
  readonly disputants: ReadonlyMap<number, ReadonlySet<number>>;
  readonly groups: readonly Group[];
  /** Statements that are no matter of the story; see matter.ts. */
  readonly mute: ReadonlySet<number>;
  /** Abbreviation → what it stands for, where an article of the story says so. */
  readonly expansions: ReadonlyMap<string, string>;
  readonly verdicts: readonly (readonly Verdict[])[];
  readonly notes: readonly string[];
}

const verdictsOf = oncePerReading(verdicts);

/** Builds the table; `families` names the publisher of outlets that share one. */
export function tableOf(given: readonly Reading[], families?: Families): Table {
  const sorted = storyOrder(given);
  const readings = sorted.slice(0, ARTICLE_CAP);
  const origins = copiesOf(readings, families);
  const statements = statementsOf(readings);
  const mute = muteStatements(readings, statements.list);
  const links = align(statements).filter(({ a, b }) => !mute.has(a) && !mute.has(b));
  const near = linksByStatement(statements, links);
  const figures = figuresOf({ readings, statements, near });
  const places = placesOf({ readings, statements });
  const disputed = [...figures.disputed, ...places.disputed];
  return {
    readings,
    origins,
    source: sourcesOf(
      readings.map(({ article }, index) => ({
        outlet: article.outlet,
        origin: origins[index]?.origin ?? article.id,
      })),
    ),
    outlets: [...new Set(readings.map(({ article }) => article.outlet))].sort(byText),
    statements,
    links,
    near,
    figures,
    places,
    disputants: disputantsOf(statements, disputed, figures.rivals),
    groups: groupsOf(statements, withDisputes(links, disputed), mute),
    mute,
    expansions: new Map(readings.toReversed().flatMap((reading) => [...expansionsOf(reading)])),
    verdicts: readings.map(verdictsOf),
    notes: [
      ...(sorted.length > ARTICLE_CAP
        ? [`only the first ${ARTICLE_CAP} of ${sorted.length} articles were read for this digest`]
        : []),
      ...(readings.some(({ sentences }) => sentences.length > SENTENCES_READ)
        ? [`of each article only the first ${SENTENCES_READ} sentences were held against the others`]
        : []),
    ],
  };
}

function disputantsOf(
  { list }: Statements,
  pairs: Disputes['disputed'],
  rivals: ReadonlyMap<number, ReadonlySet<number>>,
): Map<number, Set<number>> {
  const found = new Map([...rivals].map(([statement, articles]) => [statement, new Set(articles)]));
  for (const [one, other] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]) {
    const articles = found.get(one) ?? new Set();
    for (const { article } of list[other]?.places ?? []) articles.add(article);
    found.set(one, articles);
  }
  return found;
}

/** Citations of a statement, one a place, in the story's order. */
export function citationsOf(table: Table, statement: number): Citation[] {
  return (table.statements.list[statement]?.places ?? []).map(({ article, sentence }) =>
    cite(table.readings[article] as Reading, sentence),
  );
}

/** Whether a statement reads well alone, at its first place. */
export function standsAlone(table: Table, statement: number): boolean {
  const place = table.statements.list[statement]?.places[0];
  return place !== undefined && (table.verdicts[place.article]?.[place.sentence]?.ok ?? false);
}

/** Whether a statement reads well beside the story's digest: "the strikes" may mean what the story tells of. */
export function standsInStory(table: Table, statement: number): boolean {
  const place = table.statements.list[statement]?.places[0];
  const verdict = place === undefined ? undefined : table.verdicts[place.article]?.[place.sentence];
  return verdict !== undefined && (verdict.ok || verdict.reason === 'definite');
}

/** Whether a statement names a person of the story by the surname alone. */
export function bySurname({ statements }: Table, statement: number): boolean {
  const place = statements.list[statement]?.places[0];
  const named =
    place === undefined
      ? []
      : (statements.people.mentionsBySentence(place.article).get(place.sentence) ?? []);
  return named.some(
    ({ mention, person }) =>
      mention.words.length === 1 &&
      !named.some((other) => other.person === person && other.mention.words.length > 1),
  );
}

/** How near the top of its article a statement stands at its best: 1 first, falling with rank. */
export function prominence(table: Table, statement: number): number {
  let rank = Number.POSITIVE_INFINITY;
  for (const { sentence } of table.statements.list[statement]?.places ?? []) rank = Math.min(rank, sentence);
  return 1 / (1 + rank / 5);
}

/** The statement that a citation of the story quotes; -1 where there is none. */
export function statementOf(table: Table, { article, start }: Citation): number {
  const index = table.readings.findIndex((reading) => reading.article.id === article);
  const sentence = table.readings[index]?.sentences.findIndex((one) => one.start === start) ?? -1;
  return table.statements.at(index, sentence);
}
