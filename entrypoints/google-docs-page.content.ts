import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveDocs } from '../lib/editors/google-docs/docs-page.ts';

/** Runs in the page's own world, where Google Docs gives its text to scripts. */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main: serveDocs,
});
