/**
 * The summary with footnoted citations: the sentences as one paragraph, each
 * with its number, and under it whose words each number is. In: citations.
 * Out: HTML; the numbers are unique under `id`.
 */
import type { PageContext, Quotation } from './context.ts';
import { type Inputs, Quote } from './quote.tsx';

interface StandfirstProps {
  cites: readonly Quotation[];
  inputs: Inputs;
  page: PageContext;
  id: string;
}

export function Standfirst({ cites, inputs, page, id }: StandfirstProps) {
  if (cites.length === 0) return null;
  return (
    <div class="summary">
      <p class="standfirst">
        {cites.map((cite, i) => (
          <>
            <Quote cite={cite} id={`w-${id}${i}`} mark={String(i + 1)} inputs={inputs} page={page} />{' '}
          </>
        ))}
      </p>
      <ol class="footnotes">
        {cites.map((cite) => (
          <li>
            <Footnote cite={cite} inputs={inputs} page={page} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Footnote({ cite, inputs, page }: { cite: Quotation; inputs: Inputs; page: PageContext }) {
  const title = inputs.get(cite.article)?.title;
  return (
    <>
      <b>{page.outletName(cite.outlet)}</b>
      {title == null ? null : (
        <>
          ,{' '}
          {cite.url === null ? (
            title
          ) : (
            <a href={cite.url} rel="noopener">
              {title}
            </a>
          )}
        </>
      )}
    </>
  );
}
