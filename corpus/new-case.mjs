#!/usr/bin/env node
// Writes the skeleton of a new sample article and, where there is none, of its story.
// Enters: a story id and an outlet id of outlets.json. Leaves: articles/<article>/ with an
// empty source.txt and an expected.json to fill in; stories/<story>.json naming the article.
// Refused: unknown outlets, ids that are not lower-case words joined by hyphens, and
// anything that would overwrite a file. A second telling gets "-2".
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const usage = 'usage: node corpus/new-case.mjs <story> <outlet>   e.g. carrow-ferry sample-courier';
const corpus = dirname(fileURLToPath(import.meta.url));
const read = (...path) => JSON.parse(readFileSync(join(corpus, ...path), 'utf8'));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function refuse(message) {
  console.error(`new-case: ${message}\n${usage}`);
  process.exit(2);
}

const [story, outlet, ...rest] = process.argv.slice(2);
if (story === '--help' || story === '-h') {
  console.log(usage);
  process.exit(0);
}
if (!story || !outlet || rest.length > 0) refuse('needs a story and an outlet, and nothing else');
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(story)) refuse(`"${story}" is not lower-case words joined by hyphens`);
const outlets = read('outlets.json').map(({ id }) => id);
if (!outlets.includes(outlet)) refuse(`no outlet "${outlet}"; there are: ${outlets.join(', ')}`);

const folder = (id) => join(corpus, 'articles', id);
const article = [`${story}-${outlet}`, `${story}-${outlet}-2`].find((id) => !existsSync(folder(id)));
if (!article) refuse(`${outlet} tells "${story}" twice already; nothing was written`);

const file = join(corpus, 'stories', `${story}.json`);
const told = existsSync(file) ? read('stories', `${story}.json`) : null;

mkdirSync(folder(article), { recursive: true });
const write = (path, text) => writeFileSync(path, text, { flag: 'wx' });
write(join(folder(article), 'source.txt'), '');
const says = { published: null, title: null };
const sent = { outlet, title: null, url: null, published: null, lang: 'en' };
write(join(folder(article), 'expected.json'), json({ ...sent, story, body: [], says, shows: [] }));
console.log(`wrote articles/${article}/source.txt and expected.json`);

if (told === null) {
  const gold = { claims: [], onlyHere: [], apart: [], conflicts: [], names: [] };
  mkdirSync(dirname(file), { recursive: true });
  write(file, json({ story, about: '', articles: [article], lookAlikes: [], copies: [], ...gold }));
  console.log(`wrote stories/${story}.json`);
} else if (!told.articles.includes(article)) {
  console.log(`now add "${article}" to "articles" in stories/${story}.json`);
}
