/**
 * Lines of nothing but addresses: links, handles, hashtags, mail addresses, and the signature under a quoted post.
 * Never fires on a line with a word of its own.
 */
import type { Rule } from '../page.ts';

const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|pic\.twitter\.com\/\S+|[@#][^\s@#]+|[^\s@]+@[^\s@]+\.[^\s@]{2,})[,;|·]?$/i;
/** Without one of these there is no address. */
const HINTS = ['@', '#', '://', 'www.', '.com/'];
const SIGNATURE = /^[—–-]{1,2}\s.{2,60}\(@\w{2,30}\)(?:\s.{4,30})?$/u;

export const address: Rule = {
  name: 'address',
  find: ({ parts }) =>
    parts
      .filter(
        ({ text, words }) =>
          words <= 20 &&
          HINTS.some((hint) => text.includes(hint)) &&
          (SIGNATURE.test(text) || text.split(/\s+/u).every((token) => ADDRESS.test(token))),
      )
      .map((mask) => ({ mask })),
};
