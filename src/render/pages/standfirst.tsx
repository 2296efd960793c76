/**
 * The summary with footnoted citations: the sentences as one paragraph, each
 * with its number, and under it whose words each number is. In: citations.
 * Out: HTML; the numbers are unique under `id`. `brief` names outlets only, for
 * pages that list many stories.
 */
import { safeLink } from '../inert.ts';
import type { DigestInput, PageContext, Quotation } from './context.ts';
import { dirOf, type Inputs, Quote, TitleOf } from './quote.tsx';

interface StandfirstProps {
  cites: readonly Quotation[];
  inputs: Inputs;
  page: PageContext;
  id: string;
  brief?: boolean;
}

export function Standfirst({ cites, inputs, page, id, brief = false }: StandfirstProps) {
  if (cites.length === 0) return null;
  return (
    <div class={brief ? 'summary brief' : 'summary'}>
      <p class="standfirst" dir={dirOf(cites[0], inputs, page)}>
        {cites.map((cite, i) => (
          <>
            <Quote cite={cite} id={`w-${id}${i}`} mark={String(i + 1)} inputs={inputs} page={page} />{' '}
          </>
        ))}
      </p>
      <Footnotes cites={cites} inputs={brief ? null : inputs} page={page} />
    </div>
  );
}

interface FootnotesProps {
  cites: readonly Quotation[];
  /** Where titles are found; null: outlets alone are named. */
  inputs: Inputs | null;
  page: PageContext;
}

/** Whose words the numbers of a summary are: one note an article, with the numbers of all its sentences. */
export function Footnotes({ cites, inputs, page }: FootnotesProps) {
  return (
    <ul class="footnotes">
      {byArticle(cites).map(({ cite, numbers }) => (
        <li>
          <span class="numbers">{numbers.join(' ')}</span>{' '}
          <Footnote cite={cite} input={inputs?.get(cite.article)} page={page} />
        </li>
      ))}
    </ul>
  );
}

function byArticle(cites: readonly Quotation[]): { cite: Quotation; numbers: number[] }[] {
  const notes = new Map<string, { cite: Quotation; numbers: number[] }>();
  cites.forEach((cite, i) => {
    const note = notes.get(cite.article) ?? { cite, numbers: [] };
    note.numbers.push(i + 1);
    notes.set(cite.article, note);
  });
  return [...notes.values()];
}

function Footnote({
  cite,
  input,
  page,
}: {
  cite: Quotation;
  input: DigestInput | undefined;
  page: PageContext;
}) {
  const outlet = page.outletName(cite.outlet);
  if (input !== undefined) {
    return (
      <>
        <b>{outlet}</b> <TitleOf input={input} page={page} />
      </>
    );
  }
  const link = safeLink(cite.url);
  if (link === null) return <>{outlet}</>;
  return (
    <a href={link} rel="noopener">
      {outlet}
    </a>
  );
}
