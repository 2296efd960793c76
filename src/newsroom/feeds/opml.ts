/**
 * OPML 2.0 (opml.org/spec2.opml). In: a file's text; registered feeds. Out: its outlines that have an address; a file. Outlines
 * are read wherever they stand; those that include other files are never followed. An outline's outlet is its `outlet`
 * attribute, else its title as an id, else its host; every outline that is written carries its outlet, so that an import
 * elsewhere gives the same feeds.
 */
import { generateOpml } from 'feedsmith';
import { done, type FeedOut, failed, LIMITS, type Result } from '../../contract/index.ts';
import { type Element, xmlOf } from './read/xml.ts';

interface Outline {
  readonly url: string;
  readonly outlet: string;
  readonly name: string;
}

/** The outlines of a file. */
export function outlinesOf(opml: string): Result<Outline[]> {
  const xml = xmlOf(opml);
  const bad = (detail: string) => failed('bad-body', detail, { errors: [{ path: '', detail }] });
  if ('refused' in xml) return bad(xml.detail);
  if (xml.root.name !== 'opml') return bad('an OPML file is wanted: its root is <opml>');
  if (!xml.root.closed) return bad('the file breaks off');
  const found: Outline[] = [];
  collect(xml.root, found);
  if (found.length <= LIMITS.opmlOutlines) return done(found);
  return failed('too-large', `${found.length} outlines; at most ${LIMITS.opmlOutlines} in one file`, {
    limit: LIMITS.opmlOutlines,
    errors: [{ path: '', detail: `at most ${LIMITS.opmlOutlines} outlines` }],
  });
}

/** Nesting is bounded where the file is read. */
function collect(element: Element, found: Outline[]): void {
  for (const child of element.children) {
    if (child.name === 'outline') {
      const url = child.attributes.get('xmlurl')?.trim() ?? '';
      const name = (child.attributes.get('title') ?? child.attributes.get('text') ?? '').slice(
        0,
        LIMITS.feedNameChars,
      );
      if (url !== '')
        found.push({ url, name, outlet: child.attributes.get('outlet')?.trim() || outletOf(name, url) });
    }
    collect(child, found);
  }
}

/** `The Oakvale Courier` → `the-oakvale-courier`; a title in another script leaves nothing, then it is the host. */
function outletOf(name: string, url: string): string {
  const id = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036F'’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+/, '')
      .slice(0, LIMITS.outletChars)
      .replace(/-+$/, '');
  return id(name) || (URL.canParse(url) ? id(new URL(url).hostname.replace(/^www\./, '')) : '');
}

const NONE = { text: 'no feeds are registered', isComment: true };

/** The feeds as a file. */
export function opmlOf(feeds: readonly FeedOut[]): string {
  const outlines = feeds.map(({ url, outlet, name }) => {
    const text = name ?? outlet;
    return { text, title: text, type: 'rss', xmlUrl: url, outlet };
  });
  return generateOpml(
    // A body without an outline is no OPML.
    { head: { title: 'Standfirst' }, body: { outlines: outlines.length === 0 ? [NONE] : outlines } },
    { extraOutlineAttributes: ['outlet'] },
  );
}
