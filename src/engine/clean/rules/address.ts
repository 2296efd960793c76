/**
 * Lines of nothing but addresses: links, handles, hashtags, mail addresses, and the signature under a quoted post.
 * Never fires on a line with a word of its own.
 */
import type { Rule } from '../page.ts';

const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|pic\.twitter\.com\/\S+|[@#][\p{L}\p{N}_]+|\S+@\S+\.\p{L}{2,})[,;|·]?$/iu;
const SIGNATURE = /^[—–-]{1,2}\s.{2,60}\(@\w{2,30}\)(?:\s.{4,30})?$/u;

export const address: Rule = {
  name: 'address',
  find: ({ parts }) =>
    parts
      .filter(
        ({ text, words }) =>
          words <= 20 && (SIGNATURE.test(text) || text.split(/\s+/u).every((token) => ADDRESS.test(token))),
      )
      .map((mask) => ({ mask })),
};
