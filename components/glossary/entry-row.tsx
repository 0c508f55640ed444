import { Text } from 'react-aria-components';
import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { insteadOf, knownToWords } from './entry-words.ts';

/** An entry among others: the term, what to say instead, what it means, who knows it. */
export function EntryRow({
  entry,
  wordClass,
}: {
  readonly entry: GlossaryEntry;
  readonly wordClass?: string | undefined;
}) {
  const { term, variants = [], meaning, pack, disliked, alwaysFine } = entry;
  const { lead, text } = insteadOf(entry);
  return (
    <>
      <Text slot="label" className="entry-term">
        <b>{term}</b>
        {wordClass && <span className="quiet-text small"> ({wordClass})</span>}
        {variants.length > 0 && <span className="quiet-text small"> also {variants.join(', ')}</span>}
      </Text>
      <Text slot="description" className="entry-lines">
        {text && (
          <span>
            {lead} <b>{text}</b>
          </span>
        )}
        {meaning && <span>It means: {meaning}</span>}
        {disliked && <span className="small">Disliked by many of the people it names</span>}
        <span className="small quiet-text">
          {!alwaysFine && knownToWords(entry)}
          {pack === 'organisation' && ' · From your organisation'}
        </span>
      </Text>
    </>
  );
}
