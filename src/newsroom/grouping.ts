/**
 * Where the catalog's rows meet the engine's grouping. In: an article; a
 * neighbourhood of stored profiles. Out: what is stored of an article; groups.
 * Candidates come from an index in SQL, so that the cost of a newcomer does not
 * grow with the catalog.
 */
import { type Article, editionDays, groupProfiles, type Profile, profile, read } from '../engine/index.ts';
import { articles, candidates, stories } from '../storage/index.ts';

/** What the catalog keeps of one article. */
export interface Entry {
  readonly facts: articles.ArticleFacts;
  readonly profile: string;
  readonly terms: readonly string[];
}

/** An article near a newcomer, with the story it is in. */
export interface Neighbour {
  readonly id: string;
  readonly story: string;
  readonly engine: string;
  readonly profile: string;
}

const EXCERPT = 300;
/** A term in more articles than this does not lead to candidates. */
const COMMON = 400;
/** Nearest articles whose stories are grouped anew. */
const NEAR = 16;
/** Members looked at in all, for a very large story. */
const CAP = 200;

/** Reads an article once, for everything the catalog keeps. */
export function entryOf(article: Article): Entry {
  const reading = read(article);
  const made = profile(reading);
  const [first] = reading.sentences;
  return {
    facts: {
      id: article.id,
      outlet: article.outlet,
      revision: article.revision,
      title: article.title,
      url: article.url,
      published: article.published,
      lang: article.lang,
      excerpt: first
        ? article.text.slice(first.start, Math.min(first.end, first.start + EXCERPT)).toWellFormed()
        : '',
      own_day: editionDays([reading]).get(article.id) ?? null,
    },
    profile: JSON.stringify(made),
    terms: candidateTerms(made),
  };
}

/** The neighbourhood of an article: members of the stories of its nearest, and of its own story so far. */
export function nearTo(sql: SqlStorage, id: string, story: string | null, entry: Entry | null): Neighbour[] {
  const nearest = entry === null ? [] : candidates.candidates(sql, entry.terms, id, COMMON, NEAR);
  const near = new Set<string>(story === null ? [] : [story]);
  for (const one of nearest) near.add(articles.articleRow(sql, one)?.story ?? '');
  const members = [...near].flatMap((one) => stories.membersOf(sql, one)).filter((row) => row.id !== id);
  const byId = new Map(members.slice(0, CAP).map((row) => [row.id, row.story as string]));
  return candidates.profilesOf(sql, byId.keys()).map((one) => ({
    id: one.article,
    story: byId.get(one.article) as string,
    engine: one.engine,
    profile: one.profile,
  }));
}

/** Groups a neighbourhood, the newcomer with it. */
export function groupNear(
  near: readonly Neighbour[],
  entry: Entry | null,
): { members: readonly string[]; why: unknown }[] {
  const texts = [...near.map((one) => one.profile), ...(entry === null ? [] : [entry.profile])];
  const profiles = texts.map((text) => JSON.parse(text) as Profile);
  return groupProfiles(profiles).map((group) => ({ members: group.members, why: group.why }));
}
