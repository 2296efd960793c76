/**
 * English words that tie the opening of a sentence to what went before. Facts
 * of the language; no code. All lower case. After the discourse markers of
 * D. Marcu, "The Theory and Practice of Discourse Parsing and Summarization"
 * (2000), and pronouns and demonstratives of any grammar.
 */
import { words } from '../terms/language-words.ts';

export const demonstratives = words("this that these those such that's");

/** What after a demonstrative makes it point at the calendar, not at the text: "this week". */
export const calendar = words(`
  week weekend month year morning afternoon evening spring summer autumn fall winter season century decade
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter time`);

/** Pointing forward: "those who came". */
export const relative = words(
  'who whom whose which with without in from of wishing affected living involved interested killed injured arrested',
);

/** Words that continue a thought wherever they open a sentence. */
export const connectives = words(`
  but and or nor yet however moreover furthermore nevertheless nonetheless therefore thus hence consequently
  accordingly meanwhile instead likewise similarly additionally conversely besides otherwise afterwards afterward
  thereafter subsequently also indeed too plus alternatively regardless ultimately else though`);

/** Words that continue a thought when a comma follows, and may not otherwise: "Still, …", "Then, …". */
export const connectivesWithComma = words(`
  still then so later earlier next finally eventually again first second third secondly thirdly lastly now
  yes no well sadly fortunately unfortunately elsewhere soon anyway overall clearly certainly obviously naturally
  undoubtedly actually thankfully`);

/** After these even without a comma a thought goes on, unless the calendar follows ("Later this week"). */
export const sequels = words('then so later soon');

/** "Three days later", "moments afterwards". */
export const spans = words(
  'moment moments second seconds minute minutes hour hours day days week weeks month months year years decade decades',
);
export const sinceThen = words('later afterwards afterward earlier before previously');

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
  'everyone else',
  'everybody else',
  'everything else',
  'nobody else',
  'nothing else',
  'what followed',
  'what happened next',
  'among others',
  'among other things',
];

/** Words before a pronoun that name nothing it could stand for: "Last year he …", "On Monday they …". */
export const timeWords = words(`
  last next year years month months week weeks day days today yesterday tomorrow tonight morning afternoon evening
  night later earlier ago now recently once previously after before when while since during january february
  march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday spring summer autumn winter two three four five six first second final same time weekend
  instead however meanwhile also then initially originally eventually apparently asked speaking writing despite
  although though because if until`);

/** Prepositions that may open a sentence with a phrase that names nobody. */
export const prepositions = words(
  'in on at by with during through throughout for from under within following whatever',
);

/** Those of place and time. */
export const places = words('in on at during whatever');

/** Prepositions and subordinators that may open a phrase whose pronoun points forward: "In his speech, Mann said". */
export const openers = words(`
  whatever
  in on at by with after before during since while when as despite through throughout although though for from
  under until once because if following besides alongside among unlike like within`);

/** Conjunctions that open a sentence with a clause. */
export const conjunctions = words(
  'if when as while although though because since once until after before whenever wherever',
);

/** After "the": somebody of whom more was said before. */
export const unnamed = words('unidentified unnamed');

/** Before "later" these measure, or liken: "a year later", "sooner or later", "the later trains". */
export const brackets = words('and or a the much no not slightly even until');

/** First word → turns of thought that stand between commas: "The court, however, …". */
export const turns: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['however', [['however']]],
  ['though', [['though']]],
  ['meanwhile', [['meanwhile']]],
  [
    'for',
    [
      ['for', 'example'],
      ['for', 'instance'],
    ],
  ],
  ['by', [['by', 'contrast']]],
  ['in', [['in', 'turn']]],
  ['on', [['on', 'the', 'other', 'hand']]],
]);

/** Beside "also" these keep what it adds to within the sentence: "but also", "who also", "also known as". */
export const alsoWithin = words('and but who which that known called as');

/** Before a day or a week: it lies beside one that was spoken of. */
export const neighbours = words('following previous');

export const beings = words('is are was were has had');

/** Subjects by themselves they count something told of before: "Most are", "Neither has". */
export const quantities = words(
  'most many some several few all none neither another each one two three four five',
);

/** "The first has": the first of what? */
export const ordinals = words('first second third fourth last');

/** "Two further", "a similar". */
export const counts = words('a one two three four five six seven eight nine ten several');
export const others = words('other others further similar');

/** With these a second clause begins, and in the first there may be what "that" stands for. */
export const clauses = words(
  'when if while as because and but or although though where which who whose since until unless than',
);

/** Before a bare "that" or "this": "has no problem with that", "sees to that", "to do this". */
export const towards = words('with about of for to on from by after before against behind do did does');
