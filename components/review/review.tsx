import type { WatchedDraft } from '../shared/use-draft.ts';
import { DraftStrip } from './draft-strip.tsx';
import { ErrandBar } from './errand-bar.tsx';
import { FindingsSection } from './findings-section.tsx';
import { HardSentences } from './hard-sentences.tsx';
import { HowItReads } from './how-it-reads.tsx';
import { NoDraft } from './no-draft.tsx';
import { useErrands } from './use-errands.ts';
import { WhyNotSection } from './why-not-section.tsx';
import './review.css';

/** The whole draft at a glance, seen as the people it is for would see it. */
export function Review({ draft }: { readonly draft: WatchedDraft }) {
  const errands = useErrands(draft);
  const { report, ask } = draft;
  if (!report) return <NoDraft draft={draft} />;
  return (
    <>
      <HowItReads draft={report} onAsk={ask} />
      {report.words > 0 && (
        <>
          <DraftStrip draft={report} onAsk={ask} />
          <FindingsSection draft={report} onAsk={ask} run={errands.run} />
          <HardSentences draft={report} onAsk={ask} />
          <WhyNotSection key={report.draftId} draft={report} send={draft.send} />
        </>
      )}
      <ErrandBar errands={errands} />
    </>
  );
}
