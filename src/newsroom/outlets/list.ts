/**
 * Outlets as readers see them. In: the catalog's SQL, cursors, an id. Out: pages; one with its rules of cleaning.
 */
import {
  decodeCursor,
  done,
  failed,
  isoSeconds,
  type OutletItem,
  type OutletOut,
  type Page,
  type Position,
  type Result,
} from '../../contract/index.ts';
import { blocks, outlets } from '../../storage/index.ts';
import { page } from '../page.ts';
import type { Paging } from '../ports.ts';

function itemOf({ id, facts, articles, first, last, updated }: outlets.OutletRow): OutletItem {
  const { name = null, home = null, lang = null, family = null } = facts ?? {};
  return { id, name, home, lang, family, articles, first, last, updated: isoSeconds(updated) };
}

/** A page of outlets that have visible articles or are registered, by id. */
export function outletList(sql: SqlStorage, paging: Paging): Result<Page<OutletItem>> {
  const after = decodeCursor('outlets', paging.cursor);
  if (!after.ok) return after;
  const rows = outlets.outletPage(sql, after.value, paging.limit + 1);
  const position = (row: outlets.OutletRow): Position => ({ key: '', id: row.id });
  return done(page(rows, paging.limit, 'outlets', position, itemOf));
}

/** One outlet. */
export function outletOne(sql: SqlStorage, id: string): Result<OutletOut> {
  const row = outlets.outletRow(sql, id);
  if (row === null) return failed('unknown-outlet', `there is no outlet ${id}`);
  const { rules = [], keep = [] } = row.facts ?? {};
  const learned = blocks.learnedBlocks(sql, id).map(({ hash, excerpt, stories }) => ({
    ...{ id: hash, excerpt, stories },
    kept: keep.includes(hash),
  }));
  return done({ ...itemOf(row), rules, learned });
}
