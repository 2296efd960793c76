/**
 * Text for the feed library's XML. In: any text or HTML fragment of ours. Out:
 * text that it writes in place, and the document with the marks put right.
 * feedsmith 3 sets text that has `<`, `>` or `&` as a CDATA section on a line
 * of its own, and readers that don't trim (miniflux #1333, feed-rs #163) then
 * show a title that begins with a line break, or none. So those three travel as
 * noncharacters, which `flat` lets no text bring along, and become entities at
 * the end.
 */
const MARKS: Record<string, string> = { '&': '\ufdd0', '<': '\ufdd1', '>': '\ufdd2' };
const ENTITIES: Record<string, string> = { '\ufdd0': '&amp;', '\ufdd1': '&lt;', '\ufdd2': '&gt;' };

/** Text as the library may see it. */
export function marked(text: string): string {
  return text.replace(/[&<>]/g, (sign) => MARKS[sign] as string);
}

/** The library's document with every mark an entity, and one line feed at its end. */
export function unmarked(written: string): string {
  return `${written.replace(/[\ufdd0-\ufdd2]/g, (mark) => ENTITIES[mark] as string).trimEnd()}\n`;
}
