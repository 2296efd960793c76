/**
 * Where a digest comes from and where it can go: its articles, each outlet's
 * own words, its versions, its other forms. In: a digest. Out: sections.
 */
import type { DigestOut, VersionsOut } from '../../contract/index.ts';
import { causeWords } from '../cause.ts';
import { storyDiffPath, storyOf, storyVersionPath } from '../paths.ts';
import type { DigestInput, PageContext, StoryDigest } from './context.ts';
import { Sentences } from './differences.tsx';
import { digestPath, FORMS } from './forms.ts';
import { writeNumber, writeTime } from './language.ts';
import { PairLinks } from './pairs.tsx';
import { type StoryProps, TitleOf, voiceIn } from './quote.tsx';

/** The articles that a digest was made from. */
export function Articles({ inputs, page }: { inputs: readonly DigestInput[]; page: PageContext }) {
  const outletOf = new Map(inputs.map((input) => [input.article, input.outlet]));
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">The articles</h2>
      <ol class="articles">
        {inputs.map((input) => (
          <li>
            <span class="outlet">{page.outletName(input.outlet)}</span>
            <TitleOf input={input} page={page} />
            <span class="by">
              {input.published === null ? 'no date' : writeTime(input.published, page.locale)}
              {input.origin === input.article
                ? null
                : `, same text as ${page.outletName(outletOf.get(input.origin) ?? input.origin)}${share(input.copied, page)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const share = (copied: number, page: PageContext) =>
  copied > 0 ? ` (${writeNumber(Math.round(copied * 100), page.locale)}%)` : '';

/** Each outlet's own summary, and what others report that it was not found to. */
export function OutletByOutlet({ digest, inputs, page }: StoryProps) {
  const place = new Map(digest.claims.map((claim, i) => [claim.id, { claim, row: i + 1 }]));
  return (
    <section aria-labelledby="outlets">
      <h2 id="outlets">Outlet by outlet</h2>
      <div class="folds">
        {digest.outlets.map((view) => (
          <details>
            <summary>{page.outletName(view.outlet)}</summary>
            {digest.outlets.length < 2 ? null : (
              <p class="gloss">
                Side by side with <PairLinks digest={digest} outlet={view.outlet} but={[]} page={page} />
              </p>
            )}
            <h3>In its own words</h3>
            <Sentences cites={view.summary} id={`w-own-${view.outlet}`} inputs={inputs} page={page} />
            {view.notFoundHere.length === 0 ? null : (
              <>
                <h3>Not found in its stored text</h3>
                <ul class="absent">
                  {view.notFoundHere.map((id) => {
                    const found = place.get(id);
                    return found === undefined ? null : (
                      <li>
                        <a
                          href={`#claim-${found.row}`}
                          {...voiceIn(inputs, found.claim.citation.article, page)}
                        >
                          {found.claim.text}
                        </a>
                      </li>
                    );
                  })}
                </ul>
              </>
            )}
          </details>
        ))}
      </div>
    </section>
  );
}

/** Newest first; each says why it was made and what changed. */
export function Versions({
  digest,
  versions,
  page,
}: {
  digest: StoryDigest;
  versions: VersionsOut;
  page: PageContext;
}) {
  const story = storyOf(digest.key);
  const outletOf = new Map(digest.inputs.map((input) => [input.article, input.outlet]));
  const nameOf = (article: string) => page.outletName(outletOf.get(article) ?? article);
  const newest = [...versions.items].sort((a, b) => b.version - a.version);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <p class="gloss">
        A new version is made when articles come in, change or are withdrawn. Older ones keep their address.
      </p>
      <ol class="versions" reversed>
        {newest.map((item) => (
          <li value={item.version} aria-current={item.version === digest.version ? 'true' : undefined}>
            <a class="number" href={storyVersionPath(story, item.version)}>
              <span class="sr">Version </span>
              {item.version}
            </a>
            <time datetime={item.created}>{writeTime(item.created, page.locale)}</time>
            <span>{causeWords(item.cause, nameOf)}</span>
            {item.version > 1 ? (
              <a href={storyDiffPath(story, item.version - 1, item.version)}>
                what changed<span class="sr"> in version {item.version}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The same digest for programs. */
export function Forms({ digest, embed }: { digest: DigestOut; embed?: string }) {
  const base = digestPath(digest);
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">Take it with you</h2>
      <p class="gloss">The same sentences for programs, feed readers and newsletters.</p>
      <ul class="forms">
        {FORMS.map(({ suffix, name }) => (
          <li>
            <a href={base + suffix}>{name}</a>
          </li>
        ))}
      </ul>
      {embed === undefined ? null : (
        <>
          <p class="gloss">To show this digest on a site of yours, paste this where it should stand:</p>
          <pre class="code">
            <code>{embed}</code>
          </pre>
        </>
      )}
    </section>
  );
}
