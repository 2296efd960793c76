/**
 * Pull quotes: a quotation that stands alone between paragraphs and once more inside one.
 * Never fires on a quotation that stands only once.
 */
import type { Page, Part, Rule } from '../page.ts';

/** Looking a quotation up costs a walk over the text; pages have few of them. */
const MOST = 40;
const LEAST_LETTERS = 20;

export const pullQuote: Rule = {
  name: 'pull quote',
  find: (page) =>
    page.parts
      .filter(
        (part) =>
          part.whole &&
          part.words <= 45 &&
          '"“‘«„'.includes(part.text.charAt(0)) &&
          /["”’»“]\.?$/u.test(part.text),
      )
      .slice(0, MOST)
      .filter((part) => standsElsewhere(part, page))
      .map((mask) => ({ mask })),
};

function standsElsewhere(part: Part, { text }: Page): boolean {
  const sentences = part.text.replace(/^["“‘«„]|[.,!?]?["”’»“]\.?$/gu, '').split(/(?<=[.!?])\s+/u);
  return sentences.every((sentence) => {
    const key = sentence.replace(/[.,!?]$/u, '');
    if (key.length < LEAST_LETTERS && sentences.length === 1) return false;
    const before = text.indexOf(key);
    return (before >= 0 && before < part.start) || text.indexOf(key, part.end) >= 0;
  });
}
