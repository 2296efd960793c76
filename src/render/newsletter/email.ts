/**
 * A bulletin as an e-mail. In: a bulletin that was cut to size. Out: one HTML
 * document below `EMAIL_BYTES`, or its middle alone for tools that bring their
 * own frame. No scripts, no pictures, nothing loaded; colours for light and dark.
 */
import { cutTo } from '../bulletin/cut.ts';
import type { Bulletin, Section } from '../bulletin/model.ts';
import { passages } from '../bulletin/passages.ts';
import { leftOutWords, madeWords } from '../bulletin/words.ts';
import { type Markup, markup, piece, spoken } from '../inert.ts';
import { headRow, INK, LINE, labelRow, MARK, passageRow, roomFor, SANS, SERIF, SOFT } from './email-parts.ts';

/** Bytes of UTF-8 that an e-mail's HTML stays below: Gmail clips at 102 KB, and tools add their own. */
export const EMAIL_BYTES = 90_000;

/** Room for what is written only after the cut: the count of what was left out. */
const SLACK = 1_000;

const DARK = piece`@media (prefers-color-scheme:dark){
.wash{background-color:#101114!important}
.paper{background-color:#1a1b1f!important}
.ink{color:#e9e6de!important}
.soft{color:#a9a498!important}
.mark{color:#e79a82!important}
.yes{color:#8fc7b8!important}
.line{border-color:#3a3b42!important}
}
@media (max-width:480px){.paper{padding:20px 16px!important}}`;

/** The bulletin cut so that its e-mail stays below `EMAIL_BYTES`. */
export function cutForMail(whole: Bulletin): Bulletin {
  const frame = bytes(emailHtml({ ...whole, sections: [] }));
  // Most bulletins are far smaller, and a feed holds many: nothing is written only to be weighed.
  if (whole.sections.reduce((sum, section) => sum + roomFor(section), frame) < EMAIL_BYTES) return whole;
  return cutTo(whole, {
    room: EMAIL_BYTES - SLACK - frame,
    section: (section) => bytes(headRow(section, titled(whole))),
    block: (block) => bytes(labelRow(block)),
    // A passage takes less than its sentences one by one, so the sum is a bound.
    quote: (quote) => bytes(passageRow([quote])),
  });
}

/** The whole document. */
export function emailHtml(bulletin: Bulletin): string {
  return String(piece`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${markup(bulletin.title)}</title>
<style>${DARK}</style>
</head>
<body class="wash" style="margin:0;padding:0;background-color:#efebe1">
<div style="display:none;mso-hide:all">${markup(bulletin.gist)}</div>
${emailBody(bulletin)}
</body>
</html>
`);
}

/** The message without head and body tags. */
export function emailBody(bulletin: Bulletin): Markup {
  return piece`<table class="wash" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#efebe1"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px"><tr><td class="paper" style="background-color:#fdfcf9;padding:28px 32px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;table-layout:fixed">
${titleRow(bulletin)}
${bulletin.sections.map((section) => sectionRows(section, titled(bulletin)))}
${footRow(bulletin)}
</table>
</td></tr></table>
</td></tr></table>`;
}

/** A story's own title is the e-mail's; an edition's stories each have theirs. */
function titled({ kind }: Bulletin): boolean {
  return kind !== 'story';
}

function titleRow({ kind, over, heading, page, sections }: Bulletin): Markup {
  // An edition is called by its outlet or service, a story by a headline in that outlet's language.
  const voice = (kind === 'story' ? sections[0]?.voice : undefined) ?? { dir: 'auto' };
  return piece`<tr><td style="padding:0 0 18px"><p class="soft" style="margin:0 0 6px;font:13px/20px ${SANS};color:${SOFT}">${markup(over)}</p><h1${spoken(voice)} style="margin:0;font:bold 28px/34px ${SERIF};word-break:break-word"><a class="ink" href="${page}" style="color:${INK};text-decoration:none">${markup(heading)}</a></h1></td></tr>`;
}

function sectionRows(section: Section, withTitle: boolean): Markup {
  const rows = section.blocks.map((block) => [labelRow(block), ...passages(block).map(passageRow)]);
  return piece`${headRow(section, withTitle)}
${rows.flat()}`;
}

function footRow(bulletin: Bulletin): Markup {
  const left = leftOutWords(bulletin);
  const style = `margin:0 0 8px;font:13px/20px ${SANS};color:${SOFT}`;
  const link = (href: string, text: string) =>
    piece`<a class="mark" href="${href}" style="color:${MARK}">${markup(text)}</a>`;
  const outlets = bulletin.outlets.map(
    ({ name, page }, i) => piece`${i === 0 ? '' : ', '}${link(page, name)}`,
  );
  return piece`<tr><td class="line" style="border-top:2px solid ${LINE};padding:18px 0 0">${
    left === null
      ? ''
      : piece`<p class="ink" style="${style};color:${INK}">${left} ${link(bulletin.page, bulletin.page)}.</p>`
  }${
    outlets.length === 0 ? '' : piece`<p class="soft" style="${style}">Outlets: ${outlets}</p>`
  }<p class="soft" style="${style}">${madeWords(bulletin)} ${link(bulletin.page, 'Read it on the web')}.</p></td></tr>`;
}

const encoder = new TextEncoder();

function bytes(text: Markup | string): number {
  return encoder.encode(String(text)).length;
}
