/**
 * An entry's HTML as feeds carry it. In: a bulletin. Out: plain semantic HTML
 * without styles, for each reader has its own, and an escaped description.
 */
import type { Bulletin, Section } from '../bulletin/model.ts';
import { type Passage, passages, sourceWords, wordsOf } from '../bulletin/passages.ts';
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
    (block) =>
      piece`${block.label === null ? '' : piece`<h3 dir="auto">${markup(block.label)}</h3>`}${passages(block).map(passageHtml)}`,
  )}`;
}

function passageHtml(passage: Passage): Markup {
  const [first] = passage;
  const agreed = agreedWords(first);
  const value = first.value === null ? '' : piece`<strong>${markup(first.value)}</strong>: `;
  const dir = blockDir(first.voice, first.text);
  const sources = passage.map(
    (quote, i) =>
      piece`${i === 0 ? '' : ' · '}<a href="${quote.link}" data-sentence="${quote.id}">${markup(sourceWords(quote, i))}</a>`,
  );
  return piece`<p dir="${dir}">${value}<span${spoken(first.voice)}>${markup(wordsOf(passage))}</span> <small>— ${sources}${agreed === '' ? '' : ` · ${agreed}`}</small></p>`;
}
