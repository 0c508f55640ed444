import { safely } from './safely.ts';

/** A function that has `action` run in the next animation frame, once however often it is called; errors are logged under `code`. */
export function oncePerFrame(code: string, action: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  const run = safely(code, () => {
    frame = 0;
    action();
  });
  return () => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(run);
  };
}
