import type { TextSplice } from '../shared/text-splice.ts';
import type { TextField } from './text-field.ts';
import type { Mirror } from './value-range.ts';

/** A mirror that follows what changes in its field. */
export interface FollowingMirror extends Mirror {
  splice(splice: TextSplice): void;
}

/** Lays a mirror over a field that holds `value`, until `signal` aborts. */
export type MakeMirror = (field: TextField, value: string, signal: AbortSignal) => FollowingMirror;

/** What scripts of ours in the same frame share: they have one global object, and the page another. */
interface Offer {
  make?: MakeMirror;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('common-ground.mirror');

function offer(): Offer {
  const shared = globalThis as { [KEY]?: Offer };
  shared[KEY] ??= { listeners: new Set() };
  return shared[KEY];
}

/** Offers the mirror from another script, which comes with the first finding: until then there is nothing to mark. */
export function offerMirror(make: MakeMirror): void {
  offer().make = make;
  for (const listener of offer().listeners) listener();
}

/** What makes a mirror, once its script has run. */
export function offeredMirror(): MakeMirror | undefined {
  return offer().make;
}

/** Calls `listener` when the mirror comes, until `signal` aborts. */
export function onMirror(listener: () => void, signal: AbortSignal): void {
  const { listeners } = offer();
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
}
