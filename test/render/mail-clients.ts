/**
 * An e-mail against caniemail.com's tables. In: its HTML. Out: what the large
 * mail programs don't know, but for what is listed here with the reason why its
 * loss is harmless.
 */
import { caniemail } from 'caniemail';

const HARMLESS: Record<string, string> = {
  '@media': 'dark colours and phone margins only; the light form stands inline',
  '<style> element': 'holds those two media queries and nothing else',
  'color-scheme meta tag': 'a hint; who does not know it shows the light form',
  '<body> element': 'becomes a div; the background stands on the outer table as well',
  'table-layout': 'only for words longer than the line',
  'word-break': 'only for words longer than the line',
  'role attribute': 'for screen readers; who drops it reads a table',
};

const CLIENTS = [
  'gmail.android',
  'gmail.ios',
  'gmail.desktop-webmail',
  'outlook.*',
  'apple-mail.*',
  'yahoo.*',
  'samsung-email.*',
] as const;

/** Names of features that are lost somewhere and missed. */
export function missedInMail(html: string): string[] {
  const { issues } = caniemail({ clients: [...CLIENTS], html });
  const unknown = new Set([...issues.errors.values()].flat().map(({ title }) => title));
  return [...unknown].filter((title) => !(title in HARMLESS));
}
