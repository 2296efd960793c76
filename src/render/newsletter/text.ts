/**
 * A bulletin as plain text, the e-mail's twin. In: a bulletin that was cut to
 * size. Out: text wrapped at 72 columns; each sentence has a number, and the
 * numbers stand at the end with outlet, sentence id and link.
 */
import type { Bulletin, Quote, Section } from '../bulletin/model.ts';
import { passages } from '../bulletin/passages.ts';
import { agreedWords, leftOutWords, madeWords } from '../bulletin/words.ts';
import { flat } from '../inert.ts';
import { width, wrap } from './wrap.ts';

const TEXT_COLUMNS = 72;

/** The whole message, with a line feed at its end. */
export function newsletterText(bulletin: Bulletin): string {
  const quotes: Quote[] = [];
  const story = bulletin.kind === 'story';
  const left = leftOutWords(bulletin);
  const parts = [
    [...lines(bulletin.over), ...underlined(bulletin.heading, '=')],
    ...bulletin.sections.flatMap((section) => sectionText(section, !story, quotes)),
    ...(left === null ? [] : [[...lines(left), bulletin.page]]),
    ...(quotes.length === 0 ? [] : [underlined('Sources', '-')]),
    ...quotes.map((quote, i) => [
      ...wrap(`${quote.outlet}, ${quote.id}`, TEXT_COLUMNS, `[${i + 1}] `, '    '),
      `    ${quote.link}`,
    ]),
    [...lines(madeWords(bulletin)), bulletin.page],
  ];
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

/** A story's paragraphs; its quotes are numbered on from those already in `quotes`, and put there. */
function sectionText(section: Section, titled: boolean, quotes: Quote[]): string[][] {
  const head = titled
    ? [...underlined(section.title, '-'), ...section.facts.flatMap((fact) => lines(fact)), section.page]
    : section.facts.flatMap((fact) => lines(fact));
  const paragraphs = section.blocks.flatMap((block) => [
    ...(block.label === null ? [] : [lines(block.label)]),
    ...passages(block).map((passage) => {
      const text = passage.map((quote) => `${quoteText(quote)} [${quotes.push(quote)}]`).join(' ');
      return wrap(text, TEXT_COLUMNS, block.label === null ? '' : '* ', block.label === null ? '' : '  ');
    }),
  ]);
  return [head, ...paragraphs];
}

function quoteText(quote: Quote): string {
  const agreed = agreedWords(quote);
  const value = quote.value === null ? '' : `${quote.value}: `;
  return `${value}${quote.text}${agreed === '' ? '' : ` (${agreed})`}`;
}

function lines(text: string): string[] {
  return wrap(flat(text), TEXT_COLUMNS);
}

function underlined(text: string, stroke: string): string[] {
  const wrapped = lines(text);
  return [...wrapped, stroke.repeat(Math.min(TEXT_COLUMNS, Math.max(...wrapped.map(width), 1)))];
}
