/**
 * What in a body is no matter of the story. In: a reading. Out: its sentences that are a picture's credit, the caption in
 * front of one, or a way to reach the author, which cleaning could not tell from text. They make no claim, are nobody's
 * only-here and no part of a summary. Refuses sentences that merely speak of pictures.
 */
import { oncePerReading } from './once.ts';
import type { Place } from './statement.ts';

const CREDIT =
  /\((?:AP|AFP|EPA|Reuters|Getty|Handout)\/|\b(?:AP|AFP|Getty|Reuters|Handout) (?:Photo|Images?)\b|\b(?:Photo|Photograph|Image|Picture)(?: by|:|\/)/;
/** Captions: "… outside the station, Friday, May 2, 2014.", "13 of 43 Photos", "In this Jan. 23, 2018 file photo". */
const DATED =
  /,\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s[A-Z][a-z]{2,8}\.?,?\s\d{1,2},?\s\d{4}[.…]{0,3}$/;
const GALLERY = /\b\d{1,3} of \d{1,3} Photos\b|\bHide Caption\b|\b[Ff]ile photo\b/;
const PICTURED = /\b[Ii]n this (?:photo|image|picture|undated|[A-Z][a-z]{2,8}\.? \d)/;
const MARKS = [CREDIT, DATED, GALLERY, PICTURED];
const CONTACT = /\S@[\w-]+\.\w/;
/** A credit's longest sentence; a longer one may hold a credit behind a caption. */
const CAPTION = 400;

const immaterial = oncePerReading(({ article, sentences }): readonly boolean[] => {
  const text = sentences.map(({ start, end }) => article.text.slice(start, Math.min(end, start + CAPTION)));
  const credit = text.map((one) => MARKS.some((mark) => mark.test(one)));
  return text.map((one, index) => {
    if (CONTACT.test(one) || credit[index] === true) return true;
    const [here, next] = [sentences[index], sentences[index + 1]];
    return (
      next !== undefined &&
      credit[index + 1] === true &&
      here?.paragraph === next.paragraph &&
      /^\(/.test(text[index + 1] as string)
    );
  });
});

/** Statements of which no place is matter of the story. */
export function muteStatements(
  readings: readonly Parameters<typeof immaterial>[0][],
  list: readonly { readonly places: readonly Place[] }[],
): ReadonlySet<number> {
  const mute = new Set<number>();
  for (const [number, { places }] of list.entries()) {
    const all = places.every(({ article, sentence }) => {
      const reading = readings[article];
      return reading !== undefined && immaterial(reading)[sentence] === true;
    });
    if (all) mute.add(number);
  }
  return mute;
}
