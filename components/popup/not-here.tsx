import { browser } from 'wxt/browser';
import { sitesThatWork } from '../shared/own-sites.ts';

/** Says where Common Ground works, when that is not here. */
export function NotHere() {
  const names = sitesThatWork().map(({ name }) => name);
  return (
    <section className="panel">
      <h2>Common Ground does not work on this page yet</h2>
      <p className="quiet-text">It works in {inWords(names)}: open a draft there, and start to write.</p>
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

const inWords = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
