/**
 * Values that are no small ASCII, as an argument of a call: arguments travel in a header. In: a value that JSON holds. Out:
 * base64 of its JSON in UTF-8, and the value again, its unpaired surrogates replaced, for no table holds any. Refused by the facade where it grows over what a header holds.
 */

/** The value as ASCII. */
export function toAscii(value: unknown): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value, wellFormed))));
}

/** The value again; its type is what the facade's other end sent. */
export function fromAscii<T>(text: string): T {
  const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
