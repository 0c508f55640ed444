import type { Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { openOptions, openPopup } from '../support/surfaces.ts';

const DRAFT = `
  <p>Dear all, we will utilise the hall on Monday and leverage the help of our neighbours.</p>
  <p>The elderly will come first. Everybody brings a cup and a plate, and we wash up together before we go home.</p>`;

const language = (popup: Page) => popup.locator('dd').first();
const MARKED = { jargon: ['utilise', 'leverage'], blanket: ['The elderly'] };
const FOR_POLICY = { blanket: ['The elderly'] };

test('a draft is read for other readers while it is open; marks and popup follow at once', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  await expect.poll(() => marks(draft)).toEqual(MARKED);
  const popup = await openPopup(context, extensionId);
  await expect(language(popup)).toHaveText('2');
  const reader = (name: string) => popup.getByRole('checkbox', { name });
  await expect(reader('Community')).toBeChecked();

  await reader('Policy').press('Space');
  await expect(language(popup)).toHaveText('2');
  await reader('Community').press('Space');
  await expect(language(popup)).toHaveText('0');
  await expect.poll(() => marks(draft)).toEqual(FOR_POLICY);

  await reader('Policy').press('Space');
  await expect(popup.getByText('choose at least one')).toBeVisible();
  await expect(reader('Policy')).toBeChecked();
});

test('readers chosen for a draft outlive the popup, concern that draft alone and are stored nowhere', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('checkbox', { name: 'Policy' }).check();
  await popup.getByRole('checkbox', { name: 'Community' }).uncheck();
  await expect.poll(() => marks(draft)).toEqual(FOR_POLICY);
  await popup.close();

  const other = await openDraft(DRAFT);
  await expect.poll(() => marks(other)).toEqual(MARKED);
  await expect.poll(() => marks(draft)).toEqual(FOR_POLICY);
  const stored = await worker.evaluate(async () => ({
    ...(await chrome.storage.local.get()),
    ...(await chrome.storage.session.get()),
  }));
  expect(JSON.stringify(stored)).not.toMatch(/policy|utilise|elderly/);

  await other.close();
  await enterDraft(draft);
  const again = await openPopup(context, extensionId);
  await expect(again.getByRole('checkbox', { name: 'Policy' })).toBeChecked();
  await expect(again.getByRole('checkbox', { name: 'Community' })).not.toBeChecked();
});

test('a change of the default leaves the draft that has readers of its own as it is', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('checkbox', { name: 'Policy' }).check();
  await popup.getByRole('checkbox', { name: 'Community' }).uncheck();
  await expect.poll(() => marks(draft)).toEqual(FOR_POLICY);
  const options = await openOptions(context, extensionId);
  await options.getByRole('checkbox', { name: 'Academic' }).check();
  await options.getByRole('checkbox', { name: 'Jargon' }).uncheck();
  await options.getByRole('checkbox', { name: 'Jargon' }).check();
  await expect(popup.getByRole('checkbox', { name: 'Academic' })).not.toBeChecked();
  await expect.poll(() => marks(draft)).toEqual(FOR_POLICY);
});
