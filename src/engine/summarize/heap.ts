/**
 * A binary heap of scored sentences: highest score on top, among equals the
 * lowest number. In: scores and numbers. Out: the top. (Williams 1964.)
 */
export class Heap {
  readonly #scores: number[] = [];
  readonly #items: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  get top(): number {
    return this.#items[0] as number;
  }

  get topScore(): number {
    return this.#scores[0] as number;
  }

  /** Would the top come before an item with this score? */
  beats(score: number, item: number): boolean {
    return this.topScore > score || (this.topScore === score && this.top < item);
  }

  #before(a: number, b: number): boolean {
    const x = this.#scores[a] as number;
    const y = this.#scores[b] as number;
    return x > y || (x === y && (this.#items[a] as number) < (this.#items[b] as number));
  }

  #swap(a: number, b: number): void {
    const score = this.#scores[a] as number;
    const item = this.#items[a] as number;
    this.#scores[a] = this.#scores[b] as number;
    this.#items[a] = this.#items[b] as number;
    this.#scores[b] = score;
    this.#items[b] = item;
  }

  push(score: number, item: number): void {
    let at = this.#items.length;
    this.#scores.push(score);
    this.#items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): void {
    const last = this.#items.length - 1;
    if (last < 0) return;
    this.#swap(0, last);
    this.#scores.pop();
    this.#items.pop();
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < last && this.#before(child, least)) least = child;
      }
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }
}
