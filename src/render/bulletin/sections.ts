/**
 * The stories of a digest as sections. In: parsed digests of each kind. Out:
 * sections whose blocks come in one fixed order: the summary, what is new or
 * agreed, what only copies of one text have, what one outlet alone has, what was
 * not found, where reports differ, who is quoted. Empty blocks are left away.
 */
import type { BriefingBody, DailyBody, StoryBody } from '../../contract/index.ts';
import { storyUrl } from '../addresses.ts';
import { countsOf } from '../counts.ts';
import { headlineWords } from '../headline.ts';
import { flat } from '../inert.ts';
import { voiceOf } from '../voice.ts';
import type { Block, Quote, Section } from './model.ts';
import { type Cited, type Claimed, type DigestContext, quote, sentenceId } from './quote.ts';
import { count, NEW_WORDS } from './words.ts';

type Conflicts = StoryBody['conflicts'];
type Titled = StoryBody['headline'];

/** A story digest: one section. `story` is its id. */
export function storySection(story: string, body: StoryBody, context: DigestContext): Section {
  const { outlets: of, origins } = countsOf(body.inputs);
  const shown = idsOf(body.summary);
  // A sentence that says only part of a claim doesn't stand for it.
  const told = idsOf(body.summary.filter((_, i) => body.agreed === undefined || (body.agreed[i] ?? 0) > 1));
  const further = body.claims.filter(
    (claim) => claim.outlets > 1 && !shown.has(sentenceId(claim.citation)) && !saidIn(claim, told),
  );
  return section(story, body.headline, reportedBy(of, origins), [], context, [
    block(null, summaryQuotes(body, of, context)),
    block(
      'Also agreed',
      further.filter(isAgreed).map((claim) => claimQuote(claim, of, context)),
    ),
    block(
      'In copies of one text',
      plain(
        further.filter((claim) => !isAgreed(claim)).map(({ citation }) => citation),
        context,
      ),
    ),
    ...body.outlets.map((view) =>
      block(`Only in ${flat(context.outletName(view.outlet))}`, plain(unless(view.onlyHere, shown), context)),
    ),
    ...conflictBlocks(body.conflicts, context),
  ]);
}

/** A briefing's stories, as its outlet tells them. */
export function briefingSections(body: BriefingBody, context: DigestContext): Section[] {
  const name = flat(context.outletName(body.outlet));
  return body.stories.map((story) => {
    const others = story.othersVoices.map(flat).join(', ');
    const facts = others === '' ? [] : [`Quoted elsewhere, not here: ${others}`];
    const shown = idsOf([...story.summary, ...story.onlyHere]);
    return section(story.story, story.headline, reportedBy(story.outlets, story.origins), facts, context, [
      block(null, summaryQuotes(story, story.outlets, context)),
      block(`Only in ${name}`, plain(unless(story.onlyHere, idsOf(story.summary)), context)),
      block(
        `Reported elsewhere, not found in ${name}`,
        story.notFoundHere.map((claim) => claimQuote(claim, story.outlets, context)),
      ),
      ...conflictBlocks(story.conflicts, context),
      ...story.voices.map((voice) =>
        block(`Quoted: ${flat(voice.speaker)}`, plain(unless(voice.citations, shown), context)),
      ),
    ]);
  });
}

/** A daily digest's stories. */
export function dailySections(body: DailyBody, context: DigestContext): Section[] {
  return body.stories.map((story) =>
    section(story.story, story.headline, reportedBy(story.outlets, story.origins), [], context, [
      block(null, summaryQuotes(story, story.outlets, context)),
      block(NEW_WORDS, plain(unless(story.newSinceYesterday, idsOf(story.summary)), context)),
    ]),
  );
}

function section(
  story: string,
  headline: Titled,
  told: string,
  facts: readonly string[],
  context: DigestContext,
  blocks: readonly Block[],
): Section {
  return {
    title: headlineWords(headline === null ? null : { text: flat(headline.text) }),
    voice: voiceOf(headline === null ? 'en' : context.langOf(headline.article)),
    page: storyUrl(context.origin, story),
    facts: [
      headline === null ? told : `${told} · headline: ${flat(context.outletName(headline.outlet))}`,
      ...facts,
    ],
    blocks: blocks.filter(({ quotes }) => quotes.length > 0),
  };
}

function block(label: string | null, quotes: readonly Quote[]): Block {
  return { label, quotes };
}

/** Sentences without marks, as their articles tell them: who is introduced in one is named in the next. */
function plain(citations: readonly Cited[], context: DigestContext): Quote[] {
  const articles = [...new Set(citations.map(({ article }) => article))];
  const told = articles.flatMap((one) =>
    citations.filter(({ article }) => article === one).sort((a, b) => a.start - b.start),
  );
  return told.map((cited) => quote(cited, context));
}

/** A summary, with the count of each sentence's outlets where the engine gave it. */
function summaryQuotes(
  { summary, agreed }: Pick<StoryBody, 'summary' | 'agreed'>,
  of: number,
  context: DigestContext,
): Quote[] {
  return summary.map((cited, i) =>
    quote(cited, context, { agreed: agreement({ outlets: agreed?.[i] ?? 0 }, of) }),
  );
}

function idsOf(citations: readonly Cited[]): Set<string> {
  return new Set(citations.map(sentenceId));
}

/** Sentences that were not printed before in the same story. */
function unless(citations: readonly Cited[], shown: ReadonlySet<string>): Cited[] {
  return citations.filter((cited) => !shown.has(sentenceId(cited)));
}

function claimQuote(claim: Claimed, of: number, context: DigestContext): Quote {
  return quote(claim.citation, context, { agreed: isAgreed(claim) ? agreement(claim, of) : null });
}

/** Copies of one text agree with nobody. */
function isAgreed({ origins }: Claimed): boolean {
  return origins > 1;
}

/** A sentence of one outlet is agreed by nobody: that gets no mark. */
function agreement({ outlets }: { readonly outlets: number }, of: number): Quote['agreed'] {
  return outlets < 2 ? null : { outlets, of: Math.max(of, outlets) };
}

function saidIn(claim: Claimed, shown: ReadonlySet<string>): boolean {
  return [claim.citation, ...claim.support].some((cited) => shown.has(sentenceId(cited)));
}

/** Each value once, with one outlet's sentence for it; who else gives it is named beside it. */
function conflictBlocks(conflicts: Conflicts, context: DigestContext): Block[] {
  return conflicts.map(({ subject, values }) =>
    block(
      `Reports differ: ${flat(subject)}`,
      values.flatMap(({ value, citations }) =>
        citations
          .slice(0, 1)
          .map((cited) => quote(cited, context, { value: withOutlets(value, citations, context) })),
      ),
    ),
  );
}

function withOutlets(value: string, citations: readonly Cited[], context: DigestContext): string {
  const names = [...new Set(citations.map(({ outlet }) => flat(context.outletName(outlet))))];
  return `${value} (${names.join(', ')})`;
}

function reportedBy(outlets: number, origins: number): string {
  const told = `Reported by ${count(outlets, 'outlet')}`;
  return origins === outlets ? told : `${told}, ${count(origins, 'independent origin')}`;
}
