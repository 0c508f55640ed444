import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerGoogleDocs } from '../../lib/editors/google-docs/offer-google-docs.ts';
import './style.css';

export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  // The manifest lists it together with the script that keeps the drafts: see `wxt.config.ts`.
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(context) {
    offerGoogleDocs({ id: browser.runtime.id, isValid: () => context.isValid }, context.signal);
  },
});
