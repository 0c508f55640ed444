import { browser } from 'wxt/browser';
import { VERSION_KEY } from '../../lib/messaging/keys.ts';

/** Calls `listener` after every change of terms or settings, wherever it was made; returns what stops it. */
export function onRuleSetChange(listener: () => void): () => void {
  const { onChanged } = browser.storage.local;
  const heard = (changes: Readonly<Record<string, unknown>>) => {
    if (VERSION_KEY in changes) listener();
  };
  onChanged.addListener(heard);
  return () => onChanged.removeListener(heard);
}
