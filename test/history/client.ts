/**
 * One client of a run: random operations over HTTP, each logged with its call
 * and its answer. In: a seed, the runtime's address, what all clients share.
 * Out: log lines. It never tries again what failed: the log says `unknown`.
 */
import type { Act, Line, Look, Op, Outcome, Read, Seen, Withdraw } from './log.ts';
import { TOKENS } from './runtime.ts';
import { DAYS, hashOf, random, revisionOf, SLOTS, type Slot, writing } from './world.ts';

/** What the clients of one run share. */
export interface Shared {
  readonly url: string;
  /** Settles when the runtime answers. */
  readonly up: () => Promise<void>;
  readonly tick: () => number;
  readonly write: (line: Line) => void;
  /** Moves with every writing, so that no two are the same. */
  turn: number;
  /** Digest keys and their newest versions that anybody has seen. */
  readonly known: Map<string, number>;
  /** The version that was held last, by key. */
  readonly held: Map<string, number>;
  /** Bodies whose inputs the log has. */
  readonly bodies: Set<string>;
}

type Answer = { readonly status: number; readonly json: Record<string, unknown> };
// A distributed Omit: an operation without what every line has.
type Facts<T> = T extends Op ? Omit<T, 't' | 'client' | 'began' | 'ended' | 'outcome' | 'status'> : never;

export class Client {
  readonly #id: number;
  readonly #shared: Shared;
  readonly #random: () => number;

  constructor(id: number, seed: number, shared: Shared) {
    this.#id = id;
    this.#shared = shared;
    this.#random = random(seed * 7919 + id);
  }

  /** Does one random operation. */
  async step(): Promise<void> {
    const dice = this.#random();
    const slot = this.#pick(SLOTS);
    if (dice < 0.16) await this.put(slot);
    else if (dice < 0.2) await this.withdraw(slot, 'retract');
    else if (dice < 0.27) await this.withdraw(slot, 'restore');
    else if (dice < 0.4) await this.look(slot);
    else if (dice < 0.5) await this.#build(slot);
    else if (dice < 0.75) await this.read(this.#key(slot));
    else if (dice < 0.94) await this.#old(this.#key(slot));
    else await this.#act(this.#key(slot));
  }

  /** Sends an article; now and then it says again what it may have said before. */
  async put(slot: Slot): Promise<void> {
    const again = this.#random() < 0.15;
    const turn = again ? Math.floor(this.#random() * 8) : this.#shared.turn++;
    const content = writing(slot, turn);
    await this.#op(
      { op: 'put', article: slot.id, revision: revisionOf(content) },
      'PUT',
      `/v1/articles/${slot.id}`,
      content,
      ({ json }) => ({ became: String(json.status), answered: String(json.revision) }),
    );
  }

  async withdraw(slot: Slot, op: Withdraw['op']): Promise<void> {
    const method = op === 'retract' ? 'POST' : 'DELETE';
    const body = op === 'retract' ? { reason: 'as the run wills' } : undefined;
    await this.#op({ op, article: slot.id }, method, `/v1/articles/${slot.id}/retraction`, body, () => ({}));
  }

  /** Reads an article, and learns its story. */
  async look(slot: Slot): Promise<void> {
    const found = ({ status, json }: Answer): Partial<Look> => {
      if (typeof json.story === 'string') this.#note(`story:${json.story}`, 0);
      const withheld = status === 410 ? 'withheld' : status === 404 ? 'absent' : null;
      const revision = status === 200 ? String(json.revision) : withheld;
      return revision === null ? {} : { found: revision };
    };
    await this.#op({ op: 'article', article: slot.id }, 'GET', `/v1/articles/${slot.id}`, undefined, found);
  }

  /** Reads a digest's latest version, or the one asked for; `fresh`: a stale one will not do. */
  async read(key: string, asked?: number, fresh = this.#random() < 0.5): Promise<void> {
    const facts: Facts<Read> = asked === undefined ? { op: 'latest', key } : { op: 'version', key, asked };
    const path = `${pathOf(key)}${asked === undefined ? '' : `/versions/${asked}`}`;
    const learn = ({ status, json }: Answer): Partial<Read> => {
      if (status !== 200) return {};
      this.#note(key, Number(json.version));
      return { seen: this.#seen(json) };
    };
    await this.#op(facts, 'GET', path, undefined, learn, fresh ? { 'Cache-Control': 'no-cache' } : {});
  }

  /** Every version that there is. */
  async listing(key: string): Promise<void> {
    await this.#op(
      { op: 'listing', key },
      'GET',
      `${pathOf(key)}/versions?limit=100`,
      undefined,
      async ({ status, json }) => {
        if (status !== 200) return {};
        type Item = { version: number; hash: string; cause: { kind: string; from?: number } };
        const items = json.items as Item[];
        // Nobody writes any more, so that the pages are of one list.
        for (let { next } = json; typeof next === 'string'; ) {
          const page = await this.#send('GET', `${pathOf(key)}/versions?limit=100&cursor=${next}`, undefined);
          items.push(...(page.json.items as Item[]));
          next = page.json.next;
        }
        const versions = items.map(({ version, hash, cause }) => ({
          ...{ version, hash, cause: cause.kind },
          ...(cause.from === undefined ? {} : { from: cause.from }),
        }));
        return { versions };
      },
    );
  }

  /** Changes an article and makes its day's digest say so. */
  async #build(slot: Slot): Promise<void> {
    await this.put(slot);
    await this.read(`daily:${slot.day}`);
  }

  async #old(key: string): Promise<void> {
    const newest = this.#shared.known.get(key) ?? 1;
    // Mostly recent ones; sometimes one that is not there yet.
    await this.read(
      key,
      Math.max(1, newest + 1 - Math.floor(this.#random() ** 2 * Math.min(newest + 1, 60))),
    );
  }

  async #act(key: string): Promise<void> {
    const newest = this.#shared.known.get(key) ?? 1;
    const recent = Math.max(1, newest - Math.floor(this.#random() * 4));
    const op = this.#pick(['pin', 'rollback', 'release', 'release'] as const);
    // Only what is held can be let go of.
    const asked = op === 'release' ? (this.#shared.held.get(key) ?? recent) : recent;
    const method = op === 'release' ? 'DELETE' : 'POST';
    const path = `${pathOf(key)}/versions/${asked}/${op === 'rollback' ? op : 'pin'}`;
    await this.#op({ op, key, asked }, method, path, undefined, ({ status, json }): Partial<Act> => {
      if (status !== 200) return {};
      this.#note(key, Number(json.version));
      if (op === 'pin') this.#shared.held.set(key, Number(json.version));
      return { version: Number(json.version), hash: String(json.hash) };
    });
  }

  /** One call, logged with its answer. */
  async #op<F extends Facts<Op>>(
    facts: F,
    method: string,
    path: string,
    body: unknown,
    learn: (answer: Answer) => object | Promise<object>,
    headers: Record<string, string> = {},
  ): Promise<void> {
    await this.#shared.up();
    const began = this.#shared.tick();
    const answer = await this.#send(method, path, body, headers).catch(() => null);
    const ended = this.#shared.tick();
    const status = answer?.status ?? 0;
    const outcome: Outcome =
      status === 0 || status >= 500 ? 'unknown' : status === 200 || status === 201 ? 'done' : 'refused';
    const learnt = answer === null || outcome === 'unknown' ? {} : await learn(answer);
    const line = { t: 'op', client: this.#id, ...facts, began, ended, outcome, status, ...learnt };
    this.#shared.write(line as unknown as Op);
  }

  async #send(
    method: string,
    path: string,
    body: unknown,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json', ...more };
    if (method !== 'GET') headers.Authorization = `Bearer ${method === 'PUT' ? TOKENS.ingest : TOKENS.admin}`;
    const response = await fetch(`${this.#shared.url}${path}`, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: text.startsWith('{') ? JSON.parse(text) : {} };
  }

  #seen(json: Record<string, unknown>): Seen {
    const {
      schema: _,
      kind: __,
      key: ___,
      version,
      created: ____,
      cause,
      engine: _____,
      hash,
      withheld,
      stale,
      ...rest
    } = json;
    const body = hashOf(rest);
    const fresh = !this.#shared.bodies.has(body);
    this.#shared.bodies.add(body);
    const inputs = rest.inputs as { article: string; revision: string }[];
    return {
      version: Number(version),
      hash: String(hash),
      body,
      cause: (cause as { kind: string }).kind,
      stale: stale !== undefined,
      redacted: withheld !== undefined,
      ...(fresh ? { inputs: inputs.map((one) => `${one.article}@${one.revision}`) } : {}),
    };
  }

  #note(key: string, version: number): void {
    this.#shared.known.set(key, Math.max(version, this.#shared.known.get(key) ?? 0));
  }

  #key(slot: Slot): string {
    const dice = this.#random();
    if (dice < 0.4) return `daily:${this.#pick(DAYS)}`;
    if (dice < 0.7) return `briefing:${slot.outlet}:${slot.day}`;
    const stories = [...this.#shared.known.keys()].filter((key) => key.startsWith('story:'));
    return stories.length === 0 ? `daily:${slot.day}` : this.#pick(stories);
  }

  #pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)] as T;
  }
}

/** The address of a digest. */
function pathOf(key: string): string {
  const [kind, first, day] = key.split(':');
  if (kind === 'story') return `/v1/stories/${first}/digest`;
  return kind === 'daily' ? `/v1/digests/${first}` : `/v1/outlets/${first}/briefings/${day}`;
}
