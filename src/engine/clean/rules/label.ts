/**
 * Lines that only name a story's kind: "Breaking News", "Newsflash:", "Live updates".
 * Never fires on a line that says more than the label.
 */
import type { Rule } from '../page.ts';

export const label: Rule = {
  name: 'label',
  find: ({ parts, pack }) =>
    parts
      .filter((part) => part.words <= 6 && pack.furniture.labels.has(part.plain))
      .map((mask) => ({ mask })),
};
