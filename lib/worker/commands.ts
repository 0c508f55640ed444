import { type Browser, browser } from 'wxt/browser';
import type { CardStep } from '../messaging/draft-messages.ts';
import { send } from '../messaging/messaging.ts';
import { togglePause } from './paused-pages.ts';

/** What each keyboard command of the manifest asks for. */
const STEPS: Readonly<Record<string, CardStep>> = {
  'open-card': 'here',
  'next-finding': 'next',
  'previous-finding': 'previous',
};

/** Answers the keyboard commands. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'pause-page' && tab?.id !== undefined) togglePause(tab.id);
    const step = STEPS[command];
    if (step) openCard(step, tab);
  });
}

/** Asks the tab's frames for a card. A tab whose address we may not see has no script of ours. */
function openCard(step: CardStep, tab: Browser.tabs.Tab | undefined): void {
  if (tab?.id === undefined || tab.url === undefined) return;
  // Rejects where no frame answers, which is no fault: the writer is not in a draft.
  send('openCard', step, tab.id).catch(() => undefined);
}
