import { useCallback, useEffect } from 'react';
import type { DraftSummary } from '../../lib/messaging/protocol.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { summaryInTab } from './focused-draft.ts';
import { LessonCounts } from './lesson-counts.tsx';
import { readingAgeWords } from './reading-age.ts';
import { shortfallWords } from './shortfall-words.ts';

/** How often the open popup looks at the draft again, in milliseconds: a draft may be half checked when it opens. */
const LOOK_AGAIN = 1_000;

/** How the draft in a tab reads, and what was found in it. */
export function DraftSection({ tabId }: { readonly tabId: number }) {
  const { answer, failure, askAgain } = useAnswer(
    useCallback(async () => ({ summary: await summaryInTab(tabId) }), [tabId]),
  );
  useEffect(() => {
    const timer = setInterval(askAgain, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [askAgain]);
  return (
    <section className="panel" aria-labelledby="this-draft">
      <h2 id="this-draft">This draft</h2>
      {failure ? <p className="quiet-text">{failure}</p> : answer && <Draft summary={answer.summary} />}
    </section>
  );
}

function Draft({ summary }: { readonly summary: DraftSummary | undefined }) {
  if (!summary) return <p className="quiet-text">Click into what you are writing to see how it reads.</p>;
  const { shortfall } = summary;
  const notice = shortfall && <p role="status">{shortfallWords(shortfall)}</p>;
  if (summary.words === 0) return notice ?? <p className="quiet-text">Nothing written yet.</p>;
  return (
    <>
      {notice}
      <ReadingAge years={summary.readingAge} />
      {summary.total > 0 ? (
        <LessonCounts byLesson={summary.byLesson} />
      ) : (
        <p className="all-well">Nothing to change: no wording here shuts your readers out.</p>
      )}
    </>
  );
}

function ReadingAge({ years }: { readonly years: number | undefined }) {
  if (years === undefined) {
    return <p className="quiet-text">Too short to tell a reading age. A few more sentences will do.</p>;
  }
  const { age, meaning } = readingAgeWords(years);
  return (
    <p className="reading-age">
      <strong>
        Reading age <b>{age}</b>
        <span className="unseen">:</span>
      </strong>{' '}
      <span>{meaning}</span>
    </p>
  );
}
