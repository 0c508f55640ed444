import { Button, Label, ProgressBar } from 'react-aria-components';
import type { Progress } from '../../lib/transfer/transfer-protocol.ts';
import { shownNumber } from './count-words.ts';

/** What is under way, how far it is, and how to stop it. */
export interface ImportProgressProps {
  readonly label: string;
  readonly progress: Progress;
  /** Absent where it is over before anybody could stop it. */
  readonly onCancel?: () => void;
}

/** How far a long task is. */
export function ImportProgress({ label, progress: { done, total }, onCancel }: ImportProgressProps) {
  const share = total === 0 ? 0 : Math.min(100, (done / total) * 100);
  const rows = total === 0 ? '' : `${shownNumber(done)} of ${shownNumber(total)}`;
  return (
    <>
      <div className="fields">
        <ProgressBar
          className="progress"
          isIndeterminate={total === 0}
          {...(total > 0 && { value: share, valueLabel: rows })}
        >
          <Label>{label}</Label>
          <span className="quiet-text">{rows}</span>
          <div className="progress-track">
            <div className="progress-fill" style={{ width: `${share}%` }} />
          </div>
        </ProgressBar>
      </div>
      {onCancel && (
        <div className="actions">
          <Button autoFocus onPress={onCancel}>
            Cancel
          </Button>
        </div>
      )}
    </>
  );
}
