import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { expect, test } from '../support/extension-test.ts';
import { openSidePanel } from '../support/surfaces.ts';

const DRAFT = '<p>We utilise the hall, and utilise it to streamline what stakeholders said.</p>';

async function openGlossaryOf(context: BrowserContext, extensionId: string): Promise<Page> {
  const panel = await openSidePanel(context, extensionId);
  await panel.getByRole('tab', { name: 'Glossary' }).click();
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'All words of this draft, to print' }).click();
  return opened;
}

test('the button to the page stays under the pointer while the words of the draft come', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft('<p>The hall is red.</p>');
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  await panel.getByRole('tab', { name: 'Glossary' }).click();
  await expect(panel.getByText('Nothing marked in your draft')).toBeVisible();
  const button = panel.getByRole('button', { name: 'All words of this draft, to print' });
  await button.hover();
  await panel.mouse.down();
  await draft.bringToFront();
  await draft.keyboard.press('End');
  await draft.keyboard.type(' We utilise it to streamline what stakeholders said. ');
  await expect(panel.getByRole('button', { name: /^utilise/ })).toBeVisible();
  const opened = context.waitForEvent('page');
  await panel.mouse.up();
  await expect(terms(await opened)).toHaveText(['stakeholder', 'streamline', 'utilise']);
});

const terms = (page: Page) => page.locator('dt');

test('the words of a draft come on a page to print, in order, with their meanings and nothing else', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  const page = await openGlossaryOf(context, extensionId);
  await expect(terms(page)).toHaveText(['stakeholder', 'streamline', 'utilise']);
  await expect(page.locator('dd').nth(4)).toContainText('Say use');
  expect(page.url()).toBe(`chrome-extension://${extensionId}/draft-glossary.html`);
  await page.getByRole('button', { name: 'Leave out “streamline”' }).click();
  await expect(terms(page)).toHaveText(['stakeholder', 'utilise']);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Words in this draft, and what they mean' })).toBeVisible();
  expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Bring back the word left out' }).click();
  await expect(terms(page)).toHaveCount(3);
  const stored = await worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
  expect(stored).not.toMatch(/utilise|hall|streamline/i);
});

test('words are left out and brought back with the keyboard alone', async ({ openDraft, context, extensionId }) => {
  await enterDraft(await openDraft(DRAFT));
  const page = await openGlossaryOf(context, extensionId);
  await expect(terms(page)).toHaveText(['stakeholder', 'streamline', 'utilise']);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Print' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Leave out “stakeholder”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Leave out “streamline”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Leave out “utilise”' })).toBeFocused();
  await expect(terms(page)).toHaveText(['utilise']);
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Print' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Bring back the 2 words left out' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(terms(page)).toHaveCount(3);
});

test('it follows its draft and no other, and stays when the draft is closed', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  const page = await openGlossaryOf(context, extensionId);
  await expect(terms(page)).toHaveCount(3);
  await draft.keyboard.press('End');
  await draft.keyboard.type(' We leverage it. ');
  await expect(terms(page)).toHaveText(['leverage', 'stakeholder', 'streamline', 'utilise']);
  await enterDraft(await openDraft('<p>We commence it.</p>'));
  await expect(page.getByText('this is how it was')).toBeVisible();
  await draft.close();
  await expect(terms(page)).toHaveText(['leverage', 'stakeholder', 'streamline', 'utilise']);
});

test('without a draft, or without such words, it says so', async ({ openDraft, context, extensionId }) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/draft-glossary.html`);
  await expect(page.getByText('Click into what you are writing')).toBeVisible();
  await enterDraft(await openDraft('<p>The hall is red.</p>'));
  await expect(page.getByText('Nothing in the draft stands in the glossary.')).toBeVisible();
});

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`it has no barriers that axe knows: ${JSON.stringify(media)}`, async ({ openDraft, context, extensionId }) => {
    await enterDraft(await openDraft(DRAFT));
    const page = await openGlossaryOf(context, extensionId);
    await expect(terms(page)).toHaveCount(3);
    await page.emulateMedia(media);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
