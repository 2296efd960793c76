/**
 * What pages load, and other texts that only a deploy changes. In: bytes and
 * their headers. Out: the answer, tagged by its hash.
 */
import { AssetQuery } from '../../contract/index.ts';
import { sha256 } from '../../newsroom/index.ts';
import type { Context } from '../context.ts';
import { movedTo, withQuery } from '../queries.ts';
import { validated } from '../validated.ts';

/** A text that is the same for everyone. */
export async function asset(
  c: Context,
  text: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  return validated(c, text, {
    tag: (await sha256(text)).slice(0, 20),
    modified: null,
    kind: 'asset',
    headers,
  });
}

/** The handler of a text whose address, `…?v=…`, moves with its content: an older one leads to that of today. */
export function versioned(address: string, text: string, headers: Readonly<Record<string, string>>) {
  return withQuery(AssetQuery, (c, { v }) =>
    v === undefined || address.endsWith(`?v=${v}`) ? asset(c, text, headers) : movedTo(address),
  );
}
