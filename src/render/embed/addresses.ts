/**
 * How a digest is put on another site: the snippet to paste, the oEmbed
 * address. In: the service's origin and a story. Out: HTML for people to copy,
 * and paths. Titles are escaped here, as the snippet is text that becomes HTML.
 */

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);
}

/** What an editor pastes: the element, with a link for readers who run no script. */
export function embedSnippet(origin: string, story: string, title: string): string {
  return [
    `<script src="${origin}/embed.js" async></script>`,
    `<standfirst-digest story="${story}">`,
    `  <a href="${origin}/stories/${story}">${escapeHtml(title)}</a>`,
    '</standfirst-digest>',
  ].join('\n');
}

/** Where oEmbed answers for a page of ours (oembed.com, 2.2). */
export function oembedPath(url: string): string {
  return `/oembed?format=json&url=${encodeURIComponent(url)}`;
}
