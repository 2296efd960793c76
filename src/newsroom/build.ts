/**
 * Inputs → digest body. In: a digest's key and its parts. Out: the body's
 * canonical JSON, its hash, the revisions it was made from. Nothing in a body
 * depends on story ids' order, times of receipt or versions: the same articles
 * in any order give the same bytes, ids of stories aside.
 */
import {
  type BriefingBody,
  type DailyBody,
  type DigestRef,
  done,
  type Result,
  type StoryBody,
  type Wire,
} from '../contract/index.ts';
import { type Article, briefing, daily, digestStory, type Families, type Reading } from '../engine/index.ts';
import type { Bodies, Left, versions } from '../storage/index.ts';
import { canonical, sha256 } from './canonical.ts';
import { type Desks, desksBy, familiesOf, markOf, readAt } from './outlets/desk.ts';
import type { Inputs } from './ports.ts';

export interface Built {
  readonly body: string;
  readonly hash: string;
  readonly inputs: readonly versions.Input[];
}

/** Builds a digest's body; fails where a body can't be read. */
export async function build(
  bodies: Bodies,
  ref: DigestRef,
  { parts, left, desks: said }: Pick<Inputs, 'parts' | 'left' | 'desks'>,
): Promise<Result<Built>> {
  const desks = desksBy(said);
  const refs = parts.flatMap((part) => part.members);
  const texts = await bodies.get(refs);
  if (!texts.ok) return texts;
  const readings = new Map(
    texts.value.map((article: Article) => [article.id, readAt(article, desks.get(article.outlet))]),
  );
  const stories = parts.map((part) => ({
    story: part.story,
    readings: part.members.map((member) => readings.get(member.id) as Reading),
  }));
  const made = named(bodyOf(ref, stories, familiesOf(desks)), desks);
  const body = canonical({ ...made, notes: [...made.notes, ...notesOf(left)] });
  const outletOf = new Map(texts.value.map(({ id, outlet }) => [id, outlet]));
  const inputs = refs
    .map(({ id, revision }) => {
      const desk = desks.get(outletOf.get(id) as string);
      return desk === undefined ? { id, revision } : { id, revision, desk: markOf(desk) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return done({ body, hash: await sha256(body), inputs });
}

/** The engine's answer; its types must fit the contract's, which the compiler checks here. */
function bodyOf(
  ref: DigestRef,
  stories: readonly { story: string; readings: readonly Reading[] }[],
  families: Families,
): Wire<StoryBody> | Wire<BriefingBody> | Wire<DailyBody> {
  switch (ref.kind) {
    case 'story':
      return digestStory(stories[0]?.readings ?? [], { families });
    case 'briefing':
      return briefing(ref.outlet, ref.day, stories, { families });
    case 'daily':
      return daily(ref.day, stories, { families });
  }
}

/** The body with the outlets' names, where they are registered. */
function named<T extends Pick<Wire<StoryBody>, 'inputs'>>(body: T, desks: Desks): T {
  if (desks.size === 0) return body;
  const inputs = body.inputs.map((input) => {
    const name = desks.get(input.outlet)?.name;
    return name == null ? input : { ...input, outletName: name };
  });
  return { ...body, inputs };
}

/** What there was no room for, said. */
function notesOf({ articles, stories }: Left): string[] {
  return [
    ...(articles === 0 ? [] : [`${articles} more articles of the same were left out`]),
    ...(stories === 0 ? [] : [`${stories} smaller stories were left out`]),
  ];
}
