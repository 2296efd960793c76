/**
 * XML → elements, within bounds. In: a document's text. Out: its root, whatever stands after a break left out. htmlparser2's
 * parser reads (it is in the Worker for HTML anyway): no document type is heeded, no entity but the five of XML and
 * numbers is known, nothing is fetched. Refused while it is read: a document type with declarations in it, nesting deeper
 * than 100, more than 100 attributes on one element, more than 200,000 elements. Feedsmith, which writes our feeds, reads them
 * too; it would weigh 54 KiB gzip more and takes 4 to 9 times as long, and judges this room in its tests.
 */
import { Parser } from 'htmlparser2';

/** One element; its name has the usual prefix of its namespace, whatever the document calls that. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly parent: Element | null;
  /** Its own text, that of its children left out. */
  readonly text: string;
  /** What stands between its tags, as it was written. */
  readonly markup: () => string;
  /** Whether its end tag came. */
  readonly closed: boolean;
}

export type XmlReason = 'doctype' | 'too-complex' | 'not-a-feed';
export type Xml = { readonly root: Element } | { readonly refused: XmlReason; readonly detail: string };

const DEEPEST = 100;
const ATTRIBUTES = 100;
const ELEMENTS = 200_000;

/** Namespaces that are read, by the prefix that they are known under here. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
]);

class Refusal extends Error {
  readonly reason: XmlReason;

  constructor(reason: XmlReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

interface Node extends Element {
  readonly attributes: Map<string, string>;
  readonly children: Node[];
  readonly parent: Node | null;
  text: string;
  closed: boolean;
}

/** Reads a document. */
export function xmlOf(source: string): Xml {
  const prefixes = new Map<string, string>([
    ['xml', 'xml'],
    ...[...NAMESPACES.values()].map((name): [string, string] => [name, name]),
  ]);
  let root: Node | null = null;
  let top: Node | null = null;
  let depth = 0;
  let count = 0;
  let attributes = new Map<string, string>();
  const parser = new Parser(
    {
      onopentagname() {
        attributes = new Map();
      },
      onattribute(name, value) {
        if (attributes.size === ATTRIBUTES)
          throw new Refusal('too-complex', `more than ${ATTRIBUTES} attributes`);
        const key = name.toLowerCase();
        if (!attributes.has(key)) attributes.set(key, value);
        const known = NAMESPACES.get(value.trim().toLowerCase());
        if (known !== undefined && /^xmlns(:|$)/.test(key)) prefixes.set(key.slice(6), known);
      },
      onopentag(name) {
        if (++count > ELEMENTS) throw new Refusal('too-complex', `more than ${ELEMENTS} elements`);
        if (++depth > DEEPEST) throw new Refusal('too-complex', `nested deeper than ${DEEPEST}`);
        const from = parser.endIndex + 1;
        let to = from;
        const node: Node = {
          name: named(name.toLowerCase(), prefixes),
          attributes,
          children: [],
          parent: top,
          text: '',
          closed: false,
          markup: () => source.slice(from, Math.max(from, to)),
        };
        ends.set(node, (end) => {
          to = end;
        });
        if (top !== null) top.children.push(node);
        root ??= node;
        top = node;
      },
      ontext(text) {
        if (top !== null) top.text += text;
      },
      onclosetag(_, implied) {
        depth--;
        if (top === null) return;
        // An end tag that is implied is either `<x/>` or one that never came; the last element's own way out tells.
        top.closed = !implied || source.charCodeAt(parser.endIndex) === CLOSE;
        ends.get(top)?.(parser.startIndex);
        ends.delete(top);
        top = top.parent;
      },
      onprocessinginstruction(name, text) {
        if (/^!doctype$/i.test(name) && /[[]|<!/.test(text)) {
          throw new Refusal('doctype', 'a document type with declarations in it is not read');
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const ends = new Map<Node, (end: number) => void>();
  try {
    parser.write(source);
    parser.end();
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason, detail: error.message };
    throw error;
  }
  return root === null ? { refused: 'not-a-feed', detail: 'there is no element in it' } : { root };
}

const CLOSE = '>'.charCodeAt(0);

/** `a10:entry` → `atom:entry`, where the document says that `a10` is Atom's; an unknown prefix stays. */
function named(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const known = prefixes.get(name.slice(0, Math.max(0, colon)));
  if (known === undefined) return name;
  const local = name.slice(colon + 1);
  return known === '' ? local : `${known}:${local}`;
}

/** The first child of one of these names, in the order of the names. */
export function child(element: Element, ...names: readonly string[]): Element | null {
  for (const name of names) {
    const found = element.children.find((one) => one.name === name);
    if (found !== undefined) return found;
  }
  return null;
}
