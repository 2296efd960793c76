import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/engine/clean/index.ts';
import { ARTICLES, STORIES } from './stories.ts';

/** Lines that end like sentences and yet are furniture, and sentences that look a little like it and are none. */
const LINES: Readonly<Record<string, { readonly gone: readonly string[]; readonly kept: string }>> = {
  de: {
    gone: [
      'Melden Sie sich hier für unseren Newsletter an!',
      'Lesen Sie auch: Was die Feuerwehr rät.',
      'Nachdruck verboten.',
    ],
    kept: 'Abonnieren kann man die Karte nicht, sagte der Bürgermeister.',
  },
  fr: {
    gone: [
      'Abonnez-vous à notre newsletter !',
      'Lire aussi : Ce que conseillent les pompiers.',
      'Tous droits réservés.',
    ],
    kept: 'Partager le pont entre deux communes, dit le maire, coûte cher.',
  },
  es: {
    gone: [
      '¡Suscríbete a nuestro boletín!',
      'Lea también: Lo que aconsejan los bomberos.',
      'Todos los derechos reservados.',
    ],
    kept: 'Comparten el puente dos pueblos, dijo el alcalde, y ninguno paga.',
  },
  pt: {
    gone: [
      'Assine nossa newsletter!',
      'Leia também: O que aconselham os bombeiros.',
      'Todos os direitos reservados.',
    ],
    kept: 'Recebemos a notícia de manhã, disse o prefeito aos moradores.',
  },
  it: {
    gone: [
      'Iscriviti alla nostra newsletter!',
      'Leggi anche: Che cosa consigliano i vigili.',
      'Tutti i diritti riservati.',
    ],
    kept: 'La strada chiude di notte, dice il sindaco, fino a lunedì.',
  },
  ru: {
    gone: [
      'Подписывайтесь на наш телеграм-канал!',
      'Читайте также: Что советуют пожарные.',
      'Все права защищены.',
    ],
    kept: 'По теме пожара мэр говорил с жителями почти два часа.',
  },
  ar: {
    gone: ['اشترك في نشرتنا البريدية!', 'اقرأ أيضا: ماذا ينصح رجال الإطفاء.', 'جميع الحقوق محفوظة.'],
    kept: 'شارك رئيس البلدية في إزالة الركام مع السكان صباح الأحد أمام الجسر.',
  },
  ur: {
    gone: ['ہمیں فیس بک پر فالو کریں۔', 'مزید پڑھیں: فائر بریگیڈ کا مشورہ۔', 'جملہ حقوق محفوظ ہیں۔'],
    kept: 'ہمارے ساتھ کوئی نہیں آیا، دکاندار نے صحافیوں سے کہا۔',
  },
  hi: {
    gone: ['हमें फ़ेसबुक पर फ़ॉलो करें।', 'यह भी पढ़ें: दमकल की सलाह।', 'सर्वाधिकार सुरक्षित।'],
    kept: 'और लोग सुबह तक नदी के किनारे खड़े रहे।',
  },
  zh: {
    gone: ['扫码关注我们的公众号！', '相关阅读：消防部门的建议。', '版权所有，未经授权不得转载。'],
    kept: '更多居民在星期日早上回到了家中，市长到场看望。',
  },
  ja: {
    gone: ['無料登録はこちら！', '関連記事：消防の助言。', '無断転載を禁じます。'],
    kept: '写真館の店主は川の音を夜中に聞いたと話した。',
  },
};

describe.each(Object.entries(LINES))('furniture in %s', (lang, { gone, kept }) => {
  const story = (STORIES[lang]?.first ?? ARTICLES[lang])?.text ?? '';
  const paragraphs = story.split('\n\n').filter((one) => one.length > 60 || /[。۔।]/.test(one));
  const [before = '', after = ''] = paragraphs;
  const bodyOf = (line: string) => {
    const text = [before, line, after].join('\n\n');
    return clean({ text, lang }).body.map(({ start, end }) => text.slice(start, end));
  };

  it.each(gone)('goes: %s', (line) => {
    expect(bodyOf(line)).toEqual([before, after]);
  });

  it('a sentence stays', () => {
    expect(bodyOf(kept)).toEqual([before, kept, after]);
  });
});
