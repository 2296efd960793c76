/**
 * Bytes → text. In: a body's bytes and its `Content-Type`. Out: the text, without byte order mark. The charset is, in this
 * order (RFC 7303 §3, Encoding Standard §6): a byte order mark, what the header says, what the XML declaration or the
 * page's `<meta>` says, UTF-8. A name that nobody knows counts as not said; bytes that are wrong become U+FFFD.
 */

/** So far in may a declaration stand. */
const HEAD = 1024;

/** Decodes a body. */
export function decoded(bytes: Uint8Array, contentType: string): string {
  const said = marked(bytes) ?? known(parameter(contentType)) ?? known(declared(bytes)) ?? 'utf-8';
  return new TextDecoder(said).decode(bytes);
}

function marked(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Without a mark, `<?` or `<r` in two bytes each.
  if (a === 0x3c && b === 0 && c !== 0) return 'utf-16le';
  return a === 0 && b === 0x3c ? 'utf-16be' : null;
}

function parameter(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:+-]{1,40})/i.exec(contentType)?.[1] ?? null;
}

function declared(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const xml = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:+-]{1,40})/i.exec(head);
  const meta = xml ?? /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:+-]{1,40})/i.exec(head);
  // Whoever declares UTF-16 in bytes that were read as ASCII is wrong about it.
  return meta === null || /^utf-?16/i.test(meta[1] as string) ? null : (meta[1] as string);
}

/** The name as the decoder knows it; null where it knows none. */
function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
