/**
 * Request bodies, read within a bound. In: a request. Out: its text, or a
 * failure. What `Content-Length` says is not believed: the stream is counted
 * and cut off.
 */
import { done, failed, parseJson, type Result } from '../contract/index.ts';

const JSON_TYPES = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', ''];
const LINE_TYPES = [
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/jsonlines',
];

function mediaType(request: Request): string {
  return (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Whether the body is NDJSON by its media type. */
export function isLines(request: Request): boolean {
  return LINE_TYPES.includes(mediaType(request));
}

/** The body as text. `curl -d` and `fetch` name other types for JSON text, so those pass; HTML does not. */
export async function bodyText(request: Request, limit: number, lines = false): Promise<Result<string>> {
  const type = mediaType(request);
  const allowed = lines ? [...JSON_TYPES, ...LINE_TYPES] : JSON_TYPES;
  if (!allowed.includes(type) && !type.endsWith('+json')) {
    const names = ['application/json', ...(lines ? ['application/x-ndjson'] : [])];
    return failed('unsupported-media-type', `Content-Type: ${type || 'none'}; JSON is wanted`, {
      allowed: names,
    });
  }
  const encoding = request.headers.get('Content-Encoding');
  if (encoding !== null && encoding !== 'identity') {
    return failed('unsupported-media-type', `Content-Encoding: ${encoding}; none is wanted`, {
      allowed: ['identity'],
    });
  }
  return readBounded(request, limit);
}

async function readBounded(request: Request, limit: number): Promise<Result<string>> {
  const tooLarge = failed('too-large', `the body: at most ${limit} bytes`, {
    limit,
    errors: [{ path: '', detail: `at most ${limit} bytes` }],
  });
  if (request.body === null) return done('');
  const reader = request.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done: end, value } = await reader.read();
      if (end) return done(text + decoder.decode());
      bytes += value.byteLength;
      if (bytes > limit) {
        await reader.cancel();
        return tooLarge;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    return failed('bad-json', `the body could not be read as UTF-8: ${(error as Error).message}`, {
      errors: [{ path: '', detail: 'UTF-8 is wanted' }],
    });
  }
}

/** The body as JSON; an empty one is `fallback` where that is given. */
export async function bodyJson(
  request: Request,
  limit: number,
  fallback?: unknown,
): Promise<Result<unknown>> {
  const text = await bodyText(request, limit);
  if (!text.ok) return text;
  return text.value.trim() === '' && fallback !== undefined ? done(fallback) : parseJson(text.value);
}
