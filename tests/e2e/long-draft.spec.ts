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
const TEXT = [...PARAGRAPHS.slice(0, -1), 'In the end we will utilise it all.'].join('\n\n');

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
  expect(shown).toContainEqual(expect.stringMatching(/^Checked [\d,]+ of 2,000 paragraphs$/));
  expect(said).toContainEqual(expect.stringMatching(/^Checking the draft: \d+ % done$/));
  expect(said).toContain('All of the draft is checked.');
  const text = await page.getByRole('textbox', { name: 'Text to check' }).evaluate(({ children }) => children.length);
  expect(text).toBe(2000);
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
