import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

/** The addresses that our content scripts are declared for: there Common Ground works at once. */
export function ownPatterns(): string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.flatMap(({ matches = [] }) => matches);
}

/** Whether one of the match patterns covers an address; ports do not count, as in the browsers' own patterns. */
export function isCovered(patterns: readonly string[], url: string | undefined): boolean {
  const address = url === undefined ? null : URL.parse(url);
  if (!address) return false;
  address.port = '';
  return patterns.some((pattern) => new MatchPattern(pattern).includes(address.href));
}

/** Whether a host is one that our content scripts are declared for: it is never “another site”. */
export function isOwnHost(host: string): boolean {
  return ownPatterns().some((pattern) => hostOfPattern(pattern) === host);
}

/** The host of a match pattern, with its `*` where it has one. */
export function hostOfPattern(pattern: string): string {
  return /^[^:]+:\/\/([^/:]+)/.exec(pattern)?.[1] ?? '';
}
