/**
 * As many articles as wanted, in our own words: events with a place, people and
 * things of their own, each told by one to four outlets on its day. In: a
 * number. Out: that article, always the same.
 */
import type { Article } from '../../../src/engine/index.ts';
import { random } from '../../history/world.ts';

/** Words to make names and things from: syllables, so that there are as many as events need. */
const START = [
  'Am',
  'Bel',
  'Cor',
  'Dun',
  'El',
  'Far',
  'Gan',
  'Hol',
  'Is',
  'Kes',
  'Lor',
  'Mar',
  'Nor',
  'Os',
  'Pen',
  'Quil',
  'Ros',
  'Sel',
  'Tor',
  'Ul',
  'Ver',
  'Wes',
  'Yar',
  'Zel',
];
const END = [
  'bury',
  'combe',
  'dale',
  'ford',
  'gate',
  'ham',
  'kirk',
  'ley',
  'mere',
  'ness',
  'port',
  'stead',
  'thorpe',
  'wick',
  'worth',
  'stow',
];
const THINGS = [
  'bridge',
  'harbour',
  'library',
  'stadium',
  'tunnel',
  'museum',
  'brewery',
  'quarry',
  'tramway',
  'school',
  'market',
  'theatre',
  'reservoir',
  'airfield',
  'hospital',
  'orchard',
  'lighthouse',
  'monastery',
  'factory',
  'observatory',
];
const EVENTS = [
  'burnt down',
  'reopened',
  'was sold',
  'was flooded',
  'was closed',
  'was robbed',
  'won a prize',
  'was extended',
  'went on strike',
  'was evacuated',
];
const OTHERS = [
  'engineers',
  'nurses',
  'farmers',
  'students',
  'drivers',
  'lawyers',
  'teachers',
  'sailors',
  'miners',
  'actors',
  'bakers',
  'tenants',
];
/** Articles of an event, on average; events of a day follow from it. */
const TELLERS = [1, 1, 2, 2, 3, 4];

/** Article `n` where a day brings `perDay` of them. */
export function article(n: number, perDay: number): Article {
  const cycle = TELLERS.reduce((sum, one) => sum + one, 0);
  let left = n % cycle;
  let event = Math.floor(n / cycle) * TELLERS.length;
  for (const tellers of TELLERS) {
    if (left < tellers) break;
    left -= tellers;
    event++;
  }
  return told(n, event, left, Math.floor(n / perDay));
}

function told(n: number, event: number, teller: number, day: number): Article {
  const of = random(event * 2_654_435 + 17);
  const pick = <T>(from: readonly T[]) => from[Math.floor(of() * from.length)] as T;
  const name = () => `${pick(START)}${pick(START).toLowerCase()}${pick(START).toLowerCase()}${pick(END)}`;
  const [place, person, second, thing, what, others] = [
    name(),
    name(),
    name(),
    pick(THINGS),
    pick(EVENTS),
    pick(OTHERS),
  ];
  const [sum, people] = [Math.floor(of() * 900) + 12, Math.floor(of() * 500) + 3];
  const own = random(n + 99);
  const detail = `${START[Math.floor(own() * START.length)]}${END[Math.floor(own() * END.length)]}`;
  const lines = [
    `The ${thing} of ${place} ${what} on Monday, and ${people} ${others} were there when it happened.`,
    `${person}, who runs the ${thing}, said that ${sum} million crowns had been spent on it since the spring.`,
    `The ${others} of ${place} asked for an inquiry, and mayor ${second} promised one within ${(people % 20) + 2} weeks.`,
    `Near ${detail} a road was closed for ${Math.floor(own() * 12) + 1} hours, and buses went round by the river.`,
  ];
  // A real article has hundreds of words of its own; here they are the names of those who were there.
  const names = Array.from({ length: 44 }, name);
  const [some, more] = [names.slice(0, 22), names.slice(22)];
  lines.push(
    `Among them were ${some.join(', ')} and ${person}.`,
    `Later ${more.join(', ')} came to ${place}.`,
  );
  const turned = [...lines.slice(teller % 3), ...lines.slice(0, teller % 3)];
  return {
    id: `scale-${n}`,
    revision: n.toString(16).padStart(20, '0'),
    outlet: `outlet-${(event + teller) % 40}`,
    title: `${thing[0]?.toUpperCase()}${thing.slice(1)} of ${place} ${what}`,
    text: turned.join('\n\n'),
    url: null,
    published: new Date(Date.UTC(2024, 0, 1 + day, 6 + teller)).toISOString(),
    lang: 'en',
  };
}
