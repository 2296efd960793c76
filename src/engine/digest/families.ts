/**
 * Word families, wider than synonyms: forms of one verb ("bring", "brought"), a verb and its noun ("arrive", "arrival"),
 * and words by which news tells of one thing ("police", "detectives"). In: a word's class (synonyms.ts). Out: its family.
 * For holding sentences against one another only; what is counted, and what happened to people, keep to the synonyms.
 * General English, written from knowledge of it and from no story.
 */
import { stem } from '../terms/porter.ts';
import { classOf } from './synonyms.ts';

const FAMILIES = `
become became
bring brought
catch caught
choose chose chosen choice pick select selection
come came
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
feel felt
fight fought battle battles clash clashes combat
fly flew flown flights
forget forgot forgotten
freeze froze frozen
give gave given grant granted
go went gone
hear heard
hold held
know knew known knowledge aware unknown
lay laid
lend lent loan loans
make made
mean meant
pay paid payment payments
prove proved proven proof evidence
ride rode ridden
ring rang rung
run ran
see saw seen sight sighted spotted noticed notice
sing sang sung song
sit sat
sleep slept asleep
speak spoke spoken speech address remarks remark
spend spent expenditure
stand stood
swear swore sworn oath inauguration inaugurated
swim swam swum
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
understand understood
wake woke woken awoke
wear wore worn
write wrote written
decide decision decisions verdict
approve approval endorse endorsed endorsement backed ratify ratified adopt adopted adoption
produce production output
grow growth
receive receipt
admit admission confess confessed confession acknowledge acknowledged
invade invasion
suspend suspension halt standstill
expand expansion
intervene intervention
suspect suspicion suspected suspects
believe belief
describe description
strong strength
poor poverty
free freedom liberty
safe safety secure security
angry anger fury furious outrage outraged outcry indignation indignant
explain explanation
react reaction respond response reply replied answer answered
argue argument
advise adviser advisor
complain complaint complaints
compete competition contest
deliver delivery deliveries
depend dependent reliant rely
divide division split
enter entry entrance
fail failure
govern government administration
identify identification identity named
improve improvement upgrade upgraded
include inclusion
invest investment investor investors shareholder shareholders
manage management executive executives board director directors
move movement transfer transferred shift shifted relocate relocated relocation
persuade convince convinced
publish publication
punish punishment penalty penalties sanction sanctions
recover recovery restore restored restoring restoration reconnect reconnected
register registration
replace replacement substitute
settle settlement
sign signature contract contracts
solve solution
succeed success successful
treat treatment
try tried attempt attempts attempted effort efforts
witness eyewitness onlooker onlookers bystander bystanders
announce announced announcement unveil unveiled declare declared declaration
estimate estimated estimates reckon
mistake mistaken error errors wrong
aim aims goals target targets objective purpose
reason motive
praise praised hailed lauded applaud applauded commend
doubt doubts doubtful sceptical skeptical
support supports supported supporter supporters fan fans
mourn mourned mourning grief grieve
president presidency presidential
premier prime
politician politicians politics political
congress congressman congressmen congresswoman
reform reforms overhaul revamp restructure restructuring
coalition alliance bloc
candidate candidates contender contenders nominee
democracy democratic
republican gop
budget spending
referendum plebiscite
immigrant immigrants migrant migrants immigration migration refugee refugees asylum
embassy consulate ambassador ambassadors diplomat diplomats diplomatic diplomacy
treaty convention
sovereignty independence independent
tie ties relation relations relationship
ally allies partner partners
foe enemy enemies adversary
king queen monarch royal
council councillors councillor councilman councilors councillors
department ministry
bureau agency agencies
police policeman policemen policewoman officer officers constable detective detectives sergeant cops
crime crimes criminal criminals offence offense felony
judge magistrate justices
jury juror jurors
plead pleaded pleads plea
sue sued lawsuit suit litigation plaintiff plaintiffs litigant
prosecute prosecutor prosecutors prosecution
bail bond
illegal illegally unlawful unlawfully
legal lawful
abuse abused abusive mistreat mistreated mistreatment harass harassment
corrupt corruption bribe bribes bribery bribed graft
blackmail blackmailer blackmailers extortion extort ransom ransoms
hack hacker hackers hacked hacking cyberattack cyberattacks ransomware malware intruder intruders cybercriminals
drug drugs narcotics cocaine heroin
spy spies espionage spying
war conflict fighting hostilities
bomb bombs bomber bombing bombings bombed explosive explosives device
missile missiles rocket rockets
drone drones unmanned
rebel rebels insurgency guerrilla guerrillas
fighter fighters gunmen
massacre slaughter bloodbath
withdraw withdrew withdrawn withdrawal pull-out
siege besieged
airstrike airstrikes bombardment shelling
violence violent
riot riots rioting rioters unrest
revolution uprising revolt
defeat defeated beat beaten beating
casualty casualties toll
accident accidents crash crashes crashed collision collide collided derail derailed derailment
ambulance ambulances paramedic paramedics
hospital clinic clinics hospitals infirmary ward wards
burn burned burnt burning
fire ablaze arson
leak leaked leaks leakage
tornado twister tornadoes
volcano eruption erupt erupted
lightning thunderstorm thunderstorms thunder
ice icy frost
temperature temperatures degrees
river rivers stream creek
lake reservoir
dam dams dike dyke levee embankment embankments
island islands isle
beach beaches seaside
sea ocean seas
mountain mountains hill hills peak
desert sand sands
field fields farmland
earth planet world global globe
space orbit
sun solar
climate warming
pollution polluted pollute contaminated contamination contaminate
area region district zone areas regions districts
site scene location
wildfire wildfires bushfire bushfires
animal animals creature creatures
dog dogs puppy
doctor surgeon surgeons
operation operations surgery surgeries procedure procedures
ill sick unwell ailing
epidemic pandemic outbreak
medicine medicines pharmaceutical
pregnant pregnancy
birth births born maternity childbirth newborns
cancer tumour tumor
heart cardiac
health healthcare medical
price prices cost costs expensive expense expenses costly
cheap cheaper inexpensive affordable
economy economic economies
share shares stock stocks
bank banks banking lender lenders banker
seller sellers vendor
trade trading commerce
factory factories plant plants manufacturing
manufacture manufacturer maker makers manufacturers producer producers carmaker automaker automakers
product products goods
industry industrial sector
supplier suppliers supply supplies
revenue revenues turnover income earnings earn earned profit profits
deficit shortfall gap
bankrupt bankruptcy insolvent insolvency
layoff layoffs redundancies redundancy sacked dismissal
hire hired recruit recruited
unemployment unemployed jobless
union unions labor
pension pensions retire retirement retired pensioner pensioners
compensation compensate
business businesses enterprise enterprises
rich wealthy wealth worth
rent tenant tenants landlord
building buildings tower
apartment apartments flat flats
office offices headquarters
hotel hotels inn
restaurant restaurants cafe
school schools college kindergarten kindergartens preschool
university universities campus
teacher teachers teaching tutor
church churches cathedral
farm farms farmer farmers agriculture agricultural
food foods meal meals
oil petroleum crude
fuel petrol gasoline diesel
coal mine mines mining miner miners
car cars motorist motorists
airline airlines carrier
port ports dock docks quay pier wharf
motorcycle motorbike motorcycles
helicopter helicopters chopper
computer computers laptop laptops
system systems network networks server servers
software app apps application
internet web online website
phone phones smartphone telephone mobile
photo photograph photos photographs picture pictures image images
video videos footage film filmed movie
tv television broadcast broadcaster channel
journalist journalists reporter reporters
press media
message messages email emails letter note
data record records file files document documents
password passwords login
technology tech technological
team squad
champion championship title trophy cup
actor actress star stars
singer musician musicians artist
concert gig
award awards prize prizes medal
book books novel writer
man men male
woman women female
wife wives
spouse husband
couple pair
boss chief chairman chairwoman chair
expert experts specialist specialists analyst analysts
scientist professor
colleague colleagues coworker
priest priests pastor cleric clergy
begin initiate
finish finished complete completed completion
continue continued keep
create created creation establish established
build built construct constructed construction
break broken breaking
allow allowed let
prevent prevented avoid avoided avert averted
force forced compel compelled oblige
change changed alter altered modify changes
happen happened occur occurred
appear appeared
follow followed pursue pursued chase chased pursuit
gather gathered assemble assembled
leave quit
reveal uncover uncovered exposed expose
reject spurn spurned
require required requirement need needed needs
swap exchange
want wish wished wishes
shut shutdown
hang hung
shake shook shaken
shout shouted yell yelled scream screamed
promise vow vowed guarantee guaranteed assurance assured assure
trap trapped stuck stranded
deport deported deportation expel expelled expulsion
release released freed
big large
small tiny little
important significant crucial vital
difficult hard tough
dangerous danger hazardous hazard risk risks risky peril
new fresh
former ex previous
short brief briefly
soon shortly
immediate instantly
sudden suddenly
serious severe
major main
happy pleased delighted glad
shock shocked stunned stunning
worry afraid frightened scared scare
tired exhausted
similar alike
double twice doubled
year annual annually yearly
month monthly
week weekly
night overnight nighttime
morning dawn daybreak
evening dusk
noon midday
autumn fall
army military armed
bind bound
blow blew blown
dig dug digging
feed fed
forgive forgave forgiven pardon pardoned
get got gotten obtain obtained
keep kept
learn learned learnt
light lit
owe owed debt
rescind revoke revoked quash quashed annul annulled cancel repeal repealed
ban forbid forbade forbidden
sweep swept
tell told
win winner winners
seek sought
shoot shooter shooters
arrest apprehend apprehended
question questioned interrogate interrogated interrogation quizzed
loot looted looting steal
activist activists protest
environment environmental environmentalist environmentalists conservationist conservationists ecological ecologist
assess assessment assessments evaluate evaluation evaluated review reviewed
disappoint disappointed disappointment dismay dismayed
electricity energy grid outage outages blackout blackouts
forecast forecaster forecasters meteorologist meteorologists
roof roofs rooftop rooftops
lorry trucker truckers
plan intend intended intention intentions
striker strikers forward
shirt shirts jersey jerseys
stadium arena stadiums
teenager youngster youngsters youth youths
loan borrow borrowed
resume resumed resumption restart restarted
ignore ignored neglect neglected disregard disregarded overlook overlooked
people locals townspeople
town village villages hamlet
donate donated donation donations donor donors charity
shortage shortages scarcity scarce lack lacked
crowd crowded packed
surprise surprised unexpected unexpectedly astonished
secret secretly confidential
laboratory lab labs laboratories
screen screens monitor monitors
spacecraft craft capsule
land landed landing touchdown
tree forest woodland woodlands timber
raise rise
audit audited scrutiny scrutinise check
warn alert alerted
understand sympathy sympathise
deputy mp mps deputies
motorway bypass expressway freeway highway
commuter commuters passenger
theatre theater stage
cheer cheered cheers applause
topple overturn overturned capsize capsized
cut axe axed
compromise concession concessions
sample samples specimen specimens
stone stones rock rocks
fence fences barrier barriers
metal steel iron
overtime hours
poison poisoned poisoning toxic toxin
smell odour odor stench
noise loud
cold freezing froze
blame fault
bid bids offer
owner owned ownership own
heir heirs inherit inherited inheritance
tourist tourists tourism holidaymakers
holiday holidays vacation
statue monument memorial
grave graves cemetery
swimmer swimmers swim
runner runners run
cyclist rider riders
referee referees umpire
league division
queue queues queued
supermarket supermarkets grocery shop
bakery bakeries baker
brewery beer
wine vineyard
cattle cow cows livestock
sheep lamb lambs
pig pigs pork
chicken chickens poultry hens
fish fishing fisherman fishermen trawler
wolf wolves
flower flowers garden
`;

const FAMILY_OF = new Map<string, string>();
for (const line of FAMILIES.split('\n')) {
  const classes = line
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => classOf(stem(word)));
  // A class that stands in an earlier family already brings this line's words into that one.
  const known = classes.map((name) => FAMILY_OF.get(name)).find((family) => family !== undefined);
  for (const name of classes) if (!FAMILY_OF.has(name)) FAMILY_OF.set(name, known ?? (classes[0] as string));
}

/** The family of a class; the class itself where it has none. */
export function familyOf(name: string): string {
  return FAMILY_OF.get(name) ?? name;
}
