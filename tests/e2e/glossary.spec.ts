import type { Page } from '@playwright/test';
import { addTerm } from '../support/add-term.ts';
import { expect, test } from '../support/extension-test.ts';
import { openOptions, openPanelGlossary, openPopup } from '../support/surfaces.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Look up a word' });
const options = (page: Page) => page.getByRole('option');

test('the glossary is searched from jargon to plain words and back', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await field(popup).fill('leveraging');
  await expect(options(popup).first()).toContainText('leverage');
  await expect(options(popup).first()).toContainText('Say use');
  await expect(options(popup).first()).toContainText('It means');
  await expect(options(popup).first()).toContainText('Known to: Practice, Policy, Academic');

  await field(popup).fill('use');
  // The first is not among what was found before; the other is, and must still be.
  for (const name of ['utilise', 'leverage']) {
    await expect(popup.getByRole('option', { name, exact: true })).toBeVisible();
  }

  await field(popup).fill('xyzzy');
  await expect(popup.getByRole('status')).toHaveText('Nothing in the glossary for “xyzzy”.');
  await expect(options(popup)).toHaveCount(0);
});

test('a word spelled wrongly is found, and the number found is announced', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await field(popup).fill('stakholder');
  await expect(options(popup).first()).toContainText(/^stakeholder/);
  await expect(popup.getByRole('status')).toHaveText(/^\d+ entries$/);
});

test('an entry is found, opened, read and left with the keyboard alone', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  const { keyboard } = popup;
  await field(popup).focus();
  await keyboard.type('utilis');
  await expect(options(popup).first()).toContainText(/^utilise/);
  await expect(options(popup).first()).toHaveAttribute('data-focused', 'true');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await expect(field(popup)).toBeFocused();
  const active = await field(popup).getAttribute('aria-activedescendant');
  expect(active).toBe(await options(popup).first().getAttribute('id'));
  await keyboard.press('Enter');

  const term = popup.getByRole('article', { name: 'utilise' });
  await expect(term.getByRole('heading', { name: 'utilise' })).toBeFocused();
  await expect(term).toContainText('Say instead');
  await expect(term).toContainText('Use something for a purpose.');
  await expect(term).toContainText('Community people who live with what is decided');
  await expect(term).toContainText('Based on: GOV.UK words to avoid');
  await expect(term).toContainText('Marked in');
  await keyboard.press('Tab');
  await expect(term.getByRole('button', { name: 'Copy “use”' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(field(popup)).toBeFocused();
  await expect(field(popup)).toHaveValue('utilis');
  await expect(options(popup).first()).toContainText(/^utilise/);
});

test('plain wording is copied from the term page', async ({ context, extensionId }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await openPopup(context, extensionId);
  await field(popup).fill('utilise');
  await options(popup).first().click();
  await popup.getByRole('button', { name: 'Copy “use”' }).click();
  await expect(popup.getByText('Copied')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('use');
});

test('the term page says when the people it names dislike it, and where a term is fine', async ({
  context,
  extensionId,
}) => {
  const popup = await openPopup(context, extensionId);
  await field(popup).fill('service user');
  await options(popup).first().click();
  await expect(popup.getByText('Many of the people this names dislike it.')).toBeVisible();
  await popup.getByRole('button', { name: 'Back' }).click();
  await field(popup).fill('in lieu of');
  await options(popup).first().click();
  await expect(popup.getByText('“time off in lieu of”')).toBeVisible();
});

test('an organisation’s term is found as soon as it is saved, before built-in ones, and leads to its editing', async ({
  context,
  extensionId,
}) => {
  const panel = await openPanelGlossary(context, extensionId);
  await field(panel).fill('stakeholder');
  await expect(options(panel).first()).toContainText(/^stakeholder/);
  const page = await openOptions(context, extensionId);
  await addTerm(page, { term: 'stakeholder forum', plain: 'open meeting', meaning: 'our monthly open meeting' });

  const own = options(panel).filter({ hasText: 'stakeholder forum' });
  await expect(own).toContainText('From your organisation');
  const names = await options(panel).locator('b:first-child').allTextContents();
  expect(names.indexOf('stakeholder forum')).toBeLessThan(names.indexOf('stakeholder mapping'));
  await own.click();
  const opened = context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Edit this term' }).click();
  const form = (await opened).getByRole('dialog', { name: /stakeholder forum/ });
  await expect(form.getByLabel('What it means')).toHaveValue('our monthly open meeting');
});

test('a worker that was stopped while the panel is open still answers the next key', async ({
  context,
  extensionId,
}) => {
  const panel = await openPanelGlossary(context, extensionId);
  await field(panel).fill('levera');
  await expect(options(panel).first()).toContainText(/^leverage/);
  const cdp = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await cdp?.send('Target.getTargets')) ?? { targetInfos: [] };
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  await cdp?.send('Target.closeTarget', { targetId: target?.targetId ?? '' });
  await field(panel).press('g');
  await expect(options(panel).first()).toContainText(/^leverage/);
  await field(panel).fill('stakeholder');
  await expect(options(panel).first()).toContainText(/^stakeholder/);
});
