/**
 * What HTML's elements are to a reader of articles, as tables.
 * In: nothing. Out: sets of lower-case tag names, and which open tags end which open elements unsaid.
 * Facts after the HTML Living Standard: 13.1.2.4 (optional tags), 15.3 (what is displayed as a block).
 */

/** Elements without content: no end tag is waited for. */
export const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements that stand on lines of their own. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol ' +
    'option p pre search section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements whose text no reader of the page sees as part of it, or that a reader works rather than reads. */
export const UNREAD: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object applet embed svg canvas audio video map select textarea button ' +
    'datalist input progress meter head title noframes noembed frameset'
  ).split(' '),
);

/** Headings of the page or of its parts. */
export const HEADING: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const cells = ['td', 'th'];
const sections = ['thead', 'tbody', 'tfoot'];
const paragraph: ReadonlySet<string> = new Set(['p']);

/** For an open tag: the elements that it ends where they are innermost. Any block ends a paragraph. */
export function endedBy(name: string): ReadonlySet<string> | undefined {
  return ENDED.get(name) ?? (BLOCK.has(name) ? paragraph : undefined);
}

const ENDED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li', 'p'])],
  ['dt', new Set(['dt', 'dd', 'p'])],
  ['dd', new Set(['dt', 'dd', 'p'])],
  ['td', new Set([...cells, 'p'])],
  ['th', new Set([...cells, 'p'])],
  ['tr', new Set(['tr', ...cells, 'p'])],
  ...sections.map((name) => [name, new Set([...sections, 'tr', ...cells, 'p'])] as const),
  ['option', new Set(['option'])],
  ['optgroup', new Set(['option', 'optgroup'])],
  ['a', new Set(['a'])],
  ['body', new Set(['head', 'title'])],
]);

/** An end tag of anything else than a table's part doesn't reach out of these. */
export const WALL: ReadonlySet<string> = new Set(['td', 'th', 'caption', 'table']);
/** Table parts: their end tags pass the walls. */
export const TABLE_PART: ReadonlySet<string> = new Set([
  'table',
  'tr',
  'caption',
  ...cells,
  ...sections,
  'html',
  'body',
]);
