/**
 * The door of the pages for people. In: digests, lists and problems of the
 * contract, and a PageContext. Out: whole HTML documents as strings, the
 * stylesheet, the icon, and the headers that each must be sent with.
 */
export { apiDocsPage } from './api-docs.tsx';
export { briefingPage } from './briefing.tsx';
export { comparePage } from './compare.tsx';
export type { PageContext } from './context.ts';
export { dayPage, frontPage } from './day.tsx';
export { type DiffModel, diffPage } from './diff.tsx';
export { ICON_SVG } from './icon.ts';
export { readerLocale } from './language.ts';
export type { OpenApi } from './openapi.ts';
export { feedsPage, outletsPage } from './outlets.tsx';
export * from './policy.ts';
export { problemPage } from './problem.tsx';
export { storyPage } from './story.tsx';
export { STYLE_CSS, STYLE_PATH } from './style/sheet.ts';
