import type { Page } from '@playwright/test';
import { caretBehind, textBeforeCaret } from '../support/caret.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { openPlainEditor } from '../support/plain-editor.ts';
import { pointAt } from '../support/point-at.ts';

const model = (page: Page) => page.evaluate(() => window.testEditor.model());

/** Presses the first replacement on the card of a marked phrase and says what it was. */
async function replace(page: Page, phrase: string): Promise<string> {
  await expect.poll(async () => Object.values(await marks(page)).flat()).toContain(phrase);
  await pointAt(page, phrase);
  const button = page.getByRole('dialog').getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  const text = (await button.textContent())?.trim() ?? '';
  await button.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  return text;
}

test('a replacement reaches roosterjs’s own model, and one undo takes it back and keeps what was typed before', async ({
  openDraft,
}) => {
  const page = await openDraft('<p>Dear all</p><p>We will utilise it.</p>');
  await caretBehind(page, 'Dear all');
  await page.keyboard.type(', good day');
  const text = await replace(page, 'utilise');
  expect(await model(page)).toEqual(['Dear all, good day', `We will ${text} it.`]);
  expect(await textBeforeCaret(page)).toBe(`We will ${text}`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => model(page)).toEqual(['Dear all, good day', 'We will utilise it.']);
  await page.keyboard.press('Control+y');
  await expect.poll(() => model(page)).toEqual(['Dear all, good day', `We will ${text} it.`]);
});

test('typing goes on behind a replacement, and is undone apart from it', async ({ openDraft }) => {
  const page = await openDraft('<p>We will utilise it.</p>');
  const text = await replace(page, 'utilise');
  await page.keyboard.type('d');
  await expect.poll(() => model(page)).toEqual([`We will ${text}d it.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => model(page)).toEqual([`We will ${text} it.`]);
});

test('a bold phrase stays bold', async ({ openDraft }) => {
  const page = await openDraft('<p>Ask the <b>stakeholders</b> now.</p>');
  const text = await replace(page, 'stakeholders');
  expect(await model(page)).toEqual([`Ask the *${text}* now.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => model(page)).toEqual(['Ask the *stakeholders* now.']);
});

test('a phrase that begins in bold and ends in plain text is replaced whole', async ({ openDraft }) => {
  const page = await openDraft('<p>It is <b>in resp</b>ect of the bus.</p>');
  const text = await replace(page, 'in respect of');
  expect((await model(page)).join('').replaceAll('*', '')).toBe(`It is ${text} the bus.`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => model(page)).toEqual(['It is *in resp*ect of the bus.']);
});

test('two replacements one after the other are undone one by one', async ({ openDraft }) => {
  const page = await openDraft('<p>We utilise it and commence work.</p>');
  const first = await replace(page, 'utilise');
  const second = await replace(page, 'commence');
  expect(await model(page)).toEqual([`We ${first} it and ${second} work.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => model(page)).toEqual([`We ${first} it and commence work.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => model(page)).toEqual(['We utilise it and commence work.']);
});

test('a plain editable element takes a replacement and undoes it', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, { html: '<p>Dear all</p><p>We will <b>utilise</b> it.</p>' });
  await caretBehind(page, 'Dear all');
  await page.keyboard.type(', good day');
  const text = await replace(page, 'utilise');
  const editor = page.getByRole('textbox');
  await expect(editor).toHaveText(`Dear all, good dayWe will ${text} it.`);
  await expect(editor.locator('b')).toHaveText(text);
  await page.keyboard.press('Control+z');
  await expect(editor).toHaveText('Dear all, good dayWe will utilise it.');
});

test('an editor that takes the change back is told of honestly, with the wording to copy', async ({ context }) => {
  const page = await context.newPage();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlainEditor(page, {
    html: '<p>We will utilise it.</p>',
    head: '<script>addEventListener("input", ({ target }) => { target.textContent = "We will utilise it."; })</script>',
  });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
  await pointAt(page, 'utilise');
  const card = page.getByRole('dialog');
  const choice = card.getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  const text = (await choice.textContent())?.trim() ?? '';
  await choice.click();
  await expect(card).toContainText('This editor did not take the change.');
  await card.getByRole('button', { name: `Copy “${text}”` }).click();
  await expect(card).toBeHidden();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await expect(page.getByRole('textbox')).toHaveText('We will utilise it.');
});

test('letters are written out with the letters behind, and are then explained wherever they stand', async ({
  openDraft,
}) => {
  const page = await openDraft('<p>They asked the DWP. Later the DWP wrote back.</p>');
  await expect.poll(async () => (await marks(page)).acronym).toEqual(['DWP']);
  expect(await replace(page, 'DWP')).toBe('Department for Work and Pensions (DWP)');
  expect(await model(page)).toEqual([
    'They asked the Department for Work and Pensions (DWP). Later the DWP wrote back.',
  ]);
  await expect.poll(async () => (await marks(page)).acronym).toBeUndefined();
});
