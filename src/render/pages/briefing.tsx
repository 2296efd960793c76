/**
 * One outlet's day: what it reported in its own words, what it alone had, and
 * what others had that was not found in its stored text. In: a briefing. Out:
 * an HTML document.
 */
import { briefingPath } from '../paths.ts';
import type { Briefing, PageContext } from './context.ts';
import { StoryTitle } from './day.tsx';
import { Differ, Sentences } from './differences.tsx';
import { digestPath, feedLinks } from './forms.ts';
import { count, writeDay } from './language.ts';
import { document } from './layout.tsx';
import { Articles, Forms } from './provenance.tsx';
import { type Inputs, inputsById } from './quote.tsx';
import { Standfirst } from './standfirst.tsx';
import { Tally } from './tally.tsx';

export interface BriefingModel {
  readonly briefing: Briefing;
  /** The outlet's days beside this one that have a briefing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** `/outlets/{outlet}/{day}`. */
export function briefingPage({ briefing, before, after }: BriefingModel, page: PageContext): string {
  const outlet = page.outletName(briefing.outlet);
  const day = writeDay(briefing.day, page.locale);
  const inputs = inputsById(briefing.inputs);
  const feed = `/v1/outlets/${briefing.outlet}/briefings/latest`;
  return document({
    page,
    title: `${outlet}, ${day}`,
    about: `What ${outlet} reported on ${day}, sentence by sentence, beside what others reported of the same stories.`,
    path: briefingPath(briefing.outlet, briefing.day),
    alternates: [
      { type: 'application/json', href: `${digestPath(briefing)}.json`, title: 'JSON' },
      ...feedLinks(feed, `${outlet}: briefings`),
    ],
    here: 'outlets',
    children: (
      <>
        <h1>{outlet}</h1>
        <p class="facts">
          <b>{day}</b> · {count(briefing.stories.length, 'story', page.locale)} · version {briefing.version}
        </p>
        {briefing.stories.length === 0 ? <p class="gloss">No stories on this day.</p> : null}
        <ol class="stories">
          {briefing.stories.map((story, i) => (
            <li class="story">
              <StoryTitle story={story} inputs={inputs} page={page} />
              <Tally outlets={story.outlets} origins={story.origins} page={page} />
              <Standfirst cites={story.summary} inputs={inputs} page={page} id={`b${i}-`} brief />
              <Beside story={story} id={`w-b${i}`} inputs={inputs} page={page} />
            </li>
          ))}
        </ol>
        <nav class="pager" aria-label="Days">
          <Neighbour outlet={briefing.outlet} day={before} page={page} arrow="←" />
          <Neighbour outlet={briefing.outlet} day={after} page={page} arrow="→" />
        </nav>
        <Articles inputs={briefing.inputs} page={page} />
        <Forms digest={briefing} />
      </>
    ),
  });
}

interface StoryProps {
  story: Briefing['stories'][number];
  id: string;
  inputs: Inputs;
  page: PageContext;
}

/** The outlet's story beside the others' telling of it. */
function Beside({ story, id, inputs, page }: StoryProps) {
  return (
    <div class="beside">
      {story.onlyHere.length === 0 ? null : (
        <div>
          <h3>Only here</h3>
          <Sentences cites={story.onlyHere} id={`${id}-o`} inputs={inputs} page={page} />
        </div>
      )}
      {story.notFoundHere.length === 0 ? null : (
        <div>
          <h3>Reported by others, not found in its stored text</h3>
          <Sentences
            cites={story.notFoundHere.map((claim) => claim.citation)}
            id={`${id}-n`}
            inputs={inputs}
            page={page}
            named
          />
        </div>
      )}
      {story.conflicts.length === 0 ? null : (
        <div class="whole">
          <h3>Differs between outlets</h3>
          {story.conflicts.map((conflict, c) => (
            <Differ conflict={conflict} id={`${id}-f${c}`} level="h4" inputs={inputs} page={page} />
          ))}
        </div>
      )}
      <Quoted story={story} id={`${id}-v`} inputs={inputs} page={page} />
    </div>
  );
}

function Quoted({ story, id, inputs, page }: StoryProps) {
  if (story.voices.length + story.othersVoices.length === 0) return null;
  return (
    <div class="whole">
      <h3>Who is quoted</h3>
      {story.voices.map(({ speaker, citations }, v) => (
        <div class="voice">
          <b class="by">{speaker}</b>
          <Sentences cites={citations} id={`${id}${v}`} inputs={inputs} page={page} />
        </div>
      ))}
      {story.othersVoices.length === 0 ? null : <p class="by">Elsewhere: {story.othersVoices.join(', ')}</p>}
    </div>
  );
}

interface NeighbourProps {
  outlet: string;
  day: string | null;
  page: PageContext;
  arrow: '←' | '→';
}

function Neighbour({ outlet, day, page, arrow }: NeighbourProps) {
  if (day === null) return <span />;
  const name = writeDay(day, page.locale);
  return <a href={briefingPath(outlet, day)}>{arrow === '←' ? `← ${name}` : `${name} →`}</a>;
}
