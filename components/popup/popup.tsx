import { browser } from 'wxt/browser';
import { GlossarySearch } from '../glossary/glossary-search.tsx';
import { TermPage } from '../glossary/term-page.tsx';
import { useTermPage } from '../glossary/use-term-page.ts';
import { AccessNotice } from '../shared/access-notice.tsx';
import { Logo } from '../shared/logo.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { activeTab } from './active-tab.ts';
import { NotHere } from './not-here.tsx';
import { openSidePanel } from './open-side-panel.ts';
import { SidePanelButton } from './side-panel-button.tsx';
import { TabSection } from './tab-section.tsx';
import '../shared/theme.css';
import '../shared/narrow.css';
import './popup.css';

/** The popup of the toolbar button: this site, this draft, the glossary. */
export function Popup() {
  const { answer, failure } = useAnswer(askForTab);
  const { entry, open, close } = useTermPage();
  const tab = answer?.tab;
  return (
    <>
      <header>
        <Logo />
        <h1>Common Ground</h1>
        {tab && <SidePanelButton onClick={() => thenClose(openSidePanel(tab.id))} />}
        <button type="button" className="quiet" onClick={() => thenClose(browser.runtime.openOptionsPage())}>
          Options
        </button>
      </header>
      <main hidden={entry !== undefined}>
        <AccessNotice />
        <GlossarySearch onOpen={open} />
        {tab && <TabSection tab={tab} />}
        {!tab && (answer ?? failure) !== undefined && <NotHere />}
      </main>
      {entry && (
        <main>
          <TermPage entry={entry} onBack={close} />
        </main>
      )}
    </>
  );
}

const askForTab = async () => ({ tab: await activeTab() });

function thenClose(opened: Promise<void>): void {
  opened.then(() => window.close());
}
