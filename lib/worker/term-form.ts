import { browser } from 'wxt/browser';
import { TERM_DRAFT_KEY } from '../messaging/keys.ts';
import type { TermDraft } from '../messaging/protocol.ts';

/** Opens the options page with the form for a new term. What goes into the form is no part of the address, which browsers remember. */
export async function openTermForm(term: TermDraft): Promise<void> {
  await browser.storage.session.set({ [TERM_DRAFT_KEY]: term });
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#add-term') });
}
