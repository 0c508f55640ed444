import { browser } from 'wxt/browser';
import type { Sender } from './sender.ts';

/** Puts the card's script into the frame that asks for it; rejects where the frame has gone. */
export async function injectCard({ tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id === undefined) throw new Error('Only a frame of a tab has a card');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/content-scripts/card.js'],
    injectImmediately: true,
  });
}
