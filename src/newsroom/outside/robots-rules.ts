/**
 * What a site asks of robots, after RFC 9309. In: the text of a robots.txt, a product token, a path. Out: the rules of the group
 * that is for us, and whether they let the path be fetched: the longest rule that matches, `Allow` where two are equal.
 * Refuses nothing: lines that are none of the grammar are passed over. Time is linear in the text, and in the path a rule.
 */

/** One `Allow` or `Disallow`; `path` is spelt as `spelt` spells it. */
export interface RobotRule {
  readonly allow: boolean;
  readonly path: string;
}

/** The rules for whoever bears `token` (lower case): of all groups that name it, else of those for everybody. */
export function robotRules(text: string, token: string): RobotRule[] {
  const mine: RobotRule[] = [];
  const everybody: RobotRule[] = [];
  let named = false;
  let here = { mine: false, everybody: false };
  let ruled = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [said = ''] = line.split('#', 1);
    const colon = said.indexOf(':');
    const key = said.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = said.slice(colon + 1).trim();
    if (key === 'user-agent') {
      if (ruled) here = { mine: false, everybody: false };
      ruled = false;
      here.everybody ||= value.startsWith('*');
      here.mine ||= /^[a-z_-]*/i.exec(value)?.[0].toLowerCase() === token;
      named ||= here.mine;
    } else if (key === 'allow' || key === 'disallow') {
      ruled = true;
      if (value === '') continue;
      const rule = { allow: key === 'allow', path: spelt(value) };
      if (here.mine) mine.push(rule);
      if (here.everybody) everybody.push(rule);
    }
  }
  return named ? mine : everybody;
}

/** Whether the rules let the address be fetched. */
export function mayFetch(rules: readonly RobotRule[], { pathname, search }: URL): boolean {
  const path = spelt(pathname + search);
  let longest = -1;
  let allowed = true;
  for (const { allow, path: pattern } of rules) {
    if (pattern.length < longest || (pattern.length === longest && !allow)) continue;
    if (!matches(pattern, path)) continue;
    longest = pattern.length;
    allowed = allow;
  }
  return allowed;
}

/** `*` stands for anything, `$` at the end for the end. */
function matches(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$');
  const pieces = (ends ? pattern.slice(0, -1) : pattern).split('*');
  const first = pieces[0] as string;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i] as string;
    const last = ends && i === pieces.length - 1;
    const found = last ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || (last && !path.endsWith(piece))) return false;
    at = found + piece.length;
  }
  return !ends || at === path.length;
}

/** One spelling of each address: what needs no escape is not escaped, what is not ASCII is (RFC 9309 §2.2.2). */
function spelt(path: string): string {
  return path.replace(/%[0-9a-f]{2}|[^!-~]+/gi, (piece) => {
    if (!piece.startsWith('%')) return encodeURIComponent(piece.toWellFormed());
    const sign = String.fromCharCode(Number.parseInt(piece.slice(1), 16));
    return /[\w.~-]/.test(sign) ? sign : piece.toUpperCase();
  });
}
