import type { Page } from '@playwright/test';
import { caretBehind } from '../support/caret.ts';
import { expect, marks, setDraft, test } from '../support/extension-test.ts';
import { openPlainEditor } from '../support/plain-editor.ts';

const DRAFT = '<p>We leverage what people said.</p><p>The stakeholders will utilise it.</p>';

const toggleBold = (page: Page) => page.getByRole('button', { name: 'Bold' }).click();

/** Selects the first `wording` in one text node of the editor. */
async function select(page: Page, wording: string): Promise<void> {
  await caretBehind(page, wording);
  await page.evaluate((length) => {
    const selection = getSelection() as Selection;
    const { anchorNode, anchorOffset } = selection;
    if (anchorNode) selection.setBaseAndExtent(anchorNode, anchorOffset - length, anchorNode, anchorOffset);
  }, wording.length);
}

test('a draft is marked when it is put in, emptied and filled again', async ({ openDraft }) => {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'stakeholders', 'utilise'] });
  await setDraft(page, '<p><br></p>');
  await expect.poll(() => marks(page)).toEqual({});
  await setDraft(page, '<p>They will leverage it.</p>');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
});

test('a word is marked when the writer has moved on from it, not while it is typed', async ({ openDraft }) => {
  const page = await openDraft('<p>We will</p>');
  await caretBehind(page, 'We will');
  await page.keyboard.type(' utilise');
  expect(await marks(page)).toEqual({});
  await page.keyboard.type(' it.');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
});

test('a word is marked when the writer pauses behind it', async ({ openDraft }) => {
  const page = await openDraft('<p>We will</p>');
  await caretBehind(page, 'We will');
  await page.keyboard.type(' utilise');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
});

test('a mark goes as soon as its word is touched and comes back with it', async ({ openDraft }) => {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'stakeholders', 'utilise'] });
  await caretBehind(page, 'lever');
  await page.keyboard.type('x');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['stakeholders', 'utilise'] });
  await page.keyboard.press('Backspace');
  await page.keyboard.press('End');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'stakeholders', 'utilise'] });
});

test('a paragraph that the page takes out and puts back as it was keeps its mark', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, { html: '<p>We leverage it.</p><p>They utilise it.</p>' });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'utilise'] });
  await page.evaluate(() => {
    const first = document.querySelector('p') as Element;
    const { parentElement } = first;
    first.remove();
    parentElement?.prepend(first);
  });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'utilise'] });
});

test('marks move with what is typed before them', async ({ openDraft }) => {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'stakeholders', 'utilise'] });
  await caretBehind(page, 'The');
  await page.keyboard.type(' many other');
  expect(await marks(page)).toEqual({ jargon: ['leverage', 'stakeholders', 'utilise'] });
});

test('marks stay when a paragraph is split, made bold, and when that is taken back', async ({ openDraft }) => {
  const page = await openDraft(DRAFT);
  const all = { jargon: ['leverage', 'stakeholders', 'utilise'] };
  await expect.poll(() => marks(page)).toEqual(all);
  await caretBehind(page, 'stakeholders ');
  await page.keyboard.press('Enter');
  await expect.poll(() => marks(page)).toEqual(all);
  await select(page, 'lever');
  await toggleBold(page);
  await expect.poll(() => page.evaluate(() => window.testEditor.model()[0])).toBe('We *lever*age what people said.');
  await expect.poll(() => marks(page)).toEqual(all);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.evaluate(() => window.testEditor.model()[0])).toBe('We leverage what people said.');
  await expect.poll(() => marks(page)).toEqual(all);
});

test('marking changes nothing in the editor', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    addEventListener('DOMContentLoaded', () => {
      const root = document.querySelector('[contenteditable]') as Element;
      const options = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(root, options);
    });
  });
  await openPlainEditor(page, { html: DRAFT });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'stakeholders', 'utilise'] });
  expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
});

test('marks come back when the page clears all highlights', async ({ openDraft }) => {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'stakeholders', 'utilise'] });
  await page.evaluate(() => CSS.highlights.clear());
  expect(await marks(page)).toEqual({});
  await caretBehind(page, 'We ');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'stakeholders', 'utilise'] });
});

test('marks are exact beside emoji, right-to-left text, zero-width and no-break characters and lone surrogates', async ({
  context,
}) => {
  const page = await context.newPage();
  await openPlainEditor(page, {
    html: `<p>👩🏽‍🦽🎉 We leverage it.</p><p dir="rtl">We said שלום to the stakeholders, and they said it to us.</p>
      <p>We\u200b will\ufeff uti\u200blise\u2060 it. In due&nbsp;course we will.</p>
      <p><span>We com</span><b>mence</b> on Monday.</p>`,
  });
  await page.evaluate(() => document.querySelectorAll('p')[0]?.prepend('\ud83d '));
  await expect
    .poll(() => marks(page))
    .toEqual({
      jargon: ['leverage', 'stakeholders', 'uti\u200blise', 'commence'],
      promise: ['In due\u00a0course'],
    });
});

test('quoted mail, the signature, code and islands are not read', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, {
    html: `<p>We leverage it with <code>stakeholders</code>.</p>
      <p>In <span contenteditable="false">@Ana</span> due course.</p>
      <pre>utilise</pre><blockquote type="cite">We utilise it.</blockquote>
      <div id="Signature">We utilise it.</div>
      <div id="appendonsend"></div><p>We utilise it.</p>`,
  });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
});

test('headings, list items and cells are marked, and text that uses line breaks only', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, {
    html: `To leverage it:<br><br>we utilise<br>it.
      <table><tr><td>We commence it.</td></tr></table><ul><li>in due course</li></ul>`,
  });
  await expect
    .poll(() => marks(page))
    .toEqual({ jargon: ['leverage', 'utilise', 'commence'], promise: ['in due course'] });
});

test('a very long paragraph without a line end is marked to its end', async ({ context }) => {
  const page = await context.newPage();
  const sentence = 'The bus goes to the market on Tuesday morning and comes back in the afternoon. ';
  await openPlainEditor(page, { html: `${sentence.repeat(200)}We utilise it. ${sentence.repeat(20)}` });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
});

test('a million letters without a space do no harm', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, { html: '<p></p><p>We utilise it.</p>', style: 'width: 600px; overflow: hidden' });
  await page.evaluate(() => document.querySelectorAll('p')[0]?.append('a'.repeat(1_000_000)));
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
});

test('of very many findings only those near the view are painted, wherever the writer scrolls', async ({ context }) => {
  const page = await context.newPage();
  const words = Array.from({ length: 600 }, (_, index) => `<p>The ABQ${letters(index)} met.</p>`);
  await openPlainEditor(page, { html: words.join('') });
  const painted = async () => (await marks(page)).acronym ?? [];
  await expect.poll(async () => (await painted())[0]).toBe('ABQAA');
  expect((await painted()).length).toBeLessThanOrEqual(200);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(async () => (await painted()).at(-1)).toBe(`ABQ${letters(599)}`);
  expect((await painted()).length).toBeLessThanOrEqual(200);
});

const letters = (index: number) => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
