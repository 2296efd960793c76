import { describe, expect, test } from 'vitest';
import { reasons, standsAlone } from '../../../src/engine/summarize/standalone.ts';
import { read } from '../../../src/engine/terms/reading.ts';
import { guardCases } from './guard-cases.ts';
import { articleOf, readingOf } from './readings.ts';

/** The verdict on the last sentence of a case. */
function verdictOn(before: string, text: string) {
  const whole = before === '' ? text : `${before} ${text}`;
  const units = before === '' ? [text] : [before, text];
  return standsAlone(readingOf(whole, units), units.length - 1);
}

describe('readable alone', () => {
  test('precision and recall of the guard on sentences judged by hand', () => {
    const wrong: string[] = [];
    let hit = 0;
    let flagged = 0;
    let lost = 0;
    for (const { before = '', text, lost: isLost } of guardCases) {
      const { ok } = verdictOn(before, text);
      if (!ok) flagged += 1;
      if (isLost) lost += 1;
      if (!ok && isLost) hit += 1;
      if (ok === isLost) wrong.push(`${isLost ? 'missed' : 'wrongly refused'}: ${text}`);
    }
    expect(guardCases.length).toBeGreaterThanOrEqual(150);
    expect(hit / flagged, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(hit / lost, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('every verdict that refuses gives a reason from the list', () => {
    for (const { before = '', text } of guardCases) {
      const { ok, reason } = verdictOn(before, text);
      if (ok) expect(reason).toBeNull();
      else expect(Object.keys(reasons)).toContain(reason);
    }
  });

  test('a quotation needs the sentence that names its speaker', () => {
    const units = ['“It was over in a minute,” said Rosa Klein.', '“Nobody had time to run.”'];
    expect(standsAlone(readingOf(units.join(' '), units), 1)).toEqual({
      ok: false,
      reason: 'unattributed quotation',
      needs: 0,
    });
  });

  test('"he" needs the sentence that names him, past another that begins with "he"', () => {
    const units = [
      'The prize went to Tomas Reed of Halden.',
      'He is 44 and a teacher.',
      'He has written two novels.',
    ];
    const reading = readingOf(units.join(' '), units);
    expect(standsAlone(reading, 1).needs).toBe(0);
    expect(standsAlone(reading, 2).needs).toBe(0);
  });

  test('what an earlier sentence spoke of needs the first that did', () => {
    const units = [
      'The council keeps a reserve of four million crowns.',
      'Ilse Brandt wants to spend it on schools.',
      'The reserve can pay for one winter.',
    ];
    expect(standsAlone(readingOf(units.join(' '), units), 2)).toEqual({
      ok: false,
      reason: 'definite',
      needs: 0,
    });
  });

  test('an article that opens on "The device" has lost its first sentence, unless its title says which', () => {
    const text =
      'The device was found in a quarry near Ostrel. Soldiers closed the road. Nobody was hurt in Ostrel. A school was emptied.';
    expect(standsAlone(readingOf(text), 0).ok).toBe(false);
    expect(standsAlone(read(articleOf(text, 'a', 'Wartime bomb found near Ostrel')), 0).ok).toBe(true);
  });

  test('a speaker who closes a sentence needs the sentence that tells of him first, whatever it quotes before', () => {
    const units = [
      'The foreign ministry confirmed the talks on Friday.',
      'Doha is ready.',
      'The talks will deal with “border terrorism”, the ministry said.',
    ];
    expect(standsAlone(readingOf(units.join(' '), units), 2)).toEqual({
      ok: false,
      reason: 'definite speaker',
      needs: 0,
    });
  });

  test('given units that lie in furniture of the page are refused, several dropped spans together too', () => {
    const units = [
      'Photo: Ilse Brandt/Sample Herald',
      'By Petr Novak | 14 March 2026',
      'The harbour board of Halden closed two berths on Tuesday after divers found cracks in the quay.',
    ];
    const reading = readingOf(units.join('\n\n'), units);
    expect(standsAlone(reading, 0).reason).toBe('furniture');
    expect(standsAlone(reading, 1).reason).toBe('furniture');
    expect(standsAlone(reading, 2).ok).toBe(true);
  });

  test('other languages are spared the English rules', () => {
    const text = 'But de kat zat op de mat in het huis.';
    expect(standsAlone(readingOf(text, [text], 'nl'), 0).ok).toBe(true);
  });
});
