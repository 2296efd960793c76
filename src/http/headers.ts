/**
 * What surrounds every answer: CORS for reads, security headers, methods.
 * In: a request. Out: its answer with those headers; 204 for a preflight; a
 * problem for a method that the address does not take.
 */
import type { MiddlewareHandler } from 'hono';
import { failed } from '../contract/index.ts';
import type { App, Routes } from './context.ts';
import { problem } from './problems.ts';
import { isSurrounded, READS, SECURITY } from './surroundings.ts';

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
  'Access-Control-Max-Age': '86400',
  'Cache-Control': 'public, max-age=86400',
} as const;

const READING = ['GET', 'HEAD', 'OPTIONS'];

/** The outermost middleware; it learns the routes from the app at the first request. */
export function surround(app: Routes): MiddlewareHandler<App> {
  let table: { pattern: RegExp; methods: Set<string> }[] | null = null;
  return async (c, next) => {
    const { method } = c.req;
    // Nearly all are reads that find their route: only the others look into the table.
    if (method === 'GET') await next();
    if (method !== 'GET' || c.res.status === 404) {
      table ??= methodTable(app);
      const methods = table.find((row) => row.pattern.test(c.req.path))?.methods;
      if (methods !== undefined && method === 'OPTIONS') {
        c.res = new Response(null, { status: 204, headers: preflight(methods) });
      } else if (methods !== undefined && !methods.has(method)) {
        const allowed = [...methods];
        c.res = problem(
          c,
          failed('method-not-allowed', `${method} is not for this address; it takes ${allowed.join(', ')}`, {
            allowed,
          }),
        );
      } else if (method !== 'GET') await next();
    }
    // What may be kept brought them with it, and who has it needs no more than he has.
    if (isSurrounded(c.res)) return;
    const { headers } = c.res;
    for (const name in SECURITY) if (!headers.has(name)) headers.set(name, SECURITY[name] as string);
    if (!READING.includes(method)) return;
    for (const name in READS) headers.set(name, READS[name] as string);
  };
}

function preflight(methods: ReadonlySet<string>): Record<string, string> {
  return { ...PREFLIGHT, Allow: [...methods].join(', ') };
}

/** Address patterns and their methods, read off the routes: `GET` brings `HEAD`, all bring `OPTIONS`. */
function methodTable(app: Routes): { pattern: RegExp; methods: Set<string> }[] {
  const table = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue;
    const source = `^${path.split('/').map(patternOf).join('/')}$`;
    const methods = table.get(source) ?? new Set();
    methods.add(method);
    if (method === 'GET') methods.add('HEAD');
    table.set(source, methods);
  }
  return [...table].map(([source, methods]) => ({
    pattern: new RegExp(source),
    methods: methods.add('OPTIONS'),
  }));
}

/** A segment of a route as a pattern: a name, any value, or the values that the route allows (`:file{a|b}`). */
function patternOf(segment: string): string {
  const parameter = /^:[a-z]+(?:\{(.+)\})?$/.exec(segment);
  if (parameter === null) return segment.replace(/[.]/g, '\\.');
  return parameter[1] === undefined ? '[^/]+' : `(?:${parameter[1]})`;
}
