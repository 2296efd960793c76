/**
 * English pronouns, and the words that tell what they stand for. Facts of the
 * language; no code. All lower case.
 */
import { words } from '../terms/language-words.ts';

/** Third person: they stand for something named before. */
export const pronouns = words(`
  he she they it him her them his hers their theirs its himself herself themselves itself
  he's she's they're it's he'd she'd they'd it'd he'll she'll they'll it'll they've`);

/** The writer, the reader, or one whom the text quotes without marks. */
export const singular = words(`i my i'm i've i'd i'll you you're you've you'll your`);

/** The writer alone: "If I am late, …", "When my train stops, …". */
export const writer = words(`i my i'm i've i'd i'll`);

/** The writer's, wherever they stand. */
export const own = words('my me myself');

/** Pronouns of persons. */
export const personal = words(`he she him her his hers himself herself he's she's he'd she'd he'll she'll`);

/** Those who are not there to be quoted: a quotation that opens on one of these speaks of somebody named before. */
export const absent = words(
  `he she him his her he's she's he'd she'd they their them they're they'd they've`,
);

/** A quotation that opens on one of these points at what was said before it: "These events may have …". */
export const distant = words("that that's these those such");

/** Pronouns that open a clause. */
export const subjects = words('he she they it');

/** "Her Majesty", "His Excellency": no pronoun. */
export const styles = words('majesty highness excellency honour');

/** "It is …" stands for nothing where one of these follows within four words. */
export const expletive = words(`
  unclear clear known unknown understood believed thought expected likely unlikely possible impossible hoped
  estimated reported alleged claimed said feared rare unusual uncertain important necessary hard difficult easy
  time raining snowing illegal legal common imperative vital essential crucial worth up no unfair fair natural
  inevitable ironic striking significant interesting surprising obvious evident whether assumed rumoured announced
  revealed confirmed agreed decided disclosed`);

/** Verbs that can follow a dummy "it", and those that can only. */
export const copulas = words(`
  is was will would has had may might could should isn't wasn't became becomes remains remained seems looks`);
export const dummyVerbs = words(
  'seems seemed appears appeared emerged takes took turns turned transpired rains rained snows snowed',
);
