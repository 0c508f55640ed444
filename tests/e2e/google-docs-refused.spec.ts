import type { Page } from '@playwright/test';
import { openCard, pressReplacement, replaceWording } from '../support/google-docs-card.ts';
import { expectMarks } from '../support/google-docs-marks.ts';
import { docCounts, docParagraphs, docText } from '../support/google-docs-state.ts';
import { expect, test } from '../support/google-docs-test.ts';
import { inputMethod } from '../support/input-method.ts';

const NOTICE = /did not take the change/;

test('an editor that ignores the paste: the card says so, offers the wording to copy, and nothing is changed', async ({
  openDocs,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openDocs({
    blocks: ['We will utilise it.'],
    switches: { paste: 'dropped', madeInput: 'ignored' },
  });
  const old = await docText(page);
  const replacement = await pressReplacement(page, 'utilise', ['utilise']);
  const card = page.getByRole('dialog');
  await expect(card).toContainText(NOTICE);
  expect(await docText(page)).toBe(old);
  expect((await docCounts(page)).pastes).toBe(1);
  await card.getByRole('button', { name: `Copy “${replacement}”` }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(replacement);
});

test('an editor that takes the paste and loses it is not tried in another way', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We will utilise it.'], switches: { paste: 'dropped', madeInput: 'heeded' } });
  const old = await docText(page);
  await pressReplacement(page, 'utilise', ['utilise']);
  await expect(page.getByRole('dialog')).toContainText(NOTICE);
  expect(await docText(page)).toBe(old);
});

for (const slowPasteInto of ['then', 'now'] as const) {
  test(`an editor slower than anybody waits, pasting over what is selected ${slowPasteInto}: never twice, never beside`, async ({
    openDocs,
  }) => {
    const switches = { slow: 2500, slowPasteInto };
    const page = await openDocs({ blocks: ['We go.', 'We will utilise it.'], switches });
    const replacement = await pressReplacement(page, 'utilise', ['utilise']);
    await expect(page.getByRole('dialog')).toContainText(NOTICE);
    await expect.poll(() => docParagraphs(page)).toEqual(['We go.', `We will ${replacement} it.`]);
    await page.waitForTimeout(1500);
    expect(await docParagraphs(page)).toEqual(['We go.', `We will ${replacement} it.`]);
    expect((await docCounts(page)).pastes).toBe(1);
  });
}

/** Makes the collaborator's edit in the very task in which the next button is pressed, before anybody can notice it. */
async function changeAsPressed(page: Page, wording: string, letters: number, text: string): Promise<void> {
  await page.evaluate(
    ([wanted, length, fresh]) => {
      const change = () => {
        const at = window.replica.find(wanted);
        window.replica.change(at, at + length, fresh);
      };
      addEventListener('click', change, { capture: true, once: true });
    },
    [wording, letters, text] as const,
  );
}

test('a collaborator’s edit in another paragraph, made as the button is pressed: the right place is replaced', async ({
  openDocs,
}) => {
  const between = 'The bus goes to the market on Tuesday morning and comes back in the afternoon of the same day.';
  const page = await openDocs({ blocks: ['We go.', between, 'We will utilise it.'] });
  await changeAsPressed(page, 'We go', 0, 'Everybody, today: ');
  const replacement = await pressReplacement(page, 'utilise', ['utilise']);
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await docParagraphs(page)).toEqual(['Everybody, today: We go.', between, `We will ${replacement} it.`]);
});

test('a collaborator’s edit right beside the phrase, made as the button is pressed: replaced, or the card says why not', async ({
  openDocs,
}) => {
  const page = await openDocs({ blocks: ['We will utilise it.'] });
  await changeAsPressed(page, 'will', 4, 'shall');
  const replacement = await pressReplacement(page, 'utilise', ['utilise']);
  const changed = page.getByText('The text has changed, so nothing was replaced.');
  const isReplaced = async () => (await docParagraphs(page))[0] === `We shall ${replacement} it.`;
  await expect.poll(async () => (await isReplaced()) || (await changed.isVisible())).toBe(true);
  expect([`We shall ${replacement} it.`, 'We shall utilise it.']).toContain((await docParagraphs(page))[0]);
});

test('a collaborator’s edit of the phrase itself, made as the button is pressed: nothing is replaced, and the card says so', async ({
  openDocs,
}) => {
  const page = await openDocs({ blocks: ['We will utilise it.', 'We will utilise them.'] });
  await changeAsPressed(page, 'utilise', 2, 'XX');
  await pressReplacement(page, 'utilise', ['utilise']);
  await expect(page.getByRole('dialog')).toContainText('The text has changed, so nothing was replaced.');
  expect(await docParagraphs(page)).toEqual(['We will XXilise it.', 'We will utilise them.']);
  expect((await docCounts(page)).pastes).toBe(0);
});

test('a collaborator’s edit while a slow editor takes the paste in: neither is lost', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We go.', 'We will utilise it.'], switches: { slow: 600 } });
  const replacement = await pressReplacement(page, 'utilise', ['utilise']);
  await expect.poll(async () => (await docCounts(page)).pastes).toBe(1);
  await page.evaluate(() => window.replica.change(1, 1, 'Today '));
  await expect.poll(() => docParagraphs(page)).toEqual(['Today We go.', `We will ${replacement} it.`]);
  await page.waitForTimeout(2000);
  expect(await docParagraphs(page)).toEqual(['Today We go.', `We will ${replacement} it.`]);
  expect((await docCounts(page)).pastes).toBe(1);
});

for (const how of ['a document that can only be viewed', 'viewing mode'] as const) {
  test(`${how}: marks stand, nothing is changed, and the card says so`, async ({ openDocs }) => {
    const page = await openDocs({
      blocks: ['We will utilise it.'],
      switches: how === 'viewing mode' ? {} : { access: 'view' },
    });
    if (how === 'viewing mode') await page.evaluate(() => window.replica.setMode('viewing'));
    const old = await docText(page);
    await pressReplacement(page, 'utilise', ['utilise']);
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    await expect(card.getByRole('button', { name: /^Copy/ })).toBeVisible();
    expect(await docText(page)).toBe(old);
  });
}

for (const proposals of ['kept', 'accepted'] as const) {
  test(`suggesting mode, deletions ${proposals} in the text: one proposal, taken back by one undo`, async ({
    openDocs,
  }) => {
    const page = await openDocs({ blocks: ['We will utilise it.'], switches: { proposals } });
    await page.evaluate(() => window.replica.setMode('suggesting'));
    const replacement = await pressReplacement(page, 'utilise', ['utilise']);
    const accepted = async () => (await docParagraphs(page)).map((line) => line.replace(/\{-.*?-\}|[{}+]/g, ''));
    const rejected = async () => (await docParagraphs(page)).map((line) => line.replace(/\{\+.*?\+\}|[{}-]/g, ''));
    await expect.poll(accepted).toEqual([`We will ${replacement} it.`]);
    expect(await rejected()).toEqual(['We will utilise it.']);
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.waitForTimeout(1800);
    expect(await accepted()).toEqual([`We will ${replacement} it.`]);
    expect((await docCounts(page)).pastes).toBe(1);
    await page.evaluate(() => window.replica.select(window.replica.selection().end));
    await page.keyboard.press('Control+z');
    await expect.poll(() => docParagraphs(page)).toEqual(['We will utilise it.']);
  });
}

test('while an input method composes nothing it composes is lost or doubled', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['Go .', 'We will utilise it.'] });
  await expectMarks(page, ['utilise']);
  await page.evaluate(() => window.replica.select(4));
  const card = await openCard(page, 'utilise');
  const ime = await inputMethod(page);
  await ime.compose('ni');
  await expect.poll(() => docParagraphs(page)).toEqual(['Go ni.', 'We will utilise it.']);
  // The card may go as soon as something is composed; where it stays, it can be pressed.
  const button = card.getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => undefined);
  await page.waitForTimeout(1800);
  await ime.commit('你');
  await expect.poll(async () => (await docParagraphs(page))[0]).toBe('Go 你.');
  expect(['We will utilise it.', 'We will use it.']).toContain((await docParagraphs(page))[1]);
});

test('after the frame for input is replaced, replacing and typing still work', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We will utilise it.'] });
  await expectMarks(page, ['utilise']);
  await page.evaluate(() => window.replica.replaceInputFrame());
  const replacement = await replaceWording(page, 'utilise', ['utilise']);
  expect(await docParagraphs(page)).toEqual([`We will ${replacement} it.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => docParagraphs(page)).toEqual(['We will utilise it.']);
});
