/**
 * Two outlets on one story, side by side: what both report, each in its own
 * words, where their figures differ, what one has and the other was not found
 * to have. In: a comparison and the digest it was made from. Out: an HTML
 * document, the same for either order of the two.
 */
import type { ComparisonOut, Wire } from '../../contract/index.ts';
import { headlineWords } from '../headline.ts';
import { comparePath, storyOf, storyPath } from '../paths.ts';
import { Balance } from './balance.tsx';
import type { PageContext, StoryDigest } from './context.ts';
import { Differ, firstOfEach, Sentences } from './differences.tsx';
import { document } from './layout.tsx';
import { OtherPairs } from './pairs.tsx';
import { type Inputs, inputsById, voiceIn } from './quote.tsx';
import { byPlace } from './runs.ts';

export interface CompareModel {
  readonly digest: StoryDigest;
  readonly compared: Wire<ComparisonOut>;
}

interface Shared {
  compared: CompareModel['compared'];
  inputs: Inputs;
  page: PageContext;
}

/** `/stories/{story}/compare?a=…&b=…`. */
export function comparePage({ digest, compared }: CompareModel, page: PageContext): string {
  const story = storyOf(digest.key);
  const inputs = inputsById(digest.inputs);
  const [a, b] = compared.outlets.map(page.outletName) as [string, string];
  const title = headlineWords(digest.headline);
  const voice = digest.headline === null ? {} : voiceIn(inputs, digest.headline.article, page);
  const shared = { compared, inputs, page };
  return document({
    page,
    title: `${a} and ${b}: ${title}`,
    about: `What ${a} and ${b} both report of “${title}”, where they differ, and what only one of them has.`,
    path: comparePath(story, compared.outlets[0] as string, compared.outlets[1] as string),
    children: (
      <>
        <h1>
          {a} <span class="and">and</span> {b}
        </h1>
        <p class="facts">
          Two outlets on{' '}
          <a href={storyPath(story)} {...voice}>
            {title}
          </a>
        </p>
        <Balance digest={digest} compared={compared} page={page} />
        <Both {...shared} />
        <Differing {...shared} />
        <Apart {...shared} />
        <Quoted {...shared} />
        <OtherPairs digest={digest} outlets={compared.outlets} page={page} />
      </>
    ),
  });
}

/** Each statement of both as a pair: one outlet's words beside the other's. */
function Both({ compared, inputs, page }: Shared) {
  if (compared.both.length === 0) return <p class="gloss">No statement was found in both.</p>;
  return (
    <section aria-labelledby="both">
      <h2 id="both">Both report</h2>
      <ol class="pairs">
        {compared.both.map((claim, row) => (
          <li>
            {compared.outlets.map((outlet, side) => (
              <div>
                <h3>{page.outletName(outlet)}</h3>
                <Sentences
                  cites={firstOfEach(claim.support.filter((cite) => cite.outlet === outlet))}
                  id={`w-b${row}-${side}`}
                  inputs={inputs}
                  page={page}
                />
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Differing({ compared, inputs, page }: Shared) {
  if (compared.conflicts.length === 0) return null;
  return (
    <section aria-labelledby="differ">
      <h2 id="differ">They differ</h2>
      {compared.conflicts.map((conflict, c) => (
        <Differ conflict={conflict} id={`w-d${c}`} inputs={inputs} page={page} />
      ))}
    </section>
  );
}

/** A column an outlet: what it says and the other was not found to say. */
function Apart({ compared, inputs, page }: Shared) {
  if (compared.sides.every(({ claims, onlyHere }) => claims.length + onlyHere.length === 0)) return null;
  return (
    <section aria-labelledby="apart">
      <h2 id="apart">Only in one of the two</h2>
      <p class="gloss">
        What one says and the other’s stored text was not found to say. Further outlets may say it too.
      </p>
      <div class="sides">
        {compared.sides.map(({ outlet, claims, onlyHere }, side) => (
          <div>
            <h3>{page.outletName(outlet)}</h3>
            <Sentences
              cites={[
                ...claims.flatMap((claim) => claim.support.find((cite) => cite.outlet === outlet) ?? []),
                ...onlyHere,
              ].sort(byPlace)}
              id={`w-a${side}`}
              inputs={inputs}
              page={page}
              open={6}
            />
            {claims.length + onlyHere.length === 0 ? (
              <p class="gloss">Nothing that the other has not.</p>
            ) : null}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Speakers, by who quotes them. */
function Quoted({ compared, page }: Shared) {
  const [left, right] = compared.sides;
  const rows = [
    ['both', compared.sharedVoices],
    [`only ${page.outletName(left?.outlet ?? '')}`, left?.voices ?? []],
    [`only ${page.outletName(right?.outlet ?? '')}`, right?.voices ?? []],
  ] as const;
  if (rows.every(([, speakers]) => speakers.length === 0)) return null;
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">Who is quoted</h2>
      <dl class="names">
        {rows.map(([by, speakers]) =>
          speakers.length === 0 ? null : (
            <div>
              <dt>{speakers.join(', ')}</dt>
              <dd>
                <span class="by">{by}</span>
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
