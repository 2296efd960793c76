/**
 * Numbers for the classes of words of one story. In: class names, figures. Out:
 * numbers from 0 in order of appearance, and how rare each class is in news.
 */

/** Numbers the classes of a story in order of appearance, and keeps how rare each is. */
export class Numbering {
  readonly rarity: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #figures = new Map<number, number>();

  number(name: string, rare: number): number {
    let id = this.#numbers.get(name);
    if (id === undefined) {
      id = this.rarity.push(rare) - 1;
      this.#numbers.set(name, id);
    }
    return id;
  }

  /** The class of a figure, whatever words it was written in. */
  figure(value: number): number {
    let id = this.#figures.get(value);
    if (id === undefined) {
      id = this.rarity.push(1) - 1;
      this.#figures.set(value, id);
    }
    return id;
  }
}
