/**
 * What polling and trying feeds work with. In: the bindings. Out: the ports that the use cases want: stubs, the platform's
 * fetch, and the bounds that the operator set.
 */
import { allowed, Budget, Hosts, type Outside, type PollPorts, Robots } from '../newsroom/index.ts';
import { catalogOf, feedsOf } from '../objects/facade.ts';
import { type Bindings, bodiesIn, setting } from '../storage/index.ts';

/** What the free plan allows one invocation. */
const SUBREQUESTS = 50;
const SECONDS = 15;
/** More would let a feed with pages outlive its lease (newsroom/feeds/progress.ts). */
const SECONDS_MOST = 20;

/** Ports of one run. */
export function pollPortsOf(env: Bindings): PollPorts {
  const budget = new Budget(setting(env.FEEDS_BUDGET, SUBREQUESTS));
  const outside = outsideOf(env, () => budget.take(1));
  return {
    catalog: catalogOf(env),
    bodies: bodiesIn(env.ARTICLES),
    feeds: feedsOf(env),
    outside,
    hosts: new Hosts(),
    robots: new Robots(outside),
    budget,
    now: () => Date.now(),
  };
}

/** The way out; `spend` pays for each request. */
export function outsideOf(env: Bindings, spend: () => boolean): Outside {
  const about = env.PUBLIC_ORIGIN === undefined ? '' : ` +${env.PUBLIC_ORIGIN}`;
  return {
    send: (url, init) => fetch(url, init),
    allow: allowed(env.FETCH_ALLOW),
    patience: Math.min(SECONDS_MOST, setting(env.FETCH_SECONDS, SECONDS)) * 1000,
    agent: `Standfirst (feed reader;${about || ' extractive digests with sources'})`,
    spend,
  };
}
