/**
 * The coverage matrix: claims × outlets as a picture. In: a story digest.
 * Out: one table that a screen shows as a grid of marks, or, where names don't
 * fit, as a stack of cards; every mark opens the outlet's own wording.
 */
import type { PageContext, StoryDigest } from './context.ts';
import { type Column, type Coverage, coverageOf, type Mark } from './coverage.ts';
import { count } from './language.ts';
import { Card, dirOf, type Inputs, Quote } from './quote.tsx';

interface MatrixProps {
  digest: StoryDigest;
  inputs: Inputs;
  page: PageContext;
}

export function Matrix({ digest, inputs, page }: MatrixProps) {
  const coverage = coverageOf(digest);
  const heavy = digest.claims.reduce((sum, claim) => sum + claim.support.length, 0) > PLACED_MAX;
  if (coverage.rows.length === 0) return null;
  return (
    <section aria-labelledby="who">
      <h2 id="who">Who reports what</h2>
      <p class="gloss">
        A row is a statement, a mark an outlet’s telling of it: press it to read the words. A dash says only
        that it was not found in the text of that outlet that is stored here.
      </p>
      <Key copies={coverage.columns.some(({ outlet, family }) => outlet !== family)} />
      <table class={shapeOf(coverage.columns.length)} aria-labelledby="who">
        <Head coverage={coverage} page={page} />
        <tbody>
          {coverage.rows.map(({ claim, marks }, row) => (
            <tr id={`claim-${row + 1}`}>
              <th scope="row" dir={dirOf(claim.citation, inputs, page)}>
                <Quote cite={claim.citation} id={`w-c${row}`} mark="context" inputs={inputs} page={page} />
              </th>
              {coverage.columns.map((column, i) => (
                <Cell
                  known={heavy ? null : claim.text}
                  id={`w-c${row}-${i}`}
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
    </section>
  );
}

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

function Cell({ id, known, mark, column, ties, inputs, page }: CellProps) {
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
  const says = mark.kind === 'own' ? 'reports it' : `same copy as ${page.outletName(mark.of)}`;
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

function Key({ copies }: { copies: boolean }) {
  return (
    <ul class="key">
      <li>
        <i class="dot own" /> reports it
      </li>
      {copies ? (
        <li>
          <i class="dot copy" /> runs the same copy as another outlet
        </li>
      ) : null}
      <li>
        <i class="dot none" /> not found in its stored text
      </li>
    </ul>
  );
}
