/**
 * One address, many forms: the suffix decides. In: a digest's reference and the
 * suffix asked for. Out: the answer in that form. Refused: suffixes that are not
 * in the table of forms, and parameters that the form does not know.
 */
import { done, FormQuery, failed, NoQuery, parseQuery, type Result, RowQuery } from '../contract/index.ts';
import { type Format, filename, renderListmonk, SUFFIXES, splitSuffix } from '../render/formats.ts';
import { version } from './answers.ts';
import { versionTags } from './conditional.ts';
import type { Context } from './context.ts';
import { dayFeed, type Named, rowFeed, versionFeed, versionsFeed, written } from './forms.ts';
import { digestPage } from './page-models.ts';
import { problem } from './problems.ts';

/** The last segment of an address: its name, and the form where it has a suffix. */
export function suffixed(segment: string): Result<ReturnType<typeof splitSuffix>> {
  const parts = splitSuffix(segment);
  const dot = segment.indexOf('.');
  if (parts.format !== null || dot < 0) return done(parts);
  return failed('unknown-format', `there is no form ${segment.slice(dot, dot + 40)}`, { allowed: SUFFIXES });
}

const NONE = new URLSearchParams();

/** The digest in the form asked for; `row`: the address follows the newest edition, so its feeds are of many. */
export async function delivered(
  c: Context,
  named: Named,
  format: Format | null,
  row: boolean,
): Promise<Response> {
  const params = c.req.url.includes('?') ? new URL(c.req.url).searchParams : NONE;
  if (format === null) {
    const query = parseQuery(FormQuery, params);
    if (!query.ok) return problem(c, query);
    const { format: tool, ...options } = query.value;
    return tool === undefined ? json(c, named) : listmonk(c, named, options, params.toString());
  }
  const query = parseQuery(row && format.by === 'feed' ? RowQuery : NoQuery, params);
  if (!query.ok) return problem(c, query);
  switch (format.by) {
    case 'data':
      return json(c, named);
    case 'page':
      return digestPage(c, named, filename(named.ref, named.version, format.suffix));
    case 'newsletter':
      return written(c, named, { form: format.suffix, ...format }, format.render);
    case 'feed': {
      if (named.version !== null) return versionFeed(c, named, format);
      if (named.ref.kind === 'story') return versionsFeed(c, named, format);
      if (!row) return dayFeed(c, named, format);
      const outlet = named.ref.kind === 'briefing' ? named.ref.outlet : null;
      return rowFeed(c, outlet, format, 'closed' in query.value ? 'closed' : 'editions');
    }
  }
}

/** The document itself, as it is kept. */
async function json(c: Context, named: Named): Promise<Response> {
  const tags = versionTags(c.req.raw.headers);
  const { digest, ref } = named;
  const response = version(c, ref, await digest.pass(named.version, tags), named.version !== null);
  if (response.status === 200) {
    const name = filename(ref, named.version, '.json');
    response.headers.set('Content-Disposition', `inline; filename="${name}"`);
  }
  return response;
}

/** The body of a listmonk campaign; its tag moves with the lists and the template. */
function listmonk(
  c: Context,
  named: Named,
  options: { lists?: number[] | undefined; template?: number | undefined },
  query: string,
): Promise<Response> {
  const { lists, template } = options;
  const form = { form: query, suffix: '.listmonk.json', mediaType: 'application/json' };
  return written(c, named, form, (digest, context) =>
    renderListmonk(digest, context, {
      ...(lists === undefined ? {} : { lists }),
      ...(template === undefined ? {} : { template }),
    }),
  );
}
