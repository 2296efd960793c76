/**
 * Text for the feed library's XML. In: any text or HTML fragment. Out: text
 * that it writes in place, and the document with the marks put right. The
 * library sets text with `<`, `>` or `&` as a CDATA section on a line of its
 * own, and readers that don't trim then show a title that begins with a line
 * break. So those three travel as noncharacters, which `flat` lets no text
 * bring along, and become entities at the end.
 */
const MARKS = [
  ['&', '\ufdd0', '&amp;'],
  ['<', '\ufdd1', '&lt;'],
  ['>', '\ufdd2', '&gt;'],
] as const;

/** Text as the library may see it. */
export function xmlText(text: string): string {
  return MARKS.reduce((sum, [character, mark]) => sum.replaceAll(character, mark), text);
}

/** The library's document with every mark an entity. */
export function xmlDocument(written: string): string {
  return `${MARKS.reduce((sum, [, mark, entity]) => sum.replaceAll(mark, entity), written).trimEnd()}\n`;
}
