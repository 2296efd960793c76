import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/engine/summarize/index.ts';
import { standsAlone } from '../../../src/engine/summarize/standalone.ts';
import { read } from '../../../src/engine/terms/reading.ts';
import { readingOf } from '../summarize/readings.ts';
import { OPENINGS } from './openings.ts';

describe('readable alone in other languages', () => {
  it.each(Object.entries(OPENINGS))(
    '%s: what opens on something left behind is told from what does not',
    (lang, judged) => {
      const ok = (text: string) => standsAlone(readingOf(text, [text], lang), 0).ok;
      expect(judged.lost.filter(ok), 'missed').toEqual([]);
      expect(
        judged.alone.filter((text) => !ok(text)),
        'wrongly refused',
      ).toEqual([]);
    },
  );

  it.each([
    ['de', '„Wir hatten Angst“, sagte Ute Falk.', '„Niemand hat uns gewarnt“, sagte sie.', 'unnamed speaker'],
    ['fr', 'Marie Roche dirige l’école de Morlac.', 'Elle veut la fermer en juin.', 'pronoun'],
    ['ru', '«Мы ждали», — сказала Ирина Сомова.', '«Никто не пришёл».', 'unattributed quotation'],
    ['ar', 'أغلقت ليلى حداد المخبز.', 'وأضافت أن الطريق مغلقة.', 'unnamed speaker'],
  ])('%s: %s … %s can be read with the sentence before it', (lang, before, text, reason) => {
    const reading = readingOf(`${before} ${text}`, [before, text], lang);
    expect(standsAlone(reading, 1)).toEqual({ ok: false, reason, needs: 0 });
  });

  it('a summary says what is checked, and takes a pronoun only with its sentence', () => {
    const text = `Bürgermeisterin Ute Falk hat am Montag in Bremm den Bau einer neuen Brücke über die Lind angekündigt.
Sie soll zwölf Millionen Euro kosten. Doch der Gemeinderat hat den Haushalt für die Brücke noch nicht beschlossen.
Die alte Brücke in Bremm wird am Freitag nach vierzig Jahren abgerissen. „Das ist mutig“, sagte er.`;
    const { sentences, notes } = summarize(
      read({
        id: 'a',
        revision: 'r',
        outlet: 'o',
        url: null,
        published: null,
        title: null,
        lang: 'de',
        text,
      }),
      { budget: { sentences: 2 } },
    );
    expect(notes).toContain('of German only openings and speakers are checked');
    expect(sentences.map((one) => one.text).join(' ')).not.toMatch(/sagte er|^Doch|^Sie soll/);
  });
});
