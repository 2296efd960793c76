/**
 * A handful of invented articles, in our own words, for the tests inside
 * workerd: two stories of three outlets each, and one that nobody else tells.
 */
export interface Sample {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

const paragraphs = (...lines: string[]) => lines.join('\n\n');

export const SAMPLES: readonly Sample[] = [
  {
    id: 'weir-tribune',
    outlet: 'tribune',
    title: 'Weir gate at Ambleford breaks and floods forty homes',
    published: '2026-03-14T08:00:00Z',
    text: paragraphs(
      'A steel gate of the weir at Ambleford broke on Saturday night and the river Tarn ran into forty homes below it.',
      'Nobody was hurt, the fire brigade of Ambleford said. Sixty people spent the night in the sports hall of the Tarn school.',
      'The gate was built in 1931 and was to be replaced next year. Engineers of the river board had last looked at it in October.',
      '"We heard a crack like a gun and then the water came," said Olga Brandt, who lives on Mill Lane.',
      'The mayor of Ambleford, Peter Quill, promised that the town would pay for hotel rooms for a week.',
    ),
  },
  {
    id: 'weir-gazette',
    outlet: 'gazette',
    title: 'Forty homes under water after weir at Ambleford fails',
    published: '2026-03-14T09:30:00Z',
    text: paragraphs(
      'Forty homes in Ambleford were flooded on Saturday night after a gate of the weir on the river Tarn gave way.',
      'The fire brigade said that nobody was hurt and that some sixty people had been taken to a sports hall.',
      'The river board said that the gate, built in 1931, had been inspected in October and found to be safe.',
      'Mill Lane was still under a metre of water on Sunday morning, and the railway line to Hollin was closed.',
      'Peter Quill, the mayor, called for an inquiry into the river board.',
    ),
  },
  {
    id: 'weir-herald',
    outlet: 'herald',
    title: 'Ambleford weir: river board under fire after flood',
    published: '2026-03-15T07:00:00Z',
    text: paragraphs(
      'The river board faces questions after a gate of the Ambleford weir broke on Saturday night and flooded some fifty homes.',
      'The board had been told by its own engineers in October that the gate of 1931 was badly worn, a report seen by the Herald shows.',
      'A spokeswoman for the board said that the gate had been found to be safe.',
      'About sixty people from Mill Lane slept in the sports hall of the Tarn school, the fire brigade said, and nobody was hurt.',
      'Mayor Peter Quill wants an inquiry.',
    ),
  },
  {
    id: 'chess-tribune',
    outlet: 'tribune',
    title: 'Thirteen-year-old Ines Valdor wins national chess title in Kestrel',
    published: '2026-03-14T18:00:00Z',
    text: paragraphs(
      'Ines Valdor, a thirteen-year-old from Port Sable, won the national chess championship in Kestrel on Friday.',
      'She beat the defending champion, Marek Tull, in the last round after 61 moves.',
      'No one younger has ever held the title. The record had stood since 1958.',
      '"I saw the pawn and I took it," Valdor said after the game. "Then I was afraid for an hour."',
      'Her prize is 12,000 crowns and a place at the world championship in Lisbon in June.',
    ),
  },
  {
    id: 'chess-gazette',
    outlet: 'gazette',
    title: 'Girl of 13 becomes youngest national chess champion',
    published: '2026-03-14T19:10:00Z',
    text: paragraphs(
      'A girl of thirteen, Ines Valdor, has become the youngest national chess champion after a win in Kestrel on Friday.',
      'Valdor defeated Marek Tull, who had won the championship three times, in 61 moves.',
      'The champion from Port Sable receives 12,000 crowns and goes to the world championship in Lisbon in June.',
      'Tull said that he had never been outplayed in an endgame like that.',
    ),
  },
  {
    id: 'chess-courier',
    outlet: 'courier',
    title: 'Valdor, 13, takes chess crown',
    published: '2026-03-14T20:45:00Z',
    text: paragraphs(
      'Thirteen-year-old Ines Valdor of Port Sable took the national chess championship from Marek Tull in Kestrel on Friday.',
      'The last game lasted 61 moves and more than six hours.',
      'Her trainer, Paulina Hest, said that Valdor had slept for only four hours the night before.',
      'She is to play at the world championship in Lisbon in June and receives 12,000 crowns.',
    ),
  },
  {
    id: 'bakery-courier',
    outlet: 'courier',
    title: 'Last bakery on Gull Street closes after ninety years',
    published: '2026-03-15T06:00:00Z',
    text: paragraphs(
      'The last bakery on Gull Street sold its final loaf on Sunday morning, ninety years after it opened.',
      'Rent had doubled within three years, said its owner, Henrik Moss, whose grandfather built the oven.',
      'Customers stood in line from five in the morning, and some of them wept.',
    ),
  },
];

/** The article without its id, as PUT wants it. */
export function bodyOf({ id: _, ...body }: Sample): Omit<Sample, 'id'> {
  return body;
}

/** The sample of an id. */
export function sample(id: string): Sample {
  const found = SAMPLES.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}
