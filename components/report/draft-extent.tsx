import { useState } from 'react';
import type { CheckedDraft } from './checked-draft.ts';

/** Fewer paragraphs are checked before anybody could read how far it has come. */
const MANY = 40;

type Phase = 'quiet' | 'under way' | 'ended';

/**
 * How long a draft is, or while many of its paragraphs are not checked yet, how far that has come. Screen readers hear of
 * every quarter, and of the end.
 */
export function DraftExtent({ words, blocks, total, unchecked }: CheckedDraft) {
  const known = Math.min(blocks.length, total - unchecked);
  const [before, setPhase] = useState<Phase>('quiet');
  const phase = phaseAfter(before, total - known);
  if (phase !== before) setPhase(phase);
  return (
    <>
      {phase === 'under way' ? (
        <label className="draft-extent quiet-text small">
          Checked {known.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} paragraphs
          <progress max={total} value={known} />
        </label>
      ) : (
        words > 0 && <p className="draft-extent quiet-text small">{wordCount(words)}</p>
      )}
      <p role="status" className="unseen">
        {phase === 'under way' && `Checking the draft: ${Math.floor((4 * known) / total) * 25} % done`}
        {phase === 'ended' && 'All of the draft is checked.'}
      </p>
    </>
  );
}

/** What the writer changes in a long draft that was checked is little, and no news. */
function phaseAfter(before: Phase, left: number): Phase {
  if (left >= MANY || (before === 'under way' && left > 0)) return 'under way';
  return before === 'quiet' ? 'quiet' : 'ended';
}

const wordCount = (words: number) => (words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`);
