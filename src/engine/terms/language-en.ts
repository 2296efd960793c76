/**
 * English: the complete language pack. Facts of the language only; no code.
 * Word lists are written by hand for news prose.
 */

import { englishFurniture } from './language-en-furniture.ts';
import type { LanguagePack } from './language-pack.ts';
import { numbered, words } from './language-words.ts';

export const english: LanguagePack = {
  tag: 'en',
  name: 'English',
  missing: [],
  splitting: {
    never: words(`
      Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Gens Col Cols Lt Lieut Sgt Capt Cmdr Cdr Maj Adm Rev
      Revd Hon Pres Supt Insp Det Fr Msgr Mme Mmes Mlle Messrs Mt Ft St Ste Brig Pvt Cpl Ald Atty Asst Amb Pfc Spc Ssgt
      fig figs vs viz e.g i.e cf a.k.a
    `),
    sometimes: words(`
      Inc Corp Co co Cos Ltd Plc LLC Bros Jr Sr Esq etc al Ave Blvd Rd St st Hwy Pkwy Sq Bldg Apt Dept Univ Tech Assn Assoc
      Intl Natl Govt Comm Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont
      Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Jan Feb Mar Apr Jun Jul Aug Sept Sep
      Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ph.D M.D B.A M.A B.S M.S lb lbs oz hr hrs sec secs mph kph
      ibid eds trans est approx Dist Div Rte
    `),
    beforeNumber: words(`
      No Nos no nos nr p pp vol vols Vol ch Ch chap art Art Arts sec Sec sect para Para figs Op op n° Rs Tk ext Ext tel
      Tel approx ca c cl pt Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    `),
    closing: words(''),
    compoundEnds: words(''),
    clock: words('a.m p.m'),
    openers: words(`
      the a an this that these those there here he she it they we you i his her its their our your my in on at by for
      from with without within to of as if when while where after before since until although though because but and
      or so yet nor however meanwhile moreover also then thus what who whom whose why how which did does do is are was
      were has have had can could will would should may might must no not yes some many most all both each every
      several few one two three another other such only even just now today yesterday tomorrow earlier later once
      still despite during among between under over according police officials
    `),
    neverLast: words('the an and or my your our their every whose'),
    pronouns: words('he she it they we i you'),
    nameParts: words('mr mrs ms dr the a an of de van von bin al el la le da di du der den'),
    ordinalDot: false,
  },
  calendar: {
    months: numbered(`
      january jan / february feb / march mar / april apr / may / june jun / july jul / august aug /
      september sept sep / october oct / november nov / december dec
    `),
    weekdays: numbered(`
      monday mon / tuesday tue tues / wednesday wed / thursday thu thur thurs / friday fri / saturday sat / sunday sun
    `),
    relative: new Map([
      ['today', 0],
      ['yesterday', -1],
      ['tomorrow', 1],
    ]),
  },
  furniture: englishFurniture,
  stopWords: words(`
    a about above across after afterwards again against all almost alone along already also although always am among
    amongst an and another any anybody anyone anything anyway anywhere are aren't around as at away back be became
    because become becomes been before beforehand behind being below beside besides between beyond both but by came
    can can't cannot come comes could couldn't did didn't do does doesn't doing don't done down during each either
    else elsewhere enough even ever every everybody everyone everything everywhere except few for from further gave
    get gets getting give given gives go goes going gone got had hadn't has hasn't have haven't having he he'd he'll
    he's hence her here here's hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into
    is isn't it it'd it'll it's its itself just keep keeps kept less let let's like made make makes making many may
    maybe me might mine more moreover most mostly much must my myself neither never nevertheless next no nobody none
    nor not nothing now nowhere of off often on once one ones only onto or other others otherwise our ours ourselves
    out over own per perhaps put quite rather really same say saying says see seem seemed seems several shall she
    she'd she'll she's should shouldn't since so some somebody somehow someone something sometimes somewhere still
    such take taken takes than that that's the their theirs them themselves then there there's thereby therefore
    these they they'd they'll they're they've this those though through throughout thus to together too took toward
    towards under unless until unto up upon us used using very via was wasn't we we'd we'll we're we've well went
    were weren't what what's whatever when whenever where whereas wherever whether which while who who's whoever
    whole whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your
    yours yourself yourselves said mr mrs ms dr use uses taking coming giving seeing sees putting puts keeping letting
    lets seeming likely
  `),
  common: words(''),
  stemming: null,
  elided: words(''),
  decimalComma: false,
  saidVerbs: words(`
    said says say saying told tells telling added adds adding stated states stating announced announces announcing
    claimed claims claiming argued argues arguing insisted insists insisting warned warns warning noted notes noting
    explained explains explaining declared declares declaring reported reports reporting wrote writes writing asked
    asks asking replied replies replying responded responds responding recalled recalls recalling admitted admits
    admitting acknowledged acknowledges acknowledging confirmed confirms confirming denied denies denying suggested
    suggests suggesting urged urges urging stressed stresses stressing emphasised emphasized emphasises emphasizes
    emphasising emphasizing remarked remarks remarking commented comments commenting observed observes observing
    tweeted tweets tweeting posted posts posting revealed reveals revealing disclosed discloses concluded concludes
    concluding continued continues continuing complained complains complaining accused accuses accusing boasted
    boasts joked jokes joking predicted predicts predicting promised promises promising pledged pledges pledging vowed
    vows vowing testified testifies testifying quipped quips conceded concedes conceding reiterated reiterates
    reiterating maintained maintains maintaining pointed points mentioned mentions mentioning described describes
    describing called calls calling demanded demands demanding alleged alleges alleging asserted asserts asserting
    cautioned cautions cautioning contended contends echoed echoes exclaimed exclaims hinted hints implored implores
    interjected lamented laments muttered opined opines pleaded pleads quoted recounted recounts shouted shouts
    shouting whispered whispers countered counters elaborated elaborates enthused reflected reflects read reads
    underscored underlined rebutted retorted sighed laughed smiled thought thinks believes believed wondered wonders
  `),
};
