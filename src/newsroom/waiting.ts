/**
 * An article under embargo, for those who may know of it. In: what waits. Out:
 * its document, in which it has no story yet.
 */
import { type ArticleOut, done, failed, isoSeconds, type Result } from '../contract/index.ts';
import type { articles, embargoes } from '../storage/index.ts';
import { languageIn } from './outlets/desk.ts';

/** An article that nobody has seen yet. */
export function waiting(held: embargoes.EmbargoRow): Result<ArticleOut> {
  if (held.withheld !== null) return failed('withheld', `article ${held.article} was withdrawn`);
  const {
    own_day: day,
    lang,
    lang_from,
    lang_sure,
    ...facts
  } = JSON.parse(held.facts) as articles.ArticleFacts;
  const received = isoSeconds(held.received);
  return done({
    ...{
      ...facts,
      ...languageIn({ lang, lang_from, lang_sure }),
      day,
      story: null,
      received,
      updated: received,
    },
    revisions: [{ revision: held.revision, received }],
    embargo: embargoIn(held),
  });
}

/** Which revision waits, and until when. */
export function embargoIn({ revision, until }: embargoes.EmbargoRow): NonNullable<ArticleOut['embargo']> {
  return { revision, until: isoSeconds(until) };
}
