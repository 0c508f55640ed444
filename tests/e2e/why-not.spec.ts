import type { Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { expect, test } from '../support/extension-test.ts';
import { openSidePanel } from '../support/surfaces.ts';

const DRAFT = [
  '<p>We will leverage the hall. She said “you must leverage all the help that people give you”.</p>',
  '<p>We will not transform lives. The frobnicate plan is new.</p>',
  '<p>Then we utilise it, and utilise it again. The NHS helps.</p>',
].join('');

/** Selects wording in the draft, as a writer would. */
async function select(page: Page, wording: string, occurrence = 0): Promise<void> {
  await page.evaluate(
    ([wanted, number]) => {
      const walker = document.createTreeWalker(document.querySelector('[role=textbox]') as Node, NodeFilter.SHOW_TEXT);
      let left = number;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (
          let at = node.textContent?.indexOf(wanted) ?? -1;
          at >= 0;
          at = node.textContent?.indexOf(wanted, at + 1) ?? -1
        ) {
          if (left-- > 0) continue;
          getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          return;
        }
      }
    },
    [wording, occurrence] as const,
  );
}

const answer = (panel: Page) => panel.locator('.why-not-answer');

test('on a selection the panel says which rule kept quiet and why', async ({ openDraft, context, extensionId }) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  await expect(panel.getByRole('region', { name: 'Watch your language' }).getByRole('listitem')).toHaveCount(2);
  const ask = async (wording: string, occurrence?: number) => {
    await select(draft, wording, occurrence);
    await panel.getByRole('button', { name: 'Ask about the selected words' }).click();
  };
  await ask('leverage', 1);
  await expect(answer(panel)).toContainText('leverage: Not marked, because it stands in quotation marks');
  await ask('transform lives');
  await expect(answer(panel)).toContainText(
    'transform lives: Not marked, because the sentence denies it or warns of it.',
  );
  await ask('NHS');
  await expect(answer(panel)).toContainText('NHS: Not marked, because nearly everybody knows these letters.');
  await ask('utilise');
  await expect(answer(panel)).toContainText('utilise: This is marked.');
  await ask('utilise', 1);
  await expect(answer(panel)).toContainText('utilise: Marked once already, in paragraph 3.');
  const row = panel.getByRole('region', { name: 'Watch your language' }).getByRole('listitem').first();
  await row.getByRole('button', { name: 'Ignore' }).click();
  await expect(panel.getByText('Ignored here.')).toBeVisible();
  await ask('leverage');
  await expect(answer(panel)).toContainText('leverage: Not marked, because you chose to ignore it.');
  await panel.getByRole('checkbox', { name: 'Policy' }).check();
  await panel.getByRole('checkbox', { name: 'Community' }).uncheck();
  await ask('utilise');
  await expect(answer(panel)).toContainText('utilise: Not marked, because your readers know it: Policy.');
});

test('wording that no rule knows can be added as a term; it stands in no address and no store', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  await panel.getByLabel('Wording to ask about').fill('frobnicate');
  await panel.keyboard.press('Enter');
  await expect(answer(panel)).toContainText('No rule knows “frobnicate”.');
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Add it as a term' }).click();
  const options = await opened;
  await expect(options.getByRole('dialog').getByLabel('Term', { exact: true })).toHaveValue('frobnicate');
  expect(options.url()).not.toContain('frobnicate');
  const stored = await worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
  expect(stored).not.toMatch(/frobnicate|lives|hall/i);
});

test('it is asked, and a term added, with the keyboard alone', async ({ openDraft, context, extensionId }) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  await select(draft, 'frobnicate');
  const panel = await openSidePanel(context, extensionId);
  const ask = panel.getByRole('button', { name: 'Ask about the selected words' });
  await ask.focus();
  await panel.keyboard.press('Enter');
  await expect(answer(panel)).toContainText('No rule knows “frobnicate”.');
  await panel.keyboard.press('Tab');
  await expect(panel.getByLabel('Wording to ask about')).toBeFocused();
  await panel.keyboard.type('The NHS');
  await panel.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Ask about this' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(answer(panel)).toContainText('NHS: Not marked, because nearly everybody knows these letters.');
  await ask.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Add it as a term' })).toBeVisible();
  for (const stop of [
    panel.getByLabel('Wording to ask about'),
    panel.getByRole('button', { name: 'Ask about this' }),
    panel.getByRole('button', { name: 'Add it as a term' }),
  ]) {
    await panel.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  const opened = context.waitForEvent('page');
  await panel.keyboard.press('Enter');
  await expect((await opened).getByRole('dialog').getByLabel('Term', { exact: true })).toHaveValue('frobnicate');
});

test('where nothing is selected, or the wording does not stand there, that is said', async ({
  openDraft,
  context,
  extensionId,
}) => {
  await enterDraft(await openDraft(DRAFT));
  const panel = await openSidePanel(context, extensionId);
  await panel.getByLabel('Wording to ask about').fill('not in the draft');
  await panel.getByRole('button', { name: 'Ask about this' }).click();
  await expect(panel.getByText('Select some words in the draft first')).toBeVisible();
});
