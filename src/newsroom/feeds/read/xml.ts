/**
 * XML → elements, within bounds. In: a document's text. Out: its root, whatever stands after a break left out. htmlparser2's
 * parser reads (it is in the Worker for HTML anyway): no document type is heeded, no entity but the five of XML and
 * numbers is known, nothing is fetched. Refused while it is read: a document type with declarations in it, nesting deeper
 * than 100, more than 100 attributes on one element, more than 200,000 elements. Feedsmith, which writes our feeds, reads them
 * too; it would weigh 54 KiB gzip more and takes 4 to 9 times as long, and judges this room in its tests.
 */
import { Parser } from 'htmlparser2';
import { nameIn, type Scope, scopeIn } from './namespaces.ts';

/** One element; its name has the usual prefix of its namespace, whatever the document calls that. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly parent: Element | null;
  /** Its own text, that of its children left out. */
  readonly text: string;
  /** What stands between its tags, as it was written. */
  markup(): string;
  /** Whether its end tag came. */
  readonly closed: boolean;
}

export type XmlReason = 'doctype' | 'too-complex' | 'not-a-feed';
export type Xml = { readonly root: Element } | { readonly refused: XmlReason; readonly detail: string };

const DEEPEST = 100;
const ATTRIBUTES = 100;
const ELEMENTS = 200_000;

class Refusal extends Error {
  readonly reason: XmlReason;

  constructor(reason: XmlReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

class Node implements Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[] = [];
  readonly parent: Node | null;
  readonly scope: Scope;
  text = '';
  closed = false;
  /** Where its markup begins and ends. */
  from: number;
  to: number;
  readonly #source: string;

  constructor(
    source: string,
    from: number,
    written: string,
    attributes: ReadonlyMap<string, string>,
    parent: Node | null,
  ) {
    this.scope = scopeIn(parent?.scope ?? null, attributes);
    this.name = nameIn(this.scope, written);
    this.attributes = attributes;
    this.parent = parent;
    this.from = from;
    this.to = from;
    this.#source = source;
  }

  markup(): string {
    return this.#source.slice(this.from, Math.max(this.from, this.to));
  }
}

/** Reads a document. */
export function xmlOf(source: string): Xml {
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
      },
      onopentag(name) {
        if (++count > ELEMENTS) throw new Refusal('too-complex', `more than ${ELEMENTS} elements`);
        if (++depth > DEEPEST) throw new Refusal('too-complex', `nested deeper than ${DEEPEST}`);
        const node: Node = new Node(source, parser.endIndex + 1, name.toLowerCase(), attributes, top);
        top?.children.push(node);
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
        top.to = parser.startIndex;
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

/** The first child of one of these names, in the order of the names. */
export function child(element: Element, ...names: readonly string[]): Element | null {
  for (const name of names) {
    const found = element.children.find((one) => one.name === name);
    if (found !== undefined) return found;
  }
  return null;
}
