import type { Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { expect, test } from '../support/extension-test.ts';
import { openPanelGlossary, openPopup } from '../support/surfaces.ts';

const words = (panel: Page) => panel.getByRole('region', { name: 'In your draft' }).getByRole('button');

test('the side panel lists the glossary’s words of the draft the writer is in, and follows the writer', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const panel = await openPanelGlossary(context, extensionId);
  await expect(panel.getByText('Click into what you are writing')).toBeVisible();

  const one = await openDraft('<p>Dear all, we will utilise the hall and leverage our help.</p>');
  await enterDraft(one);
  await expect(words(panel)).toHaveText([/^utilise/, /^leverage/]);

  const other = await openDraft('<p>We will streamline it.</p>');
  await enterDraft(other);
  await expect(words(panel)).toHaveText([/^streamline/]);
  await other.keyboard.press('End');
  await other.keyboard.type(' We commence today. ');
  await expect(words(panel)).toHaveText([/^streamline/, /^commence/]);

  await other.close();
  await expect(panel.getByText('Click into what you are writing')).toBeVisible();
  await enterDraft(one);
  await expect(words(panel)).toHaveText([/^utilise/, /^leverage/]);
});

test('a word of the draft opens its page, and the way back leads to it, by keyboard alone', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft('<p>Dear all, we will utilise the hall and leverage our help.</p>');
  await enterDraft(draft);
  const panel = await openPanelGlossary(context, extensionId);
  await expect(words(panel)).toHaveCount(2);
  await words(panel).nth(1).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'leverage' })).toBeFocused();
  await panel.keyboard.press('Shift+Tab');
  await expect(panel.getByRole('button', { name: 'Back' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(words(panel).nth(1)).toBeFocused();
});

test('the popup’s button opens the side panel, and the manifest names it', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  await enterDraft(await openDraft('<p>We will utilise it.</p>'));
  const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  const popup = await openPopup(context, extensionId);
  const opened = popup.evaluate(
    () =>
      new Promise((resolve) => {
        chrome.sidePanel.onOpened.addListener(({ path }) => resolve(path));
      }),
  );
  // Closing itself would take the listener away before it hears.
  await popup.evaluate(() => Object.assign(window, { close: () => undefined }));
  await popup.getByRole('button', { name: 'Open the side panel' }).click();
  expect(await opened).toBe('/sidepanel.html');
});
