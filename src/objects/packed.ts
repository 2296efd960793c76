/**
 * Values that are no small ASCII, as an argument of a call. In: a value that JSON holds. Out: base64 of its JSON in UTF-8, and
 * the value again. Refused by the facade where it grows over what a header holds.
 */

/** The value as ASCII. */
export function packed(value: unknown): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))));
}

/** The value again. */
export function unpacked(text: string): unknown {
  const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}
