/**
 * The coverage matrix. In: nothing. Out: CSS. From a tablet up it is a grid of
 * marks; on a phone each statement is a card whose marks carry their names.
 */
export const MATRIX = `
.dot{display:inline-block;width:.95rem;height:.95rem;border-radius:50%;background:var(--yes);vertical-align:middle;flex:none}
.dot.copy{background:var(--paper);border:.175rem solid var(--copy)}
.dot.none{width:.6rem;height:2px;border-radius:0;background:var(--line)}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:0 0 1rem;padding:0;font:.8125rem/1.4 var(--sans);color:var(--soft)}
.key li{display:inline-flex;gap:.45rem;align-items:center}
.matrix{border-collapse:collapse;width:100%}
.matrix th[scope=row]{font:400 1rem/1.45 var(--serif);text-align:left}
.sum{font:.8125rem/1.35 var(--sans);color:var(--soft)}
@media (min-width:48rem){
.matrix thead th{font:600 .8125rem/1.25 var(--sans);padding:0 .35rem .6rem;vertical-align:bottom;width:5.6rem;overflow-wrap:normal}
.matrix thead th:first-child{width:auto}.matrix thead th:last-child{width:5.5rem}
.as{display:block;font-weight:400;font-size:.6875rem;color:var(--copy);margin-top:.15rem}
.matrix tbody tr{border-top:1px solid var(--line)}
.matrix tbody tr:hover{background:var(--wash)}
.matrix tbody th{padding:.65rem 1rem .65rem 0;max-width:34rem}
.matrix td{text-align:center;padding:0;position:relative}
.matrix td .mark{padding:.85rem 1rem;display:inline-flex;position:relative}
.matrix td.joined::before{content:"";position:absolute;right:calc(50% + .475rem);width:calc(100% - .95rem);top:50%;border-top:.175rem solid var(--copy);margin-top:-.0875rem}
.matrix td .dot{position:relative}
.matrix td .mark{anchor-name:--here}
.matrix .label{display:none}
.matrix td .mark .label{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.matrix td.sum{text-align:right;padding:.5rem 0 .5rem .5rem;color:var(--ink)}.sum span{display:block;color:var(--soft)}}
@media (max-width:47.99rem){
.matrix,.matrix tbody,.matrix tr,.matrix tbody th{display:block}
.matrix thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.matrix tr{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:center;border-top:1px solid var(--line);padding:.85rem 0}
.matrix tbody th{flex:0 0 100%;font-size:1.0625rem}
.matrix td{display:inline-flex}
.matrix td .mark{display:inline-flex;align-items:center;gap:.4rem;padding:.25rem 0;font:.875rem/1.3 var(--sans);color:var(--ink)}
.matrix td.none{order:1;gap:.4rem;align-items:center;font:.8125rem/1.3 var(--sans);color:var(--soft)}
.matrix td.sum{order:2;flex:0 0 100%}.matrix .sum span::before{content:", "}
.dot{width:.75rem;height:.75rem}.dot.copy{border-width:.15rem}}
`;
