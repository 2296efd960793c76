/**
 * The timeline: a strip to scale, drawn on the server, and under it what the
 * outlets put at each date. In: a story digest's timeline. Out: HTML and SVG
 * whose words are never scaled (places are shares of the width).
 */
import type { PageContext, StoryDigest } from './context.ts';
import { writeTime } from './language.ts';
import { dirOf, type Inputs, Quote } from './quote.tsx';

type Entry = StoryDigest['timeline'][number];

interface When {
  readonly date: string;
  readonly entries: readonly Entry[];
  /** Where the date stands between the first and the last, 0–1. */
  readonly at: number;
}

/** Room at both ends of the strip, as a share of its width. */
const MARGIN = 0.03;

/** Entries that share a date together, in order of time. */
function moments(timeline: readonly Entry[]): When[] {
  const byDate = new Map<string, Entry[]>();
  for (const entry of timeline) byDate.set(entry.date, [...(byDate.get(entry.date) ?? []), entry]);
  const dates = [...byDate.keys()].sort();
  const times = dates.map((date) => Date.parse(date)).filter((time) => !Number.isNaN(time));
  const first = Math.min(...times);
  const length = Math.max(...times) - first;
  return dates.map((date) => {
    const time = Date.parse(date);
    const share = length > 0 && !Number.isNaN(time) ? (time - first) / length : 0;
    return { date, entries: byDate.get(date) as Entry[], at: MARGIN + share * (1 - 2 * MARGIN) };
  });
}

export function Timeline({
  digest,
  inputs,
  page,
}: {
  digest: StoryDigest;
  inputs: Inputs;
  page: PageContext;
}) {
  const whens = moments(digest.timeline);
  if (whens.length === 0) return null;
  let place = 0;
  return (
    <section aria-labelledby="when">
      <h2 id="when">When</h2>
      {whens.length > 1 ? <Strip whens={whens} page={page} /> : null}
      <ol class="timeline">
        {whens.map((when) => (
          <li>
            <p class="date">
              <time datetime={when.date}>{writeTime(when.date, page.locale)}</time>
            </p>
            {when.entries.map(({ citation }) => (
              <p class="event" dir={dirOf(citation, inputs, page)}>
                <Quote cite={citation} id={`w-t${place++}`} mark="context" inputs={inputs} page={page} />{' '}
                <span class="by">{page.outletName(citation.outlet)}</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One mark a date; its size tells how many statements name that date. */
function Strip({ whens, page }: { whens: readonly When[]; page: PageContext }) {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  const [first, last] = [whens[0] as When, whens[whens.length - 1] as When];
  return (
    <svg class="strip" width="100%" height="44" role="img" aria-label={`${whens.length} dates, to scale`}>
      <line class="axis" x1="0" x2="100%" y1="12" y2="12" />
      {whens.map((when) => (
        <circle class="tick" cx={percent(when.at)} cy="12" r={Math.min(4 + when.entries.length, 9)} />
      ))}
      <text x="0" y="40">
        {writeTime(first.date, page.locale)}
      </text>
      <text x="100%" y="40" text-anchor="end">
        {writeTime(last.date, page.locale)}
      </text>
    </svg>
  );
}
