/**
 * A long round of work and everybody else, in turns. In: rounds of steps, word
 * of every call. Out: what the steps gave, one step at a time; rounds that go on
 * together take turns too. After some steps others get a tick: a timer, for
 * workerd looks for what comes in only when it has nothing else to do. A tick
 * ends after so many calls as well, for under calls without end no timer rings.
 * The clock stands still while code runs, so how many steps go between two ticks
 * is learned from how long the last ones took, once their tick is over.
 */

/** Milliseconds: what takes longer goes in fewer steps, what takes less in more. */
const LONG = 20;
const SHORT = 8;
const MOST_STEPS = 16;
/** Calls that a tick lets in at most. */
const MOST_CALLS = 20;

export class Turns {
  #rounds = 0;
  #last: Promise<unknown> = Promise.resolve();
  /** Steps between two ticks, and how many of them are left. */
  #steps = 1;
  #left = 1;
  #began = 0;
  #calls = 0;
  #end: (() => void) | null = null;

  /** Somebody called. */
  called(): void {
    if (this.#end !== null && --this.#calls === 0) this.#end();
  }

  /** Does a round, a step an item, in order; stops at the first step that throws. */
  async round<T, R>(items: readonly T[], step: (item: T, at: number) => R): Promise<R[]> {
    // Whoever comes to an idle object comes from outside: a tick has just been.
    if (this.#rounds++ === 0) this.#begin();
    try {
      const all: R[] = [];
      for (const [at, item] of items.entries()) all.push(await this.#turn(() => step(item, at)));
      return all;
    } finally {
      this.#rounds--;
    }
  }

  #turn<R>(step: () => R): Promise<R> {
    const mine = this.#last.then(async () => {
      if (this.#left === 0) await this.#tick();
      this.#left--;
      return step();
    });
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #tick(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#calls = MOST_CALLS;
      this.#end = resolve;
      setTimeout(resolve, 0);
    });
    this.#end = null;
    const took = Date.now() - this.#began;
    if (took > LONG) this.#steps = Math.max(1, this.#steps >> 1);
    else if (took < SHORT) this.#steps = Math.min(MOST_STEPS, this.#steps * 2);
    this.#begin();
  }

  #begin(): void {
    this.#left = this.#steps;
    this.#began = Date.now();
  }
}
