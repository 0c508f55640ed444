import type { ReadabilityCounts } from '../../lib/report/block-analysis.ts';
import { readability } from '../../lib/report/readability.ts';
import { readingAgeWords } from './reading-age-words.ts';

/** The age at which most people read a text of these counts with ease, or why it cannot be told. */
export function ReadingAge({ counts }: { readonly counts: ReadabilityCounts }) {
  const years = readability(counts)?.readingAge;
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
