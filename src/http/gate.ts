/**
 * What every write passes before its body is read. In: a request, the scope that it takes. Out: null, or the problem: a
 * token that is missing or too weak, a query where none is known.
 */
import { NoQuery } from '../contract/index.ts';
import { queryOf } from './asked.ts';
import type { Context } from './context.ts';
import { problem } from './problems.ts';
import { refused, type Scope } from './tokens.ts';

/** Token and query of a write; null: go on. */
export async function gate(c: Context, scope: Scope): Promise<Response | null> {
  const refusal = await refused(c, scope);
  if (refusal !== null) return problem(c, refusal);
  const query = queryOf(c, NoQuery);
  return query.ok ? null : problem(c, query);
}
