/**
 * A digest's object: one a key. In: calls of the facade, alarms. Out: Results,
 * or a version's document as it is (serving.ts). Holds no rule of
 * its own: newsroom/keep.ts does.
 */
import { done } from '../contract/index.ts';
import { Keeper, type Paging } from '../newsroom/index.ts';
import { type Bindings, bodiesIn, setting } from '../storage/index.ts';
import { Alarm } from './alarm.ts';
import { catalogOf } from './facade.ts';
import { askedFor, servedResponse } from './serving.ts';
import { DurableShell, faulty } from './shell.ts';

const DAY = 86_400_000;

export class Digest extends DurableShell {
  private readonly clock: Alarm;
  private readonly keeper!: Keeper;

  constructor(state: DurableObjectState, env: Bindings) {
    super(state, env);
    this.clock = new Alarm(state.storage);
    const ports = {
      storage: state.storage,
      bodies: bodiesIn(env.ARTICLES),
      catalog: catalogOf(env),
      now: () => Date.now(),
      alarm: this.clock,
      history: setting(env.HISTORY_VERSIONS, 1000),
      age: setting(env.HISTORY_DAYS, 3650) * DAY,
      quiet: setting(env.REBUILD_QUIET, 2) * 1000,
      latest: setting(env.REBUILD_LATEST, 30) * 1000,
    };
    state.blockConcurrencyWhile(async () => {
      await this.clock.open();
      Object.assign(this, { keeper: new Keeper(ports) });
    });
  }

  /** Reads come here directly; whatever else is called, by the library. */
  override async fetch(request: Request): Promise<Response> {
    const asked = askedFor(request);
    if (asked === null) return super.fetch(request);
    const { key, fresh, version, tags } = asked;
    try {
      const { keeper } = this;
      return servedResponse(
        await (version === null ? keeper.read(key, tags, fresh) : keeper.version(key, version, tags)),
      );
    } catch (error) {
      return faulty(error);
    }
  }

  versions(key: string, fresh: boolean, paging: Paging) {
    return this.keeper.versions(key, paging, fresh);
  }

  audit(key: string, _fresh: boolean, paging: Paging) {
    return this.keeper.audit(key, paging);
  }

  diff(key: string, _fresh: boolean, from: number, to: number) {
    return this.keeper.diff(key, from, to);
  }

  quoting(_key: string, _fresh: boolean, article: string) {
    return done(this.keeper.quoting(article));
  }

  stale(_key: string, _fresh: boolean, generation: number, forced: boolean) {
    this.keeper.stale(generation, forced);
    return done(null);
  }

  takeUp(key: string, _fresh: boolean, version: number, hold: boolean, token: string) {
    return this.keeper.takeUp(key, version, hold, token);
  }

  release(key: string, _fresh: boolean, version: number, token: string) {
    return this.keeper.release(key, version, token);
  }

  async alarm(): Promise<void> {
    this.clock.rang();
    await this.keeper.refresh();
  }
}
