/**
 * What the README shows of an answer is what the service answers: the example's
 * claim, its numbers and its place stand in the digest of the corpus's story.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestStory, read } from '../../src/engine/index.ts';
import { ROOT } from '../cli/command.ts';

const example = /```jsonc\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';

/** The first value of a field in the example. */
function shown(field: string, from = 0): string | undefined {
  return new RegExp(`"${field}": (?:"([^"]*)"|(\\d+))`).exec(example.slice(from))?.slice(1).find(Boolean);
}

test('the example is a claim of the sample story', () => {
  const articles = join(ROOT, 'corpus/articles');
  const readings = readdirSync(articles)
    .filter((id) => id.startsWith('carrow-ferry-'))
    .map((id) => {
      const { outlet, title, url, published, lang } = JSON.parse(
        readFileSync(join(articles, id, 'expected.json'), 'utf8'),
      );
      const text = readFileSync(join(articles, id, 'source.txt'), 'utf8');
      return read({ id, revision: '0', outlet, text, title, url, published, lang });
    });
  const { headline, claims, conflicts } = digestStory(readings);
  expect(headline?.text).toBe(shown('text'));
  const at = example.indexOf('"claims"');
  const claim = claims.find(({ text }) => text === shown('text', at));
  expect(claim).toMatchObject({
    outlets: Number(shown('outlets', at)),
    origins: Number(shown('origins', at)),
    citation: {
      article: shown('article', at),
      start: Number(shown('start', at)),
      end: Number(shown('end', at)),
    },
  });
  expect(conflicts.map(({ subject }) => subject)).toContain(shown('subject'));
});
