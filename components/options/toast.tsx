import { useEffect, useRef, useState } from 'react';

/** How long a toast stays when nobody is at it, in milliseconds. */
const STAY = 10_000;

/** What a toast says, and what its button takes back. */
export interface ToastContent {
  readonly message: string;
  readonly undo?: () => void;
}

/** Says what was done, politely. With something to undo its button has the focus: what was pressed has just gone. */
export function Toast({ content, onEnd }: { readonly content: ToastContent | undefined; readonly onEnd: () => void }) {
  const undoButton = useRef<HTMLButtonElement>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    setHeld(false);
    if (content?.undo) undoButton.current?.focus();
  }, [content]);
  useEffect(() => {
    if (!content || isHeld) return;
    const timer = setTimeout(onEnd, STAY);
    return () => clearTimeout(timer);
  }, [content, isHeld, onEnd]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  return (
    <aside
      className="toast"
      aria-label="Done"
      onPointerEnter={hold}
      onPointerLeave={letGo}
      onFocus={hold}
      onBlur={letGo}
    >
      <p role="status">{content?.message}</p>
      {content?.undo && (
        <button ref={undoButton} type="button" className="toast-button" onClick={content.undo}>
          Undo
        </button>
      )}
    </aside>
  );
}
