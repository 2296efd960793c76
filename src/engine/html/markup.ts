/**
 * One walk over the tree for what the markup states about the page. In: a tree. Out: metas by name, links by rel, JSON-LD
 * scripts, microdata, times, headings and what calls itself a byline, in document order. Judges nothing; metadata.ts does.
 */
import { BLOCK, UNREAD } from './elements.ts';
import { namedRole } from './names.ts';
import { attribute, type Element } from './tree.ts';

/** What was found; texts have their white space collapsed and are cut at 500 characters. */
export interface Markup {
  readonly language: string;
  /** First non-empty content by lower-case `property`, `name` or `itemprop` of meta elements. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string;
  readonly scripts: readonly string[];
  readonly pageTitle: string;
  readonly headings: readonly string[];
  /** Headings of the second and third rank. */
  readonly lesser: readonly string[];
  /** Microdata by property name. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** `<time>` elements: what they say to machines and to people, and their class words. */
  readonly times: readonly { readonly value: string; readonly names: string }[];
  readonly bylines: readonly string[];
  /** Texts of elements whose class says that they hold a date. */
  readonly dateLines: readonly string[];
}

const LONGEST = 500;
/** One more than any address may have, so that it is refused. */
const LONGEST_ADDRESS = 2001;
const BYLINE =
  /(?:^|[\s_-])(?:by-?line|author|authors|article-author|post-author|story-author|contributor|writer)(?:$|[\s_-]|name)/i;
const DATELINE =
  /(?:^|[\s_-])(?:date|pub-?date|publish-?date|published|posted-on|date-?published|timestamp|entry-date|post-date|article-date)(?:$|[\s_-])/i;

/** Reads the tree once. */
export function markupOf(root: Element): Markup {
  const metas = new Map<string, string[]>();
  const properties = new Map<string, string[]>();
  const scripts: string[] = [];
  const headings: string[] = [];
  const lesser: string[] = [];
  const times: { value: string; names: string }[] = [];
  const bylines: string[] = [];
  const dateLines: string[] = [];
  let language = '';
  let canonical = '';
  let pageTitle = '';

  const note = (map: Map<string, string[]>, key: string, value: string) => {
    if (key === '' || value === '' || key.length > 100) return;
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else if (list.length < 20) list.push(value);
  };
  const visit = (element: Element, inComments: boolean) => {
    const { name, attributes } = element;
    if (name === 'script') {
      if (attribute(element, 'type').toLowerCase().includes('ld+json')) scripts.push(rawText(element));
      return;
    }
    if (name === 'meta') {
      const whole = attribute(element, 'content').trim();
      // An address that is cut is another address.
      const content = /^https?:/i.test(whole) ? whole.slice(0, LONGEST_ADDRESS) : whole.slice(0, LONGEST);
      for (const key of ['property', 'name', 'itemprop'])
        note(metas, attribute(element, key).toLowerCase().trim(), content);
    } else if (name === 'html') language ||= attribute(element, 'lang') || attribute(element, 'xml:lang');
    else if (name === 'link' && canonical === '') {
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel')))
        canonical = attribute(element, 'href').trim();
    } else if (name === 'title' && !isForeign(element)) pageTitle ||= textOf(element);
    else if (name === 'h1' && headings.length < 20) headings.push(textOf(element));
    else if ((name === 'h2' || name === 'h3') && !inComments && lesser.length < 20)
      lesser.push(textOf(element));
    else if (name === 'time' && !inComments && times.length < 50)
      times.push({
        value: attribute(element, 'datetime') || textOf(element),
        names: namesOf(element),
      });
    if (attributes.size > 0 && name !== 'meta') {
      const property = attribute(element, 'itemprop');
      if (property !== '' && property.length < 100)
        for (const key of property.split(/\s+/)) note(properties, key, propertyValue(element));
      const names = inComments ? '' : namesOf(element);
      if (
        bylines.length < 20 &&
        !inComments &&
        (attribute(element, 'rel') === 'author' || BYLINE.test(names))
      ) {
        const text = textOf(element, ' | ');
        if (text !== '' && text.length < 200) bylines.push(text);
      }
      if (dateLines.length < 20 && DATELINE.test(names)) {
        const text = textOf(element);
        if (text !== '' && text.length < 100) dateLines.push(text);
      }
    }
    for (const child of element.children)
      if (typeof child !== 'string') visit(child, inComments || isComments(child));
  };
  visit(root, false);
  return {
    language,
    metas,
    canonical,
    scripts,
    pageTitle,
    headings,
    lesser,
    properties,
    times,
    bylines,
    dateLines,
  };
}

/** Readers' names and times are not the article's. */
function isComments(element: Element): boolean {
  return /comment|disqus|respon|repl/i.test(namesOf(element)) && namedRole(element)?.kind === 'apart';
}

function namesOf(element: Element): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-testid')}`
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** An svg's title is no page's. */
function isForeign(element: Element): boolean {
  return (
    element.parent?.name !== 'head' &&
    element.parent?.name !== 'html' &&
    element.parent?.name !== '' &&
    element.parent?.name !== 'body'
  );
}

/** Microdata values, HTML Living Standard 5.2.4; an item's value is its name. */
function propertyValue(element: Element): string {
  const own = attribute(element, 'content') || attribute(element, 'datetime');
  if (own !== '') return own.slice(0, LONGEST).trim();
  if (element.name === 'link') return attribute(element, 'href');
  if (element.attributes.has('itemscope')) {
    const name = named(element, 'name');
    if (name !== null) return propertyValue(name);
  }
  return textOf(element);
}

/** The nearest descendant with that property, among the first few levels. */
function named(element: Element, property: string, levels = 4): Element | null {
  if (levels === 0) return null;
  for (const child of element.children.slice(0, 50)) {
    if (typeof child === 'string') continue;
    if (attribute(child, 'itemprop').split(/\s+/).includes(property)) return child;
    const inner = named(child, property, levels - 1);
    if (inner !== null) return inner;
  }
  return null;
}

/** The element's text on one line; cut in length and in elements looked at, so that asking at every depth stays cheap. */
function textOf(element: Element, lineBreak = ' '): string {
  let text = '';
  let looked = 0;
  const walk = (at: Element) => {
    for (const child of at.children) {
      if (text.length > LONGEST * 2 || ++looked > LONGEST) return;
      if (typeof child === 'string') text += child.slice(0, LONGEST * 2);
      else if (!UNREAD.has(child.name)) {
        const apart = child.name === 'br' ? lineBreak : BLOCK.has(child.name) ? ' ' : '';
        text += apart;
        walk(child);
        text += apart;
      }
    }
  };
  walk(element);
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

function rawText(element: Element): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
