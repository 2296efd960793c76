/**
 * Words of eleven languages that tie the opening of a sentence to what went before. Facts of the languages; no code. All lower
 * case. Sure ones only: what may as well open a thing of its own ("so", "já", "как") is left out. After the grammars of each
 * and, for the kinds, D. Marcu, "The Theory and Practice of Discourse Parsing and Summarization" (2000).
 */
import { phrases, words } from '../terms/language-words.ts';

/** What ties an opening in one language. Lists are parted by white space, phrases by `|`. */
export interface Ties {
  /** Persons and things, and what is theirs: "er", "seine". */
  readonly pronouns: ReadonlySet<string>;
  /** They point back, unless the calendar follows: "diese Figuren", "diese Woche". */
  readonly demonstratives: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  /** They continue a thought: "doch", "außerdem". */
  readonly connectives: ReadonlySet<string>;
  /** Several words that do the same: "am nächsten tag". */
  readonly phrases: ReadonlySet<string>;
  /** Openings that look tied and are not: "es gibt", "alors que". */
  readonly free: ReadonlySet<string>;
  /** A verb of saying and then one of these says nobody: "Dijo que". */
  readonly that: ReadonlySet<string>;
}

interface Written {
  readonly pronouns: string;
  readonly demonstratives?: string;
  readonly calendar?: string;
  readonly connectives: string;
  readonly phrases?: string;
  readonly free?: string;
  readonly that?: string;
}

const ties = (written: Written): Ties => ({
  pronouns: words(written.pronouns),
  demonstratives: words(written.demonstratives ?? ''),
  calendar: words(written.calendar ?? ''),
  connectives: words(written.connectives),
  phrases: phrases(written.phrases ?? ''),
  free: phrases(written.free ?? ''),
  that: words(written.that ?? ''),
});

/** Primary language subtag → what ties. */
export const tiesOf: ReadonlyMap<string, Ties> = new Map([
  [
    'de',
    ties({
      pronouns: `er sie es wir ich ihr ihm ihn ihnen sein seine seinem seinen seiner seines ihre ihrem ihren ihrer ihres deren
        dessen letzterer letztere letzteres`,
      demonstratives: 'dies diese dieser dieses diesem diesen jener jene jenes jenem jenen solche solcher',
      calendar: `woche wochenende jahr monat tage tagen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
        sommer winter herbst frühjahr frühling saison morgen abend nacht nachmittag vormittag mal`,
      connectives: `aber doch und oder denn allerdings jedoch dennoch trotzdem außerdem zudem überdies ferner deshalb deswegen
        daher darum dadurch damit dabei dafür dagegen daraufhin danach dazu darüber darauf davon hingegen stattdessen
        anschließend unterdessen derweil ebenso ebenfalls auch dann somit folglich schließlich dort daneben`,
      phrases: `am nächsten tag | am tag darauf | kurz darauf | wenig später | im anschluss daran | aus diesem grund | zum beispiel |
        die beiden | beide männer | beide frauen | beide seiten`,
      free: `es gibt | es gab | es gebe | es geht um | es ging um | es besteht | es kommt zu | es kam zu | es kam am | es bleibt |
        es ist unklar | es war unklar | es ist möglich | es fehlt | es fehlen | es droht | es drohen | es heißt |
        die beiden koreas | auch wenn | und ob | damit die | damit der | damit das`,
    }),
  ],
  [
    'fr',
    ties({
      pronouns: `il elle ils elles nous vous je lui eux son sa ses leur leurs ça`,
      demonstratives: `ce cet cette ces cela ceci c'est c'était celui celle ceux celles`,
      calendar: `semaine année mois matin soir nuit jour week weekend lundi mardi mercredi jeudi vendredi samedi dimanche été
        hiver automne printemps saison fois qui que dont`,
      connectives: `mais et or donc ainsi cependant toutefois pourtant néanmoins ensuite puis également d'ailleurs parallèlement
        auparavant`,
      phrases: `en outre | par ailleurs | de plus | par exemple | en effet | en revanche | au contraire | du coup | dès lors |
        de son côté | le lendemain | la veille | l'un d'eux | l'une d'elles | selon lui | selon elle | d'après lui | d'après elle |
        tous deux | toutes deux | les deux hommes | les deux femmes | d'autres | à ce moment`,
      free: `il y a | il y avait | il y aura | il faut | il faudra | il fallait | il est possible | il est prévu | il reste |
        ainsi que | le lendemain de | le lendemain du | la veille de | la veille du`,
    }),
  ],
  [
    'es',
    ties({
      pronouns: 'él ella ellos ellas nosotros yo ello su sus le les suyo suya',
      demonstratives:
        'este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello',
      calendar: `semana año mes mañana tarde noche fin lunes martes miércoles jueves viernes sábado domingo verano invierno otoño
        primavera temporada vez que quienes`,
      connectives: `pero y e sino además también tampoco asimismo entonces luego ambos ambas igualmente`,
      phrases: `sin embargo | no obstante | por eso | por ello | por tanto | por lo tanto | por otro lado | por otra parte |
        en cambio | mientras tanto | por ejemplo | es decir | al día siguiente | de hecho | a su vez | según él | según ella |
        los dos hombres | las dos mujeres | otro de | otra de | así lo`,
      free: 'además de | luego de',
      that: 'que',
    }),
  ],
  [
    'pt',
    ties({
      pronouns: 'ele ela eles elas nós eu seu sua seus suas dele dela',
      demonstratives:
        'esse essa esses essas aquele aquela aqueles aquelas isso isto aquilo nesse nessa disso nisso desse dessa',
      calendar: `semana ano mês manhã tarde noite segunda terça quarta quinta sexta sábado domingo verão inverno outono primavera
        temporada vez que`,
      connectives: 'mas e porém contudo entretanto todavia também tampouco ambos ambas igualmente',
      phrases: `no entanto | além disso | por isso | em seguida | ainda assim | enquanto isso | por outro lado | por exemplo |
        ou seja | no dia seguinte | por sua vez | segundo ele | segundo ela | os dois homens | as duas mulheres | a dupla |
        outro dos | outra das | apesar disso | com isso`,
      that: 'que',
    }),
  ],
  [
    'it',
    ties({
      pronouns: 'lui lei loro noi io egli ella esso essa essi esse suo sua suoi sue',
      demonstratives: `questo questa questi queste quello quella quel quei quegli quelle ciò quest'ultimo quest'ultima`,
      calendar: `settimana anno mese mattina mattino sera notte pomeriggio fine lunedì martedì mercoledì giovedì venerdì sabato
        domenica estate inverno autunno primavera stagione volta che`,
      connectives: `ma e però tuttavia inoltre anche quindi dunque perciò così poi infatti invece intanto entrambi entrambe
        successivamente pertanto`,
      phrases: `il suo | la sua | i suoi | le sue | il loro | la loro | i loro | le loro | nel frattempo | per questo | per esempio |
        ad esempio | d'altra parte | al contrario | il giorno dopo | secondo lui | secondo lei | i due | le due donne`,
      free: 'anche se | così come',
      that: 'che',
    }),
  ],
  [
    'ru',
    ties({
      pronouns: 'он она они оно мы вы я его её ее их ему ей им',
      demonstratives: `это этот эта эти этого этой этому этим этих эту тот та те такой такая такое такие`,
      calendar: `неделя неделю неделе год года году месяц месяце лето зиму зима осень весна весну утро вечер ночь кто что
        понедельник вторник среду четверг пятницу субботу воскресенье`,
      connectives: `но а и однако поэтому затем потом тогда там также напротив впрочем зато притом причём причем оба обе`,
      phrases: `при этом | кроме того | тем временем | в то же время | тем не менее | между тем | таким образом | об этом |
        после этого | из за этого | для этого | до этого | по его словам | по её словам | по ее словам | по их словам |
        вместе с тем | на следующий день | например | в частности | в связи с этим | в результате этого`,
      free: `тот факт | так называемый | так называемая | так называемое | так называемые | так называемого`,
    }),
  ],
  [
    'ar',
    ties({
      pronouns: 'هو هي هم هن هما وهو وهي وهم نحن أنا إنه إنها إنهم',
      demonstratives: 'هذا هذه هؤلاء ذلك تلك وهذا وهذه وذلك وتلك',
      calendar: 'الأسبوع العام السنة الشهر اليوم الصيف الشتاء المرة',
      connectives:
        'لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها كذلك وكذلك أيضا أيضاً لذلك ولذلك ثم إلا وبالتالي بالتالي كلاهما',
      phrases: `ومع ذلك | مع ذلك | بعد ذلك | وبعد ذلك | إضافة إلى ذلك | بالإضافة إلى ذلك | في المقابل | في غضون ذلك | إلى ذلك |
        على سبيل المثال | رغم ذلك | نتيجة لذلك | في اليوم التالي`,
      that: 'أن إن أنه إنه أنها إنها أنهم إنهم',
    }),
  ],
  [
    'ur',
    ties({
      pronouns: 'وہ انہوں اُنہوں انھوں ان اُن اسے انہیں',
      demonstratives: 'اس یہ',
      calendar: 'سال ہفتے ماہ مہینے بار دن',
      connectives: 'لیکن مگر تاہم اور البتہ',
      phrases: 'اس کے علاوہ | دوسری جانب | دوسری طرف | مثال کے طور',
    }),
  ],
  [
    'hi',
    ties({
      pronouns: 'वह वे उन्होंने उसने उनका उनकी उनके उसका उसकी उसके उन्हें उसे उनसे उससे',
      demonstratives: 'यह ये इस इन इसका इसकी इसके इससे इसमें इसे',
      calendar: 'साल हफ्ते हफ़्ते महीने सप्ताह वर्ष बार दिन',
      connectives: 'लेकिन मगर और हालांकि हालाँकि वहीं इसलिए फिर',
      phrases: 'साथ ही | दूसरी ओर | दूसरी तरफ | उदाहरण के लिए',
    }),
  ],
]);

/** What a tied sentence begins with where no space parts words, and what only looks so. */
export interface Prefixes {
  readonly tied: readonly string[];
  readonly free: readonly string[];
}

/** Primary language subtag → prefixes. */
export const prefixesOf: ReadonlyMap<string, Prefixes> = new Map([
  [
    'zh',
    {
      tied: [
        ...words(`他 她 它 该 此外 此举 对此 因此 为此 然而 但 不过 而且 并且 另外 同时 随后 之后 其中 这 那 其 後來 該 這
          對此`),
      ],
      free: [...words('他国 其他 其实 这个月 这一年 这个周末 那不勒斯 但丁')],
    },
  ],
  [
    'ja',
    {
      tied: [
        ...words(`彼は 彼が 彼の 彼女 彼ら この その これ それ あの しかし だが ただ また さらに 一方 そのため このため 同社
          同氏`),
      ],
      free: [
        ...words('また会 この夏 この冬 この春 この秋 このほど 一方的 これまで これから それぞれ ただちに'),
      ],
    },
  ],
]);
