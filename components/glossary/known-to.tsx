import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { READERS } from '../../lib/shared/reader.ts';
import { READER_NAMES } from '../shared/readers.ts';

/** Who knows a term, group by group, and how we know. */
export function KnownTo({ entry: { knownTo, evidence } }: { readonly entry: GlossaryEntry }) {
  return (
    <section>
      <h3>Who knows it</h3>
      {knownTo.length === 0 ? (
        <p>It is marked whoever reads.</p>
      ) : (
        <ul>
          {READERS.map((reader) => (
            <li key={reader} className="known-to-row" data-known={knownTo.includes(reader)}>
              <span>
                <b>{READER_NAMES[reader].name}</b> <span className="quiet-text small">{READER_NAMES[reader].who}</span>
              </span>
              <span className="known-to-answer">{knownTo.includes(reader) ? 'Yes' : 'Mostly not'}</span>
            </li>
          ))}
        </ul>
      )}
      {evidence && <p className="small quiet-text">How we know: {evidence}</p>}
    </section>
  );
}
