/**
 * How many outlets and origins report a story, as marks and in words. In: the
 * two numbers. Out: HTML with a small SVG: a full mark for each independent
 * origin, a ring for each outlet that runs another's copy.
 */
import type { PageContext } from './context.ts';
import { count } from './language.ts';

const STEP = 15;
/** More marks than this say nothing that the number doesn't. */
const MARKS_MAX = 12;

export function Tally({ outlets, origins, page }: { outlets: number; origins: number; page: PageContext }) {
  const own = Math.min(origins, outlets, MARKS_MAX);
  const all = Math.min(outlets, MARKS_MAX);
  return (
    <p class="tally">
      <svg width={Math.max(all, 1) * STEP} height="13" aria-hidden="true" focusable="false">
        {Array.from({ length: all }, (_, i) => (
          <circle class={i < own ? 'own' : 'copy'} cx={6 + i * STEP} cy="6.5" r={i < own ? 6 : 4.75} />
        ))}
      </svg>
      <b>{count(outlets, 'outlet', page.locale)}</b>{' '}
      <span>{count(origins, 'independent origin', page.locale)}</span>
    </p>
  );
}
