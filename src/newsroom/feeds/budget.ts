/**
 * What one cron run may ask of the platform. In: a number of subrequests. Out: whether there are some left. Everything
 * counts that Cloudflare counts or may: fetches, each hop of a redirect, KV writes, calls of objects.
 */
export class Budget {
  #left: number;

  constructor(subrequests: number) {
    this.#left = subrequests;
  }

  get left(): number {
    return this.#left;
  }

  /** Takes some; false, and takes none, where there are not so many. */
  take(count: number): boolean {
    if (count > this.#left) return false;
    this.#left -= count;
    return true;
  }

  /** Gives back what was set aside and not used. */
  giveBack(count: number): void {
    this.#left += count;
  }
}
