import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, marks, test } from '../support/extension-test.ts';
import { openCheckPage } from '../support/surfaces.ts';
import { wordChange, wordFile } from '../support/word-file.ts';

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

const SENTENCE = 'We will utilise the hall, and the elderly will be first to try it. ';
const open = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('File to check').setInputFiles({ name, mimeType: '', buffer });

/** The page in each state that looks different. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'as it opens': async (page) => expect(page.getByText('Once there is text')).toBeVisible(),
  'with a Word file and what was left out': async (page) => {
    await open(page, 'plan.docx', wordFile({ body: wordChange(SENTENCE.repeat(10), 'a', 'b') }));
    await expect(page.getByText('tracked changes accepted')).toBeVisible();
    await expect.poll(async () => (await marks(page)).jargon?.length).toBe(1);
    await expect(page.getByRole('button', { name: /^the elderly/ })).toBeVisible();
  },
  'with a card open': async (page) => {
    await page.getByRole('button', { name: /^the elderly/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'with a file refused': async (page) => {
    await open(page, 'a.pdf', Buffer.from('%PDF-1.7'));
    await expect(page.getByRole('alert').filter({ hasText: 'PDF' })).toBeVisible();
  },
};

for (const [look, media] of Object.entries(LOOKS)) {
  test(`the page has no barriers that axe knows, in ${look}`, async ({ context, extensionId }) => {
    const page = await openCheckPage(context, extensionId);
    await page.emulateMedia(media);
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      expect((await new AxeBuilder({ page }).analyze()).violations, state).toEqual([]);
    }
  });
}

test('all of it is reached and used with the keyboard alone', async ({ context, extensionId, worker }) => {
  const page = await openCheckPage(context, extensionId);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  const visited: unknown[] = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Tab');
    visited.push(await focused());
  }
  expect(visited).toEqual(['Open a file', 'Clear the text', 'Text to check']);
  await page.keyboard.type(`${SENTENCE.repeat(2)}`);
  await expect.poll(async () => (await marks(page)).jargon?.length).toBe(1);
  await page.keyboard.press('Control+Home');
  await worker.evaluate(() =>
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: object): void }).dispatch('open-card', {}),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).not.toBe('Text to check');
  const fix = page.getByRole('button', { name: /^utilise/ });
  await fix.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText('utilise');
  await expect(card.getByRole('button', { name: 'use', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox')).toContainText('We will use the hall');
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('the file button opens the file chooser from the keyboard', async ({ context, extensionId }) => {
  const page = await openCheckPage(context, extensionId);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).focus();
  await page.keyboard.press('Enter');
  expect((await chooser).isMultiple()).toBe(false);
});

test('at 200 % zoom, nothing lies outside the window and nothing over another', async ({ context, extensionId }) => {
  const page = await openCheckPage(context, extensionId);
  await page.setViewportSize({ width: 640, height: 400 });
  await open(page, 'plan.docx', wordFile({ body: wordChange(SENTENCE.repeat(10), 'a', 'b') }));
  await expect(page.getByRole('button', { name: /^the elderly/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  const [text, report] = await Promise.all([
    page.getByRole('textbox').boundingBox(),
    page.getByRole('complementary').boundingBox(),
  ]);
  expect(report?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
});
