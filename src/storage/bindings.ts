/**
 * What `wrangler.toml` and the operator's secrets give the Worker. In: nothing.
 * Out: one type. A secret that is not set is `undefined`, and writes say so.
 */
export interface Bindings {
  readonly ARTICLES: KVNamespace;
  readonly CATALOG: DurableObjectNamespace;
  readonly DIGEST: DurableObjectNamespace;
  readonly SITE_NAME?: string;
  /** The address that readers use, where a proxy asks under another: `https://news.example`. */
  readonly PUBLIC_ORIGIN?: string;
  /** Names the deploy; a new one means that renderers and settings may have changed. */
  readonly VERSION?: { readonly id: string };
  /** Versions that a digest keeps, the pinned one aside; 1,000 where it is not set. */
  readonly HISTORY_VERSIONS?: string;
  /** Bearer tokens that may write articles; several, comma-separated, while they rotate. */
  readonly INGEST_TOKEN?: string;
  /** Bearer tokens that may also withdraw, restore and pin. */
  readonly ADMIN_TOKEN?: string;
}
