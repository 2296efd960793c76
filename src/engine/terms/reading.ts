/**
 * Article → Reading: cleaned, split and tokenised once, so that every later
 * room (summarize, stories, digest) takes Readings and none reads text twice.
 * In: an article, and optionally the units to choose from (spans of its text)
 * in place of sentences found by rule. Out: a Reading. Refuses nothing: where
 * cleaning leaves no body, the whole text is split instead.
 *
 *   reading.sentences[i]                   span of article.text
 *   reading.tokens.from[i] … from[i+1]-1   its tokens (see tokens.ts)
 *   reading.tokens.words[i]                its words as budgets count them
 *   reading.titleTerms                     the title's terms, comparable with `tokens.vocabulary` strings
 */
import type { Article, Document, Hint, Sentence, Span } from '../article.ts';
import { clean, type OutletRule } from '../clean/index.ts';
import { splitSentences } from '../sentences/index.ts';
import { type LanguagePack, languageOf, languagePack } from './language.ts';
import { contentTerms, type Tokens, tokenise } from './tokens.ts';

export interface Reading {
  readonly article: Article;
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** The title as given, else as found in the text, else null. */
  readonly title: string | null;
  /** The title's terms without stop words, each once, in order. */
  readonly titleTerms: readonly string[];
  /** The article's language: as given, else as its text shows it. */
  readonly language: Hint<string>;
  readonly pack: LanguagePack;
}

/** Rules whose spans are no sentences of the story but tell what it is about. */
const telling = new Set(['caption', 'run-in caption', 'standfirst', 'pull quote']);

/**
 * Reads an article; with `units` the summary chooses among exactly those spans. `rules` are its outlet's own rules of cleaning.
 */
export function read(article: Article, units?: readonly Span[], rules?: readonly OutletRule[]): Reading {
  // Guessed once here, not again in each room.
  const language = languageOf(article.lang, article.text);
  const pack = languagePack(language.value);
  const lang = pack.tag;
  const document = clean({ ...article, lang, ...(rules === undefined ? {} : { rules }) });
  let sentences: Sentence[];
  if (units) sentences = units.map(({ start, end }) => ({ start, end, paragraph: -1 }));
  else {
    sentences = splitSentences(article.text, document.body, lang);
    if (sentences.length === 0) sentences = splitSentences(article.text, undefined, lang);
  }
  const evidence = document.dropped.filter(({ rule }) => telling.has(rule));
  const title = article.title ?? document.hints.title?.value ?? null;
  return {
    article,
    document,
    sentences,
    tokens: tokenise(article.text, sentences, pack, evidence),
    title,
    titleTerms: title === null ? [] : contentTerms(title, pack),
    language,
    pack,
  };
}
