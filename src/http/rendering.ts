/**
 * What renderers are told, and what names the bytes that they make. In: a
 * request and the operator's settings. Out: contexts, marks for tags.
 *
 * The origin is that of the request: on Cloudflare it is the address that the
 * reader used, so one Worker serves several domains without being told. Behind
 * a proxy that asks under another name, PUBLIC_ORIGIN wins.
 */
import type { DigestOut } from '../contract/index.ts';
import { shortHash } from '../newsroom/index.ts';
import type { RenderContext } from '../render/context.ts';
import { type PageContext, readerLocale } from '../render/pages/index.ts';
import type { Context } from './context.ts';

/** Base address of this service, without a trailing slash. */
export function originOf(c: Context): string {
  const { PUBLIC_ORIGIN } = c.env;
  const address = PUBLIC_ORIGIN !== undefined && URL.canParse(PUBLIC_ORIGIN) ? PUBLIC_ORIGIN : c.req.url;
  return new URL(address).origin;
}

/** What the operator calls the service. */
function siteNameOf(c: Context): string {
  return c.env.SITE_NAME ?? 'Standfirst';
}

/** An outlet's id as a name for people: `sample-courier` → `Sample Courier`; a host stays as it is. */
export function outletName(id: string): string {
  if (id.includes('.')) return id;
  return id.replace(/(^|[-_])([a-z0-9])/g, (_, gap, letter) => (gap ? ' ' : '') + letter.toUpperCase());
}

/** Outlet → the name that it is registered by. */
export type Names = ReadonlyMap<string, string>;

const NONE: Names = new Map();

/** The registered names of the outlets that digests are made from. */
export function namesIn(digests: readonly Pick<DigestOut, 'inputs'>[]): Names {
  return new Map(
    digests.flatMap(({ inputs }) =>
      inputs.flatMap(({ outlet, outletName: name }): [string, string][] =>
        name === undefined ? [] : [[outlet, name]],
      ),
    ),
  );
}

/** What every renderer is told; an outlet without a registered name is called by its id. */
export function renderContext(c: Context, names: Names = NONE): RenderContext {
  return {
    origin: originOf(c),
    siteName: siteNameOf(c),
    outletName: (id) => names.get(id) ?? outletName(id),
  };
}

/** What a page is told: the reader's language, and the texts behind its sentences. */
export function pageContext(
  c: Context,
  names: Names = NONE,
  source: PageContext['source'] = () => null,
): PageContext {
  return { ...renderContext(c, names), locale: readerLocale(c.req.header('Accept-Language')), source };
}

/**
 * The part of a tag that says how a digest was written down. It moves with
 * everything beside the digest that changes bytes: the form, the address, and
 * every deploy, for that is when renderers, names and settings change.
 */
export function formMark(c: Context, form: string): string {
  return shortHash([form, originOf(c), siteNameOf(c), c.env.VERSION?.id ?? ''].join('\n'));
}
