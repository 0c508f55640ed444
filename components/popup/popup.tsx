import { browser } from 'wxt/browser';
import { Logo } from '../shared/logo.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { activeTab } from './active-tab.ts';
import { GlossarySearch } from './glossary-search.tsx';
import { SiteSection } from './site-section.tsx';
import '../shared/theme.css';
import './popup.css';

/** The popup of the toolbar button: this site, this draft, the glossary. */
export function Popup() {
  const { answer, failure } = useAnswer(askForTab);
  const tab = answer?.tab;
  return (
    <>
      <header>
        <Logo />
        <h1>Common Ground</h1>
        <button type="button" className="quiet" onClick={openOptions}>
          Options
        </button>
      </header>
      <main>
        {tab?.host !== undefined && <SiteSection tabId={tab.id} host={tab.host} />}
        {(answer ?? failure) !== undefined && tab?.host === undefined && <NotHere />}
        <GlossarySearch />
      </main>
    </>
  );
}

function NotHere() {
  return (
    <section className="panel">
      <h2>Common Ground does not work on this page yet</h2>
      <p className="quiet-text">
        It works in Outlook on the web and in Google Docs: open a message or a document there, and start to write.
      </p>
    </section>
  );
}

const askForTab = async () => ({ tab: await activeTab() });

function openOptions(): void {
  browser.runtime.openOptionsPage().then(() => window.close());
}
