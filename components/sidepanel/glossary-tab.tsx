import { browser } from 'wxt/browser';
import { GlossarySearch } from '../glossary/glossary-search.tsx';
import { TermPage } from '../glossary/term-page.tsx';
import { useTermPage } from '../glossary/use-term-page.ts';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { DraftTerms } from './draft-terms.tsx';

/** The page of the draft's words; it finds the draft by itself. */
const PAGE = '/draft-glossary.html';

/** The glossary beside the draft, and the words of the draft that stand in it. */
export function GlossaryTab({ report }: { readonly report: MirroredDraft | undefined }) {
  const { entry, open, close } = useTermPage();
  return (
    <>
      <div className="tab-content" hidden={entry !== undefined}>
        <GlossarySearch onOpen={open} />
        {/* Above the list, which grows: a button that moves away under the pointer hears of no click. */}
        {report && (
          <button type="button" onClick={() => void browser.tabs.create({ url: PAGE })}>
            All words of this draft, to print
          </button>
        )}
        <DraftTerms report={report} onOpen={open} />
      </div>
      {entry && (
        <div className="tab-content">
          <TermPage entry={entry} onBack={close} />
        </div>
      )}
    </>
  );
}
