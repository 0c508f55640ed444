import type { Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { killWorker } from '../support/extension-life.ts';
import { expect, marks, sampleDraft, test } from '../support/extension-test.ts';
import { openSidePanel } from '../support/surfaces.ts';

const EASY = 'The hall is open from nine to five. You can come in and ask for a form at the desk. ';
const HARD =
  'The implementation of the aforementioned interdepartmental recommendations will necessitate considerable organisational reconfiguration, notwithstanding the availability of supplementary infrastructural investment from contributing authorities. ';
const PLAN = `<h2>Our plan</h2><p>${EASY.repeat(3)}</p><p>${HARD.repeat(2)}</p><p>We will leverage the hall and utilise the desk. The elderly will be first to try it.</p>`;

const lesson = (panel: Page, name: string) => panel.getByRole('region', { name });
const rows = (panel: Page, name: string) => lesson(panel, name).getByRole('listitem');
const textOf = (draft: Page) => draft.locator('[role=textbox]');

test('the review shows how the draft reads, paragraph by paragraph, and a click or a key goes there', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(PLAN);
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  await expect(panel.getByText(/^Reading age/)).toBeVisible();
  const cells = panel.getByRole('toolbar', { name: 'Paragraphs of the draft' }).getByRole('button');
  const names = () => cells.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
  await expect
    .poll(names)
    .toEqual([
      expect.stringMatching(/^Paragraph 1: too short to tell a reading age, nothing marked\. Our plan/),
      expect.stringMatching(/^Paragraph 2: easy to read \(reading age \d+\), nothing marked\. The hall/),
      expect.stringMatching(/^Paragraph 3: hard to read \(reading age \d+\), \d+ findings\. The implementation/),
      expect.stringMatching(/^Paragraph 4: too short to tell a reading age, 3 findings\. We will leverage/),
    ]);
  const caretIn = () => draft.evaluate(() => getSelection()?.anchorNode?.textContent?.slice(0, 8));
  await cells.nth(3).click();
  await expect.poll(caretIn).toBe('We will ');
  await cells.nth(3).focus();
  await panel.keyboard.press('ArrowLeft');
  await panel.keyboard.press('ArrowLeft');
  await panel.keyboard.press('Enter');
  await expect.poll(caretIn).toBe('The hall');
  const hard = panel.getByRole('region', { name: /hard to read$/ });
  await hard.getByRole('button').first().click();
  await expect.poll(caretIn).toBe('The impl');
});

const WORDS = '<p>We will leverage the hall and utilise the desk. The elderly will be first to try it.</p>';

test('findings stand under their lessons with the question a panel would ask, and can be filtered', async ({
  openDraft,
  context,
  extensionId,
}) => {
  await enterDraft(await openDraft(WORDS));
  const panel = await openSidePanel(context, extensionId);
  await expect(rows(panel, 'Watch your language')).toHaveText([/^leverage/, /^utilise/]);
  await expect(rows(panel, 'No one-size-fits-all')).toHaveText([/^The elderly/]);
  await expect(lesson(panel, 'Watch your language')).toContainText('“leverage” or “utilise” to a neighbour?');
  await expect(lesson(panel, 'No one-size-fits-all')).toContainText('People differ behind “The elderly”.');
  await expect(lesson(panel, 'A shared culture')).toContainText('what they told you');
  await panel.getByRole('searchbox').fill('util');
  await expect(rows(panel, 'Watch your language')).toHaveText([/^utilise/]);
  await panel.getByRole('searchbox').fill('');
  await panel.getByLabel('Lesson to show').selectOption({ label: 'No one-size-fits-all (1)' });
  await expect(lesson(panel, 'Watch your language')).toHaveCount(0);
  await expect(rows(panel, 'No one-size-fits-all')).toHaveText([/^The elderly/]);
});

test('replace, ignore and undo work from the panel, by keyboard alone', async ({ openDraft, context, extensionId }) => {
  const draft = await openDraft('<p>We will leverage the hall and utilise the desk to streamline it.</p>');
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  const words = rows(panel, 'Watch your language');
  await expect(words).toHaveCount(3);
  await words.nth(1).getByRole('button', { name: 'For “utilise”: Say “use”' }).focus();
  await panel.keyboard.press('Enter');
  await expect(textOf(draft)).toHaveText('We will leverage the hall and use the desk to streamline it.');
  await expect(panel.getByText('Replaced with “use”.')).toBeVisible();
  await expect(words).toHaveText([/^leverage/, /^streamline/]);
  await expect(words.nth(1).getByRole('button').first()).toBeFocused();
  await words.first().getByRole('button', { name: 'Ignore' }).press('Enter');
  await expect(panel.getByText('Ignored here.')).toBeVisible();
  await expect(words).toHaveText([/^streamline/]);
  await expect.poll(() => marks(draft)).toEqual({ jargon: ['streamline'] });
  await panel.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(words).toHaveText([/^leverage/, /^streamline/]);
  await panel.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(textOf(draft)).toHaveText('We will leverage the hall and utilise the desk to streamline it.');
  await expect(panel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(words).toHaveCount(3);
});

test('a finding put right meanwhile, or a draft that is closed, is said and nothing is changed', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft('<p>We will utilise it.</p>');
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  const row = rows(panel, 'Watch your language').first();
  await row.getByRole('button', { name: /Say “use”/ }).click();
  await expect(panel.getByText('Replaced with “use”.')).toBeVisible();
  await draft.evaluate(() => {
    const text = document.querySelector('[role=textbox] p')?.firstChild as Text;
    text.data = 'We will not do it.';
  });
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('The text has changed, so nothing was replaced.')).toBeVisible();
  await expect(textOf(draft)).toHaveText('We will not do it.');
  await draft.close();
  await expect(panel.getByText('That draft is closed, and nothing of it was kept.')).toBeVisible();
});

test('the reading age is compared with the one this sitting began with', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(`<p>${HARD.repeat(2)}</p>`);
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  await expect(panel.getByText(/^When this sitting began: 23\. No change so far\.$/)).toBeVisible();
  await draft.keyboard.press('Home');
  await draft.keyboard.insertText(EASY.repeat(20));
  await expect(panel.getByText(/^When this sitting began: 23\. Now easier by \d+ years\.$/)).toBeVisible();
});

const WELSH =
  'Mae’r cyngor yn gweithio gyda phobl leol i wella’r gwasanaethau yn y dref, ac mae croeso i bawb ddod i’r cyfarfod nesaf.';
const STATES: Readonly<Record<string, { html: string; says: string }>> = {
  empty: { html: '<p><br></p>', says: 'Nothing written yet.' },
  'of one word': { html: '<p>Hello</p>', says: 'Too short to tell a reading age.' },
  'in Welsh': { html: `<p>${WELSH}</p><p>${WELSH}</p>`, says: 'There are no English sentences here.' },
  'all headings': { html: '<h1>Our plan</h1><h2>The hall we utilise</h2>', says: 'Only headings so far.' },
  'all table': {
    html: '<table><tr><td>Who</td><td>By when</td></tr><tr><td>The council</td><td>May</td></tr></table>',
    says: 'All of this draft stands in tables.',
  },
  'partly in Welsh': {
    html: `<p>${EASY.repeat(4)}</p><p>${WELSH}</p>`,
    says: 'One paragraph is not English prose and was left alone.',
  },
};

for (const [what, { html, says }] of Object.entries(STATES)) {
  test(`a draft ${what} is put in words`, async ({ openDraft, context, extensionId }) => {
    const draft = await openDraft(html);
    await draft.locator('[role=textbox]').blur();
    await draft.locator('[role=textbox]').focus();
    const panel = await openSidePanel(context, extensionId);
    await expect(panel.getByText(says)).toBeVisible();
  });
}

test('the worker killed, the panel goes on: with what was found, and with the draft it goes to next', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(await sampleDraft());
  await enterDraft(draft);
  const panel = await openSidePanel(context, extensionId);
  await expect(rows(panel, 'Watch your language').first()).toBeVisible();
  expect(await killWorker(context)).toBe(1);
  const other = await openDraft('<p>We will streamline it.</p>');
  await other.locator('[role=textbox]').blur();
  await other.locator('[role=textbox] p').first().click();
  await expect(rows(panel, 'Watch your language')).toHaveText([/^streamline/]);
});
