/**
 * The iframe's own small stylesheet. In: nothing. Out: CSS and its address.
 */
import { fingerprint } from '../pages/style/sheet.ts';

export const EMBED_CSS =
  ':root{color-scheme:light dark;--ink:#1c1b18;--soft:#5d594f;--paper:#fff;--line:#dedacf}' +
  '@media(prefers-color-scheme:dark){:root{--ink:#e8e5dc;--soft:#a8a397;--paper:#14151a;--line:#34363d}}' +
  'body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 "Iowan Old Style",Palatino,Charter,"Noto Serif",Georgia,serif}' +
  'main{padding:1rem 1.125rem;border:1px solid var(--line);border-top:3px solid var(--ink);min-height:100vh;box-sizing:border-box}' +
  'h1{font-size:1.25rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}h1 a{text-decoration:none}h1 a:hover{text-decoration:underline}' +
  'a{color:inherit}p{margin:0 0 .7rem}sup{line-height:0;font:600 .65em system-ui,sans-serif}' +
  'sup a{text-decoration:none;padding:.3rem .1rem}ul{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin:0 0 .7rem;padding:0;list-style:none}ul,.facts{font:.8125rem/1.5 system-ui,sans-serif;color:var(--soft)}ul a{display:inline-block;padding:.25rem 0}.numbers{font-weight:600}';

export const EMBED_STYLE_PATH = `/embed.css?v=${fingerprint(EMBED_CSS)}`;
