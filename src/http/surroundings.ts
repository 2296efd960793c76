/**
 * Headers that stand on every answer, unless it says otherwise itself. In:
 * nothing. Out: a table, names in lower case. An answer that is kept brings
 * them with it (validated.ts), for setting headers one by one is slow; others
 * get them on their way out (headers.ts).
 */
export const SECURITY: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Of reads: any site may make them. */
export const READS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Last-Modified, Link, Location, Retry-After, Standfirst-Stale, Standfirst-Version',
};

/** Of an answer to a read that may be kept: a record to add its own to, names in lower case. */
export function surroundings(): Record<string, string> {
  return { ...SECURITY, ...READS };
}

/** Whether an answer was made with them, or is a 304: what it does not say stays as it was (RFC 9111 §4.3.4). */
export function isSurrounded({ status, headers }: Response): boolean {
  return status === 304 || headers.has('permissions-policy');
}
