import type { Page } from '@playwright/test';
import { expect, marks, test } from '../support/extension-test.ts';
import { pointAt } from '../support/point-at.ts';
import { openCheckPage } from '../support/surfaces.ts';
import { protectedWordFile, wordChange, wordComments, wordFile, wordParagraph } from '../support/word-file.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Text to check' });
const openFile = (page: Page, name: string, buffer: Buffer, mimeType = WORD) =>
  page.getByLabel('File to check').setInputFiles({ name, mimeType, buffer });

const PROSE =
  'We will leverage the hall by May. The elderly will be first to try it. Please utilise the form to tell us what you think.';
/** Enough to tell a reading age. */
const MORE = 'The hall is open from nine to five. You can come in and ask for a form at the desk. '.repeat(6);

test('text written there is marked, explained, mended and counted, and nothing is asked of the network', async ({
  context,
  extensionId,
}) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await openCheckPage(context, extensionId);
  await expect(page.getByText('Once there is text')).toBeVisible();
  await editorOf(page).click();
  await page.keyboard.type(`${PROSE} `);
  await page.keyboard.insertText(MORE);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'utilise'], blanket: ['The elderly'] });
  const report = page.getByRole('complementary', { name: 'How it reads' });
  await expect(report).toContainText('145 words');
  await expect(report.getByText(/^Reading age/)).toBeVisible();
  await expect(report.locator('.lesson-counts > div').first()).toContainText('2');
  await pointAt(page, 'utilise');
  await page.getByRole('dialog').getByRole('button', { name: 'use', exact: true }).click();
  await expect(editorOf(page)).toContainText('Please use the form');
  await expect(report.locator('.lesson-counts > div').first()).toContainText('1');
  await page.keyboard.press('Control+z');
  await expect(editorOf(page)).toContainText('Please utilise the form');
  expect(requests.filter((url) => !/^(?:chrome-extension|about|data|blob):/.test(url))).toEqual([]);
});

const WELSH =
  'Mae’r cyngor yn gweithio gyda phobl leol i wella’r gwasanaethau yn y dref, ac mae croeso i bawb ddod i’r cyfarfod nesaf.';
const wordTable = (...texts: readonly string[]) =>
  `<w:tbl><w:tr>${texts.map((text) => `<w:tc>${wordParagraph(text)}</w:tc>`).join('')}</w:tr></w:tbl>`;
const STATES: Readonly<Record<string, { body: string; says: string }>> = {
  'of one word': { body: wordParagraph('Hello'), says: 'Too short to tell a reading age.' },
  'in Welsh': { body: wordParagraph(WELSH).repeat(2), says: 'There are no English sentences here.' },
  'all headings': { body: wordParagraph('Our plan', 'Heading1'), says: 'Only headings so far.' },
  'all table': { body: wordTable('Who', 'By when', 'The council', 'May'), says: 'All of this draft stands in tables.' },
};

for (const [what, { body, says }] of Object.entries(STATES)) {
  test(`a Word file ${what} is put in words, and only English is called fine`, async ({ context, extensionId }) => {
    const page = await openCheckPage(context, extensionId);
    await openFile(page, 'plan.docx', wordFile({ body }));
    const report = page.getByRole('complementary', { name: 'How it reads' });
    await expect(report).toContainText(says);
    await expect(report.getByText('Nothing to change')).toHaveCount(what === 'of one word' ? 1 : 0);
  });
}

test('a fix in the report leads to its place and opens its card; other readers change what is marked', async ({
  context,
  extensionId,
}) => {
  const page = await openCheckPage(context, extensionId);
  await openFile(page, 'plan.txt', Buffer.from(PROSE), 'text/plain');
  await page.getByRole('button', { name: /^The elderly/ }).click();
  await expect(page.getByRole('dialog').getByRole('heading')).toHaveText('The elderly');
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'Policy' }).check();
  await page.getByRole('checkbox', { name: 'Community' }).uncheck();
  await expect.poll(() => marks(page)).toEqual({ blanket: ['The elderly'] });
});

test('a Word file comes with headings, lists and tables, is marked, and gives way to what stood there', async ({
  context,
  extensionId,
}) => {
  const page = await openCheckPage(context, extensionId);
  await editorOf(page).fill('What I wrote before.');
  const table = wordTable('By when', 'May');
  const body = [wordParagraph('Our plan', 'Heading1'), wordParagraph('We will utilise the hall.'), table].join('');
  await openFile(page, 'plan.docx', wordFile({ body }));
  await expect(page.getByText('“plan.docx” is open.')).toBeVisible();
  await expect(editorOf(page).getByRole('heading', { name: 'Our plan' })).toBeVisible();
  await expect(editorOf(page).getByRole('cell', { name: 'May' })).toBeVisible();
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
  await page.getByRole('button', { name: 'Put back what was here' }).click();
  await expect(editorOf(page)).toHaveText('What I wrote before.');
  await page.getByRole('button', { name: 'Put back what was here' }).click();
  await expect(editorOf(page)).toContainText('We will utilise the hall.');
});

test('a Word file full of tracked changes and comments says what was taken', async ({ context, extensionId }) => {
  const page = await openCheckPage(context, extensionId);
  const body = [wordChange('We will ', 'leverage', 'utilise'), wordChange('It is ', 'big', 'small')].join('');
  await openFile(page, 'tracked.docx', wordFile({ body, parts: wordComments(['Is this so?', 'No.', 'Yes.']) }));
  await expect(page.getByRole('status').filter({ hasText: 'tracked.docx' }).getByRole('listitem')).toHaveText([
    'The text is as it would be with all 4 tracked changes accepted: what was added is here, what was deleted is not.',
    '3 comments left out.',
  ]);
  await expect(editorOf(page)).toHaveText('We will utiliseIt is small');
});

const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const WHOLE = wordFile({ body: wordParagraph('We will utilise the hall. '.repeat(200)) });
const REFUSED: Readonly<Record<string, { name: string; file: () => Buffer; says: RegExp }>> = {
  'protected with a password': { name: 'a.docx', file: protectedWordFile, says: /protected with a password/ },
  'of an older Word': {
    name: 'a.doc',
    file: () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    says: /an older Word/,
  },
  'cut off': { name: 'a.docx', file: () => WHOLE.subarray(0, WHOLE.length / 2), says: /damaged/ },
  'damaged inside': {
    name: 'a.docx',
    file: () => wordFile({ body: '<w:p><w:r></w:p>' }),
    says: /damaged/,
  },
  'a picture under the name of a Word file': { name: 'a.docx', file: () => PICTURE, says: /a picture, although/ },
  'another zip': {
    name: 'a.docx',
    file: () => Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
    says: /not a Word file/,
  },
  empty: { name: 'a.docx', file: () => Buffer.alloc(0), says: /is empty/ },
  'without text': { name: 'a.docx', file: () => wordFile({ body: '<w:p/>' }), says: /no text/ },
  'a PDF': { name: 'a.pdf', file: () => Buffer.from('%PDF-1.7 …'), says: /a PDF file/ },
  'no text at all': { name: 'a.txt', file: () => Buffer.from([65, 0, 1, 2]), says: /not a text file/ },
};

for (const [what, { name, file, says }] of Object.entries(REFUSED)) {
  test(`a file ${what} is refused in a clear sentence, and what stood there stays`, async ({
    context,
    extensionId,
  }) => {
    const page = await openCheckPage(context, extensionId);
    await editorOf(page).fill('What I wrote before.');
    await openFile(page, name, file());
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
    await expect(editorOf(page)).toHaveText('What I wrote before.');
  });
}

test('a file of 100 MB is refused before it is read', async ({ context, extensionId }) => {
  const page = await openCheckPage(context, extensionId);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(100 * 1024 * 1024)], 'huge.docx'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('alert').filter({ hasText: 'too large: 100 MB, and 25 MB is the most' })).toBeVisible();
});

test('a text that is not UTF-8 is read, with a word of warning', async ({ context, extensionId }) => {
  const page = await openCheckPage(context, extensionId);
  await openFile(page, 'old.txt', Buffer.from([0x61, 0x20, 0xa3, 0x35]), 'text/plain');
  await expect(editorOf(page)).toHaveText('a £5');
  await expect(page.getByRole('status').filter({ hasText: 'not UTF-8' })).toBeVisible();
});

test('a Markdown file comes with its headings and lists, also when it is dropped', async ({ context, extensionId }) => {
  const page = await openCheckPage(context, extensionId);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['# Our plan\n\nWe will:\n\n- utilise it\n- <b>mend</b> it\n'], 'plan.md'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(editorOf(page).getByRole('heading', { name: 'Our plan' })).toBeVisible();
  await expect(editorOf(page).getByRole('listitem')).toHaveText(['utilise it', '<b>mend</b> it']);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
});

test('what is pasted keeps headings and lists, loses all else, and is taken back by one Ctrl+Z', async ({
  context,
  extensionId,
}) => {
  const page = await openCheckPage(context, extensionId);
  await editorOf(page).click();
  await page.keyboard.type('Before. ');
  await page.evaluate(() => {
    const data = new DataTransfer();
    const html =
      '<h2 style="color:red" onclick="x()">Plan</h2><p class=a><a href="https://x.example">We</a> <img src="https://x.example/a.png">go</p><script>1</script><ul><li>one</ul>';
    data.setData('text/html', html);
    data.setData('text/plain', 'Plan We go one');
    const editor = document.querySelector('[role=textbox]');
    editor?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(editorOf(page)).toContainText('We go');
  expect(await editorOf(page).locator('a, img, script, [onclick], [class]').count()).toBe(0);
  await expect(editorOf(page).getByRole('listitem')).toHaveText('one');
  await page.keyboard.press('Control+z');
  await expect(editorOf(page)).toHaveText('Before.');
});

test('nothing of the text is stored', async ({ context, extensionId, worker }) => {
  const page = await openCheckPage(context, extensionId);
  await openFile(page, 'secret.txt', Buffer.from('Zebracorn will utilise the hall.'), 'text/plain');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
  await pointAt(page, 'utilise');
  await page.getByRole('dialog').getByRole('button', { name: 'Ignore here' }).click();
  await expect.poll(() => marks(page)).toEqual({});
  const stored = await worker.evaluate(async () =>
    JSON.stringify([
      await chrome.storage.local.get(),
      await chrome.storage.session.get(),
      await chrome.storage.sync.get(),
    ]),
  );
  expect(stored).not.toMatch(/zebracorn|hall|secret/i);
  await page.reload();
  await expect(editorOf(page)).toHaveText('');
});
