import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/engine/article.ts';
import { digestStory } from '../../../src/engine/digest/index.ts';
import { groupProfiles, profile } from '../../../src/engine/stories/index.ts';
import { read, summarize } from '../../../src/engine/summarize/index.ts';
import { ARTICLES, STORIES, type Told } from './stories.ts';

const day = '2026-03-14';
const article = (id: string, told: Told): Article => ({
  ...{ id, outlet: id, revision: 'r', url: null, published: day, lang: null },
  ...told,
});
const bodyOf = ({ document }: ReturnType<typeof read>) =>
  document.body.map(({ start, end }) => document.text.slice(start, end)).join('\n');

describe.each(Object.entries(STORIES))('a story of two outlets in %s', (lang, story) => {
  const first = read(article('first', story.first));
  const second = read(article('second', story.second));
  const other = read(article('other', story.other));
  const digest = digestStory([first, second]);

  it('is known by its text', () => {
    for (const { language } of [first, second, other]) {
      expect(language.value).toBe(lang);
      expect(language.source).not.toBe('given');
      expect(language.confidence).toBeGreaterThan(0.5);
    }
  });

  it('is one story, and the other event is another', () => {
    const groups = groupProfiles([first, second, other].map(profile)).map(({ members }) => members);
    expect(groups.map((members) => members.join(' ')).sort()).toEqual(['first second', 'other']);
  });

  it('has its sentences and none of its pages’ furniture', () => {
    expect([first.sentences.length, second.sentences.length]).toEqual(story.sentences);
    const body = `${bodyOf(first)}\n${bodyOf(second)}`;
    expect(story.furniture.filter((line) => body.includes(line))).toEqual([]);
  });

  it('has claims that both outlets make', () => {
    for (const [mine, theirs] of story.same) {
      const claim = digest.claims.find(({ support }) => support.some(({ text }) => text.startsWith(mine)));
      expect(
        claim?.support.map(({ outlet }) => outlet),
        mine,
      ).toEqual(['first', 'second']);
      expect(
        claim?.support.some(({ text }) => text.startsWith(theirs)),
        theirs,
      ).toBe(true);
    }
  });

  it('says what is degraded, and what it was made from', () => {
    expect(digest.summary.length).toBeGreaterThan(0);
    expect(digest.summary.length).toBeLessThan(story.sentences[0] + story.sentences[1]);
    expect(digest.notes.join(' ')).toContain(`voices in ${first.pack.name} are not`);
    expect(digest.inputs.map((input) => input.lang)).toEqual([lang, lang]);
    expect(summarize(first).notes.join(' ')).toContain(`of ${first.pack.name} only openings`);
  });
});

describe.each(Object.entries(ARTICLES))('an article in %s', (lang, told) => {
  const reading = read(article('alone', told));

  it('is known by its text, split and cleaned', () => {
    expect(reading.language.value).toBe(lang);
    expect(reading.sentences.map(({ start, end }) => reading.article.text.slice(start, end))).toEqual(
      told.sentences,
    );
    expect(told.furniture.filter((line) => bodyOf(reading).includes(line))).toEqual([]);
  });

  it('is summarised in its own sentences', () => {
    const summary = summarize(reading, { budget: { sentences: 2 } });
    expect(summary.sentences.length).toBe(2);
    for (const { text } of summary.sentences) expect(told.sentences).toContain(text);
  });
});

it('stories in two languages never meet, however alike their words are', () => {
  const text =
    'Madrid Barcelona Valencia Sevilla Bilbao 2026 Copa final Real Atlético 3-2 Morata Isco Ramos.';
  const told = { title: text, text: `${text} ${text}` };
  const profiles = ['es', 'pt', 'en'].map((lang) => profile(read({ ...article(lang, told), lang })));
  expect(groupProfiles(profiles).length).toBe(3);
});
