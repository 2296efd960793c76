/**
 * A bulletin as Markdown (CommonMark 0.31). In: a bulletin that was cut to
 * size. Out: text in which nothing that an outlet wrote is markup: every
 * ASCII mark with a meaning is escaped, for Markdown and for the template
 * engines that newsletter tools run over it. A link's title is the sentence id.
 */
import type { Bulletin, Section } from '../bulletin/model.ts';
import { type Passage, passages, sourceWords, wordsOf } from '../bulletin/passages.ts';
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
    ...section.blocks.flatMap((block) => [
      ...(block.label === null ? [] : [`### ${escaped(block.label)}`]),
      ...passages(block).map(passageMarkdown),
    ]),
  ];
}

function passageMarkdown(passage: Passage): string {
  const [{ value }] = passage;
  const before = value === null ? '' : `**${escaped(value)}**: `;
  const sources = passage.map((quote, i) => link(sourceWords(quote, i), quote.link, quote.id));
  const agreed = agreedWords(passage[0]);
  return `${before}${escaped(wordsOf(passage))} — ${[...sources, ...(agreed === '' ? [] : [agreed])].join(' · ')}`;
}

/** An inline link; the address stands in angle brackets, so that parentheses in it are its own. */
function link(text: string, href: string, title?: string): string {
  return `[${escaped(text)}](<${href}>${title === undefined ? '' : ` "${title}"`})`;
}
