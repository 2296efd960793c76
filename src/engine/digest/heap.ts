/**
 * A binary heap. In: items and an order. Out: the first item under that order.
 * The order must be total for the result to be deterministic.
 */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #order: (a: T, b: T) => number;

  constructor(order: (a: T, b: T) => number) {
    this.#order = order;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (this.#order(items[up] as T, item) <= 0) break;
      items[at] = items[up] as T;
      at = up;
    }
    items[at] = item;
  }

  /** Takes the first item out; null when empty. */
  pop(): T | null {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return null;
    if (items.length === 0) return top;
    let at = 0;
    for (let down = 1; down < items.length; down = 2 * at + 1) {
      if (down + 1 < items.length && this.#order(items[down + 1] as T, items[down] as T) < 0) down += 1;
      if (this.#order(last, items[down] as T) <= 0) break;
      items[at] = items[down] as T;
      at = down;
    }
    items[at] = last;
    return top;
  }
}
