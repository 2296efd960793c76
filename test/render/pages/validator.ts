/**
 * What html-validate holds against a page. In: a whole HTML document. Out: its
 * errors in a line each.
 */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A renderer's own habits, not errors: void elements end in "/>", `popover="auto"` is spelled out.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-inline-style': 'error',
    // A title may be as long as its article's is.
    'long-title': 'off',
    // Quoted sentences keep the white space of their articles, line ends among it.
    'no-trailing-whitespace': 'off',
  },
});

/** Every error, none for a valid page. */
export async function htmlErrors(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map((m) => `${m.ruleId} ${m.line}:${m.column} ${m.message}`),
  );
}
