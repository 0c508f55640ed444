import type { DraftRequest } from '../../lib/messaging/draft-messages.ts';
import { readability } from '../../lib/report/readability.ts';
import { DraftExtent } from '../report/draft-extent.tsx';
import { draftStateWords, leftAloneWords } from '../report/draft-state-words.ts';
import { ReadingAge } from '../report/reading-age.tsx';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { ReaderChoice } from '../shared/reader-choice.tsx';
import { shortfallWords } from '../shared/shortfall-words.ts';
import { sittingWords } from './sitting-words.ts';

/** What the section shows, and who hears of a choice. */
export interface HowItReadsProps {
  readonly draft: MirroredDraft;
  readonly onAsk: (request: DraftRequest) => void;
}

/** The draft's reading age now and when this sitting began, who reads it, and how far it is checked. */
export function HowItReads({ draft, onAsk }: HowItReadsProps) {
  const { counts, readers, shortfall, begun } = draft;
  const state = draftStateWords(draft);
  const sitting = sittingWords(begun && readability(begun)?.readingAge, readability(counts)?.readingAge);
  const leftAlone = leftAloneWords(draft);
  return (
    <section className="panel" aria-labelledby="how-it-reads">
      <h2 id="how-it-reads">How it reads</h2>
      {shortfall && <p role="status">{shortfallWords(shortfall)}</p>}
      {state === undefined ? <ReadingAge counts={counts} /> : <p className="quiet-text">{state}</p>}
      {sitting && <p className="small">{sitting}</p>}
      <DraftExtent key={draft.draftId} {...draft} />
      {leftAlone && <p className="quiet-text small">{leftAlone}</p>}
      <ReaderChoice legend="Who reads this draft" readers={readers} onChange={(chosen) => onAsk({ readers: chosen })} />
    </section>
  );
}
