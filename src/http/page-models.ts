/**
 * What stands on each page, gathered. In: digests, the catalog, stored texts.
 * Out: pages. The newest version's page lasts as long as the version does; a
 * numbered one never changes, but what it links to may be withdrawn.
 */
import { type DiffOut, type DigestOut, done, LIMITS, parsePair, type Result } from '../contract/index.ts';
import { type Served, type Sources, sideBySide, sourcesOf } from '../newsroom/index.ts';
import { catalogOf } from '../objects/facade.ts';
import { embedPage } from '../render/embed/index.ts';
import { headlineWords } from '../render/headline.ts';
import {
  briefingPage,
  comparePage,
  dayPage,
  diffPage,
  EMBED_PAGE_HEADERS,
  frontPage,
  storyPage,
} from '../render/pages/index.ts';
import { type Context, portsOf } from './context.ts';
import { digestOf } from './feeds.ts';
import type { Named } from './forms.ts';
import { page, pageProblem } from './page-answers.ts';
import { namesIn, pageContext } from './rendering.ts';
import { digestFor, setStanding } from './standing.ts';

type OfKind<K extends DigestOut['kind']> = Extract<DigestOut, { kind: K }>;

/** Earlier days that the front page lists, and how many of them by their headlines. */
const EARLIER = 13;
const RECENT = 3;

interface Loaded {
  readonly served: Served;
  readonly digest: DigestOut;
  readonly sources: Sources;
}

/** A digest with the texts that it quotes. */
async function loaded(c: Context, { digest, version }: Omit<Named, 'ref'>): Promise<Result<Loaded>> {
  const served = await (version === null ? digest.read([]) : digest.version(version, []));
  if (!served.ok) return served;
  const parsed = digestOf(served.value);
  return done({ served: served.value, digest: parsed, sources: await sourcesOf(portsOf(c).bodies, parsed) });
}

/** The page of a digest of any kind, or of one of its versions. */
export async function digestPage(c: Context, named: Named, filename?: string): Promise<Response> {
  const found = await loaded(c, named);
  if (!found.ok) return pageProblem(c, found);
  const { digest } = found.value;
  const html = await htmlOf(c, named, found.value);
  if (!html.ok) return pageProblem(c, html);
  const answer = await page(c, html.value, named.version === null ? 'latest' : 'version', {
    modified: digest.created,
    ...(filename === undefined
      ? {}
      : { headers: { 'content-disposition': `inline; filename="${filename}"` } }),
  });
  return setStanding(answer, named.ref, found.value.served, named.version !== null);
}

async function htmlOf(c: Context, named: Named, { digest, sources }: Loaded): Promise<Result<string>> {
  const context = pageContext(c, namesIn([digest]), sources);
  if (digest.kind === 'story') {
    const versions = await named.digest.versions({ limit: LIMITS.pageMax });
    if (!versions.ok) return versions;
    return done(storyPage({ digest, versions: versions.value, pinned: named.version !== null }, context));
  }
  const outlet = digest.kind === 'briefing' ? digest.outlet : null;
  const around = await catalogOf(c.env).days(outlet, digest.day, 1);
  if (!around.ok) return around;
  const beside = { before: around.value.earlier[0] ?? null, after: around.value.later };
  return done(
    digest.kind === 'briefing'
      ? briefingPage({ briefing: digest, ...beside }, context)
      : dayPage({ daily: digest, ...beside }, context),
  );
}

/** The front page: the newest day that has stories, or how to begin. */
export async function homePage(c: Context, named: Result<Named>, today: string): Promise<Response> {
  if (!named.ok && named.failure.problem !== 'unknown-digest') return pageProblem(c, named);
  const found = named.ok ? await loaded(c, named.value) : null;
  if (found === null)
    return page(c, frontPage({ daily: null, today, recent: [], earlier: [] }, pageContext(c)), 'list');
  if (!found.ok) return pageProblem(c, found);
  const daily = found.value.digest as OfKind<'daily'>;
  const around = await catalogOf(c.env).days(null, daily.day, EARLIER);
  if (!around.ok) return pageProblem(c, around);
  const days = around.value.earlier;
  const recent = (await Promise.all(days.slice(0, RECENT).map((day) => dailyOf(c, day)))).flatMap(
    (one) => one ?? [],
  );
  const context = pageContext(c, namesIn([...recent, daily]), found.value.sources);
  const model = { daily, today, recent, earlier: days.slice(RECENT) };
  return page(c, frontPage(model, context), 'latest', {
    modified: daily.created,
  });
}

/** A day's digest without the texts that it quotes; null where it can't be had, for the page does without. */
async function dailyOf(c: Context, day: string): Promise<OfKind<'daily'> | null> {
  const served = await digestFor(c, { kind: 'daily', day }).read([]);
  return served.ok ? (digestOf(served.value) as OfKind<'daily'>) : null;
}

/** What changed between two versions of a story. */
export async function changesPage(c: Context, named: Named, from: number, to: number): Promise<Response> {
  const diff = await named.digest.diff(from, to);
  if (!diff.ok) return pageProblem(c, diff);
  const both = await Promise.all([to, from].map((version) => loaded(c, { digest: named.digest, version })));
  const there = both.flatMap((one) => (one.ok ? one.value : []));
  return page(c, diffHtml(c, diff.value, there), 'version');
}

function diffHtml(c: Context, diff: DiffOut, there: readonly Loaded[]): string {
  const inputs = new Map(there.flatMap(({ digest }) => digest.inputs.map((input) => [input.article, input])));
  const langOf = (article: string) => {
    const { revision = '', lang } = inputs.get(article) ?? {};
    if (lang !== undefined) return lang;
    return there.map(({ sources }) => sources(article, revision)?.lang).find((lang) => lang != null) ?? null;
  };
  const newest = there[0]?.digest as OfKind<'story'> | undefined;
  const headline = headlineWords(newest?.headline);
  const outletOf = (article: string) => inputs.get(article)?.outlet ?? null;
  const names = namesIn(there.map(({ digest }) => digest).reverse());
  return diffPage({ diff, headline, outletOf, langOf }, pageContext(c, names));
}

/** Two outlets of a story side by side; where none is named, the first two that don't run one copy. */
export async function pairPage(
  c: Context,
  named: Named,
  asked: { readonly a?: string | undefined; readonly b?: string | undefined },
): Promise<Response> {
  const found = await loaded(c, named);
  if (!found.ok) return pageProblem(c, found);
  const digest = found.value.digest as OfKind<'story'>;
  const { a, b } = asked.a === undefined && asked.b === undefined ? firstPair(digest) : asked;
  const given = Object.entries({ a, b }).filter((one): one is [string, string] => one[1] !== undefined);
  const pair = parsePair(new URLSearchParams(given));
  if (!pair.ok) return pageProblem(c, pair);
  const compared = sideBySide(digest, pair.value.a, pair.value.b);
  if (!compared.ok) return pageProblem(c, compared);
  const html = comparePage(
    { digest, compared: compared.value },
    pageContext(c, namesIn([digest]), found.value.sources),
  );
  return page(c, html, 'latest', { modified: digest.created });
}

function firstPair({ inputs }: OfKind<'story'>): { a: string; b: string } {
  const [first] = inputs;
  const second =
    inputs.find(({ outlet, origin }) => outlet !== first?.outlet && origin !== first?.origin) ??
    inputs.find(({ outlet }) => outlet !== first?.outlet);
  // A story of one outlet has no pair: the outlet beside itself is refused as one.
  return { a: first?.outlet ?? '', b: second?.outlet ?? first?.outlet ?? '' };
}

/** A story's summary for a stranger's frame. */
export async function framePage(c: Context, named: Named): Promise<Response> {
  const found = await loaded(c, named);
  if (!found.ok) return pageProblem(c, found);
  const digest = found.value.digest as OfKind<'story'>;
  const html = embedPage(digest, pageContext(c, namesIn([digest]), found.value.sources));
  return page(c, html, 'latest', {
    modified: digest.created,
    base: EMBED_PAGE_HEADERS,
  });
}
