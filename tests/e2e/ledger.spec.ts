import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { expect, test } from '../support/extension-test.ts';
import { openSidePanel } from '../support/surfaces.ts';

const PROMISES = [
  '<h2>Our plan</h2>',
  '<p>The council will open a new hub by May 2027 with a grant from the lottery.</p>',
  '<p>We will review the parking fees.</p>',
].join('');

async function openLedger(context: BrowserContext, extensionId: string): Promise<Page> {
  const panel = await openSidePanel(context, extensionId);
  await panel.getByRole('tab', { name: 'Promises' }).click();
  return panel;
}

test('the ledger lists who will do what, by when and with what; gaps stand out and a click goes to the place', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(PROMISES);
  await enterDraft(draft);
  const panel = await openLedger(context, extensionId);
  const ledger = panel.getByRole('region', { name: 'What this draft promises' });
  await expect(ledger).toContainText('2 promises. 1 does not say by when and 1 does not say with what money or staff.');
  const entries = ledger.getByRole('listitem');
  await expect(entries).toHaveText([
    'open a new hub by May 2027 with a grant from the lotteryWhoThe councilBy whenby May 2027With what money or staffwith a grant',
    'review the parking feesWhoWeBy whenNot saidWith what money or staffNot said',
  ]);
  await expect(entries.nth(1).locator('.gap')).toHaveText(['Not said', 'Not said']);
  await entries.nth(1).getByRole('button').click();
  const caret = () => draft.evaluate(() => getSelection()?.anchorNode?.textContent);
  await expect.poll(caret).toBe('We will review the parking fees.');
  await draft.keyboard.press('Home');
  await draft.keyboard.type('We will plant trees by June. ');
  await expect(entries).toHaveCount(3);
});

test('the ledger is copied as a table, as text beside it, and saved as a file for spreadsheets', async ({
  openDraft,
  context,
  extensionId,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await enterDraft(await openDraft('<p>We will mend the roads at Smith &amp; Sons.</p>'));
  const panel = await openLedger(context, extensionId);
  await panel.getByRole('button', { name: 'Copy as a table' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
  const copied = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return [await read('text/html'), await read('text/plain')];
  });
  expect(copied[0]).toContain('<td>mend the roads at Smith &amp; Sons</td>');
  expect(copied[0]).toContain('<b><i>Not said</i></b>');
  expect(copied[1]).toBe(
    'Who\tWill do what\tBy when\tWith what money or staff\nWe\tmend the roads at Smith & Sons\tNot said\tNot said',
  );
  const saved = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^promises-\d{4}-\d\d-\d\d\.csv$/);
  expect(await readFile(await file.path(), 'utf8')).toBe(
    '\uFEFFWho,Will do what,By when,With what money or staff\r\nWe,mend the roads at Smith & Sons,Not said,Not said',
  );
});

test('the ledger is reached and used with the keyboard alone', async ({ openDraft, context, extensionId }) => {
  const draft = await openDraft(PROMISES);
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  await panel.getByRole('tab', { name: 'Review' }).focus();
  await panel.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab', { name: 'Promises' })).toBeFocused();
  const entries = panel.getByRole('region', { name: 'What this draft promises' }).getByRole('listitem');
  await expect(entries).toHaveCount(2);
  const stops = [
    panel.getByRole('button', { name: 'Copy as a table' }),
    panel.getByRole('button', { name: 'Save as CSV' }),
    entries.first().getByRole('button'),
    entries.nth(1).getByRole('button'),
  ];
  for (const stop of stops) {
    await panel.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await panel.keyboard.press('Enter');
  const caret = () => draft.evaluate(() => getSelection()?.anchorNode?.textContent);
  await expect.poll(caret).toBe('We will review the parking fees.');
});

test('a draft that promises nothing says so', async ({ openDraft, context, extensionId }) => {
  await enterDraft(await openDraft('<p>The hall is red.</p>'));
  const panel = await openLedger(context, extensionId);
  await expect(panel.getByText('Nothing here says that somebody will do something.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Copy as a table' })).toHaveCount(0);
});
