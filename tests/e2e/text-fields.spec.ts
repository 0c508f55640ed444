import { expect, marks, test } from '../support/extension-test.ts';
import { openHtml } from '../support/html-page.ts';
import { caretAfter, marksIn, pointAtField, replaceInField, withCaret, wordingIn } from '../support/text-fields.ts';

const AREA =
  '<textarea aria-label="Draft" style="width: 500px; height: 200px">Dear all\n\nWe will utilise it.</textarea>';

test('a textarea is marked as it stands, and the page sees no change', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(
    page,
    `${AREA}<script>
      window.changes = 0;
      new MutationObserver((records) => { window.changes += records.length; }).observe(document.body, {
        subtree: true, childList: true, attributes: true, characterData: true,
      });
    </script>`,
  );
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  const [{ category, boxes } = { boxes: [] }] = await marksIn(field);
  expect(category).toBe('jargon');
  expect(boxes).toHaveLength(1);
  expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toBe(0);
});

test('marks follow what is typed before them, and a word that is typed is marked once it has ended', async ({
  context,
}) => {
  const page = await context.newPage();
  await openHtml(page, AREA);
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await caretAfter(field, 'Dear all');
  await page.keyboard.type('\n\nThey commence');
  expect(await wordingIn(field)).toEqual(['utilise']);
  await page.keyboard.type(' now.');
  await expect.poll(() => wordingIn(field)).toEqual(['commence', 'utilise']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  expect(await field.inputValue()).toBe('Dear all\n\nWe will utilise it.');
});

test('a replacement leaves the caret behind it, and one undo takes it back and keeps what was typed before', async ({
  context,
}) => {
  const page = await context.newPage();
  await openHtml(page, AREA);
  const field = page.getByRole('textbox');
  await caretAfter(field, 'Dear all');
  await page.keyboard.type(', good day');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  const text = await replaceInField(field, 'utilise');
  await expect.poll(() => withCaret(field)).toBe(`Dear all, good day\n\nWe will ${text}| it.`);
  await expect(field).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe('Dear all, good day\n\nWe will utilise it.');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await page.keyboard.press('Control+Shift+z');
  expect(await field.inputValue()).toBe(`Dear all, good day\n\nWe will ${text} it.`);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe('Dear all\n\nWe will utilise it.');
});

test('typing goes on behind a replacement, and is undone apart from it', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, AREA);
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  const text = await replaceInField(field, 'utilise');
  await expect.poll(() => withCaret(field)).toBe(`Dear all\n\nWe will ${text}| it.`);
  await page.keyboard.type('d');
  expect(await field.inputValue()).toBe(`Dear all\n\nWe will ${text}d it.`);
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe(`Dear all\n\nWe will ${text} it.`);
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe('Dear all\n\nWe will utilise it.');
});

test('a word that was just typed is replaced and comes back with one undo', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, '<textarea aria-label="Draft" style="width: 500px; height: 200px"></textarea>');
  const field = page.getByRole('textbox');
  await field.focus();
  await page.keyboard.type('We will utilise it.');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  const text = await replaceInField(field, 'utilise');
  await expect.poll(() => field.inputValue()).toBe(`We will ${text} it.`);
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe('We will utilise it.');
});

test('the last line of a long textarea is marked, and goes into view when a surface or a key leads there', async ({
  context,
  worker,
}) => {
  const page = await context.newPage();
  const lines = 'The bus goes to the market.\n'.repeat(400);
  await openHtml(page, `<textarea style="width: 500px; height: 200px">${lines}We will utilise it.</textarea>`);
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await field.focus();
  await page.keyboard.press('Control+Home');
  await page.bringToFront();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch('open-card', tab);
  });
  await expect(page.getByRole('dialog')).toContainText('utilise');
  const [mark] = await marksIn(field);
  const box = await field.boundingBox();
  expect(mark?.boxes[0]?.y).toBeGreaterThan(box?.y ?? 0);
  expect(mark?.boxes[0]?.y).toBeLessThan((box?.y ?? 0) + 200);
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  expect(await withCaret(field)).toMatch(/^\|The bus/);
});

test('a draft that a script puts in later is marked, and so is one that it puts in its place', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, '<textarea style="width: 500px; height: 200px"></textarea><button>Elsewhere</button>');
  const field = page.getByRole('textbox');
  await page.getByRole('button').focus();
  const fill = (text: string) =>
    field.evaluate((element, value) => {
      (element as HTMLTextAreaElement).value = value;
    }, text);
  await fill('We will utilise it.');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await fill('They leverage it, and we commence.');
  await expect.poll(() => wordingIn(field)).toEqual(['leverage', 'commence']);
  await fill('');
  await expect.poll(() => wordingIn(field)).toEqual([]);
});

test('a form that is reset is read again', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, `<form>${AREA}<button type="reset">Reset</button></form>`);
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await field.fill('They commence it.');
  await expect.poll(() => wordingIn(field)).toEqual(['commence']);
  await page.getByRole('button').click();
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
});

test('only fields for prose are read: no password, no code, no name, no choice, nothing hidden or not to be written in', async ({
  context,
}) => {
  const page = await context.newPage();
  const size = 'style="display: block; width: 300px; height: 30px"';
  await openHtml(
    page,
    `<input type="password" aria-label="Title" value="We utilise it" ${size}>
    <input autocomplete="one-time-code" aria-label="Title" value="We utilise it" ${size}>
    <input autocomplete="organization-title" aria-label="Title" value="We utilise it" ${size}>
    <input type="email" aria-label="Subject" value="We utilise it" ${size}>
    <input type="search" aria-label="Subject" value="We utilise it" ${size}>
    <input aria-label="Full name" value="We utilise it" ${size}>
    <input aria-label="Job title" value="We utilise it" ${size}>
    <input aria-label="Title" maxlength="20" value="We utilise it" ${size}>
    <input value="We utilise it" ${size}>
    <textarea autocomplete="one-time-code" ${size}>We utilise it.</textarea>
    <textarea autocomplete="street-address" ${size}>We utilise it.</textarea>
    <textarea spellcheck="false" ${size}>We utilise it.</textarea>
    <textarea readonly ${size}>We utilise it.</textarea>
    <textarea disabled ${size}>We utilise it.</textarea>
    <textarea aria-autocomplete="list" ${size}>We utilise it.</textarea>
    <textarea style="-webkit-text-security: disc; width: 300px">We utilise it.</textarea>
    <textarea style="width: 2px; height: 2px">We utilise it.</textarea>
    <textarea style="display: none">We utilise it.</textarea>
    <textarea aria-label="Draft" style="width: 300px">They leverage it.</textarea>`,
  );
  await expect.poll(() => wordingIn(page.getByLabel('Draft'))).toEqual(['leverage']);
});

test('a subject line is read, by whatever it is called so', async ({ context }) => {
  const page = await context.newPage();
  const size = 'style="display: block; width: 300px; height: 30px"';
  await openHtml(
    page,
    `<input aria-label="Add a subject" value="We will utilise it" ${size}>
    <label>Headline <input value="We will utilise it" ${size}></label>
    <input name="pageTitle" value="We will utilise it" ${size}>
    <input name="subjectbox" placeholder="Pwnc" aria-label="Pwnc" value="We will utilise it" ${size}>`,
  );
  await expect.poll(() => wordingIn(page.getByLabel('Add a subject'))).toHaveLength(4);
});

test('a field that comes to hide its text is no longer read', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, '<input aria-label="Title" value="We will utilise it" style="width: 300px">');
  const field = page.getByLabel('Title');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await field.evaluate((input) => input.setAttribute('type', 'password'));
  await field.focus();
  await expect.poll(() => marks(page)).toEqual({});
});

test('a replacement for which the field has no room is told of honestly', async ({ context }) => {
  const page = await context.newPage();
  const text = 'We will offset it.';
  await openHtml(page, `<textarea maxlength="${text.length}" style="width: 500px; height: 200px">${text}</textarea>`);
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['offset']);
  await replaceInField(field, 'offset');
  await expect(page.getByRole('dialog')).toContainText('This field has no room for the new wording');
  expect(await field.inputValue()).toBe(text);
});

test('a field that turned read-only meanwhile is left as it is, and that is said', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, AREA);
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await field.evaluate((element) => element.setAttribute('readonly', ''));
  await replaceInField(field, 'utilise');
  await expect(page.getByRole('dialog')).toContainText('nothing was replaced');
  expect(await field.inputValue()).toBe('Dear all\n\nWe will utilise it.');
});

test('a textarea in a shadow tree is marked and written in', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(
    page,
    `<my-field></my-field><script>
      document.querySelector('my-field').attachShadow({ mode: 'open' }).innerHTML = \`${AREA}\`;
    </script>`,
  );
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await caretAfter(field, 'Dear all');
  await page.keyboard.type(', they commence now');
  await expect.poll(() => wordingIn(field)).toEqual(['commence', 'utilise']);
  const text = await replaceInField(field, 'utilise');
  await expect.poll(() => field.inputValue()).toBe(`Dear all, they commence now\n\nWe will ${text} it.`);
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe('Dear all, they commence now\n\nWe will utilise it.');
});

test('a textarea in a frame without an address of its own is marked', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, '<iframe srcdoc="<textarea>We will utilise it.</textarea>" width="500" height="300"></iframe>');
  await expect.poll(() => wordingIn(page.frameLocator('iframe').getByRole('textbox'))).toEqual(['utilise']);
});

test('the card opens where the pointer rests on a mark and not beside it', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, AREA);
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  const [mark] = await marksIn(field);
  const box = mark?.boxes[0] ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width + 60, box.y + 5);
  await page.mouse.move(box.x + box.width + 61, box.y + 5);
  await page.waitForTimeout(400);
  await expect(page.getByRole('dialog')).toBeHidden();
  await pointAtField(field, 'utilise');
  await expect(page.getByRole('dialog')).toContainText('utilise');
});
