/**
 * The Worker: routes and the Durable Object classes, wired. In: requests.
 * Out: answers. Decides nothing.
 */
import { makeApp } from './http/app.ts';

export { Catalog } from './objects/catalog.ts';
export { Digest } from './objects/digest.ts';

export default makeApp();
