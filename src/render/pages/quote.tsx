/**
 * One quoted sentence and the card that shows where it stands: the words around
 * it, its outlet, article and link. In: a citation. Out: HTML that works with a
 * pointer, a keyboard or a finger and without JavaScript (the popover API opens
 * the card; CSS shows it on hover and on focus).
 */
import { sentenceId, sentenceLink } from '../bulletin/quote.ts';
import { safeLink } from '../inert.ts';
import { blockDir, type Voice, voiceOf } from '../voice.ts';
import type { DigestInput, PageContext, Quotation, StoryDigest } from './context.ts';
import { writeTime } from './language.ts';
import { surroundings } from './surroundings.ts';

/** Finds the article that a citation was taken from. */
export type Inputs = ReadonlyMap<string, DigestInput>;

/** What a section of a story's page is made from. */
export interface StoryProps {
  digest: StoryDigest;
  inputs: Inputs;
  page: PageContext;
}

export function inputsById(inputs: readonly DigestInput[]): Inputs {
  return new Map(inputs.map((input) => [input.article, input]));
}

/** The language and direction of an article of the digest. */
export function voiceIn(inputs: Inputs, article: string, page: PageContext): Voice {
  const input = inputs.get(article);
  return input === undefined ? voiceOf(null) : voiceOfInput(input, page);
}

/** Versions from before digests told languages leave them to the stored text. */
function voiceOfInput({ article, revision, lang }: DigestInput, page: PageContext): Voice {
  return voiceOf(lang === undefined ? page.source(article, revision)?.lang : lang);
}

/** The direction of a block that begins with this sentence. */
export function dirOf(cite: Quotation | undefined, inputs: Inputs, page: PageContext): 'ltr' | 'rtl' {
  return cite === undefined ? 'ltr' : blockDir(voiceIn(inputs, cite.article, page), cite.text);
}

interface WordsProps {
  cite: Quotation;
  inputs: Inputs;
  page: PageContext;
  cls?: string;
}

/** The words alone, with their own language and direction. */
export function Words({ cite, inputs, page, cls }: WordsProps) {
  return (
    <span class={cls} {...voiceIn(inputs, cite.article, page)}>
      {cite.text}
    </span>
  );
}

/** An article's title: a link where there is an address, in its own language and direction. */
export function TitleOf({ input, page }: { input: DigestInput; page: PageContext }) {
  const title = <span {...voiceOfInput(input, page)}>{input.title ?? input.article}</span>;
  const link = safeLink(input.url);
  if (link === null) return title;
  return (
    <a href={link} rel="noopener">
      {title}
    </a>
  );
}

interface QuoteProps {
  cite: Quotation;
  /** Unique on the page; the card's id. */
  id: string;
  /** What the button shows: a footnote's number, or words. */
  mark: string;
  inputs: Inputs;
  page: PageContext;
}

/** A sentence, its mark and its card. */
export function Quote({ cite, id, mark, inputs, page }: QuoteProps) {
  return (
    <span class="quote">
      <Words cite={cite} inputs={inputs} page={page} cls="words" />
      <span class="joint">
        {'\u2060'}
        <button type="button" class="mark" popovertarget={id}>
          {mark}
          <span class="sr">: where this stands</span>
        </button>
      </span>
      <Card id={id} cites={[cite]} inputs={inputs} page={page} />
    </span>
  );
}

interface CardProps {
  id: string;
  cites: readonly Quotation[];
  inputs: Inputs;
  page: PageContext;
  /** A line above the sentences. */
  title?: string;
  /** A wording that stands on the page with its surroundings already: it is not put in its place again. Null: none is. */
  known?: string | null;
}

/** The card: each sentence in its place. */
export function Card({ id, cites, inputs, page, title, known }: CardProps) {
  return (
    <span popover="auto" id={id} class="card">
      {title === undefined ? null : <b class="card-title">{title}</b>}
      {cites.map((cite) => (
        <Place cite={cite} inputs={inputs} page={page} bare={cite.text === known} light={known === null} />
      ))}
    </span>
  );
}

interface PlaceProps {
  cite: Quotation;
  inputs: Inputs;
  page: PageContext;
  /** The words are not put in their place. */
  bare: boolean;
  /** Nor are they looked for in the article: a page of very many must stay small. */
  light: boolean;
}

function Place({ cite, inputs, page, bare, light }: PlaceProps) {
  const source = page.source(cite.article, cite.revision);
  const around =
    bare || light || source?.text == null ? null : surroundings(source.text, cite.start, cite.end);
  const input = inputs.get(cite.article);
  const address = safeLink(cite.url);
  return (
    <span class="place">
      <span class="context" {...voiceIn(inputs, cite.article, page)}>
        {around && `${around.before} `}
        <mark>{cite.text}</mark>
        {around && ` ${around.after}`}
      </span>
      {around === null ? null : <Bar from={around.from} to={around.to} />}
      <span class="origin">
        <b>{page.outletName(cite.outlet)}</b>
        {input?.published == null ? null : ` · ${writeTime(input.published, page.locale)}`}
        {address === null ? null : (
          <>
            <span class="sep"> · </span>
            <a
              href={light ? address : sentenceLink(cite, page)}
              data-sentence={light ? undefined : sentenceId(cite)}
              rel="noopener"
            >
              read it there
            </a>
          </>
        )}
      </span>
    </span>
  );
}

/** The article as a line, the sentence as a piece of it. */
function Bar({ from, to }: { from: number; to: number }) {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    <svg class="bar" aria-hidden="true">
      <rect x={percent(from)} width={percent(Math.max(to - from, 0.01))} />
    </svg>
  );
}
