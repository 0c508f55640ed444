import { useId, useState } from 'react';
import { READERS, type Reader } from '../../lib/shared/reader.ts';
import { READER_NAMES } from './readers.ts';
import './reader-choice.css';

/** Which readers are chosen, and who hears of a change. */
export interface ReaderChoiceProps {
  readonly legend: string;
  readonly readers: readonly Reader[];
  readonly onChange: (readers: readonly Reader[]) => void;
  /** Says beside each group who they are; the legend is for screen readers then, under a heading that says the same. */
  readonly explains?: boolean;
  /** Set by the organisation: shown, and not for the writer to change. */
  readonly isLocked?: boolean;
}

/** The groups of readers to choose from, any mix of them but none at all. */
export function ReaderChoice({ legend, readers, onChange, explains = false, isLocked = false }: ReaderChoiceProps) {
  const id = useId();
  const [isLastKept, setLastKept] = useState(false);
  const choose = (reader: Reader, isChosen: boolean) => {
    const chosen = READERS.filter((other) => (other === reader ? isChosen : readers.includes(other)));
    setLastKept(chosen.length === 0);
    if (chosen.length > 0) onChange(chosen);
  };
  return (
    <fieldset className="reader-choice" disabled={isLocked}>
      <legend className={explains ? 'unseen' : undefined}>{legend}</legend>
      <div className={explains ? 'reader-list' : 'reader-chips'}>
        {READERS.map((reader) => (
          <label key={reader}>
            <input
              type="checkbox"
              checked={readers.includes(reader)}
              aria-labelledby={`${id}-${reader}`}
              aria-describedby={explains ? `${id}-${reader}-who` : undefined}
              onChange={({ target }) => choose(reader, target.checked)}
            />
            <span>
              {explains ? (
                <b id={`${id}-${reader}`}>{READER_NAMES[reader].name}</b>
              ) : (
                <span id={`${id}-${reader}`}>{READER_NAMES[reader].name}</span>
              )}
              {explains && (
                <span id={`${id}-${reader}-who`} className="quiet-text small">
                  {` ${READER_NAMES[reader].who}`}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      <p role="status" className="small">
        {isLastKept && 'Somebody has to read it: choose at least one.'}
      </p>
    </fieldset>
  );
}
