/**
 * Names that outlets spell differently. In: the table. Out: one entry a name
 * with every spelling kept and the outlets that use it: people whose full names
 * share a word and differ by spelling elsewhere (people.ts), and single names
 * that two sentences saying the same spell differently (a village, a company).
 * Refuses words seen in lower case, two forms used by the same article, and
 * people of one surname: Yusuf and Leyla Demirkan stay two.
 */
import type { Reading } from '../terms/reading.ts';
import { CAPITALISED, termOf } from '../terms/tokens.ts';
import { LINK } from './align.ts';
import type { NameVariants } from './model.ts';
import { byText } from './order.ts';
import { sameSpelling } from './spelling.ts';
import type { Table } from './table.ts';

const NAME_CAP = 20;
const SHORT = 5;
/** Forms of one beginning that are compared with one another. */
const FORMS_READ = 80;

/** All name variants, by name. */
export function nameVariants(table: Table): NameVariants[] {
  const found: NameVariants[] = [];
  const taken = new Set<string>();
  for (const [index, { spellings }] of table.statements.people.list.entries()) {
    const forms = [...spellings.keys()].sort(byText);
    const distinct = forms.filter((form) => forms.some((other) => spelledApart(form, other)));
    if (distinct.length < 2) continue;
    for (const form of distinct) for (const word of form.split(' ')) taken.add(word);
    const articles = new Set([...spellings.values()].flatMap((set) => [...set]));
    found.push({
      name: distinct.includes(table.statements.people.name(index))
        ? table.statements.people.name(index)
        : (distinct[0] as string),
      variants: distinct,
      outlets: outletsOf(table, articles),
    });
  }
  return [...found, ...singleNames(table, taken)].sort((a, b) => byText(a.name, b.name)).slice(0, NAME_CAP);
}

/** Whether two full names have the same words but for spelling; one being longer is no variant by itself. */
function spelledApart(a: string, b: string): boolean {
  if (a === b) return false;
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.some(
    (word) =>
      !y.includes(word) &&
      y.some((other) => other.length > 1 && !x.includes(other) && sameSpelling(word, other)),
  );
}

function outletsOf(table: Table, articles: ReadonlySet<number>): string[] {
  return [...new Set([...articles].map((article) => table.readings[article]?.article.outlet ?? ''))].sort(
    byText,
  );
}

interface Form {
  readonly articles: Set<number>;
  readonly statements: Set<number>;
}

/** Single capitalised words, two spellings, found in linked statements and never in one article. */
function singleNames(table: Table, taken: ReadonlySet<string>): NameVariants[] {
  const forms = formsOf(table);
  const words = [...forms.keys()].filter((word) => !taken.has(word)).sort(byText);
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    const key = word.slice(0, 2).toLowerCase();
    const group = byStart.get(key) ?? [];
    if (group.length < FORMS_READ) group.push(word);
    byStart.set(key, group);
  }
  const found: NameVariants[] = [];
  for (const group of byStart.values()) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        const [x, y] = [forms.get(a) as Form, forms.get(b) as Form];
        if (
          !sameSpelling(a, b) ||
          stemmed(a, b) ||
          [...x.articles].some((article) => y.articles.has(article))
        )
          continue;
        if (!linked(table, x, y)) continue;
        const [name, other] = x.articles.size >= y.articles.size ? [a, b] : [b, a];
        found.push({
          name: name as string,
          variants: [name as string, other as string].sort(byText),
          outlets: outletsOf(table, new Set([...x.articles, ...y.articles])),
        });
      }
    }
  }
  return found;
}

/** "Afghan" and "Afghans", "Pakistan" and "Pakistani" are two words, not two spellings. */
function stemmed(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short);
}

function formsOf(table: Table): Map<string, Form> {
  const forms = new Map<string, Form>();
  const common = new Set<string>();
  for (const reading of table.readings) {
    const { tokens } = reading;
    for (let at = 0; at < tokens.term.length; at += 1) {
      if (((tokens.flags[at] as number) & CAPITALISED) === 0)
        common.add(tokens.vocabulary[tokens.term[at] as number] as string);
    }
  }
  for (const [index, list] of table.statements.mentions.entries()) {
    const pack = (table.readings[index] as Reading).pack;
    for (const { words, sentence } of list) {
      for (const word of words) {
        if (word.length < SHORT || word === word.toUpperCase() || common.has(termOf(word, pack))) continue;
        const form = forms.get(word) ?? { articles: new Set(), statements: new Set() };
        form.articles.add(index);
        form.statements.add(table.statements.at(index, sentence));
        forms.set(word, form);
      }
    }
  }
  return forms;
}

function linked(table: Table, x: Form, y: Form): boolean {
  for (const statement of x.statements) {
    for (const { a, b, score } of table.near[statement] ?? []) {
      if (score >= LINK && y.statements.has(a === statement ? b : a)) return true;
    }
  }
  return false;
}
