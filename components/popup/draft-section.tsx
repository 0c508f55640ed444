import { browser } from 'wxt/browser';
import type { FindingPlace } from '../../lib/messaging/draft-messages.ts';
import { usefulFixes } from '../../lib/report/useful-fixes.ts';
import { draftStateWords, isAllWell } from '../report/draft-state-words.ts';
import { FixList } from '../report/fix-list.tsx';
import { LessonCounts } from '../report/lesson-counts.tsx';
import { ReadingAge } from '../report/reading-age.tsx';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { ReaderChoice } from '../shared/reader-choice.tsx';
import { shortfallWords } from '../shared/shortfall-words.ts';
import type { WatchedDraft } from '../shared/use-draft.ts';

/** How the draft reads and for whom, what was found in it, and what to mend first. */
export function DraftSection({ draft }: { readonly draft: WatchedDraft }) {
  return (
    <section className="panel" aria-labelledby="this-draft">
      <h2 id="this-draft" className="unseen">
        This draft
      </h2>
      {draft.report ? <Draft report={draft.report} draft={draft} /> : draft.isKnown && <NoDraft />}
    </section>
  );
}

function NoDraft() {
  return <p className="quiet-text">Click into what you are writing to see how it reads.</p>;
}

function Draft({ report, draft: { ask, tabId } }: { readonly report: MirroredDraft; readonly draft: WatchedDraft }) {
  const { counts, byLesson, findings, readers, shortfall } = report;
  const notice = shortfall && <p role="status">{shortfallWords(shortfall)}</p>;
  const state = draftStateWords(report);
  if (report.words === 0) return notice ?? <p className="quiet-text">{state}</p>;
  const show = async (place: FindingPlace) => {
    ask({ show: place });
    // The answer comes after the draft has been told, and a browser that opened the popup as a tab goes back to the draft.
    if (tabId !== undefined) await browser.tabs.update(tabId, { active: true });
    window.close();
  };
  return (
    <>
      {notice}
      {state === undefined ? <ReadingAge counts={counts} /> : <p className="quiet-text">{state}</p>}
      <ReaderChoice legend="Who reads this draft" readers={readers} onChange={(chosen) => ask({ readers: chosen })} />
      {findings.length > 0 && (
        <>
          <LessonCounts byLesson={byLesson} />
          <FixList fixes={usefulFixes(findings)} onChoose={show} />
        </>
      )}
      {isAllWell(report) && <p className="all-well">Nothing to change: no wording here shuts your readers out.</p>}
    </>
  );
}
