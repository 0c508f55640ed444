import type { DraftRequest } from '../../lib/messaging/draft-messages.ts';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { MoreList } from './more-list.tsx';

/** What the section shows, and who hears of a choice. */
export interface HardSentencesProps {
  readonly draft: MirroredDraft;
  readonly onAsk: (request: DraftRequest) => void;
}

/** The sentences in which readers lose the thread; each leads to its place. They are not marked in the draft. */
export function HardSentences({ draft, onAsk }: HardSentencesProps) {
  const hard = draft.findings.filter(({ finding }) => finding.category === 'sentence');
  if (hard.length === 0) return undefined;
  return (
    <section className="panel" aria-labelledby="hard-sentences">
      <h2 id="hard-sentences">
        {hard.length === 1 ? 'One sentence is hard to read' : `${hard.length} sentences are hard to read`}
      </h2>
      <MoreList items={hard}>
        {({ block, finding }) => (
          <li key={finding.key} className="finding-row">
            <button
              type="button"
              className="finding-place"
              onClick={() => onAsk({ go: { block, start: finding.start } })}
              title="Go to it in the draft"
            >
              <span className="hard-sentence">{finding.text}</span>
            </button>
            <p className="small">{finding.message}</p>
          </li>
        )}
      </MoreList>
    </section>
  );
}
