/**
 * Steps that can fail. In: the bindings and the objects as they are. Out: the
 * same, with every step on the way counted: KV reads and writes, calls between
 * Worker and objects, SQL statements. The step of a chosen number fails.
 * Positions are found by counting once what a sequence does.
 */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { Neighbourhoods } from '../../../src/newsroom/index.ts';
import { type Bindings, bodiesIn } from '../../../src/storage/index.ts';
import { bindings } from '../client.ts';
import { catalog, digest } from './soundness.ts';

/**
 * `refuse`: the step does not happen. `lose`: it happens and its answer is lost. `evict`: it happens, and the object
 * called, or all after a write, are evicted before the next. `kill`: the object whose own step it is, its KV and SQL
 * reads among them, is gone before it, in the midst of what it does; the Worker has no such steps.
 */
export type Way = 'refuse' | 'lose' | 'evict' | 'kill';

/** What kind of step it is. */
export type Kind = 'kv' | 'call' | 'sql';

export class Steps {
  /** Kinds of the steps so far. */
  readonly seen: string[] = [];
  /** What the SQL statements read and wrote, for those who count rows. */
  readonly cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
  #kinds: readonly Kind[] = [];
  #at = -1;
  #way: Way = 'refuse';
  #counted = 0;
  /** Ends an object at once, by who it is. */
  readonly #ends = new Map<string, () => void>();

  /** Starts counting; the `at`th step of these kinds fails, none where it is -1. */
  arm(kinds: readonly Kind[], at: number, way: Way): void {
    this.seen.length = 0;
    this.cursors.length = 0;
    this.#counted = 0;
    this.#kinds = kinds;
    this.#at = at;
    this.#way = way;
  }

  /** Lets everything through again. Says whether the chosen step came. */
  disarm(): boolean {
    const fired = this.#at >= 0 && this.#counted > this.#at;
    this.#kinds = [];
    return fired;
  }

  #fails(kind: Kind, what: string): Way | null {
    const end = this.#ends.get(what.split(' ', 1)[0] as string);
    if (!this.#kinds.includes(kind) || (this.#way === 'kill' && end === undefined)) return null;
    this.seen.push(`${kind} ${what}`);
    const way = this.#counted++ === this.#at ? this.#way : null;
    if (way === 'kill') end?.();
    return way;
  }

  /** A step that takes time. */
  async later<T>(kind: Kind, what: string, step: () => Promise<T>, gone?: () => Promise<void>): Promise<T> {
    const way = this.#fails(kind, what);
    if (way === 'refuse') throw new Error(`429 at ${what}`);
    const value = await step();
    if (way === 'lose') throw new Error(`500 after ${what}`);
    if (way === 'evict') await gone?.();
    return value;
  }

  /** A step that takes none. */
  now<T>(kind: Kind, what: string, step: () => T): T {
    const way = this.#fails(kind, what);
    if (way === 'refuse') throw new Error(`fault at ${what}`);
    const value = step();
    if (way === 'lose') throw new Error(`fault after ${what}`);
    return value;
  }

  /** KV. */
  kv(real: KVNamespace, who: string): KVNamespace {
    return {
      put: (key: string, value: string) => this.later('kv', `${who} put`, () => real.put(key, value)),
      get: (keys: string[], type: 'json') => this.later('kv', `${who} get`, () => real.get(keys, type)),
    } as unknown as KVNamespace;
  }

  /** Objects, as somebody calls them. */
  objects(real: DurableObjectNamespace, who: string): DurableObjectNamespace {
    return {
      idFromName: (name: string) => real.idFromName(name),
      get: (id: DurableObjectId) => ({
        fetch: (...request: Parameters<DurableObjectStub['fetch']>) =>
          this.later(
            'call',
            who,
            async () => {
              const answer = await real.get(id).fetch(...request);
              // Read whole: whoever made it may be gone when the caller looks.
              return new Response(answer.status === 204 ? null : await answer.arrayBuffer(), answer);
            },
            () => evictDurableObject(real.get(id)),
          ),
      }),
    } as unknown as DurableObjectNamespace;
  }

  /** An object's storage. */
  storage(real: DurableObjectStorage, who: string): DurableObjectStorage {
    const exec = (query: string, ...values: unknown[]) => {
      const cursor = this.now('sql', `${who} ${query.trim().slice(0, 40)}`, () =>
        real.sql.exec(query, ...values),
      );
      this.cursors.push(cursor);
      return cursor;
    };
    return {
      sql: { exec },
      transactionSync: <T>(step: () => T) => real.transactionSync(step),
      setAlarm: (when: number) => real.setAlarm(when),
    } as unknown as DurableObjectStorage;
  }

  /** The bindings as the Worker sees them. */
  get env(): Bindings {
    return {
      ...bindings,
      ARTICLES: this.kv(bindings.ARTICLES, 'worker'),
      CATALOG: this.objects(bindings.CATALOG, 'worker to catalog'),
      DIGEST: this.objects(bindings.DIGEST, 'worker to digest'),
    };
  }

  /** Puts itself between the catalog and everything that it uses, until the object dies. */
  async enterCatalog(): Promise<void> {
    await runInDurableObject(catalog(), (instance, state) => {
      this.#ends.set('catalog', () => state.abort('killed'));
      const storage = this.storage(state.storage, 'catalog');
      const inside = instance as unknown as { ports: object; bindings: object };
      Object.assign(inside.ports, {
        ...{ storage, near: new Neighbourhoods(storage.sql) },
        bodies: bodiesIn(this.kv(bindings.ARTICLES, 'catalog')),
      });
      inside.bindings = { ...bindings, DIGEST: this.objects(bindings.DIGEST, 'catalog to digest') };
    });
  }

  /** The same for a digest. */
  async enterDigest(key: string): Promise<void> {
    await runInDurableObject(digest(key), async (instance, state) => {
      const { catalogOf } = await import('../../../src/objects/facade.ts');
      this.#ends.set('digest', () => state.abort('killed'));
      const storage = this.storage(state.storage, 'digest');
      const inside = instance as unknown as { keeper: { ports: object }; storage: DurableObjectStorage };
      Object.assign(inside.keeper.ports, {
        storage,
        bodies: bodiesIn(this.kv(bindings.ARTICLES, 'digest')),
        catalog: catalogOf({ CATALOG: this.objects(bindings.CATALOG, 'digest to catalog') }),
      });
      Object.assign(instance, { storage });
    });
  }
}
