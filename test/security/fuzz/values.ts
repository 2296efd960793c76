/**
 * Values for requests that nobody would make. In: a schema of the OpenAPI
 * document, chance. Out: a value that fits, nearly fits, or is there to do harm.
 * Addresses that could be fetched are of this machine only.
 */
import document from '../../../src/http/openapi/openapi.json' with { type: 'json' };
import { DAYS, SLOTS, writing } from '../../history/world.ts';
import { VALUES as JSON_CASES } from '../../worker/security/json-cases.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly maximum?: number;
  readonly maxLength?: number;
}

const schemas = document.components.schemas as unknown as Record<string, Schema>;

/** How a value is to be. */
export type Mood = 'good' | 'near' | 'hostile';

const STRINGS: readonly string[] = [
  ...[
    '',
    ' ',
    '\0',
    '\ud800',
    '\u202e',
    '..',
    '../../etc/passwd',
    '%2e%2e%2f',
    '__proto__',
    'constructor',
    'null',
    '-1',
    '1e999',
  ],
  ...[
    "' OR 1=1 --",
    '"; DROP TABLE articles; --',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '$(id)',
    '\r\nSet-Cookie: a=b',
    'é',
    'e\u0301',
  ],
  ...[
    '😀',
    'ａｂｃ',
    'соurier',
    'A'.repeat(300),
    'a'.repeat(20_000),
    '2026-13-45',
    '9999-12-31T23:59:60Z',
    '0000-00-00',
    'P1D',
  ],
  ...[
    'http://127.0.0.1:1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://[::1]:1/',
    '//127.0.0.1:1',
    'http://127.1:1/x',
    'data:,x',
  ],
];
const ADDRESSES = [
  'http://127.0.0.1:1/feed',
  'http://localhost:1/a',
  'http://[::ffff:127.0.0.1]:1/x',
  'http://10.0.0.1/',
  'https://127.0.0.1/',
];

/** Makes values. Few ids, so that requests meet one another. */
export class Values {
  readonly #random: () => number;
  /** Ids of stories and feeds, as answers tell them. */
  readonly stories: string[] = [];
  readonly feeds: string[] = [];

  constructor(random: () => number) {
    this.#random = random;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)] as T;
  }

  count(below: number): number {
    return Math.floor(this.#random() * below);
  }

  hostile(): string {
    return this.chance(0.8)
      ? this.pick(STRINGS)
      : String.fromCodePoint(...Array.from({ length: this.count(12) }, () => this.count(0xd800)));
  }

  /** A name by what it is called, where it has a meaning of its own; null where it has none. */
  named(name: string): string | null {
    const slot = this.pick(SLOTS);
    switch (name.toLowerCase()) {
      case 'article':
      case 'articleid':
      case 'id':
        return slot.id;
      case 'outlet':
      case 'outletid':
      case 'a':
      case 'b':
        return slot.outlet;
      case 'story':
      case 'storyid':
        return this.stories.length > 0 ? this.pick(this.stories) : 'saaaaaaaaaaaa';
      case 'feed':
      case 'feedid':
        return this.feeds.length > 0 ? this.pick(this.feeds) : 'faaaaaaaaaaaa';
      case 'day':
        return this.pick([...DAYS, 'latest']);
      case 'version':
      case 'from':
        return String(1 + this.count(4));
      case 'url':
        return this.pick(ADDRESSES);
      case 'homepage':
      case 'published':
      case 'since':
        return this.pick([`${this.pick(DAYS)}T08:00:00Z`, this.pick(DAYS)]);
      case 'embargo':
        return '2026-03-14T08:00:00Z';
      case 'lang':
      case 'language':
        return this.pick(['en', 'de', 'ar', 'zh-Hans']);
      case 'text':
        return writing(slot, this.count(30)).text;
      case 'html':
        return `<html><head><title>${writing(slot, 1).title}</title></head><body><article><p>${writing(slot, this.count(9)).text.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`;
      default:
        return null;
    }
  }

  /** A value of a schema. */
  of(schema: Schema, mood: Mood, name = '', depth = 0): unknown {
    if (mood !== 'good' && this.chance(mood === 'hostile' ? 0.5 : 0.12)) return this.odd(depth);
    const known = this.named(schema.$ref?.split('/').at(-1) ?? name) ?? this.named(name);
    if (schema.$ref !== undefined && known === null)
      return this.of(schemas[schema.$ref.split('/').at(-1) as string] ?? {}, mood, name, depth);
    if (known !== null && (schema.type ?? 'string') !== 'integer') return known;
    const options = schema.anyOf ?? (schema.properties === undefined ? schema.oneOf : undefined);
    if (options !== undefined) return this.of(this.pick(options), mood, name, depth);
    if (schema.enum !== undefined) return this.pick(schema.enum);
    if ('const' in schema) return schema.const;
    switch (schema.type) {
      case 'object':
        return this.object(schema, mood, depth);
      case 'array':
        return Array.from({ length: this.count(4) }, () =>
          this.of(schema.items ?? {}, mood, name, depth + 1),
        );
      case 'integer':
      case 'number':
        return 1 + this.count(Math.min(schema.maximum ?? 100, mood === 'good' ? 100 : 1e9));
      case 'boolean':
        return this.chance(0.5);
      case 'null':
        return null;
      default:
        return `word${this.count(20)}`.slice(0, schema.maxLength ?? 100);
    }
  }

  private object(schema: Schema, mood: Mood, depth: number): unknown {
    const made: Record<string, unknown> = {};
    const either = schema.oneOf === undefined ? [] : (this.pick(schema.oneOf).required ?? []);
    const left = new Set(
      (schema.oneOf ?? []).flatMap(({ required = [] }) => required).filter((key) => !either.includes(key)),
    );
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      const needed = schema.required?.includes(key) || either.includes(key);
      if (left.has(key) && mood === 'good') continue;
      if (mood !== 'good' && this.chance(0.05)) continue;
      if (needed || this.chance(0.4)) made[key] = this.of(child, mood, key, depth + 1);
    }
    if (mood !== 'good' && this.chance(0.15)) made[this.hostile()] = this.odd(depth);
    return made;
  }

  /** A value of no schema. */
  odd(depth = 0): unknown {
    const kind = this.count(depth > 3 ? 5 : 7);
    if (kind === 0) return null;
    if (kind === 1) return this.pick([-1, 0, 1.5, 1e300, 9_007_199_254_740_991, true, false]);
    if (kind < 5) return this.hostile();
    return kind === 5 ? [this.odd(depth + 1)] : { [this.hostile()]: this.odd(depth + 1) };
  }

  /** JSON that is none, or hardly. */
  malformed(): string | Uint8Array {
    return this.pick(JSON_CASES)[1];
  }
}
