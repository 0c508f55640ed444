import type { Page } from '@playwright/test';
import { expect, marks, test } from '../support/extension-test.ts';
import { openHtml } from '../support/html-page.ts';
import { pointAt } from '../support/point-at.ts';

/** An element whose shadow tree holds an editor, and another shadow tree with one more. */
const COMPONENTS = `<my-page></my-page><script>
  const editor = (html) => '<div role="textbox" contenteditable="true" style="min-height: 60px">' + html + '</div>';
  window.attach = (host, html) => {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div style="height: 150px; overflow: auto">' + html + '</div>';
    return root;
  };
  window.outer = attach(document.querySelector('my-page'), editor('<p>We will utilise it.</p>') + '<my-part></my-part>');
  window.inner = attach(outer.querySelector('my-part'), editor('<p>They leverage it.</p><p style="height: 400px"></p>'));
</script>`;

declare global {
  interface Window {
    attach(host: Element, html: string): ShadowRoot;
    outer: ShadowRoot;
    inner: ShadowRoot;
  }
}

const texts = (page: Page) =>
  page.evaluate(() => [window.outer, window.inner].map((root) => root.querySelector('[role=textbox]')?.textContent));

test('editors in open shadow trees are marked, also in a tree within another', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, COMPONENTS);
  await expect.poll(async () => (await marks(page)).jargon?.toSorted()).toEqual(['leverage', 'utilise']);
});

test('a mark in a shadow tree is drawn as one outside is', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, COMPONENTS);
  await expect.poll(async () => (await marks(page)).jargon?.length).toBe(2);
  const style = await page.evaluate(() => {
    const paragraph = window.outer.querySelector('p') as Element;
    const { textDecorationStyle, textDecorationColor } = getComputedStyle(
      paragraph,
      '::highlight(common-ground-jargon)',
    );
    return { textDecorationStyle, isOwn: textDecorationColor !== getComputedStyle(paragraph).color };
  });
  expect(style).toEqual({ textDecorationStyle: 'dotted', isOwn: true });
});

test('typing in a shadow tree is followed, and a replacement there is undone at once', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, COMPONENTS);
  await page.getByText('We will utilise it.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' It came in due course. ');
  await expect.poll(async () => (await marks(page)).promise).toEqual(['in due course']);
  await pointAt(page, 'utilise');
  const button = page.getByRole('dialog').getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  const text = (await button.textContent())?.trim() ?? '';
  await button.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const typed = 'It came in due course.';
  await expect.poll(async () => (await texts(page))[0]?.trim()).toBe(`We will ${text} it. ${typed}`);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await texts(page))[0]?.trim()).toBe(`We will utilise it. ${typed}`);
});

test('the word being typed in a shadow tree is left alone until the writer has moved on', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, COMPONENTS);
  await expect.poll(async () => (await marks(page)).jargon?.length).toBe(2);
  await page.getByText('We will utilise it.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' They commence');
  expect((await marks(page)).jargon).not.toContain('commence');
  await page.keyboard.press('Home');
  await expect.poll(async () => (await marks(page)).jargon).toContain('commence');
});

test('an editor in a shadow tree that is attached later is marked when the focus comes to it, also from its own tree', async ({
  context,
}) => {
  const page = await context.newPage();
  await openHtml(page, '<p>Nothing here.</p>');
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('my-late'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<button>First</button>
      <div role="textbox" contenteditable="true" style="min-height: 60px">We will utilise it.</div>`;
    root.querySelector('button')?.focus();
  });
  expect(await marks(page)).toEqual({});
  await page.keyboard.press('Tab');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
});

test('the card by keyboard gives the focus back to where it was in the shadow tree', async ({ context, worker }) => {
  const page = await context.newPage();
  await openHtml(page, COMPONENTS);
  await expect.poll(async () => (await marks(page)).jargon?.length).toBe(2);
  await page.getByText('They leverage it.').click();
  await page.keyboard.press('Home');
  // A key that Playwright sends does not reach the browser's own shortcuts.
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://outlook.office.com/*' });
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch('open-card', tab);
  });
  await expect(page.getByRole('dialog')).toContainText('leverage');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.type('So ');
  expect((await texts(page))[1]).toContain('So They leverage it.');
});
