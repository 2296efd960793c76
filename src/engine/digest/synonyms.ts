/**
 * Words that newsrooms use for one another, and spellings of one word.
 * In: nothing. Out: a word's class. One line is one class, its first word the
 * name; inflections are left to the stemmer. Only near synonyms of news prose:
 * killed and wounded, rise and fall stay apart. General English, no story's
 * own vocabulary. Refuses nothing: a word that is not listed is its own class.
 */
import { stem } from '../terms/porter.ts';

const CLASSES = `
kill killed killing kills die died dies dying dead death deaths deadly fatal fatally fatality fatalities perish slain deceased
injure injury injuries hurt wound wounded wounding
unharmed unhurt uninjured unscathed
arrest detain detained detention custody
fire blaze flames flame inferno
firefighter fireman firemen
earthquake quake tremor temblor
storm hurricane typhoon cyclone
flood floods flooding floodwater floodwaters inundate swollen
rain rainfall downpour
landslide mudslide mud
explosion explode explosions blast detonate detonation
attack assault raid
shoot shot shooting gunfire gunman
home house houses residence dwelling
people person persons resident residents others inhabitants
evacuate evacuation evacuated evacuee
close shut closed closure block blocked
open reopen reopened
cancel scrap cancelled canceled
collapse collapsed toppled caved
destroy wreck gutted razed demolish destruction destroyed
damage damaged
crack fracture cracked fissure
ruin rubble debris wreckage ruins
electricity power
doctor physician medic medics doctors
talk talks negotiation negotiations negotiate discussion discussions discuss dialogue meeting meet met
truce ceasefire armistice
extend prolong prolonged extension
end halt stop cease ended stopped
border frontier
territory soil
commitment promise pledge
lead head led leader heads leading leads headed heading chief
delegation team envoys envoy delegates delegate
lorry truck lorries trucks
vehicle car automobile vehicles cars
worker employee staff workers employees
firm company corporation corp companies
investigation inquiry probe investigate investigator enquiry investigators inquiries
cause reason caused
warehouse depot storehouse
spokesman spokesperson spokeswoman
agreement deal accord pact agree agreed
election ballot poll vote votes
win victory won wins triumph
court tribunal judge judges
prison jail jailed imprisoned
murder homicide murdered
buy acquire purchase bought acquisition takeover
sell sale sold
rise increase climb rose risen grow grew grown soar soared surge
fall drop decline fell fallen decrease plunge slump
money fund funds funding cash
help aid assist assistance cooperate cooperation
plan scheme proposal propose proposed
law legislation
resign resignation quit
begin start began begun launch commence started broke
ask urge appeal request asked urged advise
warn caution warning threaten threatened
accuse blame allege alleged accusation
deny reject dismiss refute denial
condemn denounce condemnation
criticise criticize criticism slam criticised
thank appreciate gratitude thanks thanked appreciated grateful
delay postpone postponed
rescue save rescued rescuers survivors survivor alive
missing disappear vanish vanished
send deploy dispatch sent
plane aircraft jet airliner planes
ship vessel boat ships boats
railway rail train trains
street highway motorway road roads
scientist researcher research study
vaccine jab vaccination
virus coronavirus covid
disease illness sickness
tax levy tariff
job employment jobs
strike walkout stoppage
wage pay salary wages
percent percentage
country nation national nations
official authority officials authorities
parliament lawmaker lawmakers legislator legislators legislature
militant terrorist extremist insurgent militants terrorists
terrorism terror
soldier troop troops serviceman soldiers
army military
weapon arms weaponry
protest demonstration rally protester demonstrator protesters
match game fixture
town city
immediate urgent immediately
step measure measures steps
calm peace peaceful
stability stable
emanate originate emanating originating
decade decades
worst heaviest
neighbour neighbor neighbouring neighboring neighbours neighbors
defence defense
centre center centred centered epicentre epicenter
honour honor
tyre tire
programme program
labour labor
harbour harbor
metre meter metres meters
kilometre kilometer kilometres kilometers km
cyclist bicycle bike bicycles cyclists
pedestrian walker foot pedestrians walkers
repair fix mend repaired
expect forecast predict expected
daily day days
traffic driver drivers
teenager teen teens
child kid kids children
student pupil students pupils schoolchild
mother mum mom
father dad
famous celebrated renowned
huge massive enormous vast
quick rapid swift fast
show reveal disclose showed shown revealed
find discover found discovered
leave depart left departure departed
use used usage
rubbish garbage waste trash
worry concern fear worried concerns fears worries
ban bar prohibit outlaw banned barred outlawed
permit licence license permission
smoke fumes
remain stay remains stays
stabilise stabilize
recognise recognize
organise organize
mediate mediation mediator facilitate facilitation mediated mediators
airport airfield
sink sank sunk sinking
reach arrive arrived reached
return go-back returned
tonne ton tonnes tons
passenger traveller traveler passengers travellers travelers
museum gallery
painting canvas paintings
thief robber burglar thieves burglars robbers
theft robbery burglary steal stole stolen heist
coach bus buses coaches
pilot captain skipper
sailor crewman seaman
divers diver
storey floor floors
wood forest woods
fog mist
acquit acquitted cleared acquittal
convict convicted guilty conviction
apologise apologize apology sorry
repay reimburse refund repaid
lawyer attorney counsel barrister solicitor
verdict ruling judgment judgement ruled
charge indict indicted charged indictment
testify witness testimony witnesses
fraud defraud swindle
crossing sailing sailings crossings
pull tow drag pulled towed
ground aground
fare ticket ride
empty vacant
timetable schedule
rest break pause breaks
dispute row quarrel
gale wind winds gusts gust
engine motor
coast shore coastline
spread spill
reduce cut slash reduction
refuse decline
want demand seek
family relatives kin families
body corpse bodies
victim victims
owner proprietor owners
customer client customers
shop store shops stores
profit gain profits
loss losses lost lose
debt borrowing
trial hearing
cabinet ministers
mayor mayoress
voter electorate voters
opposition rival rivals
minister secretary
merger merge
strengthen reinforce
weak fragile
heat hot
snow blizzard
drought dry
harvest crop crops
disaster catastrophe calamity
emergency crisis
volunteer volunteers helper helpers
shelter refuge
tremendous great
trip journey visit voyage
crowd throng
anniversary commemorate
funeral burial buried
marry wedding married marriage
baby infant newborn infants babies
elderly aged old
young youth
prisoner inmate inmates prisoners
guard warden
bullet gun rifle pistol
knife stab stabbed stabbing
hostage captive kidnap abduct kidnapped abducted hostages
smuggle traffick smuggling
escape flee fled escaped
hide hideout hideouts
search hunt
seize confiscate seized
inspect examine check inspection checked inspected examined
sensor detector
builder contractor
weep wept cry cried tears
false fake faked forged falsify falsified
lesson lessons class classes
household households
raise raised lift lifted
bill invoice invoices bills


bank sandbank
detour diversion
`;

const NATIONS = `
us america american americans united-states u.s usa
uk britain british britons u.k
pakistan pakistani pakistanis islamabad
afghanistan afghan afghans kabul
russia russian russians moscow kremlin
ukraine ukrainian ukrainians kyiv kiev
china chinese beijing
france french paris
germany german germans berlin
israel israeli israelis
iran iranian iranians tehran
iraq iraqi iraqis
syria syrian syrians
india indian indians
turkey turkish turks turkiye
egypt egyptian egyptians
spain spanish
italy italian italians
japan japanese
korea korean koreans
canada canadian canadians
mexico mexican mexicans
australia australian australians
greece greek greeks
poland polish poles
sweden swedish
norway norwegian
denmark danish danes
netherlands dutch
ireland irish
scotland scottish scots
wales welsh
england english
europe european europeans eu
saudi saudis
palestine palestinian palestinians
lebanon lebanese
libya libyan libyans
yemen yemeni yemenis
brazil brazilian brazilians
cuba cuban cubans
venezuela venezuelan venezuelans
somalia somali somalis
kenya kenyan kenyans
nigeria nigerian nigerians
`;

const CLASS_OF = new Map<string, string>();
for (const line of `${CLASSES}${NATIONS}`.split('\n')) {
  const words = line.split(' ').filter((word) => word !== '');
  const name = words[0];
  if (name === undefined) continue;
  for (const word of words) {
    const stemmed = stem(word);
    if (!CLASS_OF.has(stemmed)) CLASS_OF.set(stemmed, name);
  }
}

/** Classes of nations. */
export const NATION_CLASSES: ReadonlySet<string> = new Set(
  NATIONS.trim()
    .split('\n')
    .map((line) => line.split(' ')[0] as string),
);

/** The class of a stem; the stem itself where it has no listed synonym. */
export function classOf(stemmed: string): string {
  return CLASS_OF.get(stemmed) ?? stemmed;
}
