/**
 * A bulletin as Markdown (CommonMark 0.31). In: a bulletin that was cut to
 * size. Out: text in which nothing that an outlet wrote is markup: every
 * ASCII mark with a meaning is escaped, for Markdown and for the template
 * engines that newsletter tools run over it. A link's title is the sentence id.
 */
import type { Bulletin, Quote, Section } from '../bulletin/model.ts';
import { agreedWords, leftOutWords, madeWords } from '../bulletin/words.ts';
import { flat } from '../inert.ts';

/** Other people's text, inert in Markdown. */
export function escaped(text: string): string {
  return flat(text)
    .replace(/[\\`*_{}[\]<>()~|&$@"]/g, '\\$&')
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

/** The whole message, with a line feed at its end. */
export function newsletterMarkdown(bulletin: Bulletin): string {
  const story = bulletin.kind === 'story';
  const left = leftOutWords(bulletin);
  const parts = [
    escaped(bulletin.over),
    `# ${escaped(bulletin.heading)}`,
    ...bulletin.sections.flatMap((section) => sectionMarkdown(section, !story)),
    '---',
    ...(left === null ? [] : [`${left} ${link(bulletin.page, bulletin.page)}.`]),
    ...(bulletin.outlets.length === 0
      ? []
      : [`Outlets: ${bulletin.outlets.map(({ name, page }) => link(name, page)).join(', ')}`]),
    `${madeWords(bulletin)} ${link('Read it on the web', bulletin.page)}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionMarkdown(section: Section, titled: boolean): string[] {
  return [
    ...(titled ? [`## ${link(section.title, section.page)}`] : []),
    ...section.facts.map((fact) => `*${escaped(fact)}*`),
    ...section.blocks.flatMap(({ label, quotes }) => [
      ...(label === null ? [] : [`### ${escaped(label)}`]),
      ...quotes.map(quoteMarkdown),
    ]),
  ];
}

function quoteMarkdown(quote: Quote): string {
  const agreed = agreedWords(quote);
  const value = quote.value === null ? '' : `**${escaped(quote.value)}**: `;
  return `${value}${escaped(quote.text)} — ${link(quote.outlet, quote.link, quote.id)}${agreed === '' ? '' : ` · ${agreed}`}`;
}

/** An inline link; the address stands in angle brackets, so that parentheses in it are its own. */
function link(text: string, href: string, title?: string): string {
  return `[${escaped(text)}](<${href}>${title === undefined ? '' : ` "${title}"`})`;
}
