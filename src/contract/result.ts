/**
 * How a use case answers: a value, or a failure that the reader of the wire
 * will understand. In: nothing. Out: types and two makers. Expected failures
 * never travel as exceptions: a stub flattens those to a status and a message.
 */
import type { ProblemSlug } from './problem.ts';

/** Where in the request the trouble is (`text`, `2.published`, `sentences`) and what is wrong there. */
export interface FieldError {
  readonly path: string;
  readonly detail: string;
}

/** What a problem document is made from. */
export interface Failure {
  readonly problem: ProblemSlug;
  readonly detail: string;
  readonly errors?: readonly FieldError[] | undefined;
  /** The bound that was exceeded, in the unit that `detail` names. */
  readonly limit?: number | undefined;
  /** What would have been accepted: formats, methods, media types. */
  readonly allowed?: readonly string[] | undefined;
  /** Where the thing lives now, a story id. */
  readonly successor?: string | undefined;
  /** The version that came after the one asked for. */
  readonly supersededBy?: number | undefined;
  /** Seconds after which a retry makes sense. */
  readonly retryAfter?: number | undefined;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a success. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a failure; `more` carries what the problem document says beside its detail. */
export function failed(
  problem: ProblemSlug,
  detail: string,
  more: Omit<Failure, 'problem' | 'detail'> = {},
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { problem, detail, ...more } };
}
