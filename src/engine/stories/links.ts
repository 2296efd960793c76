/**
 * Links between articles, kept both ways, and how strong each article's
 * strongest is. In: an article's links, in place of those it had. Out: the links
 * of any article, and the strongest of them. Refuses nothing: links that aren't
 * here are asked for once. Those that were asked for first go where they are many.
 */

/** Likeness of one article's links by the other's id. */
export type Links = ReadonlyMap<string, number>;

export class LinkBook {
  readonly #load: (id: string) => Map<string, number>;
  readonly #most: number;
  readonly #links = new Map<string, Map<string, number>>();
  /** Kept while it holds: it is asked for of every neighbour, and takes a walk over hundreds of links. */
  readonly #strongest = new Map<string, number>();

  /** `load` gives the links of an article that isn't among the `most` kept here. */
  constructor(load: (id: string) => Map<string, number>, most = Number.POSITIVE_INFINITY) {
    this.#load = load;
    this.#most = most;
  }

  of(id: string): Links {
    return this.#of(id);
  }

  /** Likeness to the article most like this one; 0 where it has no links. */
  strongest(id: string): number {
    const known = this.#strongest.get(id);
    if (known !== undefined) return known;
    const found = strongestOf(this.#of(id), null);
    this.#strongest.set(id, found);
    return found;
  }

  /** Puts links in place of those an article had, on both sides; the map is the book's from now on. */
  replace(id: string, links: Map<string, number>): void {
    const before = this.#of(id);
    for (const [other, value] of before) {
      if (links.has(other)) continue;
      this.#links.get(other)?.delete(id);
      if (this.#strongest.get(other) === value) this.#strongest.delete(other);
    }
    for (const [other, value] of links) {
      const was = before.get(other);
      if (was === value) continue;
      this.#links.get(other)?.set(id, value);
      if (was !== undefined) this.#strongest.delete(other);
      else if (value > (this.#strongest.get(other) ?? value)) this.#strongest.set(other, value);
    }
    this.#links.set(id, links);
    this.#strongest.delete(id);
  }

  /** Forgets an article's own side. */
  drop(id: string): void {
    this.#links.delete(id);
    this.#strongest.delete(id);
  }

  clear(): void {
    this.#links.clear();
    this.#strongest.clear();
  }

  #of(id: string): Map<string, number> {
    const known = this.#links.get(id);
    if (known !== undefined) return known;
    if (this.#links.size >= this.#most) this.drop(this.#links.keys().next().value as string);
    const loaded = this.#load(id);
    this.#links.set(id, loaded);
    return loaded;
  }
}

/** The highest likeness among links, that to one article left aside. */
export function strongestOf(links: Links, without: string | null): number {
  let most = 0;
  links.forEach((value, id) => {
    if (value > most && id !== without) most = value;
  });
  return most;
}
