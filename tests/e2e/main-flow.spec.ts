import type { Page } from '@playwright/test';
import { addTerm } from '../support/add-term.ts';
import { countMutations } from '../support/count-mutations.ts';
import { expect, marks, sampleDraft, test } from '../support/extension-test.ts';
import { pointAt } from '../support/point-at.ts';
import { SAMPLE_MARKS } from '../support/sample-marks.ts';

const model = (page: Page) => page.evaluate(() => window.testEditor.model());

test('a draft in Outlook’s editor is marked, a phrase is fixed and the fix taken back', async ({
  openDraft,
  context,
}) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await openDraft(await sampleDraft());
  const mutations = await countMutations(page);

  await expect.poll(() => marks(page)).toEqual(SAMPLE_MARKS);
  expect(await mutations()).toBe(0);

  await page.locator('[role=textbox] p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Good morning.');
  await pointAt(page, 'key stakeholders');
  const card = page.getByRole('dialog');
  await expect(card).toContainText('Jargon');
  await expect(card.getByRole('heading')).toHaveText('key stakeholders');
  const replacement = card.getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  const words = (await replacement.textContent())?.trim() ?? '';
  expect(words).not.toBe('');
  await replacement.click();

  await expect(card).toBeHidden();
  await expect.poll(async () => (await model(page))[3]).toContain(`feedback from *${words}*, and the findings`);
  expect((await model(page))[1]).toBe('Dear all, Good morning.');
  await expect.poll(async () => (await marks(page)).jargon).not.toContain('key stakeholders');

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await model(page))[3]).toContain('feedback from *key stakeholders*, and the findings');
  expect((await model(page))[1]).toBe('Dear all, Good morning.');
  await expect.poll(() => marks(page)).toEqual(SAMPLE_MARKS);

  const outside = requests.filter(
    (url) => !/^(?:https:\/\/outlook\.office\.com|chrome-extension:|about:|data:)/.test(url),
  );
  expect(outside).toEqual([]);
});

test('a term added on the options page is marked in the open draft, and the popup knows score and glossary', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(`<p>The plan for the Fernley gateway is ready.</p>${await sampleDraft()}`);
  await expect.poll(() => marks(draft)).toEqual(SAMPLE_MARKS);
  await draft.locator('[role=textbox] p').first().click();

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await addTerm(options, {
    term: 'gateway',
    plain: 'front desk',
    meaning: 'the desk where a person asks for help first',
  });
  // Within a second, with the draft's page neither reloaded nor touched.
  await expect
    .poll(async () => (await marks(draft)).jargon, { timeout: 1000 })
    .toEqual(['gateway', ...SAMPLE_MARKS.jargon]);

  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(popup.getByRole('main')).toContainText(/Reading age \d\d/);
  await popup.getByRole('searchbox').fill('gatew');
  await expect(popup.getByRole('main')).toContainText('the desk where a person asks for help first');
  await popup.getByRole('searchbox').fill('utilise');
  await expect(popup.getByRole('main')).toContainText('use');
  await expect(popup.getByRole('main')).toContainText('Known to');
});
