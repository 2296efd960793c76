/**
 * Registered feeds, for admins only: their addresses may be secrets. In: registrations, changes, OPML. Out: feeds with
 * their health, trials, what an import did. Nobody keeps an answer.
 */
import {
  done,
  FeedBody,
  FeedChange,
  type FeedOut,
  FeedsQuery,
  LIMITS,
  type Result,
} from '../../contract/index.ts';
import { allowed, importOpml, opmlOf, registerFeed, trialOf } from '../../newsroom/index.ts';
import { feedsOf } from '../../objects/facade.ts';
import { document, outcome } from '../answers.ts';
import { bodyOf, idToRead, queryOf } from '../asked.ts';
import { opmlText } from '../bodies.ts';
import { type Context, noRoutes, type Routes } from '../context.ts';
import { outsideOf } from '../feed-ports.ts';
import { gate } from '../gate.ts';
import { cacheControl } from '../policy.ts';
import { problem } from '../problems.ts';
import { refused } from '../tokens.ts';

/** Requests that a trial may make: the feed and five redirects. */
const TRIAL = 6;

/** `/v1/feeds` and all below, `/v1/feeds.opml`. */
export function feedRegistryRoutes(): Routes {
  const app = noRoutes();
  const portsOf = (c: Context) => ({ feeds: feedsOf(c.env), allow: allowed(c.env.FETCH_ALLOW) });

  app.get('/feeds', async (c) => {
    const refusal = await refused(c, 'admin');
    if (refusal !== null) return problem(c, refusal);
    const query = queryOf(c, FeedsQuery);
    if (!query.ok) return problem(c, query);
    const { state, cursor, limit } = query.value;
    return document(c, await feedsOf(c.env).list(state, { cursor, limit }), 'none');
  });

  app.post('/feeds', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const body = await bodyOf(c, FeedBody);
    if (!body.ok) return problem(c, body);
    return outcome(c, await registerFeed(portsOf(c), body.value), 201);
  });

  app.get('/feeds.opml', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const all = await every(c);
    if (!all.ok) return problem(c, all);
    return new Response(opmlOf(all.value), {
      headers: { 'Content-Type': 'text/x-opml; charset=utf-8', 'Cache-Control': cacheControl('none') },
    });
  });

  app.post('/feeds/import', async (c) => {
    const stop = await gate(c, 'admin');
    if (stop !== null) return stop;
    const text = await opmlText(c, LIMITS.opmlBytes);
    return text.ok ? outcome(c, await importOpml(portsOf(c), text.value)) : problem(c, text);
  });

  app.get('/feeds/:feed', (c) => withFeed(c, async (id) => feedsOf(c.env).feed(id)));

  app.patch('/feeds/:feed', (c) =>
    withFeed(c, async (id) => {
      const change = await bodyOf(c, FeedChange);
      return change.ok ? feedsOf(c.env).change(id, change.value) : change;
    }),
  );

  app.delete('/feeds/:feed', (c) => withFeed(c, (id) => feedsOf(c.env).remove(id)));

  app.post('/feeds/:feed/test', (c) =>
    withFeed(c, async (id) => {
      const feed = await feedsOf(c.env).feed(id);
      if (!feed.ok) return feed;
      let left = TRIAL;
      const outside = outsideOf(c.env, () => left-- > 0);
      return trialOf({ feeds: feedsOf(c.env), outside, now: () => Date.now() }, feed.value);
    }),
  );
  return app;
}

/** Does something with the feed that the address names. */
async function withFeed(c: Context, act: (id: string) => Promise<Result<unknown>>): Promise<Response> {
  const stop = await gate(c, 'admin');
  if (stop !== null) return stop;
  const id = idToRead(c, 'feed');
  return id.ok ? outcome(c, await act(id.value)) : problem(c, id);
}

/** All feeds there are; their number is bounded. */
async function every(c: Context): Promise<Result<FeedOut[]>> {
  const all: FeedOut[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await feedsOf(c.env).list(undefined, { cursor, limit: LIMITS.pageMax });
    if (!page.ok) return page;
    all.push(...page.value.items);
    if (page.value.next === null) return done(all);
    cursor = page.value.next;
  }
}
