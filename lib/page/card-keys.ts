import { safely } from '../shared/safely.ts';
import type { Card } from './card.ts';

/**
 * While the card is open, Escape closes it; while it has the focus, Tab goes round in it and the page hears of no key.
 * Listens before the page does, for which Escape may mean to throw the message away. Gives the function that follows
 * keys pressed where this document does not hear of them.
 */
export function followKeys(card: Card, close: () => void, signal: AbortSignal): (event: KeyboardEvent) => void {
  const keyDown = safely('key-not-followed', (event: KeyboardEvent) => {
    if (!card.element || (event.key !== 'Escape' && !card.hasFocus)) return;
    event.stopImmediatePropagation();
    if (event.key === 'Escape' || event.key === 'Tab') event.preventDefault();
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') card.focusNext(event.shiftKey);
  });
  const keepFromPage = safely('key-not-followed', (event: KeyboardEvent) => {
    if (card.hasFocus) event.stopImmediatePropagation();
  });
  window.addEventListener('keydown', keyDown, { capture: true, signal });
  window.addEventListener('keypress', keepFromPage, { capture: true, signal });
  window.addEventListener('keyup', keepFromPage, { capture: true, signal });
  return keyDown;
}
