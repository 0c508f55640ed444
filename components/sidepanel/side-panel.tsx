import { browser } from 'wxt/browser';
import { GlossarySearch } from '../glossary/glossary-search.tsx';
import { TermPage } from '../glossary/term-page.tsx';
import { useTermPage } from '../glossary/use-term-page.ts';
import { Logo } from '../shared/logo.tsx';
import { useDraft } from '../shared/use-draft.ts';
import { DraftTerms } from './draft-terms.tsx';
import '../shared/theme.css';
import '../shared/narrow.css';
import './side-panel.css';

/** The side panel: the glossary beside the draft, and the words of the draft that stand in it. */
export function SidePanel() {
  const { report } = useDraft();
  const { entry, open, close } = useTermPage();
  return (
    <>
      <header>
        <Logo />
        <h1>Glossary</h1>
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </button>
      </header>
      <main hidden={entry !== undefined}>
        <GlossarySearch onOpen={open} />
        <DraftTerms report={report} onOpen={open} />
      </main>
      {entry && (
        <main>
          <TermPage entry={entry} onBack={close} />
        </main>
      )}
    </>
  );
}
