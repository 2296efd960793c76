/**
 * `/embed.js`: the custom element that shows a digest on any site. In: the
 * service's origin. Out: a script of its own, with nothing to load but the
 * digest's JSON. It writes text and never HTML, takes the page's colours and
 * type, and leaves the page's own link standing where the digest can't be had.
 */

/** Runs as it stands in any browser with custom elements: no build step touches it. */
const SCRIPT = `(() => {
const ORIGIN = __ORIGIN__, NAMES = __NAMES__;
const CSS = ':host{display:block;color:inherit;font:inherit;line-height:1.5;max-width:42em}'
 + '[hidden]{display:none}article{border-top:2px solid;padding-top:.75em}'
 + 'h2{font-size:1.25em;line-height:1.2;margin:0 0 .5em;text-wrap:balance}h2 a{text-decoration:none}'
 + 'h2 a:hover{text-decoration:underline}a{color:inherit}p{margin:0 0 .75em}'
 + 'sup{line-height:0;font-size:.7em}ul{margin:0 0 .75em;padding:0;list-style:none;font-size:.85em}'
 + 'footer{font-size:.85em}ul,footer{color:inherit;color:color-mix(in srgb,currentColor 78%,transparent)}';
const RTL = /^\\P{L}*[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]/u;
const make = (name, text, attributes) => {
  const node = document.createElement(name);
  if (text) node.textContent = text;
  for (const key in attributes) if (attributes[key]) node.setAttribute(key, attributes[key]);
  return node;
};
const web = (url) => /^https?:\\/\\//i.test(url || '') ? url : null;
const many = (n, noun) => n.toLocaleString('en') + ' ' + noun + (n === 1 ? '' : 's');
const draw = (digest, story) => {
  const home = ORIGIN + '/stories/' + story;
  const article = make('article');
  const of = (cite) => digest.inputs.find((one) => cite && one.article === cite.article) || {};
  const head = make('h2', '', { dir: 'auto', lang: of(digest.headline).lang });
  head.append(make('a', digest.headline ? digest.headline.text : 'Digest', { href: home }));
  const body = make('p', '', { dir: digest.summary[0] && RTL.test(digest.summary[0].text) ? 'rtl' : 'ltr' });
  const notes = make('ul'), numbers = new Map();
  digest.summary.forEach((cite, i) => {
    const sup = make('sup');
    sup.append(make('a', String(i + 1), { href: web(cite.url) || home, 'aria-label': 'Source ' + (i + 1) }));
    const input = of(cite);
    body.append(make('span', cite.text, { dir: 'auto', lang: input.lang }), '\\u2060', sup, ' ');
    // One note an article, with the numbers of all its sentences.
    const known = numbers.get(cite.article);
    if (known) return known.append(' ' + (i + 1));
    const count = make('span', String(i + 1));
    numbers.set(cite.article, count);
    const note = make('li');
    note.append(count, ' ', NAMES[cite.outlet] || cite.outlet);
    if (input.title) note.append(': ', make(web(cite.url) ? 'a' : 'span', input.title, { href: web(cite.url), dir: 'auto', lang: input.lang }));
    notes.append(note);
  });
  const outlets = new Set(digest.inputs.map((one) => one.outlet)).size;
  const foot = make('footer', many(digest.inputs.length, 'article') + ', ' + many(outlets, 'outlet')
    + '. Every sentence is quoted word for word. ');
  foot.append(make('a', 'Who reports what', { href: home + '#who' }));
  article.append(head, body, notes, foot);
  return article;
};
class Digest extends HTMLElement {
  static observedAttributes = ['story'];
  connectedCallback() { this.load(); }
  attributeChangedCallback() { if (this.isConnected) this.load(); }
  async load() {
    const story = this.getAttribute('story') || '';
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
    if (!root.firstChild) root.append(make('style', CSS), make('slot'));
    if (story === this.shown || !/^s[0-9a-z]{12}$/.test(story)) return;
    this.shown = story;
    try {
      const answer = await fetch(ORIGIN + '/v1/stories/' + story + '/digest', { headers: { accept: 'application/json' } });
      if (!answer.ok) throw answer.status;
      const article = draw(await answer.json(), story);
      if (this.shown === story) root.replaceChildren(root.firstChild, article);
    } catch {
      this.shown = null;
      if (!this.firstElementChild) this.append(make('a', 'Read the digest', { href: ORIGIN + '/stories/' + story }));
    }
  }
}
if (!customElements.get('standfirst-digest')) customElements.define('standfirst-digest', Digest);
})();
`;

/**
 * The script for one deployment: `origin` is where it asks for digests, `names`
 * what it calls outlets by id (an outlet without a name shows its id).
 */
export function embedScript(origin: string, names: Readonly<Record<string, string>> = {}): string {
  return SCRIPT.replace('__ORIGIN__', () => JSON.stringify(origin)).replace('__NAMES__', () =>
    JSON.stringify(names),
  );
}
