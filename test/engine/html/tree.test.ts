/** The tree of broken and of odd markup: where the standard's rules matter to a reader of articles. */
import { describe, expect, test } from 'vitest';
import { type Element, parse } from '../../../src/engine/html/tree.ts';

/** `div(p("x"),"y")` for `<div><p>x</p>y</div>`. */
function drawn(node: Element | string): string {
  if (typeof node === 'string') return JSON.stringify(node);
  const inner = node.children.map(drawn).join(',');
  return node.name === '' ? inner : `${node.name}(${inner})`;
}

describe('end tags that are not there', () => {
  test.each([
    ['<p>a<p>b', 'p("a"),p("b")'],
    ['<p>a<div>b', 'p("a"),div("b")'],
    ['<ul><li>a<li>b</ul>c', 'ul(li("a"),li("b")),"c"'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt("a"),dd("b"),dt("c"))'],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', 'table(tr(td("a"),td("b")),tr(td("c"))),"d"'],
    ['<br>a<img>b', 'br(),"a",img(),"b"'],
    ['<a>x<a>y', 'a("x"),a("y")'],
  ])('%s', (html, tree) => {
    expect(drawn(parse(html))).toBe(tree);
  });
});

describe('end tags that are too many or in the wrong place', () => {
  test.each([
    ['a</div>b', '"ab"'],
    ['<div>a</b>b</div>', 'div("ab")'],
    ['<b><div>a</b>b</div>', 'b(div("ab"))'], // an inline end tag ends no block
    ['<table><tr><td>a</div>b</table>', 'table(tr(td("ab")))'], // none reaches out of a cell
    ['<div><table><tr><td>a</table>b</div>', 'div(table(tr(td("a"))),"b")'],
    ['<a><div>a</a>b</div>', 'ended-link(div("ab"))'], // or all that follows would be link text
  ])('%s', (html, tree) => {
    expect(drawn(parse(html))).toBe(tree);
  });
});

describe('text and attributes', () => {
  test.each([
    ['a &amp; &#8220;b&rdquo; &unknown; &#x1F600;', '"a & “b” &unknown; 😀"'],
    ['<script>if (a < b) "</p>"</script>c', 'script(),"c"'],
    ['<script type="application/ld+json">{"a":1}</script>', 'script("{\\"a\\":1}")'],
    ['<style>p{}</style>', 'style()'],
    ['<title>a <b> &amp;</title>', 'title("a <b> &")'],
    ['a<!-- b -->c', '"ac"'],
    ['<svg><path/><g/></svg>a', 'svg(path(),g()),"a"'],
    ['<div/>a', 'div("a")'],
    ['<P>a</P>', 'p("a")'],
  ])('%s', (html, tree) => {
    expect(drawn(parse(html))).toBe(tree);
  });

  test('the first of two attributes counts, entities in it are decoded, the rest is not kept', () => {
    const p = parse('<p CLASS="a&amp;b" class=c onclick="x" data-blob=y hidden>').children[0] as Element;
    expect([...p.attributes]).toEqual([
      ['class', 'a&b'],
      ['hidden', ''],
    ]);
  });
});

test('below the cut elements are leaves, their text is kept in order, and end tags still match', () => {
  const deep = 300;
  const html = `${'<div>'.repeat(deep)}in<p>ner</p>${'</div>'.repeat(deep)}<p>after`;
  const root = parse(html);
  expect(root.children.map((child) => (child as Element).name)).toEqual(['div', 'p']);
  let at = root;
  let depth = 0;
  while (typeof at.children[0] === 'object') {
    at = at.children[0];
    depth++;
  }
  expect(depth).toBeLessThan(300);
  expect(JSON.stringify(drawn(root))).toMatch(/in.*ner.*after/);
});
