/**
 * The Worker: routes and the Durable Object classes, wired. In: requests.
 * Out: answers. Decides nothing.
 */
import { makeApp } from './http/app.ts';

export { Catalog } from './objects/catalog.ts';
export { Digest } from './objects/digest.ts';

// `Env` is generated from wrangler.toml (`npm run bindings`): what is bound there is what the code is given.
export default makeApp() satisfies ExportedHandler<Env>;
