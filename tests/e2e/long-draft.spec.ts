import type { Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { killWorker } from '../support/extension-life.ts';
import { expect, test } from '../support/extension-test.ts';
import { openCheckPage, openSidePanel } from '../support/surfaces.ts';

/** 2,000 paragraphs of 50 words. */
const PARAGRAPHS = Array.from(
  { length: 2000 },
  (_, at) =>
    `Part ${at}. ${'The bus goes to the market on Tuesday morning and comes back later in the afternoon. '.repeat(3)}`,
);
const LAST = 'In the end we will utilise it all.';
const TEXT = [...PARAGRAPHS.slice(0, -1), LAST].join('\n\n');

/** What a page showed and said of its progress. */
interface Progress {
  readonly shown: readonly string[];
  readonly said: readonly string[];
}

/** Has a page note every progress bar that it shows and what it says aloud. */
async function noteProgress(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const [shown, said] = [new Set<string>(), new Set<string>()];
    const look = () => {
      for (const bar of document.querySelectorAll('progress')) shown.add(bar.labels[0]?.textContent ?? '');
      for (const { textContent } of document.querySelectorAll('[role=status]')) said.add(textContent);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { progress: () => ({ shown: [...shown], said: [...said] }) });
  });
}

const progressOf = (page: Page): Promise<Progress> =>
  page.evaluate(() => (window as unknown as { progress: () => Progress }).progress());

const openText = (page: Page) =>
  page.getByLabel('File to check').setInputFiles({ name: 'long.txt', mimeType: '', buffer: Buffer.from(TEXT) });

test('a file of 100,000 words is opened and checked under a progress bar, to its last word', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await noteProgress(page);
  await page.goto(`chrome-extension://${extensionId}/check.html`);
  await openText(page);
  await expect(page.getByText('“long.txt” is open.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^utilise/ })).toBeVisible();
  await expect(page.getByText(/^9\d,\d{3} words$/)).toBeVisible();
  const { shown, said } = await progressOf(page);
  expect(shown).toContain('Reading “long.txt”…');
  // The whole grows meanwhile: where the checking is quick it ends with the last part that was put in.
  expect(shown).toContainEqual(expect.stringMatching(/^Checked [\d,]+ of [\d,]+ paragraphs$/));
  expect(said).toContainEqual(expect.stringMatching(/^Checking the draft: \d+ % done$/));
  expect(said).toContain('All of the draft is checked.');
  const text = await page.getByRole('textbox', { name: 'Text to check' }).evaluate(({ children }) => children.length);
  expect(text).toBe(2000);
});

/** Pastes as the browser would. */
const paste = (page: Page, type: string, content: string) =>
  page.getByRole('textbox', { name: 'Text to check' }).evaluate(
    (editor, [kind, text]) => {
      editor.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind, text);
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [type, content] as const,
  );

const PASTES: Readonly<Record<string, { type: string; content: string }>> = {
  'plain text': { type: 'text/plain', content: TEXT },
  // Ends with text that stands in no element.
  'rich text': { type: 'text/html', content: `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${LAST}` },
};

for (const [what, { type, content }] of Object.entries(PASTES)) {
  test(`100,000 words pasted as ${what} come whole, under a progress bar`, async ({ context, extensionId }) => {
    const page = await context.newPage();
    await noteProgress(page);
    await page.goto(`chrome-extension://${extensionId}/check.html`);
    await paste(page, type, content);
    await expect(page.getByRole('button', { name: /^utilise/ })).toBeVisible();
    await expect(page.getByText(/^(?:9\d|100),\d{3} words$/)).toBeVisible();
    expect((await progressOf(page)).shown).toContain('Reading what you pasted…');
    const text = await page.getByRole('textbox', { name: 'Text to check' }).evaluate(({ textContent }) => textContent);
    expect(text?.startsWith('Part 0. The bus')).toBe(true);
    expect(text?.endsWith(LAST)).toBe(true);
  });
}

test('a few lines of plain text go on where the caret is, as paragraphs, and are taken back by one Ctrl+Z', async ({
  context,
  extensionId,
}) => {
  const page = await openCheckPage(context, extensionId);
  const editor = page.getByRole('textbox', { name: 'Text to check' });
  await editor.click();
  await page.keyboard.type('Before. ');
  await paste(page, 'text/plain', 'One <b>line</b>.\r\n\r\nAnother.');
  await expect(editor).toHaveText('Before. One <b>line</b>.Another.');
  await expect(editor.locator('p').last()).toHaveText('Another.');
  await page.keyboard.press('Control+z');
  await expect(editor).toHaveText('Before.');
});

test('a long text gives way while it is put in: nothing of it comes after', async ({ context, extensionId }) => {
  const page = await openCheckPage(context, extensionId);
  await openText(page);
  await page.waitForFunction(() => document.querySelector('.document-notice progress[value]'));
  const short = { name: 'short.txt', mimeType: '', buffer: Buffer.from('We will utilise the hall.') };
  await page.getByLabel('File to check').setInputFiles(short);
  await expect(page.getByText('“short.txt” is open.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Text to check' })).toHaveText('We will utilise the hall.');
  await expect(page.getByText('5 words')).toBeVisible();
});

test('the worker killed while a long text is checked, all of it is checked', async ({ context, extensionId }) => {
  const page = await openCheckPage(context, extensionId);
  await openText(page);
  // In every frame: it is over soon.
  await page.waitForFunction(() => document.querySelector('.draft-extent progress'));
  expect(await killWorker(context)).toBe(1);
  await expect(page.getByRole('button', { name: /^utilise/ })).toBeVisible();
  await expect(page.getByText(/^9\d,\d{3} words$/)).toBeVisible();
});

test('the panel beside a draft of 100,000 words shows how far it knows it, and then leads to its end', async ({
  openDraft,
  context,
  extensionId,
}) => {
  test.slow();
  const draft = await openDraft(
    TEXT.split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join(''),
  );
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  await noteProgress(panel);
  await panel.reload();
  await expect(panel.getByText(/^9\d,\d{3} words$/)).toBeVisible();
  const { shown, said } = await progressOf(panel);
  expect(shown).toContainEqual(expect.stringMatching(/^Checked [\d,]+ of 2,000 paragraphs$/));
  expect(said).toContain('All of the draft is checked.');
  await panel.getByRole('button', { name: /^utilise/ }).click();
  await expect(draft.getByRole('dialog').getByRole('heading')).toHaveText('utilise');
});
