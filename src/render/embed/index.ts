/**
 * The door of what stands on other sites: the element's script, the iframe
 * page, oEmbed. In: a story digest and a PageContext. Out: script, HTML, CSS,
 * a JSON value.
 */
export { embedPage } from './frame.tsx';
export { oembed, oembedFormat, oembedStory } from './oembed.ts';
export { embedScript } from './script.ts';
export { EMBED_CSS, EMBED_STYLE_PATH } from './style.ts';
