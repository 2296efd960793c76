/**
 * Lists: the outlets of this place, and where each digest's feed is. In: rows
 * of the catalog. Out: HTML documents.
 */
import type { OutletItem } from '../../contract/index.ts';
import { safeLink } from '../inert.ts';
import { briefingPath } from '../paths.ts';
import type { PageContext } from './context.ts';
import { FORMS } from './forms.ts';
import { count, writeTime } from './language.ts';
import { document } from './layout.tsx';
import { NewsletterTools } from './newsletter-tools.tsx';

/** `/outlets`: each with its newest briefing. */
export function outletsPage(outlets: readonly OutletItem[], page: PageContext): string {
  return document({
    page,
    title: 'Outlets',
    about: 'The outlets whose reporting is read here, and the newest briefing of each.',
    path: '/outlets',
    here: 'outlets',
    children: (
      <>
        <h1>Outlets</h1>
        <p class="intro">
          {outlets.length === 0
            ? 'No outlet’s articles have come in yet.'
            : 'An outlet’s briefing shows what it reported on a day, what it alone had, and what others reported of the same stories.'}
        </p>
        <ul class="rows">
          {outlets.map((outlet) => (
            <li>
              {outlet.last === null ? (
                <b>{page.outletName(outlet.id)}</b>
              ) : (
                <a href={briefingPath(outlet.id, outlet.last)}>{page.outletName(outlet.id)}</a>
              )}
              <span class="by">
                {count(outlet.articles, 'article', page.locale)}
                {outlet.last === null ? null : `, newest briefing ${writeTime(outlet.last, page.locale)}`}
                <Home address={outlet.home} name={page.outletName(outlet.id)} />
              </span>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

/** The way to the outlet itself, where it is known. */
function Home({ address, name }: { address: string | null; name: string }) {
  const link = safeLink(address);
  if (link === null) return null;
  return (
    <>
      {' · '}
      <a href={link} rel="noopener">
        its site<span class="sr">: {name}</span>
      </a>
    </>
  );
}

/** `/feeds`: addresses to give a feed reader or a newsletter tool. */
export function feedsPage(outlets: readonly OutletItem[], page: PageContext): string {
  return document({
    page,
    title: 'Feeds',
    about: 'Addresses for feed readers and newsletter tools: the daily digest and each outlet’s briefing.',
    path: '/feeds',
    here: 'feeds',
    children: (
      <>
        <h1>Feeds</h1>
        <p class="intro">
          Give one of these addresses to a feed reader or a newsletter tool. Each follows the newest edition;
          every story has feeds of its versions at the foot of its page.
        </p>
        <p class="gloss">
          A newsletter tool sends an item once and never what is added to it later. So give it the RSS of
          finished days: an item comes when its day is over. <a href="#tools">Which tool takes what</a>
        </p>
        <section aria-labelledby="daily">
          <h2 id="daily">Daily digest</h2>
          <FormList base="/v1/digests/latest" of="the daily digest" />
        </section>
        <section aria-labelledby="briefings">
          <h2 id="briefings">Briefings</h2>
          <ul class="rows">
            {outlets.map((outlet) => (
              <li>
                <b>{page.outletName(outlet.id)}</b>
                <FormList
                  base={`/v1/outlets/${outlet.id}/briefings/latest`}
                  of={page.outletName(outlet.id)}
                />
              </li>
            ))}
          </ul>
        </section>
        <NewsletterTools />
      </>
    ),
  });
}

function FormList({ base, of }: { base: string; of: string }) {
  return (
    <ul class="forms">
      <li>
        <a href={`${base}.rss?closed=1`}>
          RSS of finished days<span class="sr"> of {of}</span>
        </a>
      </li>
      {FORMS.map(({ suffix, name }) => (
        <li>
          <a href={base + suffix}>
            {name}
            <span class="sr"> of {of}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
