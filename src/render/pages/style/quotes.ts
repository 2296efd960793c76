/**
 * Quoted sentences, their marks and the card that shows a sentence in its
 * place. In: nothing. Out: CSS. The card opens by pointer, by keyboard focus
 * (both here) and by a press (the popover API); on a phone it is a sheet at the
 * foot of the screen. Where there is no anchor positioning it stands below its
 * sentence's block. A card that focus alone shows can't be tabbed
 * into (it would be gone on the way): Enter opens it for that.
 */
export const QUOTES = `
.summary{max-width:44rem}
.standfirst{font-size:clamp(1.1875rem,1.08rem + .5vw,1.375rem);line-height:1.5;margin:0 0 1rem;text-wrap:pretty}
.quote{anchor-scope:--here}
.words{anchor-name:--here}
.summary:not(.brief) .words{text-decoration:underline dotted var(--line) 1px;text-underline-offset:.25em}
.quote:hover>.words{background:var(--lit);text-decoration-color:transparent;box-shadow:0 0 0 .1em var(--lit)}
.joint{white-space:nowrap}
.mark{appearance:none;background:none;border:0;margin:0;padding:.25rem .3rem;color:var(--link);font:600 .75rem/1 var(--sans);cursor:pointer}
.mark:hover{text-decoration:underline}
.standfirst .mark{position:relative;top:-.5em;font-size:.6875rem;line-height:0;padding:.65rem .3rem;margin:0 -.2rem 0 -.15rem}
.sentence .mark,.event .mark,.differ .mark,.matrix th .mark{color:var(--soft);font-weight:400;border-bottom:1px dotted currentColor;padding:.15rem 0;margin-left:.4rem}
@media (hover:hover){:is(.sentence,.event,.differ p,.matrix th) .mark{position:absolute;background:var(--paper);padding:.2rem .3rem;margin-left:.2rem}:is(.sentence,.event,.differ p,.matrix th) .mark:not(:focus-visible){opacity:0}:is(.sentence,.event,.differ p,.matrix th):hover .mark,.quote:has(.card:popover-open) .mark{opacity:1}}
.footnotes{list-style:none;margin:0;padding:0;font:.8125rem/1.5 var(--sans);color:var(--soft)}
.footnotes li{margin-bottom:.4rem}
.numbers{font-weight:600;color:var(--link);margin-right:.15rem}
.footnotes b{color:var(--ink);font-weight:600}.footnotes a{color:inherit}
.brief .footnotes{display:flex;flex-wrap:wrap;gap:0 1.25rem}
@media (min-width:64rem){.summary:not(.brief){display:grid;grid-template-columns:minmax(0,44rem) 1fr;gap:0 3.5rem;max-width:none;align-items:start}.summary:not(.brief) .footnotes{border-left:1px solid var(--line);padding:.2rem 0 .2rem 1.25rem}.summary:not(.brief) .footnotes b{display:block}}
.card{position:absolute;z-index:5;inset:auto;margin:.4rem 0 0;width:min(27rem,calc(100vw - 2rem));padding:.9rem 1rem;background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:3px;box-shadow:var(--lift);text-align:left;font:.9375rem/1.5 var(--serif);white-space:normal;letter-spacing:0;max-height:60vh;overflow:auto;position-anchor:--here;position-area:block-end span-inline-end;position-try-fallbacks:block-end span-inline-start,block-start span-inline-end,block-start span-inline-start}
.card:popover-open{position:fixed}
@media (hover:hover) and (min-width:40rem){.quote:hover>.card{display:block}}
@media (min-width:40rem){.quote:has(:focus-visible)>.card{display:block}.quote:has(>.joint :focus-visible,>.mark:focus-visible):not(:hover)>.card:not(:popover-open) a{visibility:hidden}}
.card-title{display:block;font:600 .8125rem/1.4 var(--sans);margin-bottom:.5rem}
.place{display:block}.place+.place{margin-top:.8rem;padding-top:.8rem;border-top:1px solid var(--line)}
.context{display:block;color:var(--soft)}
.context mark{background:none;color:var(--ink);font-weight:600}
.bar{display:block;width:100%;height:5px;margin:.55rem 0 .35rem;background:linear-gradient(var(--line) 0 0) center/100% 1px no-repeat}.bar rect{height:5px;fill:var(--yes)}
.origin{display:block;font:.8125rem/1.45 var(--sans);color:var(--soft)}.origin b{color:var(--ink);font-weight:600}.origin a{white-space:nowrap}
@media (max-width:39.99rem){
.card:popover-open{inset:auto 0 0;width:100%;max-width:none;margin:0;border-width:1px 0 0;border-radius:.75rem .75rem 0 0;padding:1.1rem 1.125rem calc(1.4rem + env(safe-area-inset-bottom));font-size:1.0625rem;position-area:none;max-height:75vh}
.card::backdrop{background:rgb(0 0 0/.35)}
.origin a{display:block;padding:.3rem 0}.origin .sep{display:none}}
`;
