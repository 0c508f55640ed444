import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { browser } from 'wxt/browser';
import { Review } from '../review/review.tsx';
import { Logo } from '../shared/logo.tsx';
import { useDraft } from '../shared/use-draft.ts';
import { useOwnWindow } from '../shared/use-own-window.ts';
import { GlossaryTab } from './glossary-tab.tsx';
import { LedgerTab } from './ledger-tab.tsx';
import '../shared/theme.css';
import '../shared/narrow.css';
import '../report/report.css';
import './side-panel.css';

/** The side panel: the draft of this window as a whole, and the glossary beside it. */
export function SidePanel() {
  const scope = useOwnWindow();
  return scope && <Panel scope={scope} />;
}

function Panel({ scope }: { readonly scope: { readonly windowId: number } }) {
  const draft = useDraft(scope);
  return (
    <>
      <header>
        <Logo />
        <h1>Common Ground</h1>
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </button>
      </header>
      <main>
        <Tabs className="panel-tabs">
          <TabList aria-label="What to look at" className="tab-list">
            <Tab id="review">Review</Tab>
            <Tab id="promises">Promises</Tab>
            <Tab id="glossary">Glossary</Tab>
          </TabList>
          <TabPanel id="review" className="tab-content">
            <Review draft={draft} />
          </TabPanel>
          <TabPanel id="promises" className="tab-content">
            <LedgerTab draft={draft} />
          </TabPanel>
          <TabPanel id="glossary">
            <GlossaryTab report={draft.report} />
          </TabPanel>
        </Tabs>
      </main>
    </>
  );
}
