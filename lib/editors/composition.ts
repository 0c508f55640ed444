/** Events that tell whether a word is being made up of several keys. */
const TELLING = ['compositionstart', 'compositionend', 'keydown', 'input', 'blur'];

/** Follows whether the writer is in the middle of a word that several keys make up, as an input method has it, until `signal` aborts. */
export class Composition {
  isUnderWay = false;

  constructor(root: HTMLElement, signal: AbortSignal) {
    // An editor that takes the word out of the page ends it without an event: the next key tells.
    const follow = (event: Event) => {
      // The page may make events up that say nothing of it; Chromium does not vouch for its own end of a composition.
      if (!event.isTrusted && event.type !== 'compositionend') return;
      this.isUnderWay = event.type === 'compositionstart' || (event as InputEvent).isComposing === true;
    };
    for (const type of TELLING) root.addEventListener(type, follow, { capture: true, passive: true, signal });
  }
}
