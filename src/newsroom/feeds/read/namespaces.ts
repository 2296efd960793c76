/**
 * Names of elements, whatever a document calls their namespaces (Namespaces in XML 1.0, §6). In: a name as it was written,
 * the declarations around it. Out: the name with the usual prefix: `a10:entry` → `atom:entry`, where `a10` is declared as
 * Atom's. Prefixes that nobody declares mean what they usually mean. Declarations past 32 around one element are not heeded.
 */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
]);
const MOST = 32;

/** One declaration, and those around it; null: there are none. */
export type Scope = {
  readonly prefix: string;
  /** The usual prefix; null: a namespace that is not read. */
  readonly usual: string | null;
  readonly outer: Scope;
  readonly count: number;
} | null;

/** The scope inside an element with these attributes, whose names are in lower case. */
export function scopeIn(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let scope = outer;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const count = (scope?.count ?? 0) + 1;
    const usual = KNOWN.get(value.trim().toLowerCase()) ?? null;
    if (count <= MOST) scope = { prefix: name.slice(6), usual, outer: scope, count };
  }
  return scope;
}

/** An element's name; without a prefix where it has none that is read. */
export function nameIn(scope: Scope, name: string): string {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(0, colon));
  for (let at = scope; at !== null; at = at.outer) {
    if (at.prefix !== prefix) continue;
    if (at.usual === null) return colon < 0 ? name : `?${name}`;
    const local = name.slice(colon + 1);
    return at.usual === '' ? local : `${at.usual}:${local}`;
  }
  return name;
}
