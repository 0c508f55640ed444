import { browser } from 'wxt/browser';
import type { PageSite } from '../../lib/sites/page-site.ts';
import { sitesThatWork } from '../shared/own-sites.ts';

/** Says that Common Ground does not work here, why (where the page is known), and where it does. */
export function NotHere({ kind }: { readonly kind?: PageSite['kind'] }) {
  return (
    <section className="panel">
      <h2>{(kind && TITLES[kind]) ?? TITLE}</h2>
      <p className="quiet-text">
        {kind && REASONS[kind]} It works in {inWords(sitesThatWork().map(({ name }) => name))}, and on any other site
        that you switch it on for.
      </p>
      <p>
        Or{' '}
        <a href={browser.runtime.getURL('/check.html')} target="_blank" rel="noreferrer">
          check any text
        </a>
        : paste it, or open a Word file. Nothing of it is kept.
      </p>
    </section>
  );
}

const TITLE = 'Common Ground does not work on this page yet';

/** Where it never will. */
const TITLES: Partial<Record<PageSite['kind'], string>> = {
  browser: 'Common Ground cannot work on this page',
  shop: 'Common Ground cannot work on this page',
  file: 'Common Ground does not read files here',
  hidden: 'Common Ground cannot work on this page',
};

const REASONS: Partial<Record<PageSite['kind'], string>> = {
  browser: 'This page is the browser’s own, and no extension may read it.',
  shop: 'The browser lets no extension work on this site, as people get their extensions here.',
  file: 'This page is a file on your computer.',
  hidden:
    'Your browser keeps this page to itself: it is one of its own pages, a shop for extensions, or a file on your computer.',
  other: 'This page has no address that your browser could ask you about.',
};

const inWords = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
