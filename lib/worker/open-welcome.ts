import { browser } from 'wxt/browser';
import type { Policy } from '../managed/policy.ts';

/** Opens the welcome page in a tab of its own, unless the organisation's policy says not to. */
export async function openWelcome(policy: () => Promise<Policy | undefined>): Promise<void> {
  if ((await policy())?.welcomePage === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
