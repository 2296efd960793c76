/**
 * What was found in a page that came as an article, on the wire and in storage. In: what the newsroom read. Out: one shape;
 * each fact with the place in the page and how far it can be trusted, null where the page does not say.
 */
import * as z from 'zod/mini';

const found = z.nullable(
  z.strictObject({
    value: z.string(),
    /** The place in the page: "JSON-LD datePublished", "meta og:title", "h1", "time" … */
    source: z.string(),
    /** How far that place can be trusted, 0 to 1. */
    confidence: z.number(),
  }),
);

/** What was found in a page sent as `html`, and where; null where the page does not say. What the client said itself wins over it. */
export const Extracted = z
  .strictObject({
    text: z.strictObject({ source: z.string() }),
    title: found,
    byline: found,
    published: found,
    updated: found,
    lang: found,
    canonical: found,
    site: found,
  })
  .register(z.globalRegistry, { id: 'Extracted' });

export type Extracted = z.infer<typeof Extracted>;
