/**
 * Lists: the outlets of this place, and where each digest's feed is. In: rows
 * of the catalog. Out: HTML documents.
 */
import type { OutletItem } from '../../contract/index.ts';
import type { PageContext } from './context.ts';
import { FORMS } from './forms.ts';
import { count, writeTime } from './language.ts';
import { document } from './layout.tsx';
import { briefingPath } from './links.ts';

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
        {outlets.length === 0 ? <p class="gloss">No outlet’s articles have come in yet.</p> : null}
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
              </span>
            </li>
          ))}
        </ul>
      </>
    ),
  });
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
          every story has feeds of its revisions at the foot of its page.
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
      </>
    ),
  });
}

function FormList({ base, of }: { base: string; of: string }) {
  return (
    <ul class="forms">
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
