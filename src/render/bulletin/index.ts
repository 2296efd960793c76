/**
 * From a digest to a bulletin. In: a parsed digest of any kind. Out: the one
 * reading order that every format follows, cut to what a newsletter can carry.
 * Refused: nothing; an empty digest is a bulletin without sections.
 */
import { type DigestOut, type DigestRef, parseDigestKey } from '../../contract/index.ts';
import { outletUrl, pageUrl } from '../addresses.ts';
import { causeWords } from '../cause.ts';
import type { RenderContext } from '../context.ts';
import { dayWords, instantWords } from '../dates.ts';
import { flat } from '../inert.ts';
import type { Bulletin, Section } from './model.ts';
import { briefingSections, dailySections, storySection } from './sections.ts';
import { count } from './words.ts';

/** Longest gist, in characters; it is made of whole items. */
const GIST_CHARS = 400;

/** The digest's reference; a digest whose key is none is a programmer's error. */
export function refOf(digest: DigestOut): DigestRef {
  const ref = parseDigestKey(digest.key);
  if (ref === null || ref.kind !== digest.kind)
    throw new TypeError(`no key of a ${digest.kind}: ${digest.key}`);
  return ref;
}

/** The digest laid out for reading, nothing left out. */
export function bulletin(digest: DigestOut, context: RenderContext): Bulletin {
  const ref = refOf(digest);
  const sections = sectionsOf(digest, ref, context);
  return {
    ref,
    kind: digest.kind,
    version: digest.version,
    created: digest.created,
    ...headOf(digest, sections, context),
    title: titleOf(sections, digest),
    gist: gistOf(digest, sections),
    page: pageUrl(context.origin, ref),
    sections,
    outlets: outletsOf(digest, sections, context),
    cause: flat(causeWords(digest.cause, articleOutlets(digest, context))),
    leftOut: { stories: 0, sentences: 0 },
  };
}

function sectionsOf(digest: DigestOut, ref: DigestRef, context: RenderContext): Section[] {
  const langs = new Map(digest.inputs.map(({ article, lang }) => [article, lang ?? null]));
  const told = { ...context, langOf: (article: string) => langs.get(article) ?? null };
  if (digest.kind === 'briefing') return briefingSections(digest, told);
  if (digest.kind === 'daily') return dailySections(digest, told);
  return ref.kind === 'story' ? [storySection(ref.story, digest, told)] : [];
}

function headOf(digest: DigestOut, sections: readonly Section[], context: RenderContext) {
  const site = flat(context.siteName);
  switch (digest.kind) {
    case 'story':
      return { over: `${site} · ${instantWords(digest.created)}`, heading: titleOf(sections, digest) };
    case 'briefing':
      return { over: `${site} · ${dayWords(digest.day)}`, heading: flat(context.outletName(digest.outlet)) };
    case 'daily':
      return { over: dayWords(digest.day), heading: site };
  }
}

function titleOf(sections: readonly Section[], digest: DigestOut): string {
  const [first, ...more] = sections;
  if (first === undefined)
    return digest.kind === 'story' ? 'No report' : `No report on ${dayWords(digest.day)}`;
  return more.length === 0
    ? first.title
    : `${first.title} · ${count(more.length, 'more story', 'more stories')}`;
}

/** The sentences of a story that is the only one, or the headlines after the first. */
function gistOf(digest: DigestOut, sections: readonly Section[]): string {
  const summary =
    sections[0]?.blocks.find(({ label }) => label === null)?.quotes.map(({ text }) => text) ?? [];
  const sentences = digest.kind === 'story' || sections.length < 2;
  const items = sentences ? summary : sections.slice(1).map(({ title }) => title);
  let gist = '';
  for (const item of items) {
    const next = gist === '' ? item : `${gist}${sentences ? ' ' : ' · '}${item}`;
    if (next.length > GIST_CHARS) break;
    gist = next;
  }
  return gist || (sections[0]?.facts[0] ?? '');
}

function outletsOf(
  digest: DigestOut,
  sections: readonly Section[],
  context: RenderContext,
): Bulletin['outlets'] {
  const quoted = new Set(
    sections.flatMap(({ blocks }) => blocks.flatMap(({ quotes }) => quotes.map((q) => q.outlet))),
  );
  const seen = new Map<string, string>();
  for (const { outlet } of digest.inputs) {
    const name = flat(context.outletName(outlet));
    if (quoted.has(name) && !seen.has(name)) seen.set(name, outletUrl(context.origin, outlet));
  }
  return [...seen].map(([name, page]) => ({ name, page }));
}

/** Articles called by their outlets; one that is not in this version any more, by its id. */
function articleOutlets(digest: DigestOut, context: RenderContext): (article: string) => string {
  const names = new Map(digest.inputs.map(({ article, outlet }) => [article, context.outletName(outlet)]));
  return (article) => names.get(article) ?? article;
}
