/**
 * Numbered cases of the sentence splitter. `¦` marks every place where a sentence ends; the reason says why it is there or
 * not. Written by us; the situations follow the literature (Mikheev 2002; Read et al. 2012).
 */
export interface Case {
  readonly n: number;
  readonly why: string;
  readonly text: string;
  readonly lang?: string;
}

const english: readonly [why: string, text: string][] = [
  // Plain ends.
  ['a full stop and a capital', 'The river rose. ¦ Nobody slept.'],
  ['a question and an exclamation end sentences', 'Who was there? ¦ Everybody! ¦ They sang.'],
  ['several stops are one end', 'Really?! ¦ Yes!! ¦ Fine.'],
  ['a number may begin a sentence', 'The bridge closed. ¦ 14 buses turned back.'],
  ['a currency sign may begin a sentence', 'The fund is empty. ¦ $3 million are gone.'],
  [
    'a name with a small first letter and a capital inside is a capital',
    'The shop sold phones. ¦ iPhones went first.',
  ],
  ['text without a stop is one sentence', 'No stop here'],
  // Titles.
  ['a title is followed by its name', 'Mr. Holt met Dr. Marsh and Gov. Adams. ¦ They spoke.'],
  ['titles in front of an opening bracket', 'The book by Prof. (emeritus) Lund is out. ¦ It sells.'],
  ['a title inside a hyphenated word', 'The ex-Sen. Adams came. ¦ He stayed.'],
  ['military ranks', 'Lt. Col. Ames and Sgt. Dane left. ¦ Nobody followed.'],
  ['a saint', 'She walked to St. Bride’s Hospital. ¦ It was shut.'],
  // Abbreviations that may end a sentence.
  ['a company in the middle', 'Bellwick Inc. Chairman Paul Rye resigned.'],
  ['a company at the end, a function word after it', 'He works for Bellwick Inc. ¦ The firm is old.'],
  ['a company before a verb', 'Bellwick Corp. said no. ¦ It gave no reason.'],
  ['junior before a function word', 'They elected Karl Ott Jr. ¦ He is forty.'],
  ['etc. goes on in lower case', 'Bread, milk, etc. were sold out.'],
  ['etc. ends before a function word', 'They took bread, milk, etc. ¦ The rest stayed.'],
  ['a state after a town', 'He was born in Dover, Del. in May.'],
  [
    'a state as an abbreviation before a name',
    'The talk in Hartford, Conn. Mayor Ray Dunn agreed to was short.',
  ],
  ['in lower case the same letters are a word', 'The miller was ill. ¦ Smoke rose.'],
  ['a day’s short name in capitals, the verb in lower case', 'The cat sat. ¦ Dogs barked.'],
  ['an unknown abbreviation goes on in lower case', 'The dept. head left.'],
  ['capital and consonants read as an abbreviation', 'Shop at Harrow Blvd. Nobody does.'],
  // Letters and stops.
  ['U.S. in front of what it describes', 'The U.S. Senate met. ¦ It voted.'],
  ['U.S. before a function word ends the sentence', 'He moved to the U.S. ¦ His family stayed.'],
  ['U.S. in the middle of a sentence', 'He lived in the U.S. for ten years.'],
  ['three letters', 'The U.A.E. delegation left. ¦ Others stayed.'],
  ['that is and for example', 'Some towns, e.g. Ostmere, and one firm, i.e. Bellwick, paid.'],
  ['a degree', 'She holds a Ph.D. in law. ¦ She teaches.'],
  // Initials.
  ['initials of a name', 'J. R. Holt met W. H. Marsh. ¦ They spoke.'],
  ['initials without a blank', 'J.R. Holt came. ¦ He left.'],
  ['an initial in the middle', 'John F. Adams spoke. ¦ People clapped.'],
  ['an initial in brackets', 'It was [George H. W.] Bush who came.'],
  ['a surname cut short', 'James McN. Hale spoke.'],
  ['a letter that is a word: I', 'It was my brother and I. ¦ We ran.'],
  ['a letter that names a thing', 'They chose plan B. ¦ The first had failed.'],
  // Numbers.
  ['a decimal', 'It cost 3.50 crowns. ¦ Nobody paid.'],
  ['a number at the end', 'The road has room for 40. ¦ The lane for 10.'],
  ['No. before a number', 'The fire began in shed No. 4 and spread.'],
  ['No. as an answer', 'Would he go? ¦ No. ¦ He would stay.'],
  ['pages and figures', 'See p. 55 and fig. 3 for more.'],
  ['a month before its day', 'He left on Oct. 18 and came back on Nov. 2. ¦ It rained.'],
  ['a version, an address, a web site', 'Version 2.0.1 is at www.example.com and a.b@example.org today.'],
  // Clock times.
  ['a time goes on', 'It began at 4 a.m. in a shed.'],
  ['a time, then a day', 'It begins at 6 p.m. Saturday in the hall.'],
  ['a time, then a zone', 'It begins at 6 p.m. EST in the hall.'],
  ['a time at the end', 'He left at 6 p.m. ¦ Holt stayed until the end.'],
  ['a time that opens the sentence', 'At 5 a.m. Mr. Holt rose.'],
  // Ellipsis.
  ['an ellipsis goes on in lower case', 'He was ... well, late.'],
  ['an ellipsis before a capital ends', 'They waited... ¦ Nobody came.'],
  ['an ellipsis in brackets is a gap', '“The mayor [...] Holt was right,” he said.'],
  ['three spaced stops are a gap', 'He went . . . Holt did not.'],
  ['four spaced stops are an end', 'He went away . . . . ¦ Holt did not.'],
  ['one sign for three stops', 'They waited… ¦ Nobody came.'],
  // Quotations.
  ['the closing quote belongs to its sentence', '“We go.” ¦ “We stay.”'],
  ['straight quotes', '"We go." ¦ The others stayed.'],
  ['the speaker follows in lower case', '“Who was that?” she asked. ¦ Nobody knew.'],
  ['the speaker’s name follows a question', '“Who was that?” Holt asked. ¦ Nobody knew.'],
  ['title and name follow an exclamation', '“Stop!” Mr. Holt shouted. ¦ They ran.'],
  ['a name and a verb that does not speak begin a sentence', '“Who was that?” ¦ Holt ran to the door.'],
  [
    'after a full stop only a bare speaker belongs to the quotation',
    '“It is a large town.” Holt says. ¦ He laughs.',
  ],
  [
    'after a full stop a speaker with a clause of his own begins a sentence',
    '“It is a large town.” ¦ Holt says that he will stay.',
  ],
  ['a quotation of several sentences', '“We heard a noise. ¦ Then it was still,” she said.'],
  ['a quotation inside a quotation', '“He said ‘run.’ ¦ We ran,” she said.'],
  ['a possessive after an abbreviation', 'That is Karl Ott Jr.’s boat. ¦ It leaks.'],
  // Brackets.
  ['an aside keeps its sentences', 'The mill (It was built in 1801. It burned in 1902.) stood here.'],
  ['brackets around a sentence', 'The mill burned. ¦ (It was never rebuilt.) ¦ The yard stayed.'],
  ['a footnote mark belongs to what it notes', 'The mill burned.[3] ¦ The yard stayed.'],
  // Lists.
  ['numbers in a row', '1. Boil the water. ¦ 2. Stay inside. ¦ 3. Call nobody.'],
  ['numbers in brackets', '(1) boil the water ¦ (2) stay inside'],
  ['letters in a row', 'a) the first item ¦ b) the second item ¦ c) the third item'],
  ['bullets', '• Boil the water ¦ • Stay inside'],
  ['a number at the end is no item', 'They closed gate 1. ¦ Gate 2 stayed open.'],
  ['a chapter is no item', 'He read chapter 1) and 3) aloud.'],
  // Datelines, forgotten blanks, line ends.
  ['a dateline with a month', 'OSTMERE, Ky., Oct. 3 (AP) – A bridge fell. ¦ Nobody was hurt.'],
  ['a forgotten blank', 'The river rose.Nobody slept. ¦ They left.'.replace('rose.N', 'rose. ¦ N')],
  ['a forgotten blank after a number', 'They counted 1,000. ¦ That is a lot.'.replace('. ¦ T', '.¦T')],
  ['a file name is no forgotten blank', 'Open README.md and run Node.js today.'],
  [
    'no sentence ends with an article: a scraper put the stop there',
    'It came on the. Monday train. ¦ Nobody got off.',
  ],
  ['a blank line ends a sentence', 'A heading\n\n¦ The text begins'],
  ['short lines are items of a list', 'bread ¦ \nmilk ¦ \nsalt'.replaceAll(' ¦ \n', '\n¦ ')],
  [
    'a long line that goes on in lower case was wrapped',
    'The council of the town of Ostmere decided on Tuesday evening\nto close the bridge.',
  ],
];

const others: readonly [lang: string, why: string, text: string][] = [
  ['zh', 'the ideographic stop needs no blank', '河水上涨了。¦没有人受伤。'],
  ['zh', 'closing quotes belong to their sentence', '他说：“我们走。”¦大家都走了。'],
  ['zh', 'the speaker follows a question', '“谁在那里？”他问。¦没有人回答。'],
  ['ja', 'a quotation taken up by its particle', '市長は「橋は閉じる。」と述べた。¦雨が降っている。'],
  ['ja', 'the sentences of a quotation stay together', '彼は「行こう。急げ。」と言った。¦皆が走った。'],
  ['hi', 'the danda', 'नदी बढ़ गई। ¦ कोई घायल नहीं हुआ।'],
  ['ur', 'the Urdu stop and question mark', 'دریا چڑھ گیا۔ ¦ کون آیا؟ ¦ کوئی نہیں۔'],
  ['ar', 'the Arabic question mark, and no capitals to look for', 'من جاء؟ ¦ لا أحد. ¦ ارتفع النهر.'],
  ['de', 'an ordinal before a month', 'Er kam am 3. Oktober an. ¦ Es regnete.'],
  ['de', 'abbreviations of two letters', 'Viele Orte, z. B. Ostmer, zahlten. ¦ Andere nicht.'],
  ['de', 'titles', 'Prof. Dr. Lund sprach. ¦ Alle hörten zu.'],
  ['fr', 'a blank before the stop', 'Qui est là ? ¦ Personne ! ¦ M. Dupont partit.'],
  ['es', 'inverted marks open a sentence', '¿Quién vino? ¦ ¡Nadie! ¦ El Sr. López se fue.'],
  ['ru', 'initials and abbreviations', 'А. С. Иванов живёт на ул. Мира. ¦ Он пишет.'],
];

export const CASES: readonly Case[] = [
  ...english.map(([why, text], index) => ({ n: index + 1, why, text })),
  ...others.map(([lang, why, text], index) => ({ n: english.length + index + 1, why, text, lang })),
];
