/**
 * Small stories told by two outlets in one language each, furniture of their pages included. Our own words; nothing of it
 * happened. In: nothing. Out: articles, with what is to be found in them. `same` are pairs of sentences, one of each outlet,
 * that say the same; `furniture` are lines that no body may hold.
 */
export interface Told {
  readonly title: string;
  readonly text: string;
}

export interface TwoOutlets {
  readonly first: Told;
  readonly second: Told;
  /** Another event in the same language, the same day. */
  readonly other: Told;
  readonly sentences: readonly [first: number, second: number];
  readonly same: readonly (readonly [first: string, second: string])[];
  readonly furniture: readonly string[];
}

const lines = (...all: string[]): string => all.join('\n\n');

export const STORIES: Readonly<Record<string, TwoOutlets>> = {
  de: {
    first: {
      title: 'Brand in Bremmer Papierfabrik: 120 Anwohner müssen ihre Häuser verlassen',
      text: lines(
        'Von Karla Musterfrau',
        'Stand: 14. März 2026, 9:40 Uhr',
        'In der Papierfabrik Lindental in Bremm ist in der Nacht zum Samstag ein Großbrand ausgebrochen. Rund 120 Anwohner mussten ihre Häuser verlassen, wie die Feuerwehr mitteilte. Verletzt wurde nach ersten Angaben niemand.',
        'Das Feuer begann gegen 2.30 Uhr in einer Lagerhalle, in der Altpapier lag. „Die Flammen schlugen zwanzig Meter hoch“, sagte Einsatzleiter Jonas Kehr. Mehr als 200 Feuerwehrleute waren im Einsatz.',
        'Lesen Sie auch: So schützen Sie Ihr Haus vor Rauch',
        'Die Bundesstraße 12 blieb am Morgen gesperrt. Die Polizei schätzt den Schaden auf 3,5 Millionen Euro.',
        'Newsletter abonnieren: Das Wichtigste vom Tag in Ihrem Postfach',
        '© Musterbote 2026. Alle Rechte vorbehalten.',
      ),
    },
    second: {
      title: 'Großbrand in Papierfabrik: Anwohner in Bremm evakuiert',
      text: lines(
        'BREMM (dpa) – Ein Großbrand hat in der Nacht eine Lagerhalle der Papierfabrik Lindental zerstört. Etwa 120 Anwohner wurden aus ihren Häusern gebracht, sagte ein Sprecher der Feuerwehr. Sie kamen in einer Turnhalle unter.',
        'Mehr zum Thema',
        'Den Schaden schätzt die Polizei auf 3,5 Millionen Euro. Warum das Altpapier in der Lagerhalle brannte, ist noch unklar. Bürgermeisterin Ute Falk dankte den Helfern: „Ohne sie stünde die Altstadt in Flammen.“',
        'Die Bundesstraße 12 ist weiter gesperrt.',
        'Foto: Beispielagentur',
      ),
    },
    other: {
      title: 'Landtag beschließt neues Schulgesetz',
      text: lines(
        'Der Landtag hat am Freitag das neue Schulgesetz beschlossen. Künftig lernen Kinder ab der dritten Klasse zwei Fremdsprachen. Die Opposition stimmte dagegen.',
        'Bildungsministerin Nora Held sagte, die Schulen bekämen dafür 400 neue Lehrkräfte. Der Lehrerverband hält das für zu wenig.',
      ),
    },
    sentences: [8, 7],
    same: [
      ['Rund 120 Anwohner mussten', 'Etwa 120 Anwohner wurden'],
      ['Die Polizei schätzt den Schaden', 'Den Schaden schätzt die Polizei'],
      ['Die Bundesstraße 12 blieb', 'Die Bundesstraße 12 ist'],
    ],
    furniture: [
      'Von Karla',
      'Stand: 14',
      'Lesen Sie auch',
      'Newsletter',
      '© Musterbote',
      'Mehr zum Thema',
      'Foto: Beispiel',
      'BREMM (dpa)',
    ],
  },
  fr: {
    first: {
      title: 'Saint-Orens : le vieux pont s’effondre, deux blessés',
      text: lines(
        'Par Claire Exemple',
        'Publié le 14 mars 2026 à 10h20',
        'Le vieux pont de Saint-Orens s’est effondré samedi matin dans la rivière Auve. Deux personnes ont été légèrement blessées, selon la préfecture. Une camionnette est tombée à l’eau.',
        '« J’ai entendu un bruit terrible », raconte le boulanger Marc Lafitte. Les pompiers ont sorti le conducteur par la fenêtre.',
        'À lire aussi : Ces ponts qui inquiètent le département',
        'L’ouvrage, construit en 1931, avait été inspecté l’an dernier. Le maire, M. Henri Valade, promet une enquête. La circulation est déviée par Castelnau.',
        'Abonnez-vous à notre newsletter',
        'Tous droits réservés',
      ),
    },
    second: {
      title: 'Le pont de Saint-Orens s’effondre dans l’Auve',
      text: lines(
        'SAINT-ORENS (AFP) – Un pont s’est effondré samedi à Saint-Orens, dans la rivière Auve. La préfecture fait état de deux personnes légèrement blessées. Les secours ont dégagé le conducteur d’une camionnette.',
        'Construit en 1931, le pont avait été inspecté l’an dernier sans réserve. La circulation est déviée par Castelnau jusqu’à nouvel ordre.',
        'Sur le même sujet',
        'Le parquet a ouvert une enquête pour blessures involontaires.',
        'Crédit photo : Agence Exemple',
      ),
    },
    other: {
      title: 'Les éleveurs de Morlac manifestent contre le prix du lait',
      text: lines(
        'Près de 300 éleveurs ont manifesté samedi devant la laiterie de Morlac. Ils réclament un prix de 50 centimes par litre. La direction a refusé de les recevoir.',
        'Le syndicat promet de revenir lundi avec des tracteurs.',
      ),
    },
    sentences: [8, 6],
    same: [
      ['Deux personnes ont été', 'La préfecture fait état'],
      ['L’ouvrage, construit en 1931', 'Construit en 1931'],
      ['La circulation est déviée par Castelnau.', 'La circulation est déviée par Castelnau jusqu’à'],
    ],
    furniture: [
      'Par Claire',
      'Publié le',
      'À lire aussi',
      'Abonnez-vous',
      'Tous droits',
      'Sur le même sujet',
      'Crédit photo',
      '(AFP)',
    ],
  },
  ar: {
    first: {
      title: 'انهيار جسر في مدينة الوادي وإصابة ثلاثة أشخاص',
      text: lines(
        'كتب: سمير النموذج',
        'انهار جسر قديم في مدينة الوادي صباح السبت بعد أمطار غزيرة. أصيب ثلاثة أشخاص بجروح طفيفة، بحسب وزارة الداخلية. سقطت شاحنة في النهر.',
        'اقرأ أيضا: جسور قديمة تنتظر الترميم',
        'قال رئيس البلدية خالد مراد إن الجسر بني عام 1958. وأغلقت الشرطة الطريق الساحلي أمام السيارات. «سمعنا صوتا قويا»، قالت بائعة الخبز ليلى حداد.',
        'جميع الحقوق محفوظة',
      ),
    },
    second: {
      title: 'ثلاثة جرحى في انهيار جسر الوادي',
      text: lines(
        'أعلنت وزارة الداخلية إصابة ثلاثة أشخاص بجروح طفيفة في انهيار جسر بمدينة الوادي. وكانت الأمطار الغزيرة قد رفعت مستوى النهر.',
        'الجسر القديم بني عام 1958 ولم يرمم منذ عشرين عاما. وأغلقت الشرطة الطريق الساحلي حتى إشعار آخر. من يدفع ثمن الإهمال؟ سؤال يطرحه السكان.',
        'اشترك في النشرة البريدية',
        'تابعونا على فيسبوك',
      ),
    },
    other: {
      title: 'البرلمان يقر ميزانية التعليم',
      text: lines(
        'أقر البرلمان ميزانية التعليم للعام المقبل بأغلبية كبيرة. وتخصص الميزانية مئة مليون دينار لبناء مدارس في الريف.',
        'رفضت نقابة المعلمين المشروع وطالبت بزيادة الرواتب.',
      ),
    },
    sentences: [6, 6],
    same: [
      ['أصيب ثلاثة أشخاص', 'أعلنت وزارة الداخلية إصابة ثلاثة'],
      ['وأغلقت الشرطة الطريق الساحلي أمام', 'وأغلقت الشرطة الطريق الساحلي حتى'],
      ['قال رئيس البلدية خالد مراد إن الجسر بني', 'الجسر القديم بني عام 1958'],
    ],
    furniture: ['كتب: سمير', 'اقرأ أيضا', 'جميع الحقوق', 'اشترك في', 'تابعونا'],
  },
  zh: {
    first: {
      title: '青河市化工厂爆炸三人受伤',
      text: lines(
        '记者 王样本',
        '2026年3月14日 09:30',
        '青河市一家化工厂星期六凌晨发生爆炸，造成三人受伤。消防部门表示，大火在两小时后被扑灭。',
        '附近四百名居民被疏散到体育馆。“窗户全部震碎了。”居民李敏说。工厂经理赵刚拒绝回答记者提问。',
        '相关阅读：化工厂安全检查为何流于形式',
        '环保局称，河水没有受到污染。市长宣布成立调查组。',
        '版权所有，未经授权不得转载',
      ),
    },
    second: {
      title: '化工厂凌晨爆炸 四百居民疏散',
      text: lines(
        '青河市一家化工厂凌晨爆炸，三人受伤，其中一人伤势较重。四百名居民被疏散到附近的体育馆过夜。',
        '环保局检测后称河水没有受到污染。谁该为事故负责？市长宣布成立调查组，一个月内公布结果。',
        '扫码关注我们',
        '责任编辑：张样本',
      ),
    },
    other: {
      title: '山区小学开通远程课堂',
      text: lines(
        '石岭县六所小学本周开通远程课堂。学生通过屏幕与城里的老师一起学习英语和音乐。',
        '教育局计划明年把课堂扩大到全县。',
      ),
    },
    sentences: [7, 5],
    same: [
      ['青河市一家化工厂星期六凌晨发生爆炸', '青河市一家化工厂凌晨爆炸'],
      ['附近四百名居民被疏散', '四百名居民被疏散到附近'],
      ['环保局称，河水', '环保局检测后称河水'],
    ],
    furniture: ['记者 王', '2026年3月14日', '相关阅读', '版权所有', '扫码关注', '责任编辑'],
  },
};

/** One short article in each of the other languages. */
export interface Single extends Told {
  readonly sentences: readonly string[];
  readonly furniture: readonly string[];
}

export const ARTICLES: Readonly<Record<string, Single>> = {
  es: {
    title: 'Un incendio arrasa el mercado de Villarrubia',
    text: lines(
      'Por Ana Ejemplo',
      'Actualizado el 14 de marzo de 2026 a las 10:15 h',
      'Un incendio arrasó en la madrugada del sábado el mercado central de Villarrubia. No hubo víctimas, según los bomberos. Más de 80 puestos quedaron destruidos.',
      'Lea también: Los mercados, sin planes de emergencia',
      '«Lo perdimos todo», dijo la Sra. Ortega, que vende fruta desde 1998. El alcalde anunció ayudas por 1.200 euros para cada familia.',
      'Suscríbete a nuestro boletín',
      'Todos los derechos reservados',
    ),
    sentences: [
      'Un incendio arrasó en la madrugada del sábado el mercado central de Villarrubia.',
      'No hubo víctimas, según los bomberos.',
      'Más de 80 puestos quedaron destruidos.',
      '«Lo perdimos todo», dijo la Sra. Ortega, que vende fruta desde 1998.',
      'El alcalde anunció ayudas por 1.200 euros para cada familia.',
    ],
    furniture: ['Por Ana', 'Actualizado', 'Lea también', 'Suscríbete', 'Todos los derechos'],
  },
  pt: {
    title: 'Deslizamento fecha estrada em Serra Alta',
    text: lines(
      'Por João Exemplo',
      'Publicado em 14/03/2026 às 10h15',
      'Um deslizamento de terra fechou a estrada de Serra Alta na madrugada de sábado. Ninguém ficou ferido, segundo a Defesa Civil. Cerca de 60 famílias estão isoladas.',
      'Leia também: Chuva deve continuar no fim de semana',
      '“A terra desceu de uma vez”, contou o Sr. Nunes. A prefeitura promete abrir um desvio até segunda-feira.',
      'Assine nossa newsletter',
      'Todos os direitos reservados',
    ),
    sentences: [
      'Um deslizamento de terra fechou a estrada de Serra Alta na madrugada de sábado.',
      'Ninguém ficou ferido, segundo a Defesa Civil.',
      'Cerca de 60 famílias estão isoladas.',
      '“A terra desceu de uma vez”, contou o Sr. Nunes.',
      'A prefeitura promete abrir um desvio até segunda-feira.',
    ],
    furniture: ['Por João', 'Publicado em', 'Leia também', 'Assine nossa', 'Todos os direitos'],
  },
  it: {
    title: 'Frana sulla statale, isolato il borgo di Montesecco',
    text: lines(
      'di Lucia Esempio',
      'Pubblicato il 14 marzo 2026 alle 10:15',
      'Una frana ha chiuso nella notte la statale per Montesecco. Non ci sono feriti, fanno sapere i vigili del fuoco. Il borgo, con i suoi 340 abitanti, è isolato.',
      'Leggi anche: Le strade più fragili della regione',
      '«È venuto giù tutto in un attimo», racconta il Sig. Bruni. La Regione ha stanziato 3,5 milioni di euro.',
      'Iscriviti alla nostra newsletter',
      'Riproduzione riservata',
    ),
    sentences: [
      'Una frana ha chiuso nella notte la statale per Montesecco.',
      'Non ci sono feriti, fanno sapere i vigili del fuoco.',
      'Il borgo, con i suoi 340 abitanti, è isolato.',
      '«È venuto giù tutto in un attimo», racconta il Sig. Bruni.',
      'La Regione ha stanziato 3,5 milioni di euro.',
    ],
    furniture: ['di Lucia', 'Pubblicato il', 'Leggi anche', 'Iscriviti', 'Riproduzione'],
  },
  ur: {
    title: 'سیلاب سے پل ٹوٹ گیا، گاؤں کٹ گئے',
    text: lines(
      'ہفتہ کی صبح شدید بارش کے بعد دریا کا پرانا پل ٹوٹ گیا۔ پولیس کے مطابق کوئی زخمی نہیں ہوا۔ پانچ گاؤں شہر سے کٹ گئے ہیں۔',
      'مزید پڑھیں: پرانے پلوں کا حال',
      '“ہم نے زور کی آواز سنی۔” دکاندار نے کہا۔ حکومت نے تین کشتیاں بھیجی ہیں۔',
      'جملہ حقوق محفوظ ہیں',
    ),
    sentences: [
      'ہفتہ کی صبح شدید بارش کے بعد دریا کا پرانا پل ٹوٹ گیا۔',
      'پولیس کے مطابق کوئی زخمی نہیں ہوا۔',
      'پانچ گاؤں شہر سے کٹ گئے ہیں۔',
      '“ہم نے زور کی آواز سنی۔” دکاندار نے کہا۔',
      'حکومت نے تین کشتیاں بھیجی ہیں۔',
    ],
    furniture: ['مزید پڑھیں', 'جملہ حقوق'],
  },
  hi: {
    title: 'पुराना पुल टूटा, पाँच गाँव कटे',
    text: lines(
      'शनिवार सुबह भारी बारिश के बाद नदी का पुराना पुल टूट गया। पुलिस के अनुसार कोई घायल नहीं हुआ। पाँच गाँव शहर से कट गए हैं।',
      'यह भी पढ़ें: पुराने पुलों का हाल',
      'दुकानदार डॉ. मेहता ने कहा, “हमने ज़ोर की आवाज़ सुनी।” सरकार ने तीन नावें भेजी हैं।',
      'सर्वाधिकार सुरक्षित',
    ),
    sentences: [
      'शनिवार सुबह भारी बारिश के बाद नदी का पुराना पुल टूट गया।',
      'पुलिस के अनुसार कोई घायल नहीं हुआ।',
      'पाँच गाँव शहर से कट गए हैं।',
      'दुकानदार डॉ. मेहता ने कहा, “हमने ज़ोर की आवाज़ सुनी।”',
      'सरकार ने तीन नावें भेजी हैं।',
    ],
    furniture: ['यह भी पढ़ें', 'सर्वाधिकार'],
  },
  ru: {
    title: 'В Озёрске сгорел рынок',
    text: lines(
      'Автор: Анна Примерова',
      '14 марта 2026, 10:15',
      'Ночью в Озёрске сгорел городской рынок. Никто не пострадал, сообщили пожарные. Огонь уничтожил более 80 палаток.',
      'Читайте также: Рынки без плана эвакуации',
      '«Мы потеряли всё», — сказала торговка И. П. Сомова. Мэр обещал выплатить по 20 тыс. рублей каждой семье.',
      'Подписывайтесь на нашу рассылку',
      'Все права защищены',
    ),
    sentences: [
      'Ночью в Озёрске сгорел городской рынок.',
      'Никто не пострадал, сообщили пожарные.',
      'Огонь уничтожил более 80 палаток.',
      '«Мы потеряли всё», — сказала торговка И. П. Сомова.',
      'Мэр обещал выплатить по 20 тыс. рублей каждой семье.',
    ],
    furniture: ['Автор:', '14 марта', 'Читайте также', 'Подписывайтесь', 'Все права'],
  },
  ja: {
    title: '大雨で橋が崩落、三人けが',
    text: lines(
      '2026年3月14日 9時30分',
      '大雨の影響で十四日未明、緑川に架かる古い橋が崩落した。警察によると、三人が軽いけがをした。',
      '関連記事：老朽化する橋の点検',
      '町長の山田見本氏は「橋は昨年点検したばかりだ。」と述べた。国道は終日通行止めとなる。町は約四百人に避難を呼びかけた。',
      '無断転載を禁じます',
    ),
    sentences: [
      '大雨の影響で十四日未明、緑川に架かる古い橋が崩落した。',
      '警察によると、三人が軽いけがをした。',
      '町長の山田見本氏は「橋は昨年点検したばかりだ。」と述べた。',
      '国道は終日通行止めとなる。',
      '町は約四百人に避難を呼びかけた。',
    ],
    furniture: ['2026年3月14日', '関連記事', '無断転載'],
  },
};
