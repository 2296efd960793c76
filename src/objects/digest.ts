/**
 * A digest's object: one a key. In: calls of the facade, alarms. Out: Results,
 * or a version's document as text with its facts in a header. Holds no rule of
 * its own: newsroom/keep.ts does.
 */
import { done, type Result } from '../contract/index.ts';
import { Keeper, type Served } from '../newsroom/index.ts';
import { type Bindings, bodiesIn } from '../storage/index.ts';
import { catalogOf, servedResponse } from './facade.ts';
import { DurableShell } from './shell.ts';

const HISTORY = 1000;

export class Digest extends DurableShell {
  private readonly storage: DurableObjectStorage;
  private readonly keeper!: Keeper;

  constructor(state: DurableObjectState, env: Bindings) {
    super(state, env);
    this.storage = state.storage;
    const ports = {
      storage: state.storage,
      bodies: bodiesIn(env.ARTICLES),
      catalog: catalogOf(env),
      now: () => Date.now(),
      history: historyOf(env),
    };
    state.blockConcurrencyWhile(async () => {
      Object.assign(this, { keeper: new Keeper(ports) });
    });
  }

  async read(key: string, tags: string[]) {
    return answer(await this.keeper.read(key, tags));
  }

  async version(key: string, version: number, tags: string[]) {
    return answer(await this.keeper.version(key, version, tags));
  }

  versions(key: string) {
    return this.keeper.versions(key);
  }

  diff(key: string, from: number, to: number) {
    return this.keeper.diff(key, from, to);
  }

  quoting(_key: string, article: string) {
    return done(this.keeper.quoting(article));
  }

  async stale(_key: string, generation: number) {
    const when = this.keeper.stale(generation);
    if (when !== null) await this.storage.setAlarm(when);
    return done(null);
  }

  takeUp(key: string, version: number, hold: boolean) {
    return this.keeper.takeUp(key, version, hold);
  }

  release(key: string) {
    return this.keeper.release(key);
  }

  async alarm(): Promise<void> {
    const again = await this.keeper.refresh();
    if (again !== null) await this.storage.setAlarm(again);
  }
}

/** Versions kept, as the operator says. */
function historyOf(env: Bindings): number {
  const wanted = Number(env.HISTORY_VERSIONS);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : HISTORY;
}

/** A document goes as text, unparsed; a failure, or a match of validators, as JSON. */
function answer(result: Result<Served>): Response | Result<Served> {
  return result.ok && result.value.json !== null ? servedResponse(result.value, result.value.json) : result;
}
