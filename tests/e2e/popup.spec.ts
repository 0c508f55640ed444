import type { Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { openPopup } from '../support/surfaces.ts';

const DRAFT = `
  <p>Dear all, we will utilise the hall on Monday and leverage the help of our neighbours.</p>
  <p>The elderly will come first. Everybody brings a cup and a plate, and we wash up together before we go home.</p>`;

/** What the popup says of each lesson. */
async function counts(popup: Page): Promise<Record<string, string>> {
  const names = await popup.locator('dt').allTextContents();
  const figures = await popup.locator('dd').allTextContents();
  return Object.fromEntries(names.map((name, index) => [name, figures[index] ?? '']));
}

test('the popup shows how the draft reads and what was found, and the button shows the number', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  await expect.poll(() => marks(draft)).toEqual({ jargon: ['utilise', 'leverage'], blanket: ['The elderly'] });
  const popup = await openPopup(context, extensionId);

  await expect(popup.getByText(/^Reading age \d+/)).toBeVisible();
  expect(await counts(popup)).toEqual({
    'Watch your language': '2',
    'No one-size-fits-all': '1',
    'Honest expectations': '0',
    'A shared culture': '0',
    'Proper resourcing': '0',
  });
  const badge = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://outlook.office.com/*' });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
  expect(badge).toBe('3');
});

test('the popup says when there is nothing to change, and when a draft is too short to tell', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft('<p>See you at noon.</p>');
  await enterDraft(draft);
  const popup = await openPopup(context, extensionId);
  await expect(popup.getByText('Too short to tell a reading age.')).toBeVisible();
  await expect(popup.getByText('Nothing to change')).toBeVisible();
});

test('a site is switched off and on again, and the open draft follows', async ({ openDraft, context, extensionId }) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  await expect.poll(async () => (await marks(draft)).jargon).toEqual(['utilise', 'leverage']);
  const popup = await openPopup(context, extensionId);
  const onOff = popup.getByRole('switch', { name: 'On for outlook.office.com' });
  await expect(onOff).toBeChecked();

  await onOff.press('Space');
  await expect(popup.getByText('Common Ground is off here')).toBeVisible();
  await expect.poll(() => marks(draft)).toEqual({});

  await onOff.press('Space');
  await expect(onOff).toBeChecked();
  await expect.poll(async () => (await marks(draft)).jargon).toEqual(['utilise', 'leverage']);
  await expect(popup.getByText(/^Reading age \d+/)).toBeVisible();
});

test('elsewhere the popup says where Common Ground works, and the glossary is still there', async ({
  context,
  extensionId,
}) => {
  const popup = await openPopup(context, extensionId);
  await expect(popup.getByRole('heading', { name: 'Common Ground does not work on this page yet' })).toBeVisible();
  await expect(popup.getByText('It works in Outlook on the web')).toBeVisible();
  await expect(popup.getByRole('searchbox')).toBeVisible();

  const opened = context.waitForEvent('page');
  await popup.getByRole('link', { name: 'check any text' }).click();
  await expect(await opened).toHaveURL(`chrome-extension://${extensionId}/check.html`);
});

test('every part of the popup is reached and used with the keyboard alone', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  const popup = await openPopup(context, extensionId);
  // The draft may be half checked when the popup opens.
  await expect(popup.getByRole('region', { name: 'The most useful fixes' }).getByRole('button')).toHaveCount(3);
  const { keyboard } = popup;
  const stops = [
    popup.getByRole('button', { name: 'Open the side panel' }),
    popup.getByRole('button', { name: 'Options' }),
    popup.getByRole('searchbox', { name: 'Look up a word' }),
    popup.getByRole('switch', { name: 'On for outlook.office.com' }),
    popup.getByRole('switch', { name: 'Pause on this page' }),
    ...['Community', 'Practice', 'Policy', 'Academic'].map((name) => popup.getByRole('checkbox', { name })),
    popup.getByRole('button', { name: /^The elderly/ }),
    popup.getByRole('button', { name: /^utilise/ }),
    popup.getByRole('button', { name: /^leverage/ }),
  ];
  for (const stop of stops) {
    await keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  for (const _stop of stops.slice(2)) await keyboard.press('Shift+Tab');
  await expect(popup.getByRole('button', { name: 'Options' })).toBeFocused();
});
