import type { Page } from '@playwright/test';
import { caretBehind, textBeforeCaret } from '../support/caret.ts';
import { enterDraft } from '../support/enter-draft.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { inputMethod } from '../support/input-method.ts';
import { openPlainEditor } from '../support/plain-editor.ts';
import { pointAt } from '../support/point-at.ts';
import { pressCommand } from '../support/press-command.ts';
import { openPopup } from '../support/surfaces.ts';

/** Longer than a writer pauses before a word they typed is marked, and than a pointer rests before a card opens, in milliseconds. */
const LONG = 1600;

test('a word that an input method makes up is left alone until it is made, however long that takes', async ({
  openDraft,
}) => {
  const page = await openDraft('<p>We leverage it, and will</p>');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await caretBehind(page, 'and will');
  await page.keyboard.type(' ');
  const ime = await inputMethod(page);
  for (const text of ['u', 'util', 'utilise']) await ime.compose(text);
  await page.waitForTimeout(LONG);
  expect(await marks(page)).toEqual({ jargon: ['leverage'] });
  expect(await textBeforeCaret(page)).toMatch(/and will\sutilise$/);
  await ime.commit('utilise');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'utilise'] });
});

test('of a term that comes again the first is marked', async ({ openDraft }) => {
  const page = await openDraft('<p>We utilise it.</p><p>They utilise it, and utilising it is utilised.</p>');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
  await caretBehind(page, 'We utilise');
  for (const _ of 'utilise') await page.keyboard.press('Backspace');
  await page.keyboard.type('use');
  await page.keyboard.press('End');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
});

test('no card opens while text is being selected, with the pointer at rest on a mark', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, { html: '<p>We leverage what people said.</p>' });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  const box = await page.getByText('We leverage').boundingBox();
  if (!box) throw new Error('The draft is not there');
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.mouse.down();
  await pointAt(page, 'leverage');
  await page.waitForTimeout(LONG);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^We lev/);
  await page.mouse.up();
});

test('marks are not printed', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, { html: '<p>We leverage what people said.</p>' });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  const line = () =>
    page.evaluate(() => {
      const paragraph = document.querySelector('p') as Element;
      return getComputedStyle(paragraph, '::highlight(common-ground-jargon)').textDecorationLine;
    });
  expect(await line()).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect(await line()).toBe('none');
});

/** Opens a draft with a mark, which surfaces know of. */
async function entered(openDraft: (html: string) => Promise<Page>): Promise<Page> {
  const page = await openDraft('<p>We leverage what people said.</p>');
  await enterDraft(page);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  return page;
}

test('a page is paused from the popup, other pages are not, and it goes on when the writer says so', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const other = await openDraft('<p>They utilise it.</p>');
  // Checked first: a draft whose findings become known tells of itself, and under test the popup takes it for the one in front.
  await expect.poll(() => marks(other)).toEqual({ jargon: ['utilise'] });
  const page = await entered(openDraft);
  const popup = await openPopup(context, extensionId);
  const pause = popup.getByRole('switch', { name: 'Pause on this page' });
  await expect(pause).not.toBeChecked();
  await pause.press('Space');
  await expect(popup.getByText('Paused until you load this page again')).toBeVisible();
  await expect.poll(() => marks(page)).toEqual({});
  await caretBehind(page, 'people said');
  await page.keyboard.type(' in due course.');
  await page.waitForTimeout(LONG);
  expect(await marks(page)).toEqual({});
  expect(await marks(other)).toEqual({ jargon: ['utilise'] });

  const again = await openPopup(context, extensionId);
  await again.getByRole('switch', { name: 'Pause on this page' }).press('Space');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'], promise: ['in due course'] });
});

test('a page that is paused goes on when it is loaded anew, and an editor that comes meanwhile is left alone', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const page = await entered(openDraft);
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('switch', { name: 'Pause on this page' }).press('Space');
  await expect.poll(() => marks(page)).toEqual({});
  await page.bringToFront();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<div contenteditable=true style="min-height:60px">We utilise it.</div>';
    document.body.append(frame);
  });
  await page.frameLocator('iframe').getByText('We utilise it.').click();
  await page.waitForTimeout(LONG);
  const inFrame = () => page.frames()[1]?.evaluate(() => [...CSS.highlights.keys()]);
  expect(await inFrame()).toEqual([]);

  await page.reload();
  await page.waitForFunction(() => 'testEditor' in window);
  await page.evaluate(() => window.testEditor.setContent('<p>They commence it.</p>'));
  await expect.poll(() => marks(page)).toEqual({ jargon: ['commence'] });
});

test('a command pauses the page and lets it go on, and says so', async ({ openDraft, worker }) => {
  const page = await entered(openDraft);
  await caretBehind(page, 'people');
  await pressCommand(page, worker, 'pause-page');
  await expect.poll(() => marks(page)).toEqual({});
  await expect(page.getByRole('status').filter({ hasText: 'Paused on this page.' })).toHaveCount(1);
  await pressCommand(page, worker, 'pause-page');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await expect(page.getByRole('status').filter({ hasText: 'On again on this page.' })).toHaveCount(1);
});
