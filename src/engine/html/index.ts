/**
 * HTML to article: the room before cleaning. In: a page as a string and, where known, its address. Out: title, body text
 * with paragraphs joined by a blank line, byline, dates, language, canonical address, site name, each with where it was found.
 * Refuses nothing: any string gives an answer, a page without prose an empty text. Time is near linear in length.
 * Scripts don't run and nothing is fetched: what a page only builds in the browser is not seen, but for JSON-LD's articleBody.
 */
import { languagePack } from '../terms/language.ts';
import { bodyOf } from './body.ts';
import { linkedArticle } from './json-ld.ts';
import { markupOf } from './markup.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { plainOf, withoutPrompts } from './prompts.ts';
import { parse } from './tree.ts';

/** A page read as an article. */
export interface ExtractedPage extends Metadata {
  /** Paragraphs joined by a blank line; empty where the page has no prose. */
  readonly text: string;
}

/** Reads a page. `url` is where it was fetched: it makes relative addresses absolute and may hold the date. */
export function extract(page: { readonly html: string; readonly url?: string | null }): ExtractedPage {
  const root = parse(page.html);
  const markup = markupOf(root);
  const linked = linkedArticle(markup.scripts);
  const { blocks, lines } = bodyOf(root);
  const sample = blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 1000);
  const metadata = metadataOf(markup, linked, page.url ?? null, lines, (lang) => languagePack(lang, sample));
  const pack = languagePack(metadata.lang?.value ?? null, sample);
  const authors = (metadata.byline?.value ?? '')
    .split(/, | and | & /)
    .map(plainOf)
    .filter((name) => name.length > 4);
  const text = withoutPrompts(blocks, pack, authors)
    .map((block) => block.text)
    .join('\n\n');
  return { ...metadata, text };
}
