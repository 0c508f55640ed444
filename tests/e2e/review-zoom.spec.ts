import type { Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { expect, sampleDraft, test } from '../support/extension-test.ts';
import { openCheckPage, openSidePanel } from '../support/surfaces.ts';
import { expectAllInReach, zoomTwice } from '../support/zoomed.ts';

const PROMISE = '<p>The council will open a new hub by May 2027 with a grant from the lottery. We will review it.</p>';
const LONG_WORD = `<p>We utilise Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch.</p>`;

/** What the panel shows, and how it is brought there. */
const TABS: Readonly<Record<string, (panel: Page) => Promise<void>>> = {
  review: async (panel) => {
    await expect(panel.getByRole('button', { name: /^leverage/ })).toBeVisible();
    await panel.getByLabel('Wording to ask about').fill('the');
    await panel.keyboard.press('Enter');
    await expect(panel.getByText('No rule knows “the”.')).toBeVisible();
    await panel
      .getByRole('button', { name: /^Ignore “/ })
      .first()
      .click();
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
  promises: async (panel) => {
    await panel.getByRole('tab', { name: 'Promises' }).click();
    await expect(panel.getByRole('button', { name: /^open a new hub/ })).toBeVisible();
  },
  glossary: async (panel) => {
    await panel.getByRole('tab', { name: 'Glossary' }).click();
    await expect(panel.getByRole('button', { name: /^leverage/ })).toBeVisible();
    await panel.getByRole('searchbox').fill('service user');
    await expect(panel.getByRole('option').first()).toBeVisible();
  },
};

for (const [tab, reach] of Object.entries(TABS)) {
  test(`at 200 % zoom all of the side panel’s ${tab} can be read and reached, and nothing scrolls sideways`, async ({
    openDraft,
    context,
    extensionId,
  }) => {
    await enterDraft(await openDraft(`${await sampleDraft()}${PROMISE}${LONG_WORD}`));
    const panel = await openSidePanel(context, extensionId);
    // No browser makes a side panel narrower.
    await zoomTwice(panel, 360, 900);
    await reach(panel);
    await expectAllInReach(panel);
  });
}

test('at 200 % zoom all of the words of a draft can be read and reached, and nothing scrolls sideways', async ({
  openDraft,
  context,
  extensionId,
}) => {
  await enterDraft(await openDraft(await sampleDraft()));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/draft-glossary.html`);
  await zoomTwice(page, 1280, 800);
  await page.getByRole('button', { name: 'Leave out “leverage”' }).click();
  await expect(page.getByRole('button', { name: 'Bring back the word left out' })).toBeVisible();
  await expectAllInReach(page);
});

/** A long text as people save it: headings, a list, long words and addresses, a thousand paragraphs. */
const TEXT = Array.from(
  { length: 1000 },
  (_, at) =>
    `# Part ${at}\n\nWe will utilise the hall, see https://www.example.org/a/very/long/address/that/goes/on/and/on/and/on/${at}.\n\n- the elderly\n- in due course\n`,
).join('\n');

test('at 200 % zoom all of a long text on the check page can be read and reached, and nothing scrolls sideways', async ({
  context,
  extensionId,
}) => {
  const page = await openCheckPage(context, extensionId);
  await zoomTwice(page, 1280, 800);
  const file = { name: `${'Our plan '.repeat(10)}.md`, mimeType: 'text/markdown', buffer: Buffer.from(TEXT) };
  await page.getByLabel('File to check').setInputFiles(file);
  await expect(page.getByText(/^“Our plan .* is open/)).toBeVisible();
  await expect(page.getByText(/^[\d,]+ words$/)).toBeVisible();
  await expectAllInReach(page);
});
