/**
 * Colours, type, masthead and foot. In: nothing. Out: CSS. Colours are the
 * reader's (light or dark) and every pair keeps 4.5:1; type is the system's.
 */
export const BASE = `
:root{
color-scheme:light dark;
--paper:#fdfcf9;--ink:#1c1b18;--soft:#5d594f;--line:#dedacf;--rule:#1c1b18;--wash:#f5f2ea;--link:#8a2d19;--yes:#1d5247;--copy:#7d5a10;--none:#a8a294;--lit:#f6e6b4;--lift:0 .5rem 1.75rem rgb(40 35 20/.16);
--serif:"Iowan Old Style","Palatino Linotype",Palatino,Charter,"Bitstream Charter","Noto Serif",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
--wide:70rem}
@media (prefers-color-scheme:dark){:root{
--paper:#14151a;--ink:#e8e5dc;--soft:#a8a397;--line:#34363d;--rule:#8d897f;--wash:#1d1f25;--link:#e8957b;--yes:#8cc9b8;--copy:#d6ae5c;--none:#6d6a63;--lit:#4b411d;--lift:0 .5rem 1.75rem rgb(0 0 0/.55)}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scrollbar-gutter:stable}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);overflow-wrap:anywhere;text-rendering:optimizeLegibility}
main,.site{max-width:var(--wide);margin:0 auto;padding:0 max(1.125rem,env(safe-area-inset-left))}
main{position:relative;overflow-x:clip}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header.site{display:flex;flex-wrap:wrap;gap:0 1.5rem;align-items:baseline;justify-content:space-between;padding-top:.85rem;padding-bottom:.6rem;font:.875rem/1.4 var(--sans)}
header.site::after{content:"";flex-basis:100%;border-bottom:1px solid var(--line);margin-top:.6rem}
.name{font:700 1.1875rem/1.3 var(--serif);color:var(--ink);text-decoration:none;letter-spacing:.005em}
nav[aria-label=Site]{display:flex;gap:0 1.25rem}
nav[aria-label=Site] a{color:var(--soft);text-decoration:none;padding:.35rem 0}
nav[aria-label=Site] a:hover{color:var(--ink)}
nav[aria-label=Site] a[aria-current]{color:var(--ink);box-shadow:inset 0 -2px var(--ink)}
h1{font:700 clamp(1.8rem,1.2rem + 2.6vw,3.1rem)/1.1 var(--serif);letter-spacing:-.015em;margin:1.6rem 0 .6rem;max-width:28ch;text-wrap:balance}
h2{font:600 .8125rem/1.3 var(--sans);letter-spacing:.07em;text-transform:uppercase;color:var(--ink);border-top:2px solid var(--rule);padding-top:.6rem;margin:3rem 0 1rem}
h2 a{color:inherit;text-decoration:none}h2 a:hover{text-decoration:underline}
h3{font:600 .9375rem/1.35 var(--sans);margin:0 0 .35rem}
p{margin:0 0 .75rem}
.facts{font:.875rem/1.55 var(--sans);color:var(--soft);margin:0 0 1.5rem}.facts b{color:var(--ink);font-weight:600}.facts a{color:inherit}
.gloss{font:.9375rem/1.5 var(--sans);color:var(--soft);max-width:44rem}
.by{font:.8125rem/1.45 var(--sans);color:var(--soft)}
.banner{font:.9375rem/1.5 var(--sans);background:var(--wash);border-left:3px solid var(--copy);padding:.7rem 1rem;margin:1.25rem 0 0}
.parts{display:flex;flex-wrap:wrap;gap:0 1.15rem;font:.875rem/1.4 var(--sans);margin:1.25rem 0 0}.parts a{padding:.35rem 0;color:var(--soft)}.parts a:hover{color:var(--ink)}
.notes{font:.875rem/1.5 var(--sans);color:var(--soft);padding-left:1.1rem;max-width:44rem}.notes li::first-letter{text-transform:uppercase}
footer.site{font:.8125rem/1.6 var(--sans);color:var(--soft);padding-bottom:2.5rem;margin-top:3.5rem}
footer.site::before{content:"";display:block;border-top:1px solid var(--line);margin-bottom:1rem}
footer.site p{max-width:44rem}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#333;--line:#bbb;--rule:#000;--wash:#fff;--link:#000;--yes:#1d5247;--copy:#7d5a10}
body{font-size:10.5pt}:is(.more,.api)::details-content{content-visibility:visible;display:block}.more:not(.matrix+.more)>summary{display:none}nav,.skip,.card,.folds,.forms,[aria-labelledby=forms],[aria-labelledby=outlets]{display:none!important}
h2{break-after:avoid}tr,li{break-inside:avoid}
.articles a[href]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}}
`;
