/**
 * The catalog's own code outside workerd. In: a file, or memory. Out: its ports,
 * over SQLite and over the texts that were put, and a way to put one. Time
 * stands still, and nobody is woken.
 */
import type { Article } from '../../../src/engine/index.ts';
import { admit, type CatalogPorts, Neighbourhoods } from '../../../src/newsroom/index.ts';
import { openCatalog } from '../../../src/storage/index.ts';
import { storageAt } from './sql.ts';

interface LocalCatalog {
  readonly ports: CatalogPorts;
  readonly sql: SqlStorage;
  readonly put: (article: Article) => Promise<void>;
}

/** A catalog with nothing in it; with `keeps` false a text is forgotten once it is in, for there are too many. */
export function catalogAt(file: string, keeps = true): LocalCatalog {
  const storage = storageAt(file);
  openCatalog(storage);
  const texts = new Map<string, Article>();
  const key = ({ id, revision }: { id: string; revision: string }) => `${id} ${revision}`;
  const ports: CatalogPorts = {
    storage,
    bodies: {
      put: async () => ({ ok: true, value: null }),
      get: async (refs) => ({ ok: true, value: refs.map((ref) => texts.get(key(ref)) as Article) }),
    },
    near: new Neighbourhoods(storage.sql),
    now: () => 1,
    wake: () => {},
    round: async (items, step) => items.map(step),
  };
  const put = async (article: Article): Promise<void> => {
    texts.set(key(article), article);
    await admit(ports, [article]);
    if (!keeps) texts.delete(key(article));
  };
  return { ports, sql: storage.sql, put };
}
