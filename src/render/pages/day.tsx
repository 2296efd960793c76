/**
 * Stories of one day: the front page and `/days/{day}`. In: a daily digest and
 * the days beside it. Out: an HTML document; without any digest, what this
 * place is and how it is filled.
 */
import { NEW_WORDS } from '../bulletin/words.ts';
import { headlineWords } from '../headline.ts';
import { dayPath, storyPath } from '../paths.ts';
import type { Daily, PageContext } from './context.ts';
import { Sentences } from './differences.tsx';
import { feedLinks } from './forms.ts';
import { count, writeDay } from './language.ts';
import { document } from './layout.tsx';
import { Forms } from './provenance.tsx';
import { type Inputs, inputsById, voiceIn } from './quote.tsx';
import { Standfirst } from './standfirst.tsx';
import { Tally } from './tally.tsx';

/** What a newcomer reads first. */
const WHAT =
  'Standfirst reads what several outlets report of the same event and shows, in their own words, what they agree on, what one reports alone and where their figures differ.';

export interface FrontModel {
  /** The latest day that has stories; null where nothing has come in yet. */
  readonly daily: Daily | null;
  /** The day at the time of the request, `2026-03-14`. */
  readonly today: string;
  /** The days before it, as far as their headlines are shown, newest first. */
  readonly recent: readonly Daily[];
  /** Days before those that have stories, newest first. */
  readonly earlier: readonly string[];
}

/** `/`. */
export function frontPage({ daily, today, recent, earlier }: FrontModel, page: PageContext): string {
  return document({
    page,
    title: page.siteName,
    about: WHAT,
    path: '/',
    here: 'today',
    alternates: feeds('latest'),
    children: (
      <>
        <h1>
          {daily === null || daily.day === today
            ? 'Today’s stories'
            : `Stories of ${writeDay(daily.day, page.locale)}`}
        </h1>
        <p class="intro">{WHAT}</p>
        {daily === null ? <Empty /> : <Stories daily={daily} page={page} />}
        {recent.map((day) => (
          <Headlines daily={day} page={page} />
        ))}
        <EarlierDays days={earlier} page={page} />
        {daily === null ? null : <Forms digest={daily} />}
      </>
    ),
  });
}

export interface DayModel {
  readonly daily: Daily;
  readonly before: string | null;
  readonly after: string | null;
}

/** `/days/{day}`. */
export function dayPage({ daily, before, after }: DayModel, page: PageContext): string {
  const name = writeDay(daily.day, page.locale);
  return document({
    page,
    title: `Stories of ${name}`,
    about: `What outlets reported on ${name}. ${WHAT}`,
    path: dayPath(daily.day),
    alternates: feeds(daily.day),
    children: (
      <>
        <h1>{name}</h1>
        <p class="facts">
          <b>{count(daily.stories.length, 'story', page.locale)}</b> · version {daily.version}
        </p>
        <Stories daily={daily} page={page} />
        <nav class="pager" aria-label="Days">
          {before === null ? <span /> : <a href={dayPath(before)}>← {writeDay(before, page.locale)}</a>}
          {after === null ? <span /> : <a href={dayPath(after)}>{writeDay(after, page.locale)} →</a>}
        </nav>
        <Forms digest={daily} />
      </>
    ),
  });
}

const feeds = (day: string) => feedLinks(`/v1/digests/${day}`, 'Daily digest');

function Stories({ daily, page }: { daily: Daily; page: PageContext }) {
  const inputs = inputsById(daily.inputs);
  if (daily.stories.length === 0) return <p class="gloss">No stories on this day.</p>;
  return (
    <ol class="stories">
      {daily.stories.map((story, i) => (
        <li class="story">
          <StoryTitle story={story} inputs={inputs} page={page} />
          <Tally outlets={story.outlets} origins={story.origins} page={page} />
          <Standfirst cites={story.summary} inputs={inputs} page={page} id={`d${i}-`} brief />
          {story.newSinceYesterday.length === 0 ? null : (
            <div>
              <h3>{NEW_WORDS}</h3>
              <Sentences cites={story.newSinceYesterday} id={`w-n${i}`} inputs={inputs} page={page} named />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A story's headline as a link to its page. */
export function StoryTitle({
  story,
  inputs,
  page,
}: {
  story: Pick<Daily['stories'][number], 'story' | 'headline'>;
  inputs: Inputs;
  page: PageContext;
}) {
  const voice = story.headline === null ? {} : voiceIn(inputs, story.headline.article, page);
  return (
    <h2 {...voice}>
      <a href={storyPath(story.story)}>{headlineWords(story.headline)}</a>
    </h2>
  );
}

/** A day in a line a story. */
function Headlines({ daily, page }: { daily: Daily; page: PageContext }) {
  const inputs = inputsById(daily.inputs);
  if (daily.stories.length === 0) return null;
  return (
    <section aria-labelledby={`day-${daily.day}`}>
      <h2 id={`day-${daily.day}`}>
        <a href={dayPath(daily.day)}>{writeDay(daily.day, page.locale)}</a>
      </h2>
      <ul class="rows">
        {daily.stories.map(({ story, headline, outlets, origins }) => (
          <li>
            <a
              href={storyPath(story)}
              {...(headline === null ? {} : voiceIn(inputs, headline.article, page))}
            >
              {headlineWords(headline)}
            </a>
            <span class="by">
              {count(outlets, 'outlet', page.locale)}, {count(origins, 'independent origin', page.locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EarlierDays({ days, page }: { days: readonly string[]; page: PageContext }) {
  if (days.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">Earlier days</h2>
      <ul class="days">
        {days.map((day) => (
          <li>
            <a href={dayPath(day)}>{writeDay(day, page.locale)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Empty() {
  return (
    <p class="gloss">
      No article has come in yet. <a href="/docs">The API page</a> shows how to send some.
    </p>
  );
}
