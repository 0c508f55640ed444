import { memo, useSyncExternalStore } from 'react';
import type { DraftReport, DraftRequest } from '../../lib/messaging/draft-messages.ts';
import { usefulFixes } from '../../lib/report/useful-fixes.ts';
import type { CheckedDraft } from '../report/checked-draft.ts';
import { DraftExtent } from '../report/draft-extent.tsx';
import { draftStateWords, isAllWell } from '../report/draft-state-words.ts';
import { FixList } from '../report/fix-list.tsx';
import { LessonCounts } from '../report/lesson-counts.tsx';
import { ReadingAge } from '../report/reading-age.tsx';
import { ReaderChoice } from '../shared/reader-choice.tsx';

/** A draft in this page. */
export interface PageDraft {
  readonly report: PageReport | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly ask: (request: DraftRequest) => void;
  /** Says that another text stands there now. */
  readonly begin: () => void;
}

type PageReport = DraftReport & CheckedDraft;

/** How the text reads, for whom, and what was found in it. */
export const CheckReport = memo(function CheckReport({ draft }: { readonly draft: PageDraft }) {
  const report = useSyncExternalStore(draft.subscribe, () => draft.report);
  return (
    <aside className="check-report" aria-labelledby="how-it-reads">
      <h2 id="how-it-reads">How it reads</h2>
      {report && report.total > 0 ? (
        <Report report={report} onAsk={draft.ask} />
      ) : (
        <p className="quiet-text">Once there is text, its reading age and what was found stand here.</p>
      )}
    </aside>
  );
});

function Report({ report, onAsk }: { readonly report: PageReport; readonly onAsk: PageDraft['ask'] }) {
  const { counts, readers, byLesson, findings } = report;
  const state = draftStateWords(report);
  return (
    <>
      {state === undefined ? <ReadingAge counts={counts} /> : <p className="quiet-text">{state}</p>}
      <DraftExtent {...report} />
      <ReaderChoice legend="Who will read it" readers={readers} onChange={(chosen) => onAsk({ readers: chosen })} />
      <LessonCounts byLesson={byLesson} />
      {findings.length > 0 && <FixList fixes={usefulFixes(findings)} onChoose={(place) => onAsk({ show: place })} />}
      {isAllWell(report) && <p className="all-well">Nothing to change: no wording here shuts your readers out.</p>}
    </>
  );
}
