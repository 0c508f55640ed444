import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test } from '../support/extension-test.ts';
import { caretAfter, replaceInField, withCaret } from '../support/text-fields.ts';

/** Opens the page of fields that React keeps, at an address where the extension runs. */
async function openReactFields(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const folder = join(process.env.PAGES_DIR ?? '', 'react-field');
  await page.route('https://outlook.office.com/react/**', async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    if (name.endsWith('.js')) return route.fulfill({ path: join(folder, name) });
    const body = await readFile(join(folder, 'index.html'), 'utf8');
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto('https://outlook.office.com/react/fields');
  return page;
}

const state = (page: Page) => page.evaluate(() => window.fieldStates);

/** The marked wordings of a page of several fields, in no order. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .flatMap((range) =>
        Array.from(document.querySelectorAll('textarea'), ({ value }) =>
          value.slice(range.startOffset, range.endOffset),
        ).filter((text) => ['utilise', 'leverage', 'commence'].includes(text)),
      )
      .toSorted(),
  );

test('React keeps what we put into its field, and undo and redo reach it', async ({ context }) => {
  const page = await openReactFields(context);
  const field = page.getByLabel('Draft');
  await expect.poll(() => marked(page)).toEqual(['leverage', 'utilise', 'utilise']);
  await caretAfter(field, 'Dear all');
  await page.keyboard.type(', good day');
  await page.getByLabel('Stubborn').evaluate((element) => element.remove());
  await page.getByLabel('Late').evaluate((element) => element.remove());
  const text = await replaceInField(field, 'utilise');
  await expect.poll(() => withCaret(field)).toBe(`Dear all, good day\n\nWe will ${text}| it.`);
  expect((await state(page)).draft).toBe(`Dear all, good day\n\nWe will ${text} it.`);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await state(page)).draft).toBe('Dear all, good day\n\nWe will utilise it.');
  expect(await field.inputValue()).toBe('Dear all, good day\n\nWe will utilise it.');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await state(page)).draft).toBe(`Dear all, good day\n\nWe will ${text} it.`);
});

test('what React puts into a field once it has loaded it is marked', async ({ context }) => {
  const page = await openReactFields(context);
  await expect.poll(() => marked(page)).toContain('leverage');
});

test('a field whose page takes the change back is told of honestly', async ({ context }) => {
  const page = await openReactFields(context);
  const field = page.getByLabel('Stubborn');
  await expect.poll(() => marked(page)).toEqual(['leverage', 'utilise', 'utilise']);
  await page.getByLabel('Draft').evaluate((element) => element.remove());
  await page.getByLabel('Late').evaluate((element) => element.remove());
  await replaceInField(field, 'utilise');
  await expect(page.getByRole('dialog')).toContainText('This editor did not take the change.');
  expect(await field.inputValue()).toBe('We will utilise it.');
});
