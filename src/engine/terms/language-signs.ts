/**
 * What languages of the Latin script are told apart by, beside their stop words. Facts of the languages only; no code.
 * `marks` are pieces of words, `^` before a word's beginning and `$` behind its end. `words` stand where there is no pack:
 * such a language is listed so that it isn't taken for its neighbour.
 */
export interface LanguageSigns {
  readonly marks: string;
  readonly words?: string;
}

export const LATIN_SIGNS: Readonly<Record<string, LanguageSigns>> = {
  en: { marks: 'th sh wh ck ght ing$ ed$ ly$ oo ee ow ew ea ay$ ty$ ness$ ll$ ss$ ^kn y$' },
  de: {
    marks:
      'sch ung$ ungen$ keit ä ö ü ß lich ^ver ^ge ei tz pf cht en$ ^zw eh chen$ ^be er$ haus stadt nd$ ^aus ^auf',
  },
  fr: {
    marks: "é è ê eau eux$ ou ai tion$ ent$ ^l' ^d' qu ç œ oi es$ û î iers$ eur$ ée$ ^n' ^s' ^c' aux$ e$",
  },
  es: { marks: 'ción ñ ó ue ie dad$ os$ as$ ll í á ando$ ó$ ^el$ ^y$ ciones$ dor ^en$ bre$ ar$ er$' },
  pt: { marks: 'ção ções ão ã õ nh lh ê ç ou$ ei â em$ ô ^ao$ am$ ira$ inho ães$ ^em$ ^num io$ ^é$' },
  it: {
    marks:
      "zion gli zz tt cch ità ò$ at[oaie]$ ano$ i$ che gn è$ à$ ^l' ^dell ^nell ^all cc ll[aoei]$ ono$ ssa dd",
  },
  nl: {
    marks: 'ij aa oe ee uu sch oo lijk ui ^ge ^ver ^ont auw eur$ tie$ heid$',
    words: `de het een en van op voor met niet zijn was naar aan door bij ook tot uit werd wordt hebben heeft zich over maar dat die dit er
    om als nog wel geen meer na onder tegen worden waren kan zal zou deze twee iemand niemand nam`,
  },
  sv: {
    marks: 'å ä ö ade$ arna$ orna$ sk för ar$ lig het$ ngar$ ning$ tt$',
    words: `och i att det som en på är av för med den till inte om ett han men var jag sig från vi så kan när har hade de vid efter under
    också eller blev mot sin ska två ingen våra`,
  },
  da: {
    marks: 'å ø æ nde$ hed$ gte$ ede$ erne$ ning$ lig sk ede$',
    words: `og i at det er en til af på de med den for der ikke et som har han men var sig fra vi så kan om da efter ved eller blev havde
    mod under også skal to ingen vores indtil`,
  },
  pl: {
    marks: 'ł ż ź ę ą ś ć ń sz cz rz ów$ ie$ ego$ ych$ nie$ ów owi$ ko',
    words: `w i na z do nie się że to jest o jak po co ale od za przez przy dla są już tylko być było który która które jego jej ich ten
    ta tym oraz po pod nad bez nikt dwa`,
  },
  tr: {
    marks: 'ı ş ğ lar ler ın yor dı ü ç ecek acak uğ nın nin ları leri dan$ den$ ıyla$',
    words: `ve bir bu da de için ile olarak gibi daha çok en ne ama kadar sonra olan oldu ise ya her o değil var yok ki mi iki kimse`,
  },
  ro: {
    marks: 'ă ț ș î ul$ ului$ ea$ ii$ lui$ ție$ ească$ ilor$',
    words: `și în de la a cu pe nu din că care pentru o un se au fost este mai sunt prin după până doi nici sau le ce dar al ale lui`,
  },
  ca: {
    marks: 'ny l·l ció ix ments$ ats$ ts$ ^amb$ tge$ itat$ ç ò ig$ ns$',
    words: `el la els les de i a en per amb que no es un una del al dels als va han ha ser més com però o si són molt també seva seu fins
    van ningú nostres dos`,
  },
  id: {
    marks: 'ng ^me ^di kan$ nya$ an$ ah$ ak$ ^ber ^ter ^pen',
    words: `yang dan di ke dari untuk dengan pada ini itu tidak akan dalam adalah ada oleh juga sudah telah karena bisa kami mereka saya
    orang dua satu atau sampai lebih`,
  },
};
