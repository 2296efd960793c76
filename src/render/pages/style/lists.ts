/**
 * Lists: stories of a day, articles, versions, differences, timeline, outlets,
 * API reference. In: nothing. Out: CSS.
 */
export const LISTS = `
.columns{display:grid;gap:1.75rem 2.25rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.sentence{text-wrap:pretty}.sentence .by,.event .by{display:block}
.columns .by{margin-bottom:.4rem}
.more summary{font:600 .8125rem/1.4 var(--sans);color:var(--link);padding:.3rem 0;cursor:pointer}.more[open]>summary{margin-bottom:.4rem}.matrix+.more{border-top:1px solid var(--line);padding-top:.5rem}
.differ{margin:0 0 1.75rem}.differ :is(h3,h4){font:400 .9375rem/1.4 var(--sans);color:var(--soft);margin:0 0 .4rem}.differ :is(h3,h4)::first-letter{text-transform:uppercase}.differ .by{display:block}
.differ ul{list-style:none;margin:0;padding:0;display:grid;gap:1px;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));background:var(--line);border:1px solid var(--line)}
.differ li{background:var(--wash);padding:.85rem 1rem}.differ p{margin:.6rem 0 0;font-size:.9375rem;line-height:1.5}
.value{display:block;font:700 1.75rem/1.15 var(--serif);margin-bottom:.15rem}
.strip{display:block;margin:0 0 .75rem;overflow:visible}.axis{stroke:var(--line);stroke-width:2}.tick{fill:var(--yes);stroke:var(--paper);stroke-width:2}.strip text{font:.8125rem var(--sans);fill:var(--soft)}
.timeline{list-style:none;margin:0;padding:0}
.timeline li{border-top:1px solid var(--line);padding:.7rem 0}
.date{font:600 .875rem/1.5 var(--sans);margin:0}.event{margin:0 0 .5rem;max-width:44rem}.event:last-child{margin:0}
@media (min-width:48rem){.timeline li{display:grid;grid-template-columns:11rem 1fr;column-gap:1.5rem}.event{grid-column:2}}
.names{margin:0}.names div{border-top:1px solid var(--line);padding:.55rem 0;display:flex;flex-wrap:wrap;gap:.1rem .75rem;align-items:baseline}.names dt{font-weight:600}.names dd{margin:0;min-width:0;display:flex;flex-wrap:wrap;gap:.1rem .75rem;align-items:baseline}
.folds details{border-top:1px solid var(--line)}.folds summary{font:600 1rem/1.4 var(--sans);padding:.65rem 0;cursor:pointer}
.folds details[open]{padding-bottom:1rem}.folds h3{color:var(--soft);font-weight:400;margin-top:.6rem}.folds .sentence,.absent{max-width:44rem}
.absent{margin:0;padding-left:1.1rem}.absent a{color:inherit}
.articles,.versions,.days,.rows{list-style:none;margin:0;padding:0}
.articles li{border-top:1px solid var(--line);padding:.6rem 0;display:grid;gap:0 1.5rem}
.outlet{font:600 .875rem/1.6 var(--sans)}
.articles .by{align-self:center}
@media (min-width:48rem){.articles li{grid-template-columns:11rem 1fr 17rem}}
.versions{font:.9375rem/1.5 var(--sans)}
.versions li{display:grid;grid-template-columns:2.5rem 1fr;gap:0 .75rem;border-top:1px solid var(--line);padding:.55rem 0}
.versions time{color:var(--soft)}.versions li>:nth-child(n+3){grid-column:2}
.number{font-weight:700;color:var(--ink)}.versions li[aria-current]{background:var(--wash);margin:0 -.75rem;padding-inline:.75rem}
@media (min-width:48rem){.versions li{grid-template-columns:2.5rem 14rem 1fr auto}.versions li>:nth-child(n+3){grid-column:auto}}
.forms{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;margin:0 0 1rem;padding:0;font:.9375rem/1.8 var(--sans)}
.code{background:var(--wash);border:1px solid var(--line);padding:.75rem 1rem;margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.875rem}
.intro::first-letter{text-transform:uppercase}.intro+.rows{margin-top:1.75rem}.intro{font:1.0625rem/1.5 var(--sans);color:var(--soft);max-width:42rem;margin:0 0 .5rem}
.stories{list-style:none;margin:1.5rem 0 0;padding:0}
.story{border-top:1px solid var(--line);padding:1.35rem 0 1.1rem}
.story:first-child{border-top:2px solid var(--rule)}
.story h2{all:unset;display:block;font:700 clamp(1.3rem,1.1rem + .8vw,1.65rem)/1.2 var(--serif);letter-spacing:-.01em;text-wrap:balance;margin-bottom:.35rem;max-width:34ch}
.story h2 a{color:inherit;text-decoration:none}.story h2 a:hover{text-decoration:underline;text-decoration-thickness:1px}
.story .standfirst{font-size:1.0625rem;line-height:1.55;margin-bottom:.5rem}
.story h3{font-size:.8125rem;margin:1rem 0 .5rem}.story .sentence{max-width:44rem;font-size:1rem;line-height:1.5}.story .value{font-size:1.375rem}
@media (min-width:60rem){.beside{display:grid;grid-template-columns:1fr 1fr;gap:0 2.25rem;align-items:start}.whole{grid-column:1/-1}}
.story .facts{margin-bottom:.6rem}
@media (min-width:60rem){.story{display:grid;grid-template-columns:13rem 1fr;column-gap:2.25rem}.story>*{grid-column:2}.story>.tally{grid-column:1;grid-row:1/span 9}}
.tally{font:.875rem/1.45 var(--sans);color:var(--soft);margin-bottom:.5rem}.tally b{color:var(--ink);font-weight:600;margin-right:.35rem}@media (min-width:60rem){.tally b,.tally span{display:block}}
.tally svg{display:block;margin-bottom:.35rem}.tally .own{fill:var(--yes)}.tally .copy{fill:none;stroke:var(--copy);stroke-width:2.5}
.days{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;font:.9375rem/1.6 var(--sans)}
.rows>li{border-top:1px solid var(--line);padding:.7rem 0;display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;justify-content:space-between}
.rows>li>a:first-child{font-size:1.1875rem;font-weight:600;color:var(--ink);text-decoration-color:var(--none)}
.and{font-weight:400;font-style:italic}
.balance{margin:0 0 1.5rem}.balance svg{display:block;margin-bottom:.6rem}.balance .both{fill:var(--yes)}.balance .apart{fill:var(--line)}
.balance p{display:grid;grid-template-columns:1fr auto 1fr;gap:0 1rem;font:.875rem/1.45 var(--sans);color:var(--soft);margin:0}.balance span:nth-child(2){text-align:center}.balance span:last-child{text-align:right}.balance b{color:var(--ink);font-weight:600}@media (max-width:39.99rem){.balance b{display:block;font-size:1.25rem;line-height:1.2}}
.pairs{list-style:none;margin:0;padding:0}.pairs li{border-top:1px solid var(--line);padding:1rem 0 .4rem}.pairs h3,.sides h3{font-size:.8125rem;color:var(--soft)}
@media (min-width:48rem){.pairs li,.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}.pairs li:not(:first-child) h3{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
.sides>div{margin-bottom:1.5rem}
.pair-links{display:inline-flex;flex-wrap:wrap;gap:.1rem .9rem}
.pager{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;font:.9375rem/1.5 var(--sans);margin-top:2rem}.pager>:last-child{margin-left:auto}
.changes{list-style:none;margin:0;padding:0;max-width:46rem}.changes li{border-top:1px solid var(--line);padding:.6rem 0 .6rem 1.6rem;position:relative}
.changes li::before{position:absolute;left:.2rem;font:700 1rem/1.55 var(--sans)}
.added li::before{content:"+";color:var(--yes)}.removed li::before{content:"−";color:var(--link)}.removed .said{color:var(--soft)}
.moved li::before{content:"↕";color:var(--soft)}.corroboration li::before{content:"≈";color:var(--soft)}
.said,.changes .by{display:block}
@media (min-width:64rem){.docs{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:0 3rem}.docs>*{grid-column:2}.docs>header{grid-column:1/-1}.contents{grid-column:1;grid-row:2/span 99;position:sticky;top:0;max-height:100vh;overflow:auto;align-self:start;padding:3rem .25rem 1rem}}
.contents{font:.875rem/1.45 var(--sans)}.contents summary{font-weight:600;padding:.35rem 0;cursor:pointer}.contents ul{list-style:none;margin:0 0 .5rem;padding:0 0 0 1.1rem}.contents a{display:block;padding:.2rem 0;color:var(--soft);text-decoration:none}.contents a:hover{color:var(--ink);text-decoration:underline}
section>h2+:is(ul,ol,dl,div)>:first-child,section>h2+.api{border-top:0;padding-top:0}
.api{border-top:1px solid var(--line)}.api summary{padding:.6rem 0;margin-left:1.1rem;list-style-position:outside;cursor:pointer}.api>div{padding-left:1.1rem}.api summary:hover{background:var(--wash)}.api summary>span{display:block;font-size:.9375rem;line-height:1.45;color:var(--soft)}.api[open]{padding-bottom:1rem}.api h3{display:inline;font-weight:400;font-size:1rem}.verb{font:700 .8125rem/1 var(--sans);display:inline-block;min-width:4rem;color:var(--yes)}
.api dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.15rem 1rem;font:.875rem/1.75 var(--sans);margin:.4rem 0 0}.api dt{font-family:ui-monospace,Menlo,Consolas,"Noto Sans Mono",monospace;overflow-wrap:anywhere}.api dd{margin:0;color:var(--soft);min-width:0}
`;
