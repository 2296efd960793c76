/**
 * The parts of an e-mail: tables and inline styles, for mail programs drop
 * style sheets, flex and grid. In: parts of a bulletin. Out: HTML. Classes are
 * hooks for dark mode alone; without them the message stays legible.
 */
import type { Block, Section } from '../bulletin/model.ts';
import { type Passage, sourceWords, wordsOf } from '../bulletin/passages.ts';
import { agreedWords } from '../bulletin/words.ts';
import { type Markup, markup, piece, spoken } from '../inert.ts';

export const SERIF = "Georgia,'Times New Roman',serif";
export const SANS = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const INK = '#1b1a17';
export const SOFT = '#5f5b52';
export const MARK = '#8c2f1b';
const YES = '#1f4f46';
export const LINE = '#dcd7cb';

/** Outlook knows no `white-space`; it keeps this space unbroken. */
const NO_BREAK = '\u00a0';

/** A passage, where each of its sentences stands, and how many say it. `data-sentence` is a sentence's id in every format. */
export function passageRow(passage: Passage): Markup {
  const [quote] = passage;
  const agreed = agreedWords(quote);
  const value =
    quote.value === null
      ? ''
      : piece`<p class="ink" dir="auto" style="margin:0;font:bold 17px/24px ${SANS};color:${INK}">${markup(quote.value)}</p>`;
  const mark =
    agreed === ''
      ? ''
      : piece` &nbsp;<span class="yes" style="color:${YES}">&#10003;&nbsp;${agreed.replaceAll(' ', NO_BREAK)}</span>`;
  const sources = passage.map(
    (one, i) =>
      piece`${i === 0 ? '' : ' · '}<a class="mark" href="${one.link}" data-sentence="${one.id}" style="color:${MARK}">${markup(sourceWords(one, i))}</a>`,
  );
  return piece`<tr><td style="padding:0 0 14px">${value}<p class="ink"${spoken(quote.voice)} style="margin:0;font:17px/26px ${SERIF};color:${INK};word-break:break-word">${markup(wordsOf(passage))}</p><p class="soft" style="margin:2px 0 0;font:13px/20px ${SANS};color:${SOFT}">${sources}${mark}</p></td></tr>`;
}

/** A block's label; the summary has none. */
export function labelRow({ label }: Block): Markup {
  return label === null
    ? piece``
    : piece`<tr><td style="padding:8px 0 8px"><h3 class="soft" dir="auto" style="margin:0;font:bold 13px/18px ${SANS};color:${SOFT}">${markup(label)}</h3></td></tr>`;
}

/** A story's headline, linked to its page, and our short lines on it. */
export function headRow(section: Section, titled: boolean): Markup {
  const title = titled
    ? piece`<h2${spoken(section.voice)} style="margin:0 0 4px;font:bold 22px/28px ${SERIF};word-break:break-word"><a class="ink" href="${section.page}" style="color:${INK};text-decoration:none">${markup(section.title)}</a></h2>`
    : '';
  const facts = section.facts.map(
    (fact) =>
      piece`<p class="soft" dir="auto" style="margin:0;font:13px/20px ${SANS};color:${SOFT}">${markup(fact)}</p>`,
  );
  return piece`<tr><td class="line" style="border-top:2px solid ${LINE};padding:18px 0 12px">${title}${facts}</td></tr>`;
}

/** Bytes that a story takes at most, without writing it: the templates' own bytes are counted amply. */
export function roomFor({ title, voice, page, facts, blocks }: Section): number {
  const labels = blocks.map(({ label }) => label ?? '');
  const quotes = blocks.flatMap((block) => block.quotes);
  return (
    800 +
    300 * (facts.length + blocks.length) +
    roomForTexts([title, voice.lang ?? '', page, ...facts, ...labels]) +
    quotes.reduce(
      (sum, q) =>
        sum + 700 + roomForTexts([q.id, q.link, q.text, q.voice.lang ?? '', q.outlet, q.value ?? '']),
      0,
    )
  );
}

/** UTF-8 takes three bytes a code unit at most, and an entity six a character. */
function roomForTexts(texts: readonly string[]): number {
  return texts.reduce(
    (sum, text) => sum + 3 * text.length + 6 * (text.match(/[&<>"'{}|@]/g)?.length ?? 0),
    0,
  );
}
