/**
 * One cell of the coverage matrix: whether an outlet tells a statement, in its
 * own words or another's copy, and a card with the words. In: a mark. Out: HTML.
 */
import type { PageContext } from './context.ts';
import type { Column, Mark } from './coverage.ts';
import { Card, type Inputs } from './quote.tsx';

/** What a mark stands for, in the key and to who hears the page. */
export const SAYS = { own: 'reports it', apart: 'reports it with another figure or place' } as const;

interface CellProps {
  id: string;
  /** Wording whose surroundings the page shows already; null: show none. */
  known: string | null;
  mark: Mark;
  column: Column;
  /** Classes that draw the line between tellings of one text. */
  ties: string;
  inputs: Inputs;
  page: PageContext;
}

export function Cell({ id, known, mark, column, ties, inputs, page }: CellProps) {
  const name = page.outletName(column.outlet);
  if (mark.kind === 'none') {
    return (
      <td class={`none${ties}`}>
        <i class="dot none" />
        <span class="label">{name}</span>
        <span class="sr">: not found</span>
      </td>
    );
  }
  const says = mark.kind === 'copy' ? `same copy as ${page.outletName(mark.of)}` : SAYS[mark.kind];
  return (
    <td class={`${mark.kind}${ties}`}>
      <span class="quote">
        <button type="button" class="mark" popovertarget={id}>
          <i class={`dot ${mark.kind}`} />
          <span class="label">{name}</span>
          <span class="sr">: {says}</span>
        </button>
        <Card
          id={id}
          cites={mark.cites}
          inputs={inputs}
          page={page}
          title={`${name}: ${says}`}
          known={known}
        />
      </span>
    </td>
  );
}
