/**
 * Where the catalog's rows meet the engine's grouping. In: an article that came,
 * changed or goes. Out: the groups of all that it touches, as grouping everything
 * anew would give them. Links between articles are stored, so that a newcomer is
 * compared with those that could be near it and with nobody else.
 */
import {
  type Article,
  type Compiled,
  compile,
  couldLink,
  ENGINE_VERSION,
  type Links,
  linkKeys,
  linksOf,
  type Profile,
  profile,
  publishedDay,
  read,
  regroup,
  type StoryGroup,
  windowDays,
} from '../engine/index.ts';
import { articles, candidates, stories } from '../storage/index.ts';

/** What the catalog keeps of one article. */
export interface Entry {
  readonly facts: articles.ArticleFacts;
  readonly profile: Profile;
}

/** What a change does, before it is written. */
export interface Regrouped {
  readonly groups: readonly StoryGroup[];
  /** Null where the article goes. */
  readonly came: { readonly article: Compiled; readonly links: Links } | null;
}

const EXCERPT = 300;
/** Compiled profiles kept warm, some 4 KB each. */
const WARM = 4000;

/** Reads an article once, for everything the catalog keeps. */
export function entryOf(article: Article): Entry {
  const reading = read(article);
  const [first] = reading.sentences;
  const end = first ? Math.min(first.end, first.start + EXCERPT) : 0;
  const { id, outlet, revision, title, url, published, lang } = article;
  return {
    facts: {
      ...{ id, outlet, revision, title, url, published, lang },
      excerpt: article.text.slice(first?.start ?? 0, end).toWellFormed(),
      own_day: publishedDay(reading),
    },
    profile: profile(reading),
  };
}

/** The neighbourhoods of one catalog. */
export class Neighbourhoods {
  readonly #sql: SqlStorage;
  readonly #warm = new Map<string, Compiled>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The groups after a change of the article `id`; `entry` null: it goes. Writes nothing. */
  regroup(id: string, entry: Entry | null): Regrouped {
    const links = candidates.linksOf(this.#sql, id);
    const went = articles.articleRow(this.#sql, id) === null ? null : { id, links };
    const came = entry === null ? null : this.#arriving(compile(entry.profile));
    // The engine asks for the same links many times over.
    const asked = new Map<string, Links>();
    const rest = {
      article: (other: string) => this.#compiled(other) as Compiled,
      links: (other: string) => {
        const known = asked.get(other);
        if (known !== undefined) return known;
        const links = candidates.linksOf(this.#sql, other);
        links.delete(id);
        asked.set(other, links);
        return links;
      },
    };
    const groupOf = (other: string) => this.#groupOf(other);
    return { groups: regroup({ came, went }, rest, groupOf), came };
  }

  /** Writes what a change does to profiles and links. */
  write(id: string, entry: Entry | null, { came }: Regrouped): void {
    this.#warm.delete(id);
    candidates.writeLinks(this.#sql, id, came?.links ?? new Map());
    if (entry === null || came === null) {
      candidates.dropProfile(this.#sql, id);
      return;
    }
    const row = { article: id, engine: ENGINE_VERSION, profile: JSON.stringify(entry.profile) };
    candidates.writeProfile(this.#sql, row, linkKeys(entry.profile), came.article.day);
  }

  /** Forgets what is warm: after a transaction that failed it may not be what is stored. */
  cool(): void {
    this.#warm.clear();
  }

  #arriving(article: Compiled): { article: Compiled; links: Links } {
    const keys = linkKeys(article.profile);
    const near = candidates.nearBy(this.#sql, keys, article.day, windowDays);
    near.delete(article.id);
    const others = [...near]
      .flatMap((id) => this.#compiled(id) ?? [])
      .filter((one) => couldLink(article, one));
    return { article, links: linksOf(article, others) };
  }

  /** The visible members of an article's story so far. */
  #groupOf(id: string): string[] {
    const story = articles.articleRow(this.#sql, id)?.story ?? null;
    return story === null ? [id] : stories.memberIds(this.#sql, story);
  }

  #compiled(id: string): Compiled | null {
    const known = this.#warm.get(id);
    if (known !== undefined) return known;
    const stored = candidates.profileOf(this.#sql, id);
    if (stored === null) return null;
    const made = compile(JSON.parse(stored.profile) as Profile);
    if (this.#warm.size >= WARM) this.#warm.delete(this.#warm.keys().next().value as string);
    this.#warm.set(id, made);
    return made;
  }
}
