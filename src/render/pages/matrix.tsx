/**
 * The coverage matrix: claims × outlets as a picture. In: a story digest.
 * Out: a table that a screen shows as a grid of marks, or, where names don't
 * fit, as a stack of cards; every mark opens the outlet's own wording. What
 * only copies of one text say has a table of its own, folded away.
 */
import type { PageContext } from './context.ts';
import { type Column, type Coverage, coverageOf, type Mark } from './coverage.ts';
import { count, writeNumber } from './language.ts';
import { Cell, SAYS } from './matrix-cell.tsx';
import { dirOf, type Inputs, Quote, type StoryProps } from './quote.tsx';

type Row = Coverage['rows'][number] & { readonly place: number };

export function Matrix({ digest, inputs, page }: StoryProps) {
  const coverage = coverageOf(digest);
  if (coverage.rows.length === 0) return null;
  const rows = coverage.rows.map((row, place): Row => ({ ...row, place }));
  const copied = rows.filter(({ claim }) => claim.origins === 1);
  const folded = copied.length >= FOLD_MIN && copied.length < rows.length ? copied : [];
  const placed = digest.claims.reduce((sum, { support }) => sum + support.length, 0) <= PLACED_MAX;
  const shared = { coverage, placed, inputs, page };
  return (
    <section aria-labelledby="who">
      <h2 id="who">Who reports what</h2>
      <p class="gloss">A row is a statement, a mark an outlet’s telling of it: press it to read the words.</p>
      <Key
        copies={coverage.columns.some(({ outlet, family }) => outlet !== family)}
        apart={rows.some(({ marks }) => marks.some(({ kind }) => kind === 'apart'))}
      />
      <Grid {...shared} label="who" rows={rows.filter((row) => !folded.includes(row))} />
      {folded.length === 0 ? null : (
        <details class="more">
          <summary id="copied">
            {writeNumber(folded.length, page.locale)} more, found in copies of one text only
          </summary>
          <Grid {...shared} label="copied" rows={folded} />
        </details>
      )}
    </section>
  );
}

interface GridProps {
  coverage: Coverage;
  rows: readonly Row[];
  /** Id of the element that names the table. */
  label: string;
  /** Whether a telling is shown among the words around it. */
  placed: boolean;
  inputs: Inputs;
  page: PageContext;
}

function Grid({ coverage, rows, label, placed, inputs, page }: GridProps) {
  return (
    <table class={shapeOf(coverage.columns.length)} aria-labelledby={label}>
      <Head coverage={coverage} page={page} />
      <tbody>
        {rows.map(({ claim, marks, place }) => (
          <tr id={`claim-${place + 1}`}>
            <th scope="row" dir={dirOf(claim.citation, inputs, page)}>
              <Quote cite={claim.citation} id={`w-c${place}`} mark="context" inputs={inputs} page={page} />
            </th>
            {coverage.columns.map((column, i) => (
              <Cell
                known={placed ? claim.text : null}
                id={`w-c${place}-${i}`}
                mark={marks[i] as Mark}
                column={column}
                ties={tiesOf(coverage.columns, marks, i)}
                inputs={inputs}
                page={page}
              />
            ))}
            <td class="sum">
              {count(claim.outlets, 'outlet', page.locale)}
              {claim.outlets > 1 ? <span>{count(claim.origins, 'origin', page.locale)}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Statements of copies alone from which on they are folded away. */
const FOLD_MIN = 3;

/** Tellings up to which each is shown among the words around it; beyond, the page would grow too heavy for a phone. */
const PLACED_MAX = 150;

/** Outlets up to which headings lie flat and a phone has room for the grid, and up to which there is a grid at all. */
const FLAT_MAX = 6;
const GRID_MAX = 14;

function shapeOf(columns: number): string {
  if (columns > GRID_MAX) return 'matrix crowd';
  return columns > FLAT_MAX ? 'matrix many' : 'matrix few';
}

/** On which sides a line leaves this cell: one text, run by outlets on both sides of the border. */
function tiesOf(columns: readonly Column[], marks: readonly Mark[], i: number): string {
  const family = columns[i]?.family;
  const places = columns
    .map((_, j) => j)
    .filter((j) => columns[j]?.family === family && marks[j]?.kind !== 'none');
  const tied = (border: number) => places.some((j) => j < border) && places.some((j) => j >= border);
  return `${tied(i) ? ' tied-left' : ''}${tied(i + 1) ? ' tied-right' : ''}`;
}

function Head({ coverage, page }: { coverage: Coverage; page: PageContext }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="sr">Statement</span>
        </th>
        {coverage.columns.map(({ outlet, family }) => (
          <th scope="col">
            <span class="outlet-name">
              {page.outletName(outlet)}
              {outlet === family ? null : <span class="as">copy of {page.outletName(family)}</span>}
            </span>
          </th>
        ))}
        <th scope="col">
          <span class="sr">Reported by</span>
        </th>
      </tr>
    </thead>
  );
}

function Key({ copies, apart }: { copies: boolean; apart: boolean }) {
  return (
    <ul class="key">
      <li>
        <i class="dot own" /> {SAYS.own}
      </li>
      {copies ? (
        <li>
          <i class="dot copy" /> runs the same copy as another outlet
        </li>
      ) : null}
      {apart ? (
        <li>
          <i class="dot apart" /> {SAYS.apart}
        </li>
      ) : null}
      <li>
        <i class="dot none" /> not found in its stored text
      </li>
    </ul>
  );
}
