/**
 * A page's markup as a tree. In: any string. Out: elements with the attributes that matter and their text, entities
 * decoded. Refuses nothing: markup that is broken gives some tree, in time linear in its length. Nesting is cut at
 * 256: deeper elements become empty leaves and their text goes to the element at the cut, so later walks may recurse;
 * the number of elements and the length of their attributes are bounded likewise.
 * htmlparser2's tokenizer reads; its tree builder is not used, for its stack costs the square of the depth.
 * End tags after the HTML Living Standard 13.2.6, in outline: no adoption agency, no foster parents.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCK, endedBy, TABLE_PART, UNREAD, VOID, WALL } from './elements.ts';

/** One element. `children` holds elements and runs of text in order. */
export interface Element {
  name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
}

const DEEPEST = 256;
/** Three times the elements of the longest pages. What is behind goes into the text as if it had no markup. */
const MOST_ELEMENTS = 100_000;
/** Longer values say nothing that is asked for here, and longer names name no element. */
const LONGEST_VALUE = 10_000;
const LONGEST_NAME = 40;
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** What is kept: the rest (styles of images, handlers, data blobs) is most of a page's bytes and says nothing here. */
const KEPT: ReadonlySet<string> = new Set(
  (
    'class id role rel href lang dir name property content itemprop itemtype itemscope datetime type hidden style ' +
    'aria-hidden aria-label data-testid data-component xml:lang'
  ).split(' '),
);

/** The tree of a page; its root is an element without name. */
export function parse(html: string): Element {
  const builder = new Builder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

/** The attribute's value, or an empty string where it isn't there. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? '';
}

class Builder implements TokenizerCallbacks {
  readonly root: Element = { name: '', attributes: NO_ATTRIBUTES, children: [], parent: null };
  readonly #html: string;
  readonly #stack: Element[] = [this.root];
  /** Elements below the cut, or beyond the count, that still wait for their end tags. */
  readonly #uncounted = new Map<string, number>();
  #foreign = 0;
  #count = 0;
  #name = '';
  #attributes: Map<string, string> | null = null;
  #key = '';
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  get #top(): Element {
    return this.#stack[this.#stack.length - 1] as Element;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    const key = end - start > 16 ? '' : this.#html.slice(start, end).toLowerCase();
    this.#key = KEPT.has(key) ? key : '';
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    const room = LONGEST_VALUE - this.#value.length;
    if (this.#key !== '' && room > 0) this.#value += this.#html.slice(start, Math.min(end, start + room));
  }

  onattribentity(codePoint: number): void {
    if (this.#key !== '' && this.#value.length < LONGEST_VALUE)
      this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (this.#key === '') return;
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#key)) this.#attributes.set(this.#key, this.#value);
  }

  onopentagend(): void {
    const ended = endedBy(this.#name);
    if (ended !== undefined) while (ended.has(this.#top.name)) this.#cutTo(this.#stack.length - 1);
    const parent = this.#top;
    if (++this.#count > MOST_ELEMENTS) {
      if (!VOID.has(this.#name)) this.#wait(this.#name);
      return;
    }
    const element: Element = {
      name: this.#name,
      attributes: this.#attributes ?? NO_ATTRIBUTES,
      children: [],
      parent,
    };
    parent.children.push(element);
    if (VOID.has(element.name)) return;
    if (this.#stack.length < DEEPEST) {
      this.#stack.push(element);
      if (FOREIGN.has(element.name)) this.#foreign++;
    } else this.#wait(element.name);
  }

  /** Notes an element that is not on the stack, so that its end tag ends nothing else. */
  #wait(name: string): void {
    this.#uncounted.set(name, (this.#uncounted.get(name) ?? 0) + 1);
  }

  /** `<path/>` ends at once; HTML's own elements don't, whatever the slash says. */
  onselfclosingtag(): void {
    this.onopentagend();
    if (this.isInForeignContext()) this.#close(this.#name);
  }

  onclosetag(start: number, end: number): void {
    this.#close(this.#html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase());
  }

  /**
   * Ends the innermost open element of that name, if an end tag may reach it: inline tags don't end blocks, but those
   * of what nobody reads do (`<select><option>a</select>`), or they would hide all that follows. A link
   * that its end tag can't reach stops being one, or all that follows would count as its text.
   */
  #close(name: string): void {
    const waiting = this.#uncounted.get(name) ?? 0;
    if (waiting > 0) {
      this.#uncounted.set(name, waiting - 1);
      return;
    }
    const inline = !BLOCK.has(name) && !UNREAD.has(name);
    const confined = !TABLE_PART.has(name);
    let blocked = false;
    for (let at = this.#stack.length - 1; at > 0; at--) {
      const open = this.#stack[at] as Element;
      if (open.name === name) {
        if (blocked) open.name = 'ended-link';
        else this.#cutTo(at);
        return;
      }
      blocked ||= inline && BLOCK.has(open.name);
      if ((blocked && name !== 'a') || (confined && WALL.has(open.name))) return;
    }
  }

  ontext(start: number, end: number): void {
    const { name, attributes } = this.#top;
    if (name === 'style') return;
    if (name === 'script' && !(attributes.get('type') ?? '').includes('json')) return;
    this.#say(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#say(String.fromCodePoint(codePoint));
  }

  #say(text: string): void {
    const { children } = this.#top;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0;
  }

  #cutTo(length: number): void {
    while (this.#stack.length > length) if (FOREIGN.has((this.#stack.pop() as Element).name)) this.#foreign--;
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
