import { browser } from 'wxt/browser';
import { AccessNotice } from '../shared/access-notice.tsx';
import { Logo } from '../shared/logo.tsx';
import { DefaultReaders } from './default-readers.tsx';
import { PrivacyPromise } from './privacy-promise.tsx';
import { SampleDraft } from './sample-draft.tsx';
import { WhereItWorks } from './where-it-works.tsx';
import '../shared/theme.css';
import './welcome.css';

/** The page that opens once, when Common Ground is installed: a draft to try, readers to choose, what it promises, where it works. */
export function Welcome() {
  return (
    <div className="welcome">
      <header>
        <Logo />
        <p className="brand">Common Ground</p>
        <button type="button" className="quiet" onClick={closeTab}>
          Skip
        </button>
      </header>
      <main>
        <div className="welcome-lead">
          <h1>Write so that the people you write for can read it</h1>
          <p>
            Common Ground underlines wording that may lose your readers while you write. It says why, and offers plainer
            words. You choose what to change.
          </p>
        </div>
        <SampleDraft />
        <div className="welcome-steps">
          <AccessNotice />
          <DefaultReaders />
          <PrivacyPromise />
          <WhereItWorks onDone={closeTab} />
        </div>
      </main>
    </div>
  );
}

/** A page may not always close its own tab; the browser may. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
