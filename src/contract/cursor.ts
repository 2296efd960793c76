/**
 * Opaque cursors: where a list goes on. In: the last item's sort key. Out:
 * base64url of JSON, and back. A cursor carries the list's filters too, so that
 * it can't be used with others. Refused: what is not one of ours.
 */
import * as z from 'zod/mini';
import { done, failed, type Result } from './result.ts';

/** `f`: the list and its filters; `k`, `i`: sort key and id of the last item seen. */
const Cursor = z.strictObject({
  f: z.string().check(z.maxLength(300)),
  k: z.union([z.number(), z.string().check(z.maxLength(140))]),
  i: z.string().check(z.maxLength(140)),
});

export type Position = { readonly key: number | string; readonly id: string };

/** The cursor that continues after `position` in the list named `filters`. */
export function encodeCursor(filters: string, position: Position): string {
  const json = JSON.stringify({ f: filters, k: position.key, i: position.id });
  return btoa(json).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The position a cursor stands for; null where none was given. */
export function decodeCursor(filters: string, text: string | undefined): Result<Position | null> {
  if (text === undefined) return done(null);
  const bad = failed('bad-cursor', 'the cursor is not one that this list gave', {
    errors: [{ path: 'cursor', detail: 'take it from "next", with the same filters' }],
  });
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return bad;
  try {
    const parsed = Cursor.safeParse(JSON.parse(atob(text.replace(/-/g, '+').replace(/_/g, '/'))));
    if (!parsed.success || parsed.data.f !== filters) return bad;
    return done({ key: parsed.data.k, id: parsed.data.i });
  } catch {
    return bad;
  }
}
