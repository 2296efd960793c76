/**
 * Text for people: colours where the stream takes them, columns that line up, lines that fit the width.
 * In: strings. Out: strings. Colours follow NO_COLOR and whether standard output is a terminal.
 */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Columns to write in; 100 where nobody says, so that files and pipes get the same everywhere. */
export function columns(): number {
  const given = process.stdout.isTTY ? process.stdout.columns : Number(process.env.COLUMNS);
  return given >= 40 ? Math.min(given, 160) : 100;
}

/** The text in a style, or as it is where standard output shows none. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** What a text from anywhere may do to a terminal: nothing. One line, control characters gone. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
}

/** The text in lines of at most `columns()`, each behind `indent`; `first` stands before the first one instead. */
export function wrap(text: string, indent: string, first = indent): string {
  const room = Math.max(20, columns() - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each, number) => (number === 0 ? first : indent) + each).join('\n');
}

/** At most `room` characters of the text, with a sign where more was cut. */
export function clip(text: string, room: number): string {
  const characters = [...plain(text)];
  return characters.length <= room ? characters.join('') : `${characters.slice(0, room - 1).join('')}…`;
}
