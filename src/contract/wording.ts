/**
 * What is wrong with a value, in our words: zod/mini brings none. In: an issue of
 * zod's. Out: what is wanted there, and what stands there instead, without the
 * field's name, which its path gives. A schema that has words of its own keeps them.
 */
import type * as z from 'zod/mini';

/** Given to zod with every parse whose issues someone reads: `schema.safeParse(value, { error: wording })`. */
export function wording(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `missing: expected ${issue.expected}`
        : `expected ${issue.expected}, received ${kind(issue.input)}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return 'not what is wanted here';
  }
}

/** JSON's name for what a value is. */
function kind(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
