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
give gave given
go went gone
hear heard
hold held
know knew known knowledge aware unknown
lay laid
lend lent loan loans
make made
mean meant
pay paid payment payments
prove proved proven
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
swear swore sworn
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
decide decision decisions
arrive arrival
depart departure
approve approval endorse endorsed endorsement backed
prepare preparation preparations
produce production output
grow growth
receive receipt
admit admission confess confessed confession acknowledge acknowledged
invade invasion
suspend suspension
expand expansion
intervene intervention
suspect suspicion suspected suspects
believe belief
describe description
survive survival
strong strength
poor poverty
free freedom liberty
safe safety secure security
angry anger fury furious outrage outraged
explain explanation
react reaction respond response reply replied answer answered
argue argument
advise adviser advisor
complain complaint complaints
compete competition contest
defend defender
deliver delivery deliveries
depend dependent reliant rely
differ different difference
direct direction
divide division split
educate education
enter entry entrance
exist existence
fail failure
govern government administration
identify identification identity named
improve improvement upgrade upgraded
include inclusion
inform information
inspire inspiration
invest investment investor investors
manage management executive executives board
move movement
observe observer observers
perform performance
persuade convince convinced
publish publication
punish punishment penalty penalties sanction sanctions
recommend recommendation
recover recovery restore restored restoring restoration
register registration
regulate regulator regulation regulations
replace replacement substitute
settle settlement
sign signature
solve solution
succeed success successful
suffer suffering
suggest suggestion
transport transportation
treat treatment
try tried attempt attempts attempted effort efforts
witness eyewitness onlooker onlookers bystander bystanders
announce announced announcement unveil unveiled declare declared declaration
confirm confirmed confirmation
estimate estimated estimates reckon
hope hopes hoped
insist insisted
mistake mistaken error errors wrong
aim aims goals target targets objective purpose
reason motive
praise praised hailed lauded applaud applauded commend
doubt doubts doubtful sceptical skeptical
support supports supported supporter supporters
mourn mourned mourning grief grieve
comment comments
interview interviewed
quote quoted
president presidency presidential
premier prime
politician politicians politics political
senate senator senators
congress congressman congressmen congresswoman
reform reforms overhaul revamp restructure restructuring
coalition alliance bloc
campaign campaigning
candidate candidates contender contenders nominee
constitution constitutional
democracy democratic
republican gop
budget spending
referendum plebiscite
immigrant immigrants migrant migrants immigration migration refugee refugees asylum
embassy consulate ambassador ambassadors diplomat diplomats diplomatic diplomacy
treaty convention
sovereignty independence independent
veto vetoed
tie ties relation relations relationship
ally allies partner partners
foe enemy enemies adversary
rule rules ruling
king queen monarch royal
council councillors councillor councilman councilors councillors
department ministry
bureau agency agencies
citizen citizens
police policeman policemen policewoman officer officers constable detective detectives sergeant cops
crime crimes criminal criminals offence offense felony
judge magistrate
jury juror jurors
sentence sentenced
plead pleaded pleads plea
innocent innocence
sue sued lawsuit suit litigation
prosecute prosecutor prosecutors prosecution
bail bond
warrant warrants
fine fined fines
illegal illegally unlawful unlawfully
legal lawful
assassinate assassination
rape raped
abuse abused abusive mistreat mistreated mistreatment harass harassment
corrupt corruption bribe bribes bribery bribed graft
blackmail blackmailer blackmailers extortion extort ransom ransoms
hack hacker hackers hacked hacking cyberattack cyberattacks ransomware malware intruder intruders cybercriminals
raid raided
drug drugs narcotics cocaine heroin
spy spies espionage spying
war conflict fighting hostilities
bomb bombs bomber bombing bombings bombed explosive explosives device
missile missiles rocket rockets
drone drones unmanned
rebel rebels insurgency guerrilla guerrillas
fighter fighters gunmen
civilian civilians
massacre slaughter bloodbath
withdraw withdrew withdrawn withdrawal pull-out
surrender surrendered
capture captured captures
siege besieged
airstrike airstrikes bombardment shelling
violence violent
riot riots rioting rioters unrest
revolution uprising revolt
defeat defeated beat beaten beating
casualty casualties toll
beheaded behead beheading
accident accidents crash crashes crashed wreck collision collide collided derail derailed derailment
incident incidents
ambulance ambulances paramedic paramedics
hospital clinic clinics hospitals infirmary
drown drowned drowning
burn burned burnt burning
leak leaked leaks leakage
tornado twister tornadoes
volcano eruption erupt erupted
lightning thunderstorm thunderstorms thunder
ice icy frost
temperature temperatures degrees
river rivers stream creek
lake reservoir
dam dams dike dyke levee
island islands isle
beach beaches seaside
sea ocean seas
mountain mountains hill hills peak
desert sand sands
field fields farmland
tree trees
earth planet world global globe
space orbit
sun solar
climate warming
pollution polluted pollute contaminated contamination contaminate
water waters
area region district zone areas regions districts
site scene location
tide tides
wildfire wildfires bushfire bushfires
animal animals creature creatures
dog dogs puppy
doctor surgeon surgeons
nurse nurses nursing
patient patients
operation operations surgery surgeries procedure procedures
ill sick unwell
infect infected infection infections
epidemic pandemic outbreak
medicine medicines medication medications pharmaceutical
pregnant pregnancy
birth births born maternity
cancer tumour tumor
heart cardiac
health healthcare medical
test tests testing tested
symptom symptoms
therapy therapies
price prices cost costs expensive expense expenses costly
cheap cheaper inexpensive affordable
economy economic economies
market markets
share shares stock stocks
bank banks banking lender lenders banker
buyer buyers
seller sellers vendor
export exports
import imports
trade trading commerce
factory factories plant plants manufacturing
manufacture manufacturer maker makers manufacturers producer producers
product products goods
industry industrial sector
supplier suppliers supply supplies
revenue revenues turnover income earnings earn earned
deficit shortfall gap
bankrupt bankruptcy insolvent insolvency
layoff layoffs redundancies redundancy sacked dismissal
hire hired recruit recruited
unemployment unemployed jobless
union unions labor
pension pensions retire retirement retired pensioner pensioners
compensation compensate severance damages
subsidy subsidies
contract contracts
business businesses enterprise enterprises
rich wealthy wealth
rent tenant tenants landlord
building buildings block tower
apartment apartments flat flats
office offices headquarters
hotel hotels inn
restaurant restaurants cafe
school schools college
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
ferry ferries
bridge bridges
tunnel tunnels
route routes
travel travelled traveled travelling traveling
motorcycle motorbike motorcycles
speed speeding
brake brakes
crew crews
helicopter helicopters chopper
computer computers laptop laptops
system systems network networks server servers
software app apps application
internet web online website
phone phones smartphone telephone mobile
photo photograph photos photographs picture pictures image images
video videos footage film filmed movie
camera cameras
tv television broadcast broadcaster channel
newspaper newspapers
journalist journalists reporter reporters
press media
message messages email emails letter note
data record records file files document documents
password passwords login
technology tech technological
robot robots
team squad
player players
championship title trophy cup
score scored scores
race races racing
athlete athletes
actor actress star stars
singer musician musicians artist
concert gig
award awards prize prizes medal
book books novel author writer
man men male
woman women female
boy boys
girl girls
wife wives
spouse husband
son sons
daughter daughters
brother brothers
sister sisters
parent parents
friend friends
couple pair
boss chief chairman chairwoman chair
founder founded
expert experts specialist specialists analyst analysts
scientist professor
colleague colleagues coworker
guest guests
fan fans
priest priests pastor cleric clergy
begin initiate
finish finished complete completed completion
continue continued keep
create created creation establish established
build built construct constructed construction
break broken breaking
abandon abandoned abandon
allow allowed let
prevent prevented avoid avoided avert averted
protect protected protection
force forced compel compelled oblige
change changed alter altered modify changes
happen happened occur occurred
appear appeared emerge emerged
follow followed pursue pursued chase chased pursuit
gather gathered assemble assembled
join joined
leave quit
offer offered
order ordered
pass passed
push pushed
reveal uncover uncovered exposed expose
reject spurn spurned
remove removed removal
require required requirement need needed needs
struggle struggled
surround surrounded
swap exchange
wait waited
want wish wished wishes
watch watched
work worked working
shut shutdown
cover covered
carry carried carries
drop dropped
hang hung
hit hits
shake shook shaken
shout shouted yell yelled scream screamed
smash smashed
copy copied
attend attended
celebrate celebration celebrations
vow vowed
trap trapped stuck stranded
deport deported deportation expel expelled expulsion
release released freed
recall recalled
big large
small tiny little
important significant crucial vital
difficult hard tough
dangerous danger hazardous hazard risk risks risky peril
new fresh
former ex previous
short brief briefly
recent recently
soon shortly
immediate instantly
sudden suddenly
serious severe grave critical
major main
happy pleased delighted glad
sad sadness
shock shocked stunned stunning
afraid frightened scared scare
tired exhausted
similar alike
double twice doubled
dozen dozens
hundred hundreds
thousand thousands
million millions
year annual annually yearly
month monthly
week weekly
night overnight nighttime
morning dawn daybreak
evening dusk
noon midday
autumn fall
army military armed
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
