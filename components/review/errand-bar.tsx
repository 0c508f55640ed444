import type { Errands } from './use-errands.ts';

/** Says how the last change in the draft ended, and takes changes back. */
export function ErrandBar({ errands: { words, isDone, undo } }: { readonly errands: Errands }) {
  return (
    <div className="errand-bar" data-shown={words !== ''} data-done={isDone}>
      <p role="status">{words}</p>
      {undo && (
        <button type="button" onClick={undo}>
          Undo
        </button>
      )}
    </div>
  );
}
