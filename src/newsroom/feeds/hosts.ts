/**
 * One request to a host at a time, within a run. In: a host, something to do. Out: what it gave, once everybody who came
 * before is done.
 */
export class Hosts {
  readonly #last = new Map<string, Promise<void>>();

  async alone<T>(url: string, work: () => Promise<T>): Promise<T> {
    const host = URL.canParse(url) ? new URL(url).host : url;
    const before = this.#last.get(host) ?? Promise.resolve();
    const mine = before.then(work);
    // What it gave is not held on to: it may be a page.
    this.#last.set(
      host,
      mine.then(
        () => {},
        () => {},
      ),
    );
    return mine;
  }
}
