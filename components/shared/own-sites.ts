import { isCovered, ownPatterns } from '../../lib/sites/own-sites.ts';

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
  return KNOWN.filter(({ url }) => isCovered(patterns, url));
}
