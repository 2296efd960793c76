/**
 * An entry's HTML as feeds carry it. In: a bulletin. Out: plain semantic HTML
 * without styles, for each reader has its own, and an escaped description.
 */
import type { Bulletin, Quote, Section } from '../bulletin/model.ts';
import { agreedWords, leftOutWords, madeWords } from '../bulletin/words.ts';
import { type Markup, markup, piece, spoken } from '../inert.ts';
import { blockDir } from '../voice.ts';

/** The whole bulletin as an HTML fragment. `revision` adds why the version was made. */
export function contentHtml(bulletin: Bulletin, revision: boolean): string {
  const left = leftOutWords(bulletin);
  return String(
    piece`${revision ? piece`<p><em>${bulletin.cause}.</em></p>` : ''}${bulletin.sections.map((section) =>
      sectionHtml(section, bulletin.kind !== 'story'),
    )}${left === null ? '' : piece`<p>${left} <a href="${bulletin.page}">${markup(bulletin.page)}</a>.</p>`}<p><small>${madeWords(bulletin)}</small></p>`,
  );
}

/** What stands under the title in a list of entries, as HTML without tags. */
export function descriptionHtml(bulletin: Bulletin): string {
  return String(markup(bulletin.gist));
}

function sectionHtml(section: Section, titled: boolean): Markup {
  const title = titled
    ? piece`<h2${spoken(section.voice)}><a href="${section.page}">${markup(section.title)}</a></h2>`
    : '';
  return piece`${title}${section.facts.map((fact) => piece`<p><em>${markup(fact)}</em></p>`)}${section.blocks.map(
    ({ label, quotes }) =>
      piece`${label === null ? '' : piece`<h3 dir="auto">${markup(label)}</h3>`}${quotes.map(quoteHtml)}`,
  )}`;
}

function quoteHtml(quote: Quote): Markup {
  const agreed = agreedWords(quote);
  const value = quote.value === null ? '' : piece`<strong>${markup(quote.value)}</strong>: `;
  const dir = blockDir(quote.voice, quote.text);
  return piece`<p dir="${dir}">${value}<span${spoken(quote.voice)}>${markup(quote.text)}</span> <small>— <a href="${quote.link}" data-sentence="${quote.id}">${markup(quote.outlet)}</a>${agreed === '' ? '' : ` · ${agreed}`}</small></p>`;
}
