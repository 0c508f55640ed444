import type { Page } from '@playwright/test';
import { caretBehind, textBeforeCaret } from '../support/caret.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { openPlainEditor } from '../support/plain-editor.ts';
import { pointAt } from '../support/point-at.ts';
import { focusedControl, pressCommand } from '../support/press-command.ts';

const DRAFT =
  '<p>We leverage what people said on Monday.</p><p>The stakeholders come in due course, and stakeholders know it.</p>';
const ALL = { jargon: ['leverage', 'stakeholders'], promise: ['in due course'] };
const MEANING = 'a person or group affected by something, or with a say in it';

/** Opens the draft and waits for its marks. */
async function marked(openDraft: (html: string) => Promise<Page>): Promise<Page> {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual(ALL);
  return page;
}

/** Opens the card of a marked wording, and what stands behind “More”. */
async function openMore(page: Page, wording: string) {
  await pointAt(page, wording);
  const card = page.getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText(wording);
  await card.getByRole('button', { name: 'More' }).click();
  await expect(card.getByRole('button', { name: 'More', expanded: true })).toBeVisible();
  return card;
}

const said = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
const model = (page: Page) => page.evaluate(() => window.testEditor.model());

test('explain it here puts the meaning behind the term, which is marked no more; one undo takes it out', async ({
  openDraft,
}) => {
  const page = await marked(openDraft);
  await caretBehind(page, 'on Monday');
  await page.keyboard.type(' morning');
  const before = await model(page);
  const card = await openMore(page, 'stakeholders');
  await card.getByRole('button', { name: 'Explain it here' }).click();
  await expect
    .poll(async () => (await model(page))[1])
    .toBe(`The stakeholders (${MEANING}) come in due course, and stakeholders know it.`);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'], promise: ALL.promise });
  await said(page, 'Explained: “stakeholders (a person');
  await page.keyboard.press('Control+z');
  await expect.poll(() => model(page)).toEqual(before);
  await expect.poll(() => marks(page)).toEqual(ALL);
});

test('explain it here works in a plain editor, behind More where plainer wording comes first', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, { html: '<p>We leverage what people said.</p>' });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  const card = await openMore(page, 'leverage');
  await expect(card.getByRole('group', { name: 'Replace with' }).getByRole('button')).not.toHaveCount(0);
  await card.getByRole('button', { name: 'Explain it here' }).click();
  await expect(page.getByRole('textbox')).toHaveText(/^We leverage \(.+\) what people said\.$/);
  await expect.poll(() => marks(page)).toEqual({});
});

test('explaining is the main fix where no other wording fits', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, { html: '<p>There is some <b>conditionality</b> in it.</p>' });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['conditionality'] });
  await pointAt(page, 'conditionality');
  await page.getByRole('dialog').getByRole('button', { name: 'Explain it here' }).click();
  await expect(page.getByRole('textbox')).toHaveText(
    'There is some conditionality (having to do certain things to get something) in it.',
  );
  await expect.poll(() => marks(page)).toEqual({});
});

test('what is taken out leaves a whole sentence behind', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, { html: '<p>It is, needless to say, a plan.</p>' });
  await expect.poll(async () => Object.values(await marks(page)).flat()).toEqual(['needless to say']);
  await pointAt(page, 'needless to say');
  await page.getByRole('dialog').getByRole('button', { name: 'Leave it out' }).click();
  await expect(page.getByRole('textbox')).toHaveText('It is a plan.');
});

test('what is ignored in this draft is marked in it no more, however it is edited, nor after a reload; in another it is', async ({
  openDraft,
}) => {
  const page = await marked(openDraft);
  const card = await openMore(page, 'stakeholders');
  await card.getByRole('button', { name: 'Ignore in this draft' }).click();
  const rest = { jargon: ['leverage'], promise: ALL.promise };
  await expect.poll(() => marks(page)).toEqual(rest);
  await said(page, '“stakeholders” is ignored in this draft.');
  await caretBehind(page, 'on Monday');
  await page.keyboard.type(', as other stakeholders do');
  await caretBehind(page, 'people');
  await page.keyboard.type(' here');
  await expect.poll(() => marks(page)).toEqual(rest);
  // Leaving the draft keeps the places as they now are.
  await page.getByRole('textbox', { name: 'Add a subject' }).click();
  const html = await page.evaluate(() => window.testEditor.html());
  const again = await openDraft(html);
  await expect.poll(() => marks(again)).toEqual(rest);
  const other = await openDraft('<p>They leverage it. Ask the stakeholders.</p>');
  await expect.poll(() => marks(other)).toEqual({ jargon: ['leverage', 'stakeholders'] });
});

test('what is ignored always is marked again once the options page says so', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const page = await marked(openDraft);
  const card = await openMore(page, 'leverage');
  await card.getByRole('button', { name: 'Ignore always' }).click();
  await expect.poll(() => marks(page)).toEqual({ jargon: ['stakeholders'], promise: ALL.promise });
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options
    .getByRole('listitem')
    .filter({ hasText: 'leverage' })
    .getByRole('button', { name: 'Mark again' })
    .click();
  await expect.poll(() => marks(page)).toEqual(ALL);
});

test('add to your organisation’s terms opens the form with the term filled in, once', async ({
  openDraft,
  context,
}) => {
  const page = await marked(openDraft);
  const card = await openMore(page, 'stakeholders');
  const opened = context.waitForEvent('page');
  await card.getByRole('button', { name: 'Add to your organisation’s terms' }).click();
  const options = await opened;
  const form = options.getByRole('dialog', { name: 'Add a term' });
  await expect(form.getByRole('textbox', { name: 'Term', exact: true })).toHaveValue('stakeholder');
  await expect(form.getByRole('textbox', { name: 'What it means' })).toHaveValue(MEANING);
  expect(options.url()).not.toContain('stakeholder');
  await options.reload();
  await expect(options.getByRole('heading', { name: 'Your organisation’s terms' })).toBeVisible();
  await expect(options.getByRole('dialog')).toHaveCount(0);
  expect(await options.evaluate(() => chrome.storage.session.get('termDraft'))).toEqual({});
});

for (const withSentence of [false, true]) {
  test(`a report of a wrong mark is copied ${withSentence ? 'with its sentence where the writer ticks it' : 'without a word of what stands around it'}`, async ({
    openDraft,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await marked(openDraft);
    const card = await openMore(page, 'leverage');
    const sentence = card.getByRole('checkbox', { name: 'with the sentence it stands in' });
    await expect(sentence).not.toBeChecked();
    if (withSentence) await sentence.check();
    await card.getByRole('button', { name: 'Copy a report of a wrong mark' }).click();
    await said(page, 'Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        'Common Ground: a mark that seems wrong',
        'Wording: leverage',
        'Rule: term/leverage',
        'Term: leverage',
        'Version: 0.1.0',
        ...(withSentence ? ['Sentence: We leverage what people said on Monday.'] : []),
        '',
      ].join('\n'),
    );
  });
}

test('next and previous lead round the draft from the card, with the focus on the button, and Escape leads back', async ({
  openDraft,
}) => {
  const page = await marked(openDraft);
  await caretBehind(page, 'on Mon');
  await pointAt(page, 'leverage');
  const card = page.getByRole('dialog');
  for (const wording of ['stakeholders', 'in due course', 'leverage']) {
    await card.getByRole('button', { name: 'Next finding' }).click();
    await expect(card.getByRole('heading')).toHaveText(wording);
    expect(await focusedControl(page)).toBe('Next finding');
  }
  await card.getByRole('button', { name: 'Previous finding' }).click();
  await expect(card.getByRole('heading')).toHaveText('in due course');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('heading')).toHaveText('stakeholders');
  expect(await focusedControl(page)).toBe('Previous finding');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  expect(await textBeforeCaret(page)).toBe('We leverage what people said on Mon');
  await page.keyboard.type('X');
  expect((await model(page))[0]).toBe('We leverage what people said on MonXday.');
});

test('the commands for next and previous go on from the caret, and then from the card', async ({
  openDraft,
  worker,
}) => {
  const page = await marked(openDraft);
  await caretBehind(page, 'The stake');
  const card = page.getByRole('dialog');
  const presses = [
    ['next-finding', 'in due course'],
    ['next-finding', 'leverage'],
    ['previous-finding', 'in due course'],
    ['previous-finding', 'stakeholders'],
    ['open-card', 'in due course'],
  ] as const;
  for (const [command, wording] of presses) {
    await pressCommand(page, worker, command);
    await expect(card.getByRole('heading')).toHaveText(wording);
    expect(await focusedControl(page)).not.toBe('');
  }
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  expect(await textBeforeCaret(page)).toBe('The stake');
});

test('a command in a draft without marks says so, to those who hear the page', async ({ openDraft, worker }) => {
  const page = await openDraft('<p>We go to the market.</p>');
  await caretBehind(page, 'We go');
  await pressCommand(page, worker, 'open-card');
  await said(page, 'Nothing is marked in this draft.');
  expect(await textBeforeCaret(page)).toBe('We go');
});

test('two quick clicks on More do nothing that was not meant', async ({ openDraft }) => {
  const page = await marked(openDraft);
  await page.setViewportSize({ width: 900, height: 420 });
  await pointAt(page, 'leverage');
  const card = page.getByRole('dialog');
  await card.getByRole('button', { name: 'More' }).dblclick();
  await expect(card.getByRole('heading')).toHaveText('leverage');
  expect(await marks(page)).toEqual(ALL);
});

test('the browser has set every key that we ask for, and the options page shows them', async ({
  context,
  extensionId,
}) => {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  const keys = options.getByRole('region', { name: 'Keyboard shortcuts' });
  await expect(keys.getByRole('term')).toHaveText([
    'Open the card for the wording at the caret',
    'Go to the next wording that is marked',
    'Go to the marked wording before',
    'Pause on this page, or go on',
  ]);
  await expect(keys.getByRole('definition')).toHaveText(['Alt+Shift+G', 'Alt+Shift+J', 'Alt+Shift+K', 'No keys set']);
  const opened = context.waitForEvent('page');
  await keys.getByRole('button', { name: 'Change the keys in your browser' }).click();
  await expect.poll(async () => (await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('everything on the card is reached and done by keyboard', async ({ openDraft, worker }) => {
  const page = await marked(openDraft);
  await caretBehind(page, 'The stake');
  await pressCommand(page, worker, 'open-card');
  const card = page.getByRole('dialog', { name: 'Jargon stakeholders' });
  await expect(card).toBeVisible();
  const walk = async (name: string) => {
    for (let step = 0; step < 12 && (await focusedControl(page)) !== name; step += 1) await page.keyboard.press('Tab');
    expect(await focusedControl(page)).toBe(name);
  };
  await walk('More');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'More', expanded: true })).toBeVisible();
  expect(await focusedControl(page)).toBe('More');
  const names = ['Ignore in this draft', 'Ignore always', 'Add to your organisation’s terms'];
  for (const name of names) await walk(name);
  await walk('Copy a report of a wrong mark');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(card.getByRole('checkbox')).toBeChecked();
  await walk('Ignore in this draft');
  await page.keyboard.press('Space');
  await expect(card).toBeHidden();
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'], promise: ALL.promise });
  expect(await textBeforeCaret(page)).toBe('The stake');
});
