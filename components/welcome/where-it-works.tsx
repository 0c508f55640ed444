import { Fragment } from 'react';
import { browser } from 'wxt/browser';
import { sitesThatWork } from '../shared/own-sites.ts';

/** Where to write with it at once, and the way out of this page. */
export function WhereItWorks({ onDone }: { readonly onDone: () => void }) {
  return (
    <section aria-labelledby="where-it-works">
      <h2 id="where-it-works">Where it works</h2>
      <p>
        It is on at once in{' '}
        {sitesThatWork().map(({ name, url }, index, { length }) => (
          <Fragment key={name}>
            {index > 0 && (index < length - 1 ? ', ' : ' and ')}
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          </Fragment>
        ))}
        .
      </p>
      <p className="quiet-text small">
        The Common Ground button beside the address bar shows how a draft reads, and looks words up.
      </p>
      <div className="welcome-actions">
        <button type="button" className="primary" onClick={onDone}>
          Start writing
        </button>
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          More options
        </button>
      </div>
    </section>
  );
}
