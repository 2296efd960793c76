/**
 * Passes that an outlet's own rules make: what this newspaper prints around its stories and no other does.
 * In: rules as data, a closed set without regular expressions. Out: masking passes named `outlet:NAME`, to run before all others.
 * Refuses nothing: a rule whose text stands nowhere masks nothing, an open box without its end is left alone. Each rule is one
 * search through the text.
 */
import { blockHash, fold } from './block-hash.ts';
import type { Finding, Page, Part, Rule } from './page.ts';

/** What a rule drops: paragraphs that are, begin with, end with or hold a text; or all from one marker to another. */
export type OutletRule =
  | { readonly name: string; readonly drop: 'equals' | 'starts' | 'ends' | 'contains'; readonly text: string }
  | { readonly name: string; readonly drop: 'between'; readonly from: string; readonly to: string }
  /** What was learned: paragraphs known by their hash (edges.ts). */
  | { readonly name: string; readonly drop: 'known'; readonly hashes: ReadonlySet<string> };

/** No longer paragraph is learned (edges.ts). */
const LONGEST_KNOWN = 600;
/** Paragraphs that a box from marker to marker spans at most; a longer one is a mistake. */
const BOX = 40;

const folded = new WeakMap<Part, string>();

function foldedPart(part: Part): string {
  let text = folded.get(part);
  if (text === undefined) {
    text = fold(part.text);
    folded.set(part, text);
  }
  return text;
}

/** The passes of an outlet's rules, in their order. */
export function outletPasses(rules: readonly OutletRule[]): Rule[] {
  return rules.map((rule) => ({ name: `outlet:${rule.name}`, find: findOf(rule) }));
}

function findOf(rule: OutletRule): (page: Page) => readonly Finding[] {
  if (rule.drop === 'between') return boxes(fold(rule.from), fold(rule.to));
  return rule.drop === 'known' ? known(rule.hashes) : paragraphs(rule.drop, fold(rule.text));
}

/** Paragraphs with one of the hashes; none where no paragraph of prose would be left. */
function known(hashes: ReadonlySet<string>): (page: Page) => readonly Finding[] {
  return ({ parts }) => {
    const masks = parts.filter(
      (part) => part.text.length <= LONGEST_KNOWN && hashes.has(blockHash(part.text)),
    );
    const gone = new Set(masks);
    return parts.some((part) => part.prose && !gone.has(part)) ? masks.map((mask) => ({ mask })) : [];
  };
}

function paragraphs(
  drop: 'equals' | 'starts' | 'ends' | 'contains',
  wanted: string,
): (page: Page) => readonly Finding[] {
  const tests = {
    equals: (text: string) => text === wanted,
    starts: (text: string) => text.startsWith(wanted),
    ends: (text: string) => text.endsWith(wanted),
    contains: (text: string) => text.includes(wanted),
  };
  const test = tests[drop];
  return ({ parts }) =>
    wanted === '' ? [] : parts.filter((part) => test(foldedPart(part))).map((mask) => ({ mask }));
}

/** Everything from the paragraph that holds `from` to the next that holds `to`, both included. */
function boxes(from: string, to: string): (page: Page) => readonly Finding[] {
  return ({ parts }) => {
    const findings: Finding[] = [];
    for (let at = 0; at < parts.length && from !== '' && to !== ''; at += 1) {
      const first = parts[at] as Part;
      const opened = foldedPart(first).indexOf(from);
      if (opened < 0) continue;
      const last = closing(parts, at, opened + from.length, to);
      if (last === null) continue;
      findings.push({ mask: { start: first.start, end: (parts[last] as Part).end } });
      at = last;
    }
    return findings;
  };
}

/** The paragraph that holds the end of a box; in the one where it opens, behind the opening. */
function closing(parts: readonly Part[], at: number, behind: number, to: string): number | null {
  for (let k = at; k < parts.length && k < at + BOX; k += 1) {
    if (foldedPart(parts[k] as Part).includes(to, k === at ? behind : 0)) return k;
  }
  return null;
}
