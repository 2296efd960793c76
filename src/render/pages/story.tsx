/**
 * A story's page: its newest digest, or an older version under a banner. In: a
 * story digest and its versions. Out: an HTML document. Nothing in the digest
 * is left out: every sentence stands on the page.
 */
import { raw } from 'hono/html';
import type { VersionsOut } from '../../contract/index.ts';
import { countsOf } from '../counts.ts';
import { embedSnippet, oembedPath } from '../embed/addresses.ts';
import { headlineWords } from '../headline.ts';
import { storyOf, storyPath, storyVersionPath } from '../paths.ts';
import type { PageContext, StoryDigest } from './context.ts';
import { Conflicts, Names, OnlyHere, Voices } from './differences.tsx';
import { digestPath, feedLinks } from './forms.ts';
import { count, writeTime } from './language.ts';
import { document } from './layout.tsx';
import { Matrix } from './matrix.tsx';
import { Articles, Forms, OutletByOutlet, Versions } from './provenance.tsx';
import { inputsById, voiceIn } from './quote.tsx';
import { Standfirst } from './standfirst.tsx';
import { Timeline } from './timeline.tsx';

export interface StoryModel {
  readonly digest: StoryDigest;
  readonly versions: VersionsOut;
  /** True at `/stories/{story}/versions/{n}`: the address of this version and no other. */
  readonly pinned: boolean;
}

/** `/stories/{story}` and `/stories/{story}/versions/{n}`. */
export function storyPage({ digest, versions, pinned }: StoryModel, page: PageContext): string {
  const inputs = inputsById(digest.inputs);
  const story = storyOf(digest.key);
  const title = headlineWords(digest.headline);
  const path = pinned ? storyVersionPath(story, digest.version) : storyPath(story);
  const forms = digestPath(digest);
  const sections = String(
    <>
      <Matrix digest={digest} inputs={inputs} page={page} />
      <Conflicts conflicts={digest.conflicts} inputs={inputs} page={page} id="differ" />
      <OnlyHere digest={digest} inputs={inputs} page={page} />
      <Voices digest={digest} inputs={inputs} page={page} />
      <Timeline digest={digest} inputs={inputs} page={page} />
      <Names digest={digest} page={page} />
      <OutletByOutlet digest={digest} inputs={inputs} page={page} />
      <Articles inputs={digest.inputs} page={page} />
      <Versions digest={digest} versions={versions} page={page} />
      <Forms digest={digest} embed={embedSnippet(page.origin, story, title)} />
    </>,
  );
  return document({
    page,
    title: pinned ? `${title} (version ${digest.version})` : title,
    about: digest.summary.map((cite) => cite.text).join(' ') || title,
    path,
    alternates: [
      { type: 'application/json', href: `${forms}.json`, title: 'JSON' },
      ...feedLinks(forms, `${title}: revisions`),
      { type: 'application/json+oembed', href: oembedPath(page.origin + storyPath(story)), title },
    ],
    children: (
      <article>
        {pinned ? <Banner digest={digest} versions={versions} /> : null}
        <Headline digest={digest} title={title} page={page} />
        <Standfirst cites={digest.summary} inputs={inputs} page={page} id="s" />
        <Notes digest={digest} page={page} />
        <Parts sections={sections} />
        {raw(sections)}
      </article>
    ),
  });
}

function Headline({ digest, title, page }: { digest: StoryDigest; title: string; page: PageContext }) {
  const { headline } = digest;
  // Where no outlet gave a headline, the words are ours and the page's.
  const voice = headline === null ? {} : voiceIn(inputsById(digest.inputs), headline.article, page);
  const { articles, outlets, origins } = countsOf(digest.inputs);
  return (
    <header class="head">
      <h1 {...voice}>{title}</h1>
      <p class="facts">
        {headline === null ? null : <>Headline: {page.outletName(headline.outlet)} · </>}
        <b>{count(articles, 'article', page.locale)}</b> from <b>{count(outlets, 'outlet', page.locale)}</b>
        {outlets < 2 ? null : (
          <>
            , <b>{count(origins, 'independent origin', page.locale)}</b>
          </>
        )}{' '}
        · <a href="#versions">version {digest.version}</a>,{' '}
        <time datetime={digest.created}>{writeTime(digest.created, page.locale)}</time>
      </p>
    </header>
  );
}

/** The way to each section, read off the headings as they were written: what a digest lacks has none. */
function Parts({ sections }: { sections: string }) {
  return (
    <nav class="parts" aria-label="On this page">
      {[...sections.matchAll(/<h2 id="([a-z-]+)">([^<]+)/g)].map(([, id, name]) => (
        <a href={`#${id}`}>{name}</a>
      ))}
    </nav>
  );
}

/** Which version this is, and where the newer one stands. */
function Banner({ digest, versions }: { digest: StoryDigest; versions: VersionsOut }) {
  const story = storyOf(digest.key);
  const next = versions.items
    .map(({ version }) => version)
    .filter((version) => version > digest.version)
    .sort((a, b) => a - b)[0];
  return (
    <p class="banner" role="note">
      This is version {digest.version} of {versions.latest}, kept as it was.{' '}
      {next === undefined ? (
        <>
          It is the newest. <a href={storyPath(story)}>The story’s lasting address</a>
        </>
      ) : (
        <>
          <a href={storyVersionPath(story, next)}>Version {next}</a> followed it; here is{' '}
          <a href={storyPath(story)}>the newest version</a>.
        </>
      )}
    </p>
  );
}

/** What was left out or withdrawn, in plain words. */
function Notes({ digest, page }: { digest: StoryDigest; page: PageContext }) {
  const withheld = digest.withheld?.length ?? 0;
  const notes = [
    ...digest.notes,
    ...(withheld > 0
      ? [`Sentences of ${count(withheld, 'article', page.locale)} were withdrawn after this was made.`]
      : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li>{note}</li>
      ))}
    </ul>
  );
}
