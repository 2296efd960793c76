/**
 * The coverage matrix. In: nothing. Out: CSS. Wide screens show a grid of
 * marks, with headings on end where columns are narrow. A phone shows the same
 * grid with each statement above its row of marks, under outlet names that stay
 * in sight; where the names don't fit there, and for a crowd of outlets
 * anywhere, each statement is a card whose marks bear names.
 */

/** A grid's cells: marks in the middle, copies of one text tied by a line. */
function grid(table: string): string {
  return `
${table} tbody tr{border-top:1px solid var(--line)}
${table} td{--l:0rem;--r:0rem;text-align:center;padding:0;print-color-adjust:exact;-webkit-print-color-adjust:exact;background:linear-gradient(var(--copy) 0 0) left center/var(--l) .175rem no-repeat,linear-gradient(var(--copy) 0 0) right center/var(--r) .175rem no-repeat}
${table} td.tied-left{--l:calc(50% - .45rem)}${table} td.tied-right{--r:calc(50% - .45rem + .5px)}
${table} td .mark{display:inline-flex}
${table} .label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;
}

/**
 * The grid on a phone: a row is the statement, its marks, and who reports it. Cells that a line crosses overlap by
 * a pixel, for their borders fall between pixels.
 */
function narrow(table: string): string {
  return `${grid(table)}
${table},${table} thead,${table} tbody{display:block}
${table} tr{display:flex;flex-wrap:wrap;align-items:center}
${table} thead{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:2px solid var(--line)}
${table} thead tr{align-items:end}
${table} thead th{flex:1 1 0;min-width:0;padding:.5rem .1rem .4rem;font:600 .6875rem/1.2 var(--sans);text-align:center;hyphens:auto}
${table} thead th:is(:first-child,:last-child){position:absolute}
${table} .as{display:none}
${table} tbody tr{padding:.8rem 0 .75rem}
${table} tbody tr:first-child{border-top:0}
${table} tbody th{flex:0 0 100%;font-size:1.0625rem}
${table} td{flex:1 0 1.5rem}
${table} td.tied-right{border-right:1px solid transparent;margin-right:-1px;background-origin:border-box}
${table} td .quote{display:block}
${table} td .mark{width:100%;justify-content:center;padding:.7rem 0}
${table} td.sum{flex:0 0 100%;text-align:left}${table} .sum span::before{content:", "}`;
}

/** Rules of the stacked form, for a table chosen by `table`: who reports it is named, who was not found to is not shown. */
function stacked(table: string): string {
  return `
${table},${table} tbody,${table} tr,${table} tbody th{display:block}
${table} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${table} tr{display:flex;flex-wrap:wrap;gap:.15rem 1rem;align-items:center;border-top:1px solid var(--line);padding:.85rem 0}
${table} tbody th{flex:0 0 100%;font-size:1.0625rem}
${table} td{display:inline-flex}
${table} td .mark{display:inline-flex;align-items:center;gap:.4rem;padding:.25rem 0;font:.875rem/1.3 var(--sans);color:var(--ink)}
${table} td.none{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${table} td.sum{flex:0 0 100%}${table} .sum span::before{content:", "}
${table} .dot{width:.75rem;height:.75rem}${table} .dot.copy{border-width:.15rem}`;
}

/** Narrow columns: a heading stands on end, read from below. */
function upright(table: string): string {
  return `
${table} thead th{width:2.9rem;padding:0 0 .6rem}
${table} thead .outlet-name{writing-mode:vertical-rl;transform:rotate(180deg);max-height:12rem;text-align:left}
${table} td .mark{padding:.85rem .6rem}`;
}

export const MATRIX = `
.dot{display:inline-block;width:.95rem;height:.95rem;border-radius:50%;background:var(--yes);vertical-align:middle;flex:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.dot.copy{background:var(--paper);border:.175rem solid var(--copy)}
.dot.apart{background:linear-gradient(135deg,var(--yes) 50%,var(--paper) 50%);border:.125rem solid var(--yes)}
.dot.none{width:.6rem;height:2px;border-radius:0;background:var(--none)}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:0 0 1rem;padding:0;font:.8125rem/1.4 var(--sans);color:var(--soft)}
.key li{display:inline-flex;gap:.45rem;align-items:center}
.matrix{border-collapse:collapse;width:100%}
.matrix th[scope=row]{font:400 1rem/1.45 var(--serif);text-align:start}
.matrix td .mark{anchor-name:--here}
.sum{font:.8125rem/1.35 var(--sans);color:var(--soft)}
.as{display:block;font-weight:400;font-size:.6875rem;color:var(--copy);margin-top:.15rem}
@media (min-width:48rem){${grid('.matrix:not(.crowd)')}
.matrix:not(.crowd) thead th{font:600 .8125rem/1.25 var(--sans);padding:0 .35rem .6rem;vertical-align:bottom;width:5.6rem;overflow-wrap:normal}
.matrix:not(.crowd) thead .outlet-name{display:inline-block}
.matrix:not(.crowd) tbody tr:hover{background:var(--wash)}.matrix:not(.crowd) tbody tr:hover .dot.copy{background:var(--wash)}
.matrix:not(.crowd) tbody th{padding:.65rem 1rem .65rem 0}
.matrix:not(.crowd) td .mark{padding:.85rem 1rem}
.matrix:not(.crowd) td.sum{text-align:right;padding:.5rem 0 .5rem .5rem;color:var(--ink)}.matrix:not(.crowd) .sum span{display:block;color:var(--soft)}}
@media (min-width:48rem) and (max-width:63.99rem){${upright('.matrix:not(.crowd)')}}
@media (min-width:48rem){${upright('.matrix.many')}
.matrix:not(.crowd) thead th:first-child{width:auto}.matrix:not(.crowd) thead th:last-child{width:5.5rem}}
@media (max-width:47.99rem){${narrow('.matrix.few')}${stacked('.matrix:not(.few)')}}
@media (min-width:48rem){${stacked('.matrix.crowd')}}
`;
