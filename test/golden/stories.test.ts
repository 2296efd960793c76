/**
 * The corpus's stories against their hand-made labels: which sentences say the
 * same, what one outlet alone has, which pairs must stay apart, which figures
 * and dates differ, which spellings are one name. How many of the labelled pairs
 * are found is held by the floors (floors.test.ts).
 */
import { describe, expect, test } from 'vitest';
import {
  articleOf,
  corpusStories,
  extraConflicts,
  missedConflicts,
  pairs,
  place,
  told,
} from '../quality/corpus.ts';

const stories = corpusStories();

describe('claims', () => {
  test('what one outlet alone has is aligned with nothing', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const story of stories) {
      const groups = told(story.digest);
      for (const one of story.labels.onlyHere) {
        count += 1;
        const at = place(story, one);
        const copies = story.labels.copies.find((list) => list.includes(one.article)) ?? [one.article];
        const foreign = groups.some(
          (group) => group.includes(at) && group.some((other) => !copies.includes(articleOf(other))),
        );
        if (foreign) wrong.push(one.text);
      }
    }
    console.log('only here', count - wrong.length, 'of', count, wrong);
    expect(wrong.length / count).toBeLessThan(0.03);
  });

  test('look-alike sentences stay apart', () => {
    const wrong = stories.flatMap((story) => {
      const joined = pairs(told(story.digest));
      return story.labels.apart
        .filter(([a, b]) => joined.has([place(story, a), place(story, b)].sort().join(' | ')))
        .map(([a, b]) => `${a.text} | ${b.text}`);
    });
    expect(wrong).toEqual([]);
  });

  test('copies of one text count as one origin', () => {
    for (const { labels, digest } of stories) {
      for (const copies of labels.copies) {
        const origins = digest.inputs
          .filter(({ article }) => copies.includes(article))
          .map(({ origin }) => origin);
        expect(new Set(origins).size, labels.story).toBe(1);
      }
    }
  });
});

describe('conflicts and names', () => {
  test('every planted figure and date that differs is found, with the right articles', () => {
    expect(stories.flatMap(missedConflicts)).toEqual([]);
  });

  test('what is reported to differ was planted', () => {
    expect(stories.flatMap(extraConflicts)).toEqual([]);
  });

  test('killed is never held against wounded', () => {
    for (const { digest } of stories) {
      for (const { subject, values } of digest.conflicts) {
        if (!/killed$/.test(subject)) continue;
        for (const { citations } of values) {
          for (const { text } of citations) expect(text).toMatch(/kill|dead|died|death|lives/i);
        }
      }
    }
  });

  test('spellings of one name are joined, people of one surname are not', () => {
    const missed: string[] = [];
    const extra: string[] = [];
    for (const { labels, digest } of stories) {
      const wanted = labels.names.map(({ variants }) => variants);
      for (const variants of wanted) {
        const found = digest.names.some((name) =>
          variants.every((form) => name.variants.some((own) => form.endsWith(own))),
        );
        if (!found) missed.push(`${labels.story}: ${variants.join(' / ')}`);
      }
      for (const { variants } of digest.names) {
        if (!wanted.some((forms) => forms.some((form) => variants.some((own) => form.endsWith(own))))) {
          extra.push(`${labels.story}: ${variants.join(' / ')}`);
        }
      }
    }
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });
});
