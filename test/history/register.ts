/**
 * What a register may hold, seen from outside. In: writes, each with the ticks
 * of its call and its answer. Out: the values that a read between two ticks may
 * give: those of every write that had begun and that no other write, begun
 * after its answer and answered before the read, has surely overwritten.
 */
export interface RegisterWrite<T> {
  readonly value: T;
  readonly began: number;
  /** Infinity: it may still happen at any time. */
  readonly ended: number;
  /** Whether it did happen. */
  readonly sure: boolean;
}

export class Register<T> {
  readonly #writes: RegisterWrite<T>[];
  /** For each write, in order of `ended`: the latest `began` of sure writes up to it. */
  readonly #latest: number[] = [];
  readonly #longest: number;

  constructor(initial: T, writes: readonly RegisterWrite<T>[]) {
    const first = { value: initial, began: -1, ended: -1, sure: true };
    this.#writes = [first, ...writes].sort((a, b) => a.ended - b.ended);
    let latest = -1;
    let longest = 0;
    for (const { began, ended, sure } of this.#writes) {
      if (sure) latest = Math.max(latest, began);
      if (ended !== Infinity) longest = Math.max(longest, ended - began);
      this.#latest.push(latest);
    }
    this.#longest = longest;
  }

  /** Every value that a read called at `began` and answered at `ended` may give. */
  possible(began: number, ended: number): Set<T> {
    const over = this.#firstEndedAt(began);
    const overwritten = over === 0 ? -1 : (this.#latest[over - 1] as number);
    const values = new Set<T>();
    for (let i = this.#firstEndedAt(overwritten); i < this.#writes.length; i++) {
      const write = this.#writes[i] as RegisterWrite<T>;
      if (write.ended === Infinity || write.ended <= ended + this.#longest) {
        if (write.began < ended) values.add(write.value);
      } else {
        // What comes later began later, but for those that may happen at any time.
        i = Math.max(i, this.#firstEndedAt(Infinity) - 1);
      }
    }
    return values;
  }

  /** Index of the first write with `ended` at or after a tick. */
  #firstEndedAt(tick: number): number {
    let [low, high] = [0, this.#writes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#writes[middle] as RegisterWrite<T>).ended < tick) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
