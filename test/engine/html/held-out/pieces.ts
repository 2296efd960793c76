/**
 * What held-out pages are put together from: paragraphs, links, teasers, remarks, notices. In: texts of ours. Out: markup. The
 * words of the furniture are other ones than those of pages.ts and composed.ts, so that no rule knows them from there.
 */
import type { Story } from '../pages.ts';

export type { Story };

/** A page and the text that its reader came for, paragraph by paragraph. */
export interface Page {
  readonly html: string;
  readonly gold: readonly string[];
}

/** Sets a story in a page; where only HTML comes back, the story's paragraphs are the gold. */
export type Setting = (story: Story) => string | Page;

export const esc = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Each text in the element, one after the other. */
export const each = (texts: readonly string[], open = '<p>', close = '</p>'): string =>
  texts.map((text) => `${open}${esc(text)}${close}`).join('\n');

/** Each paragraph in the element; what `between` gives for its number stands after it. */
export const set = (
  story: Story,
  between: Readonly<Record<number, string>> = {},
  open = '<p>',
  close = '</p>',
): string => story.paragraphs.map((text, i) => `${open}${esc(text)}${close}\n${between[i] ?? ''}`).join('');

export const link = (text: string, name = ''): string =>
  `<a${name === '' ? '' : ` class="${name}"`} href="/2026/${text.toLowerCase().replace(/[^a-z]+/g, '-')}">${text}</a>`;

export const list = (texts: readonly string[], name = ''): string =>
  `<ul${name === '' ? '' : ` class="${name}"`}>${texts.map((text) => `<li>${link(text)}</li>`).join('')}</ul>`;

export const SECTIONS = [
  'Front page',
  'Politics',
  'Money',
  'Football',
  'Arts',
  'Opinion',
  'Obituaries',
  'Podcasts',
];
export const LEGAL_LINKS = ['Terms of use', 'Privacy centre', 'Accessibility', 'Work with us', 'Corrections'];

export const STORIES = [
  'Ministers to meet growers over late frosts as orchards count the cost',
  'The lighthouse keeper who never learned to swim',
  'Hospital parking fees to double from the first of next month',
  'Seven things nobody tells you about moving to an island',
  'Chess champion, 14, turns down place at academy',
  'In photos: a thousand paper boats on the canal',
  'Why your electricity bill arrives twice this autumn',
  'Analysis: the quiet end of a noisy coalition',
];

/** Each story with a line about it, as cards have them. */
export const DECKS = [
  'Buds were lost on nine farms in ten, the union says, and insurers are slow to answer.',
  'At eighty-one he still climbs the stairs every evening, and talks to us about the dark.',
  'Patients and staff alike will pay more, and a petition has gathered four thousand names.',
  'From ferry timetables to the price of milk, readers tell us what surprised them most.',
  'She would rather stay with her club, her coach and her cat, she told reporters on Friday.',
  'Children from eleven schools folded them over the winter. Our photographer was there.',
];

export const REMARKS = [
  'I was there that day and it did not look anything like what is described here, but thanks for covering it anyway.',
  'My grandfather used to say that you could set your clock by it. Those days are long gone and they will not come back.',
  'Could the paper please publish the full list? Some of us would like to see what was actually agreed and by whom.',
  'So once again the taxpayer foots the bill while the people responsible walk away with a handshake and a pension.',
  'Well written, thank you. I would only add that the neighbouring district tried this ten years ago and gave up.',
  'Every single time there is an inquiry, and every single time the report sits in a drawer until everybody forgets.',
  'Can somebody explain to me why this could not have been done in the summer, when hardly anybody uses it?',
];

export const COOKIES = [
  'We and up to 764 partners store and read information on your device, such as unique identifiers in cookies, to process personal data.',
  'You may accept or manage your choices at any time, including your right to object where legitimate interest is used, on the privacy page.',
  'Your choices will be signalled to our partners and will not affect browsing data. Learn more about our partners and their purposes below.',
  'Strictly necessary: these make the pages work and cannot be switched off in our systems. They are usually set in response to what you do.',
  'Performance: these allow us to count visits and sources of traffic, so that we can measure and improve how well our site is doing for you.',
  'Targeting: these may be set through our site by our advertising partners, to build a profile of your interests and show relevant adverts.',
];

export const CAPTIONS = [
  'The scene shortly after dawn, as seen from the roof of the market hall. Picture: T. Hollis',
  'Residents had gathered outside the town hall long before the doors opened on Tuesday.',
  'File photo: the committee at its last meeting before the summer. (Example Images)',
  'A worker looks on as the first of the barriers is lowered into place.',
];

export const LETTER =
  'The Breakfast Note brings you five stories worth your time, every weekday at seven. Free, and gone with one click if you tire of us.';

export const OWNER =
  '© 2026 Example Newspapers Limited. Registered in the county, number 0123456. Reproduction in whole or part is prohibited.';

export const BIO = (author: string): string =>
  `${author} has covered courts and councils for this newspaper since 2011. Before that she edited a weekly on the coast.`;

/** A whole document. */
export const doc = (head: string, body: string, lang = 'en'): string =>
  `<!DOCTYPE html>\n<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>`;

export const og = ({ title, published, author }: Story, site = 'The Example'): string =>
  `<title>${esc(title)} | ${site}</title><meta property="og:title" content="${esc(title)}"><meta property="og:site_name" content="${site}"><meta property="og:type" content="article"><meta property="article:published_time" content="${published}"><meta name="author" content="${author}">`;

export const linked = ({ title, published, author }: Story, more: object = {}): string =>
  `<title>${esc(title)} - Example</title><script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    author: [{ '@type': 'Person', name: author }],
    publisher: { '@type': 'Organization', name: 'Example' },
    ...more,
  }).replace(/</g, '\\u003c')}</script>`;
