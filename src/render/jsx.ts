/**
 * What `.tsx` files become: HTML as strings, made at once, from the inside out.
 * In: tags, attributes, children. Out: Markup; text and attribute values are
 * escaped by hono/html. The pages have no state, no promises and no context, so
 * that hono/jsx, 5 KiB gzip, would do no more. tsconfig.json names this file by
 * way of package.json's `imports`.
 */
import { html, raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Markup } from './inert.ts';

export type { JSX };

type Attributes = Readonly<Record<string, unknown>>;

/** Elements without an end tag (HTML, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** An element, or what a component makes of its properties. */
export function jsx(tag: string | ((properties: Attributes) => Markup), properties: Attributes): Markup {
  if (typeof tag === 'function') return tag(properties);
  const { children, ...attributes } = properties;
  const start = `<${tag}${Object.entries(attributes).map(attribute).join('')}`;
  return raw(VOID.has(tag) ? `${start}/>` : `${start}>${inside(children)}</${tag}>`);
}

export { jsx as jsxDEV, jsx as jsxs };

/** `<>…</>` */
export function Fragment({ children }: Attributes): Markup {
  return inside(children);
}

function inside(children: unknown): Markup {
  return html`${children}` as Markup;
}

/** ` name="value"`; nothing for null, undefined and false. */
function attribute([name, value]: [string, unknown]): string {
  if (value === null || value === undefined || value === false) return '';
  return ` ${name}="${inside(value === true ? '' : String(value))}"`;
}
