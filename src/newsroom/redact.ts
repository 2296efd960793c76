/**
 * Old versions without what was withdrawn since. In: a body and the withheld
 * articles. Out: the body without any sentence, title or input of theirs. The
 * shape stays: a claim that another outlet also makes speaks with that one's
 * words; a headline that was theirs is null. Names and speakers that carry no
 * citation can't be told apart by article, and go altogether.
 */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A body, JSON, without the articles named. */
export function redact(body: unknown, withheld: ReadonlySet<string>): unknown {
  if (withheld.size === 0) return body;
  const left = without(body as Json, withheld) ?? null;
  if (left === null || typeof left !== 'object' || Array.isArray(left)) return left;
  const held = (body as { inputs?: Json }).inputs;
  const went = Array.isArray(held) && Array.isArray(left.inputs) && left.inputs.length < held.length;
  return withoutDangling(went ? withoutUncited(left) : left);
}

/** Spellings and speakers stand without a place in an article: any of them may be the withheld one's. */
function withoutUncited(body: { [key: string]: Json }): { [key: string]: Json } {
  return {
    ...body,
    ...(Array.isArray(body.names) ? { names: [] } : {}),
    ...(Array.isArray(body.stories)
      ? { stories: body.stories.map((story) => ({ ...(story as object), ...uncited(story) })) }
      : {}),
  };
}

function uncited(story: Json): { othersVoices?: Json[] } {
  return story !== null && typeof story === 'object' && 'othersVoices' in story ? { othersVoices: [] } : {};
}

/** No outlet misses a claim that is no longer there. */
function withoutDangling(body: { [key: string]: Json }): Json {
  const { claims, outlets } = body;
  if (!Array.isArray(claims) || !Array.isArray(outlets)) return body;
  const ids = new Set(claims.map((claim) => (claim as { id?: Json }).id));
  const kept = outlets.map((view) => {
    const missed = (view as { notFoundHere?: Json }).notFoundHere;
    return {
      ...(view as object),
      notFoundHere: Array.isArray(missed) ? missed.filter((id) => ids.has(id)) : [],
    };
  });
  return { ...body, outlets: kept };
}

/** `undefined` where nothing may remain; arrays drop such items, properties become null. */
function without(value: Json, withheld: ReadonlySet<string>): Json | undefined {
  if (Array.isArray(value)) return value.flatMap((item) => without(item, withheld) ?? []);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.article === 'string' && withheld.has(value.article)) return undefined;
  const kept: { [key: string]: Json } = {};
  for (const [key, item] of Object.entries(value)) kept[key] = without(item, withheld) ?? null;
  if (Array.isArray(value.agreed) && Array.isArray(value.summary)) {
    // One number a sentence: those of dropped sentences go with them.
    const stays = value.summary.map((sentence) => without(sentence, withheld) !== undefined);
    kept.agreed = value.agreed.filter((_, at) => stays[at]);
  }
  if ('citation' in kept && kept.citation === null) return restated(kept);
  const emptied = (key: string) =>
    Array.isArray(value[key]) && value[key].length > 0 && (kept[key] as Json[]).length === 0;
  // A voice, a conflicting value or a conflict about nothing that is left says nothing.
  if (emptied('citations') || ('subject' in kept && emptied('values'))) return undefined;
  return kept;
}

/** A claim whose representative went speaks through another's wording, or is gone. */
function restated(claim: { [key: string]: Json }): Json | undefined {
  const support = claim.support;
  const [next] = Array.isArray(support) ? support : [];
  if (next === undefined || next === null || typeof next !== 'object' || Array.isArray(next))
    return undefined;
  return { ...claim, citation: next, text: next.text ?? null };
}
