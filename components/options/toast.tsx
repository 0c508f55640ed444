import { useEffect, useRef, useState } from 'react';

/** How long a toast stays when nobody is at it, in milliseconds. */
const STAY = 10_000;

/** What a toast says, and what its button takes back. */
export interface ToastContent {
  readonly message: string;
  readonly undo?: () => void;
}

/** Says what was done, politely. With something to undo, the button has the focus: what was pressed has just gone. */
export function Toast({ content, onEnd }: { readonly content: ToastContent | undefined; readonly onEnd: () => void }) {
  const undoButton = useRef<HTMLButtonElement>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (content?.undo) undoButton.current?.focus();
  }, [content]);
  useEffect(() => {
    if (!content || isHeld) return;
    const timer = setTimeout(onEnd, STAY);
    return () => clearTimeout(timer);
  }, [content, isHeld, onEnd]);
  return (
    <div className="toast-place">
      <p role="status" className="unseen">
        {content?.message}
      </p>
      {content && (
        <aside
          className="toast"
          aria-label="What was done"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{content.message}</span>
          {content.undo && (
            <button ref={undoButton} type="button" className="toast-button" onClick={content.undo}>
              Undo
            </button>
          )}
          <button type="button" className="toast-button" aria-label="Dismiss" onClick={onEnd}>
            ×
          </button>
        </aside>
      )}
    </div>
  );
}
