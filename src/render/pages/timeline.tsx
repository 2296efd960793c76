/**
 * The timeline: a strip to scale, drawn on the server, and under it what the
 * outlets put at each date. In: a story digest's timeline. Out: HTML and SVG
 * whose words are never scaled (places are shares of the width).
 */
import type { PageContext, StoryDigest } from './context.ts';
import { writeTime } from './language.ts';
import { dirOf, Quote, type StoryProps } from './quote.tsx';

type Entry = StoryDigest['timeline'][number];

interface When {
  readonly date: string;
  readonly entries: readonly Entry[];
}

/** Room at both ends of the strip, as a share of its width. */
const MARGIN = 0.03;
/** Dates further from the middle one are background; to scale they would press the story into a point. */
const REACH = 45 * 86_400_000;

/** Entries that share a date together, in order of time. */
function moments(timeline: readonly Entry[]): When[] {
  const byDate = new Map<string, Entry[]>();
  for (const entry of timeline) byDate.set(entry.date, [...(byDate.get(entry.date) ?? []), entry]);
  return [...byDate.keys()].sort().map((date) => ({ date, entries: byDate.get(date) as Entry[] }));
}

/** The dates about the middle statement's. */
function nearby(timeline: readonly Entry[], whens: readonly When[]): When[] {
  const times = timeline.map(({ date }) => Date.parse(date)).filter((time) => !Number.isNaN(time));
  const middle = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  return whens.filter(({ date }) => Math.abs(Date.parse(date) - middle) <= REACH);
}

export function Timeline({ digest, inputs, page }: StoryProps) {
  const whens = moments(digest.timeline);
  if (whens.length === 0) return null;
  const drawn = nearby(digest.timeline, whens);
  let place = 0;
  return (
    <section aria-labelledby="when">
      <h2 id="when">When</h2>
      <p class="gloss">What the outlets’ sentences say of dates.</p>
      {drawn.length > 1 ? <Strip whens={drawn} page={page} /> : null}
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
  const times = whens.map(({ date }) => Date.parse(date));
  const first = times[0] as number;
  const length = (times[times.length - 1] as number) - first || 1;
  const at = (time: number) =>
    `${Math.round((MARGIN + ((time - first) / length) * (1 - 2 * MARGIN)) * 1000) / 10}%`;
  const written = (when: When | undefined) => writeTime(when?.date ?? '', page.locale);
  return (
    <svg class="strip" width="100%" height="44" role="img" aria-label={`${whens.length} dates, to scale`}>
      <line class="axis" x1="0" x2="100%" y1="12" y2="12" />
      {whens.map((when, i) => (
        <circle class="tick" cx={at(times[i] as number)} cy="12" r={Math.min(4 + when.entries.length, 9)} />
      ))}
      <text x="0" y="40">
        {written(whens[0])}
      </text>
      <text x="100%" y="40" text-anchor="end">
        {written(whens[whens.length - 1])}
      </text>
    </svg>
  );
}
