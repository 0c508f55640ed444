import { useSyncExternalStore } from 'react';
import type { DraftReport, DraftRequest } from '../../lib/messaging/draft-messages.ts';
import { usefulFixes } from '../../lib/report/useful-fixes.ts';
import { FixList } from '../report/fix-list.tsx';
import { LessonCounts } from '../report/lesson-counts.tsx';
import { ReadingAge } from '../report/reading-age.tsx';
import { ReaderChoice } from '../shared/reader-choice.tsx';

/** A draft in this page. */
export interface PageDraft {
  readonly report: DraftReport | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly ask: (request: DraftRequest) => void;
  /** Says that another text stands there now. */
  readonly begin: () => void;
}

/** How the text reads, for whom, and what was found in it. */
export function CheckReport({ draft }: { readonly draft: PageDraft }) {
  const report = useSyncExternalStore(draft.subscribe, () => draft.report);
  return (
    <aside className="check-report" aria-labelledby="how-it-reads">
      <h2 id="how-it-reads">How it reads</h2>
      {report && report.words > 0 ? (
        <Report report={report} onAsk={draft.ask} />
      ) : (
        <p className="quiet-text">Once there is text, its reading age and what was found stand here.</p>
      )}
    </aside>
  );
}

function Report({ report, onAsk }: { readonly report: DraftReport; readonly onAsk: PageDraft['ask'] }) {
  const { words, counts, readers, byLesson, findings } = report;
  return (
    <>
      <ReadingAge counts={counts} />
      <p className="quiet-text small">{words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`}</p>
      <ReaderChoice legend="Who will read it" readers={readers} onChange={(chosen) => onAsk({ readers: chosen })} />
      <LessonCounts byLesson={byLesson} />
      {findings.length > 0 ? (
        <FixList fixes={usefulFixes(findings)} onChoose={(place) => onAsk({ show: place })} />
      ) : (
        <p className="all-well">Nothing to change: no wording here shuts your readers out.</p>
      )}
    </>
  );
}
