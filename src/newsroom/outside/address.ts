/**
 * Which addresses may be fetched: the one place that decides, asked before the first request and before every redirect.
 * In: an address as somebody wrote it, and what the operator opened (FETCH_ALLOW). Out: the URL, or why not. Fetched are
 * http and https on ports 80, 443, 8080 and 8443, from hosts that have a public name. Refused: user and password in it,
 * names without a dot or of a network's own (RFC 6761, 6762, 8375; `.internal`; Kubernetes' and Consul's), and every host that
 * is a number: the WHATWG URL parser turns each spelling of an IPv4 address into one with four decimal parts and IPv6 into
 * brackets, so that refusing these two forms refuses private, loopback, link-local, shared, mapped, NAT64 and 6to4 ones without
 * a table of them.
 * Not decided here: what a name resolves to, for a Worker can't ask. Cloudflare's fetch leaves from its edge, where no
 * private network is in reach; who runs workerd himself sets `network = (allow = ["public"])`, which looks at each connection.
 */

/** Ports where web servers are; a URL without one has its scheme's. */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443']);

/** Last labels that no public name has. */
const OWN: ReadonlySet<string> = new Set(
  'localhost local localdomain internal intranet private corp home lan svc consul arpa onion alt test example invalid'.split(
    ' ',
  ),
);

const NUMBER = /^\[|^[0-9.]+$/;

export type Address = { readonly url: URL } | { readonly refused: string };

/** Decides on one address. `allow` names hosts and ports (`127.0.0.1:8123`) that are open whatever they are: tests, development. */
export function addressOf(text: string, allow: readonly string[]): Address {
  if (!URL.canParse(text)) return { refused: 'not an absolute URL' };
  const url = new URL(text);
  url.hash = '';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { refused: `${url.protocol.slice(0, 20)} is not fetched, only https: and http:` };
  }
  if (url.username !== '' || url.password !== '') return { refused: 'a user or password is in it' };
  if (allow.includes(url.host)) return { url };
  const refused = hostRefused(url.hostname);
  if (refused !== null) return { refused };
  if (!PORTS.has(url.port))
    return { refused: `port ${url.port} is not fetched, only 80, 443, 8080 and 8443` };
  return { url };
}

/** Why a host, as the URL parser gives it, is not fetched; null: it may be. */
function hostRefused(host: string): string | null {
  if (NUMBER.test(host)) return 'the host is a number; only names are fetched';
  const labels = host.split('.');
  if (labels.at(-1) === '') return 'the host ends in a dot';
  if (labels.length < 2) return 'the host has no dot, so it is a name of some network';
  if (labels.includes('')) return 'the host has an empty label';
  if (OWN.has(labels.at(-1) as string)) return `.${labels.at(-1)} is a name of some network`;
  return null;
}

/** The operator's list, `127.0.0.1:8123, localhost:9000`; empty where nothing is set. */
export function allowed(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}
