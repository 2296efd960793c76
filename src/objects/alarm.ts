/**
 * An object's one alarm, which several things want. In: storage, times in
 * milliseconds. Out: the alarm set. When it rings is remembered, so that it can
 * be set in the same turn as the write that wants it, without asking storage.
 */
export class Alarm {
  readonly #storage: DurableObjectStorage;
  #at: number | null = null;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** Learns what is set already; call while nothing else may run. */
  async open(): Promise<void> {
    this.#at = await this.#storage.getAlarm();
  }

  /** It rings at `at`, whatever was set before. */
  set(at: number): void {
    this.#at = at;
    void this.#storage.setAlarm(at);
  }

  /** It rings at `at` at the latest. */
  wake(at: number): void {
    if (this.#at === null || at < this.#at) this.set(at);
  }

  /** It rang: nothing is set any more. Call first thing. */
  rang(): void {
    this.#at = null;
  }
}
