/**
 * Verbs of two words: "called off" says "cancelled", "walked out" is a strike. In: a verb's stem and the words behind
 * it. Out: the word that says the same, null where the two say only what they say apart. At most one word may stand
 * between ("called it off"). General English; refuses pairs of several meanings ("take off", "make up").
 */
import { stem } from '../terms/porter.ts';

const PHRASES = `
put off delay / push back delay / put back delay / call off cancel / hold up delay
step down resign / stand down resign / walk out strike / down tools strike
break out begin / set out begin / kick off begin / get underway begin / break off end / break down fail
break apart collapse / fall apart collapse / fall through fail / break up divide
rule out reject / turn down reject / vote down reject / throw out reject / vote against reject
hand over give / set up establish / carry out perform / take part join / take place happen / take over buy
go off explode / blow up explode / shut down close / close down close / seal off close / cordon off close
point out say / find out discover / carry on continue / go on continue / go ahead continue
cut back reduce / scale back reduce / cut off cut / lay off layoff / let go layoff
burn down destroy / tear down demolish / knock down demolish / pull down demolish / bring down collapse
give up abandon / run away escape / get away escape / break into theft / break in theft
go up rise / go down fall / come down fall / look into investigation / look for search
ask for demand / call for demand / call on ask / pass away kill
pull out withdraw / back out withdraw / drop out withdraw / pull back withdraw
set free release / take away remove / fill up full / send in deploy / call in deploy
come ashore land / touch down land / come down land / get off leave / stay home strike
come true happen / turn out happen / bring back return / come back return / go back return / get back return
end up become / team up join / sign up join / speed up hasten / slow down slow / wipe out destroy
lose life kill / lose lives kill / claim life kill / claim lives kill / not survive kill
go court sue / take court sue / stand trial trial / give way collapse / wash away destroy / sweep away destroy / cave in collapse
come halt end / come standstill end / bring standstill end / ground halt end
set fire burn / catch fire burn / set alight burn / go bust bankrupt / go under bankrupt
make public announce / come light reveal / bring light reveal / give birth born / step up increase / ramp up increase
get rid remove / call up summon
turn up appear / win over convince / back down withdraw / give back return / pay back repay
die out vanish / go missing missing / lock up jail / hold hostage hostage / on strike strike
`;

const MEANING = new Map<string, string>();
const VERBS = new Set<string>();
for (const entry of PHRASES.split(/[/\n]/)) {
  const [verb, particle, meaning] = entry.trim().split(' ');
  if (verb === undefined || particle === undefined || meaning === undefined) continue;
  VERBS.add(stem(verb));
  for (const form of [particle, stem(particle)]) MEANING.set(`${stem(verb)} ${form}`, stem(meaning));
}
/** Past forms that the stemmer leaves apart from their verbs. */
const PAST = new Map(
  'broke break / broken break / held hold / stood stand / gave give / given give / went go / gone go / came come / took take / taken take / blew blow / blown blow / found find / fell fall / fallen fall / threw throw / thrown throw / set set / ran run / got get / brought bring / tore tear / torn tear / kept keep / lost lose / won win / made make / paid pay / caught catch / sent send / laid lay'
    .split(' / ')
    .map((pair) => pair.split(' ') as [string, string])
    .map(([past, verb]) => [stem(past), stem(verb)]),
);

/** Whether a stem can begin such a verb. */
export function beginsPhrase(term: string): boolean {
  return VERBS.has(PAST.get(term) ?? term);
}

/** What a verb and the next two words say together; null for nothing of their own. */
export function phraseOf(term: string, next: string, second: string): string | null {
  const verb = PAST.get(term) ?? term;
  return MEANING.get(`${verb} ${next}`) ?? MEANING.get(`${verb} ${second}`) ?? null;
}
