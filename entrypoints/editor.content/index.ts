import { defineContentScript } from 'wxt/utils/define-content-script';
import { Session } from '../../lib/page/session.ts';
import { withDocument } from '../../lib/page/with-document.ts';
import './style.css';

export default defineContentScript({
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  allFrames: true,
  // Outlook writes some of its windows into about:blank.
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  /** A script started later, by a newer version or a second injection, ends this one: the signal aborts. */
  main(context) {
    withDocument((signal) => new Session(signal, () => context.isValid), context.signal);
  },
});
