/**
 * English words that tie the opening of a sentence to what went before. Facts
 * of the language; no code. All lower case. After the discourse markers of
 * D. Marcu, "The Theory and Practice of Discourse Parsing and Summarization"
 * (2000), and pronouns and demonstratives of any grammar.
 */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Third person: they stand for something named before. */
export const pronouns = set(`
  he she they it him her them his hers their theirs its himself herself themselves itself
  he's she's they're it's he'd she'd they'd it'd he'll she'll they'll it'll they've`);

/** The writer, the reader, or one whom the text quotes without marks. */
export const singular = set(`i my i'm i've i'd i'll you you're you've you'll your`);

/** Pronouns of persons. */
export const personal = set(`he she him her his hers himself herself he's she's he'd she'd he'll she'll`);

/** Bodies of people, who are never "him" or "her". */
export const bodies = set(`
  jury court tribunal police officers detectives prosecutors investigators doctors surgeons paramedics officials
  council committee commission board panel parliament congress senate government cabinet ministry department agency
  party union company club team army authorities lawyers magistrates judges voters fans critics supporters`);

/** Those who are not there to be quoted: a quotation that opens on one of these speaks of somebody named before. */
export const absent = set(`he she him his her he's she's he'd she'd they their them they're they'd they've`);

export const demonstratives = set("this that these those such that's");

/** What after a demonstrative makes it point at the calendar, not at the text: "this week". */
export const calendar = set(`
  week weekend month year morning afternoon evening spring summer autumn fall winter season century decade
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter time`);

/** Pointing forward: "those who came". */
export const relative = set(
  'who whom whose which with without in from of wishing affected living involved interested killed injured arrested',
);

/** Words that continue a thought wherever they open a sentence. */
export const connectives = set(`
  but and or nor yet however moreover furthermore nevertheless nonetheless therefore thus hence consequently
  accordingly meanwhile instead likewise similarly additionally conversely besides otherwise afterwards afterward
  thereafter subsequently also indeed too plus alternatively regardless ultimately else though`);

/** Words that continue a thought when a comma follows, and may not otherwise: "Still, …", "Then, …". */
export const connectivesWithComma = set(`
  still then so later earlier next finally eventually again first second third secondly thirdly lastly now
  yes no well sadly fortunately unfortunately elsewhere soon anyway overall clearly certainly obviously naturally
  undoubtedly actually thankfully`);

/** After these even without a comma a thought goes on, unless the calendar follows ("Later this week"). */
export const sequels = set('then so later soon');

/** "Three days later", "moments afterwards". */
export const spans = set(
  'moment moments second seconds minute minutes hour hours day days week weeks month months year years decade decades',
);
export const sinceThen = set('later afterwards afterward earlier before previously');

/** Several words that do the same. */
export const phrases: readonly string[] = [
  'in addition',
  'as a result',
  'as such',
  'as well as',
  'for example',
  'for instance',
  'by contrast',
  'in contrast',
  'on the other hand',
  'on the contrary',
  'in fact',
  'in turn',
  'in response',
  'in return',
  'in other words',
  'in particular',
  'in short',
  'in the end',
  'in the meantime',
  'in the process',
  'in doing so',
  'at the same time',
  'at that time',
  'at the time',
  'at this point',
  'at that point',
  'after that',
  'after this',
  'since then',
  'until then',
  'by then',
  'even so',
  'even then',
  'even though',
  'of course',
  'that said',
  'not only',
  'not that',
  'on top of that',
  'because of that',
  'because of this',
  'despite that',
  'despite this',
  'for one thing',
  'more importantly',
  'most importantly',
  'to this end',
  'to that end',
  'rather than',
  'the same',
  'the latter',
  'the pair',
  'the duo',
  'the trio',
  'the two',
  'the three',
  'the couple',
  'the others',
  'the other',
  'both men',
  'both women',
  'both sides',
  'both of',
  'neither of',
  'none of them',
  'one of them',
  'some of them',
  'many of them',
  'most of them',
  'all of them',
  'others',
  'what followed',
  'what happened next',
  'among others',
  'among other things',
];

/** "It is …" stands for nothing where one of these follows within four words. */
export const expletive = set(`
  unclear clear known unknown understood believed thought expected likely unlikely possible impossible hoped
  estimated reported alleged claimed said feared rare unusual uncertain important necessary hard difficult easy
  time raining snowing illegal legal common imperative vital essential crucial worth up no unfair fair natural
  inevitable ironic striking significant interesting surprising obvious evident whether assumed rumoured announced
  revealed confirmed agreed decided disclosed`);

/** Verbs that can follow a dummy "it", and those that can only. */
export const copulas = set(`
  is was will would has had may might could should isn't wasn't became becomes remains remained seems looks`);
export const dummyVerbs = set(
  'seems seemed appears appeared emerged takes took turns turned transpired rained snowed',
);

/** Words before a pronoun that name nothing it could stand for: "Last year he …", "On Monday they …". */
export const timeWords = set(`
  last next year years month months week weeks day days today yesterday tomorrow tonight morning afternoon evening
  night later earlier ago now recently once previously after before when while since during january february
  march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday spring summer autumn winter two three four five six first second final same time weekend
  instead however meanwhile also then initially originally eventually apparently asked speaking writing despite
  although though because if until`);

/** Prepositions that may open a sentence with a phrase that names nobody. */
export const prepositions = set(
  'in on at by with during through throughout for from under within following whatever',
);

/** Those of place and time. */
export const places = set('in on at during whatever');

/** Pronouns that open a clause. */
export const subjects = set('he she they it');

/** Prepositions and subordinators that may open a phrase whose pronoun points forward: "In his speech, Mann said". */
export const openers = set(`
  whatever
  in on at by with after before during since while when as despite through throughout although though for from
  under until once because if following besides alongside among unlike like within`);

/** After "the" these need nobody: everyone knows which, or the article's place says. */
export const unique = set(`
  government president premier minister prime king queen prince princess pope parliament congress senate house
  police army military navy coastguard court judge jury prosecution defence state country nation world city town county
  council economy market markets internet public press media weather sun moon sea west east north south right left
  opposition ministry central bank stock dollar euro pound club side team game match season number company
  same only most more less first second third last next late best worst biggest largest latest new former vast`);

/** After these the description goes on: "The bridge over the Alder", "The man who". */
export const explained = set(`
  of over for in on at by with between to from near behind against about around into under that who which whose where
  when and or`);

/** Things that are there because the text spoke of them. */
export const pointingBack = set(`
  incident accident statement announcement report study survey research findings move decision ruling verdict proposal
  complaint release official spokesman spokeswoman spokesperson source sources man woman men women boy girl device victim victims suspect suspects couple pair teenager youngster comments remarks claim claims
  allegations document documents letter figures results deal agreement ban change changes sites footage video clip
  injured dead latter`);

export const articles = set('the a an');

/** May stand between names where there is no verb. */
export const links = set('of the a an and for at in on to from by with &');

/** No sentence ends on these. */
export const dangling = set('the a an and or but than their your my our');

/** "Her Majesty", "His Excellency": no pronoun. */
export const styles = set('majesty highness excellency honour');

/** Names of people by country that stand for one person after "the": "The Spaniard won". */
export const demonyms = set(`
  spaniard frenchman englishman scotsman scot irishman welshman dutchman dane swede finn turk pole briton brazilian
  argentine argentinian italian german australian american canadian croatian serbian serb belgian austrian norwegian
  russian ukrainian nigerian ghanaian kenyan ethiopian colombian chilean uruguayan mexican portuguese swiss`);
