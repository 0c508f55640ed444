import { expect } from 'vitest';
import { marks } from '../support/marks.ts';
import { wordFile, wordParagraph } from '../support/word-file.ts';
import { test } from './support/firefox-test.ts';
import { fill, giveFile, press, textOf } from './support/own-page.ts';

test('a term added on the options page is marked in the open draft, and the popup knows draft and glossary', async ({
  firefox,
  openDraft,
}) => {
  const draft = await openDraft('<p>The plan for the Fernley gateway is ready. We will utilise it.</p>');
  await expect.poll(() => marks(draft)).toEqual({ jargon: ['utilise'] });
  await draft.click('[role=textbox] p');

  const options = await firefox.openOwn('options.html');
  await press(options, 'Add a term');
  await fill(options, 'Term', 'gateway');
  await fill(options, 'Say instead', 'front desk');
  await fill(options, 'What it means', 'the desk where a person asks for help first');
  await press(options, 'Save term');
  await expect.poll(() => textOf(options)).toContain('1 term');
  await expect.poll(() => marks(draft)).toEqual({ jargon: ['gateway', 'utilise'] });

  const popup = await firefox.openOwn('popup.html');
  await expect.poll(() => textOf(popup)).toContain('On for outlook.office.com');
  await expect.poll(() => textOf(popup)).toContain('gateway Say “front desk”');
  await popup.locator('[type=search]').fill('gatew');
  await expect.poll(() => textOf(popup)).toContain('the desk where a person asks for help first');
});

test('a file of terms is imported, and drafts follow', async ({ firefox, openDraft }) => {
  const draft = await openDraft('<p>Dear all, the blorptang begins in May and the grumwhistle follows it.</p>');
  const options = await firefox.openOwn('options.html');
  await press(options, 'Import…');
  await giveFile(options, 'terms.csv', 'Term,Say instead,Meaning\nblorptang,budget,ours\ngrumwhistle,whistle,grum');
  await expect.poll(() => textOf(options)).toContain('2 rows: 2 to add');
  await press(options, 'Import 2 terms');
  await expect.poll(() => marks(draft)).toEqual({ jargon: ['blorptang', 'grumwhistle'] });
});

test('a Word file is checked', async ({ firefox }) => {
  const page = await firefox.openOwn('check.html');
  const body = wordParagraph('Our plan', 'Heading1') + wordParagraph('We will utilise the hall and ask the elderly.');
  await giveFile(page, 'plan.docx', wordFile({ body }));
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'], blanket: ['the elderly'] });
  await expect.poll(() => textOf(page)).toContain('utilise Say “use”');
});

test('the button in the popup opens the sidebar, and it follows the draft', async ({ firefox, openDraft }) => {
  const draft = await openDraft('<p>We will utilise the JSNA. Then we will commence.</p>');
  await expect.poll(() => marks(draft)).toEqual({ jargon: ['utilise', 'commence'], acronym: ['JSNA'] });
  await draft.click('[role=textbox] p');
  expect(await firefox.sidebarText()).toBe('');
  const popup = await firefox.openOwn('popup.html');
  await expect.poll(() => textOf(popup)).toContain('On for outlook.office.com');
  await press(popup, 'Open the side panel');
  await expect.poll(() => firefox.sidebarText()).toContain('commence');
});
