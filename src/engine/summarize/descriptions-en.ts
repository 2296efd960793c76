/**
 * English nouns of descriptions ("The device", "The jury"), and the small words
 * around names. Facts of the language; no code. All lower case.
 */
import { words } from '../terms/language-words.ts';

/** Bodies of people, who are never "him" or "her". */
export const bodies = words(`
  jury court tribunal police officers detectives prosecutors investigators doctors surgeons paramedics officials
  council committee commission board panel parliament congress senate government cabinet ministry department agency
  party union company club team army authorities lawyers magistrates judges voters fans critics supporters`);

/** After "the" these need nobody: everyone knows which, or the article's place says. */
export const unique = words(`
  government president premier minister prime king queen prince princess pope parliament congress senate house
  police army military navy coastguard court judge jury prosecution defence state country nation world city town county
  council economy market markets internet public press media weather sun moon sea west east north south right left
  opposition central bank stock dollar euro pound club side team game match season number company
  same only most more less first second third last next late best worst biggest largest latest new former vast`);

/** After these the description goes on: "The bridge over the Alder", "The man who". */
export const explained = words(`
  of over for in on at by with between to from near behind against about around into under that who which whose where
  when and or`);

/** Things that are there because the text spoke of them. */
export const pointingBack = words(`
  incident accident statement announcement report study survey research findings move decision ruling verdict proposal
  complaint release official spokesman spokeswoman spokesperson source sources man woman men women boy girl device victim victims suspect suspects couple pair teenager youngster comments remarks claim claims
  allegations document documents letter figures results deal agreement ban change changes sites footage video clip
  injured dead latter crash clash clashes blast explosion blaze shooting attack attacks collision raid scheme plan plans
  aircraft vehicle offence offences probe scandal dispute row operation incidents killing killings murder murders
  disaster tragedy pledge project law bill measure measures rule rules award event reason trend problem issue idea role`);

/** Verbs that what follows goes with, not with the description before them: "The incident happened on Friday". */
export const happens = words(`
  happened happens occurred occurs came comes began begins took takes went goes lasted lasts followed follows ended ends
  broke breaks fell falls rose rises remains remained showed shows found finds`);

export const articles = words('the a an');

/** May stand between names where there is no verb. */
export const links = words('of the a an and for at in on to from by with & van von der den de la di');

/** No sentence ends on these. */
export const dangling = words('the a an and or but than their your my our');

/** Names of people by country that stand for one person after "the": "The Spaniard won". */
export const demonyms = words(`
  spaniard frenchman englishman scotsman scot irishman welshman dutchman dane swede finn turk pole briton brazilian
  argentine argentinian italian german australian american canadian croatian serbian serb belgian austrian norwegian
  russian ukrainian nigerian ghanaian kenyan ethiopian colombian chilean uruguayan mexican portuguese swiss`);
