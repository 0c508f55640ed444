import type { Page } from '@playwright/test';
import { addTerm } from '../support/add-term.ts';
import { expect, marks, sampleDraft, test } from '../support/extension-test.ts';
import { pointAt } from '../support/point-at.ts';

/** Every phrase of the sample draft that deserves a mark, by category, in the order it stands there. */
const EXPECTED = {
  jargon: [
    'leveraged',
    'key stakeholders',
    'Going forward',
    'utilise',
    'co-design',
    'streamline',
    'pathway',
    'commence',
    'in respect of',
    'roll out',
    'deliver the changes',
    'Notwithstanding',
    'operational',
    'the implementation of',
    'undertaken',
    'forthcoming',
  ],
  acronym: ['JSNA'],
  blanket: ['The elderly', 'hard-to-reach groups'],
  promise: ['explore options', 'in due course', 'it is anticipated that', 'transform lives'],
  voice: ['empower', 'beneficiaries'],
  resource: ['within existing resources', 'Volunteers will run'],
};

const model = (page: Page) => page.evaluate(() => window.testEditor.model());

/** Counts what changes in the editor from now on that nobody typed. */
async function countMutations(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const root = document.querySelector('[role=textbox]');
    if (!root) throw new Error('There is no editor');
    const counter = { count: 0 };
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver((records) => {
      counter.count += records.length;
    }).observe(root, options);
    Object.assign(window, { mutationCounter: counter });
  });
  return () => page.evaluate(() => (window as unknown as { mutationCounter: { count: number } }).mutationCounter.count);
}

test('a draft in Outlook’s editor is marked, a phrase is fixed and the fix taken back', async ({
  openDraft,
  context,
}) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await openDraft(await sampleDraft());
  const mutations = await countMutations(page);

  await expect.poll(() => marks(page)).toEqual(EXPECTED);
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
  await expect.poll(() => marks(page)).toEqual(EXPECTED);

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
  await expect.poll(() => marks(draft)).toEqual(EXPECTED);
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
    .toEqual(['gateway', ...EXPECTED.jargon]);

  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(popup.getByRole('main')).toContainText(/Reading age \d\d/);
  await popup.getByRole('searchbox').fill('gatew');
  await expect(popup.getByRole('main')).toContainText('the desk where a person asks for help first');
  await popup.getByRole('searchbox').fill('utilise');
  await expect(popup.getByRole('main')).toContainText('use');
  await expect(popup.getByRole('main')).toContainText('Known to');
});
