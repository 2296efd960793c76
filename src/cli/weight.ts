/**
 * What each part of the Worker's bundle weighs, so that growth is seen where it happens.
 * In: the minified bundle and its source map. Out: our rooms and the packages, heaviest first.
 * A part's gzip weight is what the bundle would lose without it: its characters are cut out and the rest is packed anew.
 * These weights don't add up to the whole, for parts that resemble each other help each other pack.
 */
import { SourceMap, type SourceMapPayload } from 'node:module';
import { gzipSync } from 'node:zlib';

/** A part of the bundle; both weights in bytes. */
export interface Part {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
}

/** What a text weighs packed, as Cloudflare counts. */
export function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Our rooms (`src/engine/digest`) and packages (`hono`) that a bundle is made of, heaviest first. */
export function weigh(bundle: string, map: SourceMapPayload): Part[] {
  const owners = ownersOf(bundle, map);
  const whole = gzipBytes(bundle);
  return [...new Set(owners)]
    .map((name) => {
      const rest = owners.map((owner, at) => (owner === name ? '' : bundle.charAt(at))).join('');
      return {
        name,
        raw: Buffer.byteLength(bundle) - Buffer.byteLength(rest),
        gzip: whole - gzipBytes(rest),
      };
    })
    .sort((a, b) => b.gzip - a.gzip);
}

/** The part that each UTF-16 unit of the bundle comes from. */
function ownersOf(bundle: string, payload: SourceMapPayload): string[] {
  const map = new SourceMap(payload);
  return bundle.split('\n').flatMap((line, row) =>
    Array.from({ length: line.length + 1 }, (_, column) => {
      const entry = map.findEntry(row, column);
      return 'originalSource' in entry ? partOf(entry.originalSource) : 'esbuild';
    }),
  );
}

/** A source's part: the package it is of, or its folder, at most two below `src`. */
function partOf(source: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  const [, room] = /(src(?:\/[^/]+){0,2})\/[^/]+$/.exec(source) ?? [];
  return name ?? room ?? source;
}
