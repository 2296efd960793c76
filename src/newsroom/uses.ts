/**
 * Where an article is quoted. In: its id. Out: digest keys with the versions
 * whose body holds a sentence of it, latest keys first cut at a bound.
 */
import { done, type Result } from '../contract/index.ts';
import type { Catalog, Digest } from './ports.ts';

export interface Uses {
  readonly items: readonly { readonly key: string; readonly versions: readonly number[] }[];
  /** Digests that were not asked: the bound was reached. */
  readonly left: number;
}

/** One request may ask this many objects. */
const MOST = 40;

/** Every digest version that quotes an article. */
export async function usesOf(
  catalog: Pick<Catalog, 'appearances'>,
  digestAt: (key: string) => Pick<Digest, 'quoting'>,
  id: string,
): Promise<Result<Uses>> {
  const keys = await catalog.appearances(id);
  if (!keys.ok) return keys;
  const items: { key: string; versions: number[] }[] = [];
  for (const key of keys.value.slice(0, MOST)) {
    const versions = await digestAt(key).quoting(id);
    if (!versions.ok) return versions;
    if (versions.value.length > 0) items.push({ key, versions: versions.value });
  }
  return done({ items, left: Math.max(0, keys.value.length - MOST) });
}
