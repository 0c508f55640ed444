import { safely } from '../shared/safely.ts';
import type { Card } from './card.ts';

/**
 * While the card is open, Escape closes it; while it has the focus, Tab goes round in it and the page hears of no key.
 * Gives the function that follows keys.
 */
export function followKeys(card: Card, close: () => void): (event: KeyboardEvent) => void {
  const keyDown = (event: KeyboardEvent) => {
    if (!card.element || (event.key !== 'Escape' && !card.hasFocus)) return;
    event.stopImmediatePropagation();
    if (event.key === 'Escape' || event.key === 'Tab') event.preventDefault();
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') card.focusNext(event.shiftKey);
  };
  return safely('key-not-followed', (event: KeyboardEvent) => {
    if (event.type === 'keydown') keyDown(event);
    else if (card.hasFocus) event.stopImmediatePropagation();
  });
}
