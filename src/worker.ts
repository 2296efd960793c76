/**
 * The Worker: routes, cron and the Durable Object classes, wired. In: requests,
 * the clock's calls. Out: answers. Decides nothing.
 */
import { makeApp } from './http/app.ts';
import { pollPortsOf } from './http/feed-ports.ts';
import { pollDue } from './newsroom/index.ts';

export { Catalog } from './objects/catalog.ts';
export { Digest } from './objects/digest.ts';
export { Feeds } from './objects/feeds.ts';

const app = makeApp();

// `Env` is generated from wrangler.toml (`npm run bindings`): what is bound there is what the code is given.
export default {
  fetch: app.fetch,
  async scheduled(_, env) {
    const summary = await pollDue(pollPortsOf(env));
    if (summary.polled + summary.putOff > 0) console.log('feeds polled', JSON.stringify(summary));
  },
} satisfies ExportedHandler<Env>;
