import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { caretBehind, textBeforeCaret } from '../support/caret.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { pointAt } from '../support/point-at.ts';
import { focusedControl, pressCommand } from '../support/press-command.ts';

const DRAFT =
  '<p>We leverage what people said on Monday.</p><p>The stakeholders come in due course, and stakeholders know it.</p>';
const ALL = { jargon: ['leverage', 'stakeholders'], promise: ['in due course'] };

/** Opens the draft and waits for its marks. */
async function marked(openDraft: (html: string) => Promise<Page>): Promise<Page> {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual(ALL);
  return page;
}

test('the card opens where the pointer rests, says what, why and what instead, and takes no focus', async ({
  openDraft,
}) => {
  const page = await marked(openDraft);
  await caretBehind(page, 'on Monday');
  await pointAt(page, 'leverage');
  const card = page.getByRole('dialog', { name: 'Jargon leverage' });
  await expect(card).toBeVisible();
  await expect(card.getByRole('heading')).toHaveText('leverage');
  await expect(card.getByRole('paragraph').nth(1)).toHaveText(/\w.*\.$/);
  await expect(card.getByRole('group', { name: 'Replace with' }).getByRole('button')).not.toHaveCount(0);
  await expect(card.getByRole('button', { name: 'Ignore here' })).toBeVisible();
  await expect(card.getByRole('button', { name: 'More', expanded: false })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Ignore always' })).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Message body');
});

test('the card asks the question where no wording fits', async ({ openDraft }) => {
  const page = await marked(openDraft);
  await pointAt(page, 'in due course');
  await expect(page.getByRole('dialog')).toContainText(/Ask.*\?/s);
});

test('the card stays while the pointer is on it and goes when the pointer has left', async ({ openDraft }) => {
  const page = await marked(openDraft);
  await pointAt(page, 'leverage');
  const card = page.getByRole('dialog');
  await card.hover();
  await page.mouse.move(5, 5, { steps: 2 });
  await expect(card).toBeHidden();
});

test('typing closes the card', async ({ openDraft }) => {
  const page = await marked(openDraft);
  await caretBehind(page, 'on Monday');
  await pointAt(page, 'leverage');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type(' and');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('no card opens where the writer clicks or selects', async ({ openDraft }) => {
  const page = await marked(openDraft);
  await pointAt(page, 'leverage');
  await page.mouse.down();
  await expect(page.getByRole('dialog')).toBeHidden();
  await pointAt(page, 'stakeholders');
  await page.mouse.up();
  await pointAt(page, 'in due course');
  await expect(page.getByRole('dialog').getByRole('heading')).toHaveText('in due course');
});

test('Escape closes the card, and the page hears nothing of it', async ({ openDraft }) => {
  const page = await marked(openDraft);
  await page.evaluate(() => {
    window.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key), true);
  });
  await caretBehind(page, 'on Monday');
  await pointAt(page, 'leverage');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('body')).not.toHaveAttribute('data-key');
});

test('the shortcut opens the card at the caret and moves into it; Tab goes round; Escape leads back', async ({
  openDraft,
  worker,
}) => {
  const page = await marked(openDraft);
  await caretBehind(page, 'The stake');
  await pressCommand(page, worker, 'open-card');
  const card = page.getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText('stakeholders');
  const first = await focusedControl(page);
  const names = await card
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? ''),
    );
  expect(names).toContain(first);
  for (const _ of names) await page.keyboard.press('Tab');
  expect(await focusedControl(page)).toBe(first);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedControl(page)).toBe(names.at(names.indexOf(first) - 1));
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  expect(await textBeforeCaret(page)).toBe('The stake');
  await page.keyboard.type('X');
  expect(await page.evaluate(() => window.testEditor.model()[1])).toContain('The stakeXholders');
});

test('the shortcut pressed again goes on to the next finding, and from the last round to the first', async ({
  openDraft,
  worker,
}) => {
  const page = await marked(openDraft);
  await caretBehind(page, 'The');
  for (const phrase of ['stakeholders', 'in due course', 'leverage']) {
    await pressCommand(page, worker, 'open-card');
    await expect(page.getByRole('dialog').getByRole('heading')).toHaveText(phrase);
  }
});

test('a replacement chosen by keyboard leads back to the draft', async ({ openDraft, worker }) => {
  const page = await marked(openDraft);
  await caretBehind(page, 'We lev');
  await pressCommand(page, worker, 'open-card');
  await expect(page.getByRole('dialog')).toBeVisible();
  const wording = await focusedControl(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Replaced with' })).toContainText(`“${wording}”`);
  await expect.poll(() => textBeforeCaret(page)).toBe(`We ${wording}`);
});

test('what is ignored here stays ignored through edits and a reload; ignored always, it is never marked again', async ({
  openDraft,
}) => {
  const page = await marked(openDraft);
  await pointAt(page, 'leverage');
  await page.getByRole('button', { name: 'Ignore here' }).click();
  const rest = { jargon: ['stakeholders'], promise: ALL.promise };
  await expect.poll(() => marks(page)).toEqual(rest);
  await caretBehind(page, 'We');
  await page.keyboard.type(' all');
  await caretBehind(page, 'people');
  await page.keyboard.type(' here');
  await expect.poll(() => marks(page)).toEqual(rest);
  // Leaving the draft keeps the place as it now is.
  await page.getByRole('textbox', { name: 'Add a subject' }).click();
  const html = await page.evaluate(() => window.testEditor.html());

  await pointAt(page, 'stakeholders');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Ignore always' }).click();
  await expect.poll(() => marks(page)).toEqual({ promise: ALL.promise });

  const again = await openDraft(`${html}<p>They leverage it. Ask the stakeholders.</p>`);
  await expect.poll(() => marks(again)).toEqual({ promise: ALL.promise });
  const other = await openDraft('<p>They leverage it. Ask the stakeholders.</p>');
  await expect.poll(() => marks(other)).toEqual({ jargon: ['leverage'] });
});

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

for (const [name, media] of Object.entries(LOOKS)) {
  test(`the card has nothing to object to for assistive technology, closed and open, in ${name}`, async ({
    openDraft,
  }) => {
    const page = await marked(openDraft);
    await page.emulateMedia(media);
    await pointAt(page, 'leverage');
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    const violations = async () => {
      const { violations } = await new AxeBuilder({ page }).include('common-ground-card').analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    expect(await violations()).toEqual([]);
    await card.getByRole('button', { name: 'More' }).click();
    await expect(card.getByRole('checkbox')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

// A window of 1280 by 1024 at 200 % and 400 %: so much room is left, in CSS pixels.
for (const [zoom, width, height] of [
  ['200 %', 640, 512],
  ['400 %', 320, 256],
] as const) {
  test(`at ${zoom} the card with all that is on it fits the view, and everything in it can be reached`, async ({
    openDraft,
  }) => {
    const page = await marked(openDraft);
    await page.setViewportSize({ width, height });
    await pointAt(page, 'in due course');
    const card = page.getByRole('dialog');
    await card.getByRole('button', { name: 'More' }).click();
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height).toBe(true);
    expect(await card.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    for (const button of await card.getByRole('button').all()) {
      await button.scrollIntoViewIfNeeded();
      const place = await button.boundingBox();
      expect(place && place.y >= 0 && place.y + place.height <= height).toBe(true);
    }
  });
}
