/** What a page is to somebody who wants Common Ground on it. */
export type PageSite =
  /** A site that can be switched on; `pattern` is the one origin to ask the browser for. */
  | { readonly kind: 'site'; readonly host: string; readonly pattern: string }
  /**
   * Why it cannot: a page of the browser's own, a shop for extensions, a file, one without a host name, or one whose
   * address the browser keeps from us although the writer pressed our button on it.
   */
  | { readonly kind: 'browser' | 'shop' | 'file' | 'other' | 'hidden' };

/** What the host of a site may look like, here and in storage. */
export const SITE_HOST = /^[a-z0-9._-]{1,253}$/;

/** Where browsers let no extension run, as Chrome's, Edge's and Firefox's own lists say. */
const SHOPS: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\//,
  /^https:\/\/(?:addons|discovery|accounts|support|install)\.(?:mozilla\.org|cdn\.mozilla\.net|firefox\.com)\//,
];
/** Schemes of pages that a browser makes itself. */
const BROWSER_PAGE =
  /^(?:about|brave|chrome|chrome-error|chrome-extension|chrome-search|chrome-untrusted|devtools|edge|moz-extension|opera|resource|view-source|vivaldi):/;

/** What the page at an address is. */
export function pageSite(url: string | undefined): PageSite {
  const address = url === undefined ? null : URL.parse(url);
  if (!address) return { kind: 'hidden' };
  const { protocol, hostname, href } = address;
  if (BROWSER_PAGE.test(href)) return { kind: 'browser' };
  if (SHOPS.some((shop) => shop.test(href))) return { kind: 'shop' };
  if (protocol === 'file:') return { kind: 'file' };
  if (!/^https?:$/.test(protocol) || !SITE_HOST.test(hostname)) return { kind: 'other' };
  // Firefox's patterns know no ports: a site is all that one host serves under one scheme.
  return { kind: 'site', host: hostname, pattern: `${protocol}//${hostname}/*` };
}
