/**
 * HTML to article: the room before cleaning. In: a page as a string and, where known, its address. Out: title, body text
 * with paragraphs joined by a blank line, byline, dates, language, canonical address, site name, each with where it was found.
 * Refuses nothing: any string gives an answer, a page without prose an empty text. Time is near linear in length.
 * Scripts don't run and nothing is fetched: what a page only builds in the browser is not seen, but for JSON-LD's articleBody.
 */
import { languagePack } from '../terms/language.ts';
import type { Block } from './blocks.ts';
import { bodyOf } from './body.ts';
import { fragmentText } from './fragment.ts';
import { linkedArticle } from './json-ld.ts';
import { markupOf } from './markup.ts';
import { type Metadata, metadataOf, siteNameOf } from './metadata.ts';
import { plainOf } from './plain.ts';
import { withoutPrompts } from './prompts.ts';
import { withoutRepeats } from './repeats.ts';
import { chosenTitle } from './title.ts';
import { parse } from './tree.ts';

export { fragmentText } from './fragment.ts';

/** A page read as an article. */
export interface ExtractedPage extends Metadata {
  /** Paragraphs joined by a blank line; empty where the page has no prose. */
  readonly text: string;
  /** Where the text was found. */
  readonly textSource: 'content' | 'JSON-LD articleBody';
}

/** Shorter article bodies in JSON-LD are teasers. */
const WHOLE = 600;

/** Reads a page. `url` is where it was fetched: it makes relative addresses absolute and may hold the date. */
export function extract(page: { readonly html: string; readonly url?: string | null }): ExtractedPage {
  const root = parse(page.html);
  const markup = markupOf(root);
  const linked = linkedArticle(markup.scripts);
  const siteName = siteNameOf(markup, linked);
  const title = chosenTitle(markup, linked, siteName?.value ?? null);
  const { blocks, lines, cards } = bodyOf(root, title?.value ?? null);
  const sample = joined(blocks, ' ').slice(0, 1000);
  const metadata = metadataOf(markup, linked, { title, siteName }, page.url ?? null, lines, (lang) =>
    languagePack(lang, sample),
  );
  const pack = languagePack(metadata.lang?.value ?? null, sample);
  const authors = (metadata.byline?.value ?? '')
    .split(/, | and | & /)
    .map(plainOf)
    .filter((name) => name.length > 4);
  const seen = joined(withoutPrompts(withoutRepeats(blocks), cards, pack, authors), '\n\n');
  const told = linked === null ? '' : toldBody(linked.body);
  return told.length > 2 * Math.max(seen.length, WHOLE / 2)
    ? { ...metadata, text: told, textSource: 'JSON-LD articleBody' }
    : { ...metadata, text: seen, textSource: 'content' };
}

/** The body that JSON-LD holds, which some pages show only in the browser; its lines are its paragraphs. */
function toldBody(body: string): string {
  return body.length < WHOLE ? '' : fragmentText(body);
}

function joined(blocks: readonly Block[], by: string): string {
  return blocks.map(({ text }) => text).join(by);
}
