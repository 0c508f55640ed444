import type { Worker } from '@playwright/test';

/**
 * Chooses “Look up … in the glossary” for a selection. No test can open the browser's own menu, so the worker's listener
 * is called as the browser calls it, but without the moment of the click in which alone a side panel may be opened.
 */
export async function chooseLookUp(worker: Worker, selectionText: string): Promise<void> {
  await worker.evaluate(async (text) => {
    const [tab] = await chrome.tabs.query({ active: true, windowType: 'normal' });
    const { dispatch } = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
    dispatch.call(chrome.contextMenus.onClicked, { menuItemId: 'look-up', selectionText: text }, tab ?? {});
  }, selectionText);
}
