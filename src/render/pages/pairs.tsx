/**
 * The way from one pair of a story's outlets to the others. In: a story digest.
 * Out: links.
 */
import { comparePath, storyOf } from '../paths.ts';
import type { PageContext, StoryDigest } from './context.ts';

interface OtherPairsProps {
  digest: StoryDigest;
  /** The pair that is shown. */
  outlets: readonly string[];
  page: PageContext;
}

/** Each of the two with every other outlet of the story. */
export function OtherPairs({ digest, outlets, page }: OtherPairsProps) {
  if (outletsIn(digest).length < 3) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others">Other pairs</h2>
      <dl class="names">
        {outlets.map((outlet) => (
          <div>
            <dt>{page.outletName(outlet)} and</dt>
            <dd>
              <PairLinks digest={digest} outlet={outlet} but={outlets} page={page} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface PairLinksProps {
  digest: StoryDigest;
  outlet: string;
  /** Outlets that are left out. */
  but: readonly string[];
  page: PageContext;
}

/** Links from one outlet to its comparison with each other. */
export function PairLinks({ digest, outlet, but, page }: PairLinksProps) {
  const others = outletsIn(digest).filter((other) => other !== outlet && !but.includes(other));
  return (
    <span class="pair-links">
      {others.map((other) => (
        <a href={comparePath(storyOf(digest.key), outlet, other)}>{page.outletName(other)}</a>
      ))}
    </span>
  );
}

function outletsIn(digest: StoryDigest): string[] {
  return [...new Set(digest.inputs.map(({ outlet }) => outlet))].sort();
}
