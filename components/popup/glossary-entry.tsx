import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { READERS } from '../../lib/shared/reader.ts';
import { plainWording } from '../../lib/terms/plain-wording.ts';
import { READER_NAMES } from '../shared/readers.ts';

/** One entry of the glossary: what to say instead, what it means, who knows it. */
export function Entry({ entry }: { readonly entry: GlossaryEntry }) {
  const { term, variants = [], plain, advice, question, meaning, pack, knownTo, disliked } = entry;
  const known = READERS.filter((reader) => knownTo.includes(reader)).map((reader) => READER_NAMES[reader].name);
  return (
    <li>
      <h3>
        {term}
        {variants.length > 0 && <span className="quiet-text small"> also {variants.join(', ')}</span>}
      </h3>
      {plain.length > 0 && (
        <p>
          Say <b>{plain.map(plainWording).join(', ')}</b>
        </p>
      )}
      {plain.length === 0 && advice && <p>Better: {advice}</p>}
      {plain.length === 0 && !advice && question && <p>Ask: {question}</p>}
      {meaning && <p>It means: {meaning}</p>}
      <p className="small quiet-text">Known to: {known.length > 0 ? known.join(', ') : 'few outside the field'}</p>
      {disliked && <p className="small">Disliked by many of the people it names</p>}
      {pack === 'organisation' && <p className="small quiet-text">From your organisation’s terms</p>}
    </li>
  );
}
