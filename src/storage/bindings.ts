/**
 * What `wrangler.toml` and the operator's secrets give the Worker. In: nothing.
 * Out: one type, and how a number
 * in it is read. A secret that is not set is `undefined`, and writes say so.
 */
export interface Bindings {
  readonly ARTICLES: KVNamespace;
  readonly CATALOG: DurableObjectNamespace;
  readonly DIGEST: DurableObjectNamespace;
  readonly FEEDS: DurableObjectNamespace;
  readonly SITE_NAME?: string;
  /** The address that readers use, where a proxy asks under another: `https://news.example`. */
  readonly PUBLIC_ORIGIN?: string;
  /** Names the deploy; a new one means that renderers and settings may have changed. */
  readonly VERSION?: { readonly id: string };
  /** Versions that a digest keeps, the pinned one aside; 1,000 where it is not set. */
  readonly HISTORY_VERSIONS?: string;
  /** Days after which an old version goes, the latest and the pinned one aside; 3,650 where it is not set. */
  readonly HISTORY_DAYS?: string;
  /** A stale digest is rebuilt so many seconds after the last change, 2 where it is not set, … */
  readonly REBUILD_QUIET?: string;
  /** … but at most so many seconds after the first; 30 where it is not set. */
  readonly REBUILD_LATEST?: string;
  /** Subrequests that one cron run may make, 50 where it is not set: what the free plan allows. */
  readonly FEEDS_BUDGET?: string;
  /** Seconds that one fetch of a feed or page may take with all its redirects; 15 where it is not set, 20 at most. */
  readonly FETCH_SECONDS?: string;
  /** Seconds that a request's body may keep the service waiting; 20 where it is not set. */
  readonly BODY_SECONDS?: string;
  /** Hosts with ports that may be fetched though they are no public names: `127.0.0.1:8123`. For tests and development. */
  readonly FETCH_ALLOW?: string;
  /** Bearer tokens that may write articles; several, comma-separated, while they rotate. */
  readonly INGEST_TOKEN?: string;
  /** Bearer tokens that may also withdraw, restore and pin. */
  readonly ADMIN_TOKEN?: string;
}

/** A number that the operator may set; `usual` where it is none. */
export function setting(value: string | undefined, usual: number): number {
  const wanted = Number(value ?? '');
  return wanted > 0 && Number.isFinite(wanted) ? wanted : usual;
}
