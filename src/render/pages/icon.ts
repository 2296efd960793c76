/**
 * The site's sign: a headline and, under it, a standfirst. In: nothing. Out:
 * an SVG that is legible at 16 px in light and dark.
 */
export const ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><style>rect{fill:#1c1b18}.s{fill:#8a2d19}@media(prefers-color-scheme:dark){rect{fill:#e8e5dc}.s{fill:#e8957b}}</style><rect x="1" y="2" width="14" height="5"/><rect class="s" x="1" y="9" width="14" height="2"/><rect class="s" x="1" y="12.5" width="9" height="2"/></svg>';
