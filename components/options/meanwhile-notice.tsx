import type { WireTerm } from '../../lib/messaging/protocol.ts';
import { differences } from '../../lib/terms/same-term.ts';
import { writeCell } from '../../lib/terms/term-cells.ts';
import { fieldHeading } from '../../lib/terms/term-columns.ts';

/** What was typed, what stands there by now, and how to go on. */
export interface MeanwhileNoticeProps {
  readonly mine: WireTerm;
  /** Undefined where the term was deleted or renamed. */
  readonly found: WireTerm | undefined;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Shows both versions of a term that was changed in two windows; the writer says which is kept. */
export function MeanwhileNotice({ mine, found, onMine, onTheirs }: MeanwhileNoticeProps) {
  if (!found) {
    return (
      <div role="alert" className="meanwhile">
        <p>This term was deleted or renamed in another window while you edited it. What you typed is still here.</p>
        <div className="meanwhile-actions">
          <button type="button" onClick={onMine}>
            Save mine as a new term
          </button>
        </div>
      </div>
    );
  }
  return (
    <div role="alert" className="meanwhile">
      <p>This term was changed in another window while you edited it. Nothing is saved yet: choose what to keep.</p>
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Field</span>
            </th>
            <th scope="col">There now</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {differences(found, mine).map((field) => (
            <tr key={field}>
              <th scope="row">{fieldHeading(field)}</th>
              <td>{writeCell(field, found) || '–'}</td>
              <td>{writeCell(field, mine) || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="meanwhile-actions">
        <button type="button" onClick={onTheirs}>
          Take what is there into the form
        </button>
        <button type="button" onClick={onMine}>
          Save mine instead
        </button>
      </div>
    </div>
  );
}
