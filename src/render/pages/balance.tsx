/**
 * How much two outlets have in common, to scale and in words, and whether one
 * runs the other's text. In: a comparison and its digest. Out: HTML and SVG.
 */
import type { CompareModel } from './compare.tsx';
import type { PageContext } from './context.ts';
import { writeNumber } from './language.ts';

type Props = CompareModel & { page: PageContext };

export function Balance({ digest, compared, page }: Props) {
  const [left, right] = compared.sides.map(({ claims, onlyHere }) => claims.length + onlyHere.length) as [
    number,
    number,
  ];
  const both = compared.both.length;
  const all = left + both + right || 1;
  const percent = (value: number) => `${Math.round((value / all) * 1000) / 10}%`;
  const [a, b] = compared.outlets.map(page.outletName);
  return (
    <>
      <div class="balance">
        <svg width="100%" height="12" aria-hidden="true" focusable="false">
          <rect class="apart" width={percent(left)} height="12" />
          <rect class="both" x={percent(left)} width={percent(both)} height="12" />
          <rect class="apart" x={percent(left + both)} width={percent(right)} height="12" />
        </svg>
        <p>
          <span>
            <b>{writeNumber(left, page.locale)}</b> only in {a}
          </span>
          <span>
            <b>{writeNumber(both, page.locale)}</b> in both
          </span>
          <span>
            <b>{writeNumber(right, page.locale)}</b> only in {b}
          </span>
        </p>
      </div>
      <Copies digest={digest} compared={compared} page={page} />
    </>
  );
}

/** Agreement of two outlets with one copy says little. */
function Copies({ digest, compared, page }: Props) {
  const origins = compared.outlets.map(
    (outlet) => new Set(digest.inputs.filter((input) => input.outlet === outlet).map(({ origin }) => origin)),
  );
  const common = [...(origins[0] as Set<string>)].some((origin) => origins[1]?.has(origin));
  if (!common) return null;
  const [a, b] = compared.outlets.map(page.outletName);
  return (
    <p class="banner" role="note">
      {a} and {b} run the same copy, at least in part: what both say there is one report and not two.
    </p>
  );
}
