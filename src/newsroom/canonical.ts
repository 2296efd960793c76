/**
 * Canonical JSON and its hash. In: plain data. Out: JSON text with object keys
 * in code-unit order and no white space (RFC 8785 for the values used here),
 * and SHA-256 in hexadecimal. Same data, same bytes, on every machine.
 */
import type { Content } from './normalise.ts';

/** `undefined` properties are left out, as JSON does. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name of a content: 80 bits of its hash. */
export async function revisionOf(content: Content): Promise<string> {
  return (await sha256(canonical(content))).slice(0, 20);
}
