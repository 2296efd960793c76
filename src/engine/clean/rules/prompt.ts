/**
 * Requests to the reader: newsletters, sharing, apps, subscriptions, "Scroll down for video".
 * Never fires on advice that the story itself gives ("Register to vote by Friday, officials said"): a sentence must also
 * speak of the page or its reader, and quote nobody. Inside a paragraph only phrases count that no reporter writes.
 */
import type { Span } from '../../article.ts';
import type { LanguagePack } from '../../terms/language.ts';
import { isComparable } from '../line.ts';
import { type Finding, isSpaced, type Part, type Rule } from '../page.ts';
import { findPhrases, leadingPhrase } from '../phrases.ts';
import { pieces } from '../pieces.ts';
import { INLINE_PROMPT, OPENS_PROMPT } from '../signs.ts';
import { plain } from '../traits.ts';

const MOST_WORDS = 45;
/** Below a prompt's first line stands at most one more sentence of it. */
const MORE_WORDS = 25;

export const prompt: Rule = {
  name: 'prompt',
  find: (page) => {
    const { parts, pack } = page;
    const findings: Finding[] = [];
    const spaced = isSpaced(page);
    let above = false;
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      const goesOn = above && spaced && !part.apart && part.words <= MORE_WORDS && next?.apart !== false;
      const asks = isPrompt(part, pack);
      above = asks;
      if (asks || goesOn) findings.push({ mask: part });
      else if (part.words > 12 && (part.signs & INLINE_PROMPT) !== 0) {
        for (const mask of inlinePromptsOf(part, pack.furniture.inlinePrompts)) findings.push({ mask });
      }
    }
    return findings;
  },
};

function isPrompt(part: Part, pack: LanguagePack): boolean {
  const { promptStarts, promptVerbs, promptSigns, promptLines, readerWords, topics } = pack.furniture;
  if (part.words > MOST_WORDS || (part.signs & OPENS_PROMPT) === 0 || !isComparable(part)) return false;
  if (promptLines.has(part.plain) || allListed(part.text, promptLines)) return true;
  if ('"“‘\''.includes(part.text.charAt(0))) return false;
  const topic = leadingPhrase(part.plain, topics);
  if (topic !== null && /^\s*:/u.test(part.plain.slice(topic.length))) return true;
  const starts = leadingPhrase(part.plain, promptStarts) !== null;
  if (!starts && leadingPhrase(part.plain, promptVerbs) === null) return false;
  if (quotes(part, pack)) return false;
  if (starts) {
    return (
      !part.closed ||
      part.words <= 6 ||
      [readerWords, promptSigns].some((set) => findPhrases(part.text, set).length > 0)
    );
  }
  return findPhrases(part.text, promptSigns).length > 0;
}

/** "…, officials said": a speaker stands behind the last comma or quotation mark. */
function quotes(part: Part, pack: LanguagePack): boolean {
  const words = /[,”"’]\s+([^,”"’]+)$/u.exec(part.plain)?.[1]?.split(' ') ?? [];
  return words.length <= 7 && words.some((word) => pack.saidVerbs.has(word));
}

/** Sentences inside a paragraph that begin with a listed phrase. */
function inlinePromptsOf(part: Part, set: ReadonlySet<string>): readonly Span[] {
  return findPhrases(part.text, set).flatMap((at) => {
    if (at > 0 && !/[.!?…:)\]'"’”]\s+$/u.test(part.text.slice(Math.max(0, at - 6), at))) return [];
    const end = pieces(part.text.slice(at, at + 300))[0]?.end ?? 0;
    return [{ start: part.start + at, end: part.start + at + end }];
  });
}

const SEPARATOR = /[|·•,/:]|\s{2}/u;

/** "Share this story  Facebook  Email": every entry of the line is a button. */
function allListed(text: string, set: ReadonlySet<string>): boolean {
  if (text.length > 120) return false;
  const first = SEPARATOR.exec(text);
  if (first === null) return false;
  const opening = plain(text.slice(0, first.index));
  if (opening !== '' && !set.has(opening)) return false;
  const entries = text
    .split(/\s{2,}|\s*[|·•,/:]\s*/u)
    .map(plain)
    .filter(Boolean);
  return entries.length > 1 && entries.every((entry) => set.has(entry));
}
