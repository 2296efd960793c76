/**
 * Captions and photo credits: lines that end or begin with a credit, and those glued to the first line of the story.
 * Never fires on a paragraph of several sentences, nor on one that only mentions a photograph.
 */
import type { LanguagePack } from '../../terms/language.ts';
import { opensUpper } from '../letters.ts';
import { isAgency } from '../meta.ts';
import { type Finding, isSpaced, type Page, type Part, type Rule } from '../page.ts';
import { findPhrases, leadingPhrase } from '../phrases.ts';
import { AGENCY, CAPTION_SIGN, CREDIT, OPENS_CAPTION, OPENS_CREDIT } from '../signs.ts';
import { plain } from '../traits.ts';

const MOST_WORDS = 60;

export const caption: Rule = {
  name: 'caption',
  find: (page) => {
    const findings: Finding[] = [];
    for (const [index, part] of page.parts.entries()) {
      if (isCaption(part, index, page)) {
        findings.push({ mask: part });
        const above = page.parts[index - 1];
        if (
          above !== undefined &&
          isCreditLine(part, page) &&
          !part.apart &&
          above.words <= MOST_WORDS &&
          isSpaced(page)
        ) {
          findings.push({ mask: above });
        }
      } else if (index < 3 && part.words > 20) {
        const end = gluedEnd(part.text.slice(0, 360), page.pack);
        if (end !== null) findings.push({ mask: { start: part.start, end: part.start + end } });
      }
    }
    return findings;
  },
};

/** "Photograph: Jane Doe/Sample Gazette" on a line of its own: the line right above it is the caption. */
const isCreditLine = (part: Part, { pack }: Page): boolean =>
  !part.closed && part.words <= 12 && leadingPhrase(part.plain, pack.furniture.creditStarts) !== null;

function isCaption(part: Part, index: number, page: Page): boolean {
  if (part.words > MOST_WORDS || part.text.length > 500) return false;
  if (!couldBeCaption(part, page) || (part.text.match(/[.!?]\s+[^\sa-z]/g)?.length ?? 0) > 3) return false;
  const { pack } = page;
  const start =
    (part.signs & OPENS_CREDIT) === 0 ? null : leadingPhrase(part.plain, pack.furniture.creditStarts);
  if (start !== null && /^\s*:\s*\S/u.test(part.plain.slice(start.length))) return true;
  const credited = start !== null && pack.furniture.credits.has(start);
  if (credited && /^\s*[–—-]\s/u.test(part.plain.slice(start.length))) return true;
  if (opensCaption(part, page)) return true;
  if (
    part.whole &&
    (part.signs & CAPTION_SIGN) !== 0 &&
    findPhrases(part.text, pack.furniture.captionSigns).length > 0
  )
    return true;
  if (start !== null && part.words <= 10 && /\bby\b/u.test(start) && !part.closed) return true;
  return endsInCredit(part, index, page);
}

/** Whether anything in the line could make one of the tests below say yes. */
const couldBeCaption = (part: Part, page: Page): boolean =>
  (part.signs & (CREDIT | AGENCY | CAPTION_SIGN)) !== 0 ||
  part.text.endsWith(')') ||
  opensCaption(part, page);

const opensCaption = (part: Part, { pack }: Page): boolean =>
  (part.signs & OPENS_CAPTION) !== 0 && leadingPhrase(part.plain, pack.furniture.captionStarts) !== null;

/** "… — AFP/File", "… File photo", "… (Photo: Jane Doe)", "… [Handout: the ministry]." */
function endsInCredit(part: Part, index: number, page: Page): boolean {
  const { pack } = page;
  const tail = part.text.slice(-110);
  const credits = (part.signs & CREDIT) !== 0;
  const bracket = bracketIn(tail);
  if (bracket !== undefined && credits && isCredit(bracket, pack)) return true;
  // "(Joan Example/The Sample Post)", nothing after it.
  if (
    bracket !== undefined &&
    /\)$/u.test(tail) &&
    /^[^/()a-z][^/()]{2,60}\s?\/\s?[^/()a-z\s][^/()]{1,40}$/.test(bracket)
  )
    return true;
  if (!credits && (part.signs & AGENCY) === 0) return false;
  const dashed = /[–—|-]\s*([^–—|]{2,60})$/u.exec(tail)?.[1];
  if (
    dashed !== undefined &&
    ((credits && isCredit(dashed, pack)) || (isAgency(dashed, pack) && !isLastProse(index, page)))
  )
    return true;
  if (!credits) return false;
  const sentence =
    /(?:[.!?”"]\s+|^)([^.!?:]{3,60}(?::\s*[^.!?]{2,50}(?:\s[^\sa-z]\.\s?[^.!?]{2,20})?)?)\.?$/.exec(
      tail,
    )?.[1];
  return sentence !== undefined && isCredit(sentence, pack);
}

/** What stands in brackets at the end. */
const bracketIn = (tail: string): string | undefined =>
  tail.includes(')') || tail.includes(']') ? /[([]([^()[\]]{3,100})[)\]]\s*\.?$/u.exec(tail)?.[1] : undefined;

const isLastProse = (index: number, { parts }: Page): boolean =>
  !parts.slice(index + 1).some((part) => part.prose) && parts.slice(0, index).some((part) => part.prose);

/** "File photo", "AFP/File", "Photo: Sample Tribune / R. Dane", "Getty Images", "Handout: the ministry". */
function isCredit(text: string, pack: LanguagePack): boolean {
  const { credits, creditStarts } = pack.furniture;
  const bare = plain(text);
  if (credits.has(bare)) return true;
  const start = leadingPhrase(bare, creditStarts);
  if (
    start !== null &&
    (/^\s*[:/]/u.test(bare.slice(start.length)) ||
      (/\b(?:by|of)$/u.test(start) && bare.length > start.length))
  )
    return true;
  const names = bare.split(/\s*[/|,]\s*|\s+via\s+/u);
  return (
    names.length > 1 &&
    names.some((name) => credits.has(name)) &&
    names.every(
      (name) => credits.has(name) || isAgency(name.toUpperCase(), pack) || name.split(' ').length <= 3,
    )
  );
}

/** Without one of these no caption ends in the line. */
const GLUE = /[–—]|pic|photo|image|credit/i;

/** End of a caption that runs on into the story: "… shortly after sunrise. Photo: Sample Courier A ferry with …". */
function gluedEnd(head: string, pack: LanguagePack): number | null {
  if (!GLUE.test(head)) return null;
  const labelled =
    /[.!?)”"]\s+[([–—-]?\s*((?:file )?(?:photo|picture|image|credit|photograph)s?)\s*(?::|\bby\b)\s*/i.exec(
      head,
    );
  if (labelled !== null) return nameEnd(head, labelled.index + labelled[0].length);
  const dashed =
    /(?:[.!?]\s*)?[–—]\s*((?:[A-Z]\w*(?:\/|\s(?=Photo|File|Images)))*[A-Z]\w*)\s+(?=[^\sa-z])/.exec(head);
  if (
    dashed !== null &&
    (isCredit(dashed[1] ?? '', pack) ||
      (isAgency(dashed[1] ?? '', pack) && /[.!?]\s*$/u.test(head.slice(0, dashed.index + 1))))
  ) {
    return dashed.index + dashed[0].length;
  }
  const file =
    /[.!?]\s+(?:File (?:photo|picture|image|pic)|Representational image|Getty Images)\.?\s+(?=[^\sa-z])/.exec(
      head,
    );
  return file === null ? null : file.index + file[0].length;
}

/** A credit's name is a run of capitals; the last of them, before the first lower-case word, opens the story. */
function nameEnd(head: string, from: number): number | null {
  let at = from;
  let last = -1;
  for (let n = 0; n < 9; n++) {
    const token = /^(?:[^\sa-z/&|]\S*|[/&|]|and|for|via)\s+/.exec(head.slice(at));
    if (token === null) break;
    if (opensUpper(token[0])) last = at;
    at += token[0].length;
    if (/[a-z]{2}[.)\]]\s*$/.test(token[0])) return at;
  }
  return last > from ? last : null;
}
