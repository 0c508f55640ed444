import type { Shortfall } from '../../lib/shared/shortfall.ts';

const WORDS: Readonly<Record<Shortfall, string>> = {
  'no-caret':
    'Marks are off here until you click into the document, because Google Docs shows us its text only then; the glossary works already.',
  'no-text':
    'Marks are off here, because Google Docs does not show us the text of this document; the glossary still works.',
  'no-marks':
    'Marks are off here, because Google Docs does not tell us where the words are on the page; the figures and the glossary still work.',
  reload:
    'Marks are off here until you reload this page, because it was open before Common Ground was; the glossary works already.',
};

/** What is missing in this draft and why, and what works all the same: one sentence. */
export function shortfallWords(shortfall: Shortfall): string {
  return WORDS[shortfall];
}
