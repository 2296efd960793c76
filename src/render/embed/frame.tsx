/**
 * `/embed/stories/{story}`: a digest's summary for an iframe on a stranger's
 * page. In: a story digest. Out: a small HTML document without script; every
 * link opens outside the frame.
 */

import { sentenceId, sentenceLink } from '../bulletin/quote.ts';
import { countsOf } from '../counts.ts';
import { headlineWords } from '../headline.ts';
import { safeLink } from '../inert.ts';
import type { PageContext, Quotation, StoryDigest } from '../pages/context.ts';
import { count } from '../pages/language.ts';
import { dirOf, inputsById, voiceIn, Words } from '../pages/quote.tsx';
import { Footnotes } from '../pages/standfirst.tsx';
import { storyOf, storyPath } from '../paths.ts';
import { EMBED_STYLE_PATH } from './style.ts';

/** The whole document. */
export function embedPage(digest: StoryDigest, page: PageContext): string {
  return `<!DOCTYPE html>${(<Frame digest={digest} page={page} />).toString()}`;
}

function Frame({ digest, page }: { digest: StoryDigest; page: PageContext }) {
  const home = page.origin + storyPath(storyOf(digest.key));
  const inputs = inputsById(digest.inputs);
  const title = headlineWords(digest.headline);
  const voice = digest.headline === null ? {} : voiceIn(inputs, digest.headline.article, page);
  const { articles, outlets, origins } = countsOf(digest.inputs);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="canonical" href={home} />
        <link rel="stylesheet" href={EMBED_STYLE_PATH} />
        <link rel="icon" href="data:," />
        <base target="_top" />
      </head>
      <body>
        <main>
          <h1 {...voice}>
            <a href={home}>{title}</a>
          </h1>
          <p dir={dirOf(digest.summary[0], inputs, page)}>
            {digest.summary.map((cite, i) => (
              <>
                <Words cite={cite} inputs={inputs} page={page} />
                {'\u2060'}
                <sup>
                  <Source cite={cite} number={i + 1} page={page} />
                </sup>{' '}
              </>
            ))}
          </p>
          <Footnotes cites={digest.summary} inputs={null} page={page} />
          <p class="facts">
            {count(articles, 'article', page.locale)}, {count(outlets, 'outlet', page.locale)},{' '}
            {count(origins, 'independent origin', page.locale)} · <a href={`${home}#who`}>Who reports what</a>{' '}
            · {page.siteName}
          </p>
        </main>
      </body>
    </html>
  );
}

/** A sentence's number, and the way to where it stands. */
function Source({ cite, number, page }: { cite: Quotation; number: number; page: PageContext }) {
  if (safeLink(cite.url) === null) return <>{number}</>;
  return (
    <a
      href={sentenceLink(cite, page)}
      data-sentence={sentenceId(cite)}
      aria-label={`Source ${number}`}
      rel="noopener"
    >
      {number}
    </a>
  );
}
