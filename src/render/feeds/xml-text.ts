/**
 * Text for the feed library's XML. In: any text or HTML fragment. Out: text
 * that it writes in place, and the document with the marks put right. The
 * library sets text with `<`, `>` or `&` as a CDATA section on a line of its
 * own, and readers that don't trim then show a title that begins with a line
 * break. So those three travel as noncharacters, which `flat` lets no text
 * bring along, and become entities at the end.
 */
const MARKS: Record<string, string> = { '&': '\ufdd0', '<': '\ufdd1', '>': '\ufdd2' };
const ENTITIES: Record<string, string> = { '\ufdd0': '&amp;', '\ufdd1': '&lt;', '\ufdd2': '&gt;' };

/** Text as the library may see it. */
export function xmlText(text: string): string {
  return text.replace(/[&<>]/g, (character) => MARKS[character] as string);
}

/** The library's document with every mark an entity, and one line feed at its end. */
export function xmlDocument(written: string): string {
  return `${written.replace(/[\ufdd0-\ufdd2]/g, (mark) => ENTITIES[mark] as string).trimEnd()}\n`;
}
