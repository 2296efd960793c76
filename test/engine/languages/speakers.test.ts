import { expect, it } from 'vitest';
import { speakerOf } from '../../../src/engine/summarize/speakers.ts';
import { read } from '../../../src/engine/terms/reading.ts';

it.each([
  ['de', '„Es war schrecklich“, sagte Bürgermeisterin Ute Falk.', 'Bürgermeisterin Ute Falk'],
  ['de', 'Jonas Kehr sagte: „Es war schrecklich.“', 'Jonas Kehr'],
  ['fr', '« C’est terrible », a déclaré Marie Roche.', 'Marie Roche'],
  ['fr', 'Marie Roche a déclaré : « C’est terrible. »', 'Marie Roche'],
  ['es', '«Lo perdimos todo», dijo Rosa Ortega.', 'Rosa Ortega'],
  ['pt', '“A terra desceu”, contou João Nunes.', 'João Nunes'],
  ['it', '«È venuto giù tutto», racconta Mario Bruni.', 'Mario Bruni'],
  ['ru', '«Мы потеряли всё», — сказала Ирина Сомова.', 'Ирина Сомова'],
  ['ar', '«سمعنا صوتا قويا»، قالت ليلى حداد.', 'ليلى حداد'],
])('%s: %s', (lang, text, speaker) => {
  const article = {
    id: 'a',
    revision: 'r',
    outlet: 'o',
    url: null,
    published: null,
    title: null,
    lang,
    text,
  };
  expect(speakerOf(read(article), 0)?.speaker).toBe(speaker);
});
