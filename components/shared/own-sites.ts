import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

/** The host of an address that one of the match patterns covers. */
export function hostAmong(patterns: readonly string[], url: string | undefined): string | undefined {
  const host = url === undefined ? '' : URL.parse(url)?.hostname;
  return host && patterns.some((pattern) => new MatchPattern(pattern).includes(url ?? '')) ? host : undefined;
}

/** The addresses that our content scripts are declared for. */
export function ownPatterns(): string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.flatMap(({ matches = [] }) => matches);
}

/** A place to write that people know by name. */
export interface KnownSite {
  readonly name: string;
  /** Where it opens. */
  readonly url: string;
}

const KNOWN: readonly KnownSite[] = [
  { name: 'Outlook on the web', url: 'https://outlook.office.com/mail/' },
  { name: 'Google Docs', url: 'https://docs.google.com/document/' },
  { name: 'Gmail', url: 'https://mail.google.com/mail/' },
];

/** The well-known sites that Common Ground works on at once. */
export function sitesThatWork(): readonly KnownSite[] {
  const patterns = ownPatterns();
  return KNOWN.filter(({ url }) => hostAmong(patterns, url) !== undefined);
}
