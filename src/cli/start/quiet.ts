/** The environment that keeps wrangler silent, offline and without questions. In: nothing. Out: variables. */
export const QUIET_WRANGLER = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  DO_NOT_TRACK: '1',
  CI: '1',
  WRANGLER_HIDE_BANNER: 'true',
} as const;
